//! A bundle: everything that the published figures were computed from, and the
//! figures, in one file that anyone can check with nothing else.
//!
//! [`make`] puts the register, places, plans and published figures into a `.zip`
//! as they were given, to the byte, beside every result and a list of digests.
//! [`read`] takes such a file from a stranger, and [`verify`] computes all of it
//! a second time and compares. Whoever changes a row, a plan or a figure would
//! have to change every result that follows from it, and then has the bundle of
//! another register, whose version no page shows.

mod compare;
mod error;
mod manifest;
mod pack;
mod read;
mod results;
mod verify;

pub use compare::{Difference, Line, Where};
pub use error::BundleError;
pub use manifest::Manifest;
pub use read::{Bundle, MAX_ENTRIES, read, read_file};
pub use verify::{Finding, Report, verify};

use std::collections::BTreeMap;

use app::{
    edition::Edition,
    fault::{BundleCode, Fault},
};

use crate::input::Inputs;

/// Contents by their path in the bundle.
type Entries = BTreeMap<String, Vec<u8>>;

/// The bytes of the bundle of `edition`, which was computed from `inputs`; the same for
/// the same of both.
///
/// # Errors
///
/// When it would be larger than a bundle may be, or two plans have one path.
pub fn make(inputs: &Inputs, edition: &Edition) -> Result<Vec<u8>, BundleError> {
    let mut entries = Entries::new();
    let mut put = |path: String, bytes: &[u8]| {
        if entries.insert(path.clone(), bytes.to_vec()).is_some() {
            return Err(Fault::new(BundleCode::DoublePath, path));
        }
        Ok(())
    };
    put(PLACES.into(), inputs.places.file.text.as_bytes())?;
    put(TERMS.into(), inputs.terms.file.text.as_bytes())?;
    if let Some(figures) = &inputs.figures {
        put(FIGURES.into(), figures.text.as_bytes())?;
    }
    for (plan, board) in inputs.plans.iter().zip(&edition.boards) {
        put(plan_path(&board.plan), plan.file.text.as_bytes())?;
    }
    for (name, bytes) in inputs.register.entries() {
        put(format!("{REGISTER}{name}"), bytes)?;
    }
    for (spec, bytes) in results::tables(edition)? {
        put(spec.name.into(), &bytes)?;
    }
    put(README.into(), include_bytes!("../data/bundle.txt"))?;
    let manifest = Manifest::new(&entries, edition, &inputs.register.digest());
    entries.insert(manifest::NAME.into(), manifest.text().into_bytes());
    pack::pack(&entries)
}

const PLACES: &str = "places.csv";
const TERMS: &str = "figures.toml";
const FIGURES: &str = "figures.csv";
const README: &str = "README.txt";
/// Begins the paths of plans and of the register's tables.
const PLANS: &str = "plans/";
const REGISTER: &str = "register/";

/// A plan's path by its id, whatever characters that has.
fn plan_path(id: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    let name: String = id.chars().map(|letter| if plain(letter) { letter } else { '-' }).collect();
    format!("{PLANS}{name}.toml")
}
