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

use std::{collections::BTreeMap, sync::Arc};

use app::board::Board;

use crate::{
    place::Places,
    register::{Files, Source},
    sample,
    source::{SEED, SourceError, Texts},
};

/// What a bundle is made of.
#[derive(Clone, Debug)]
pub struct Inputs {
    pub texts: Texts,
    pub register: Source,
    /// The digest of the register that the Boards were computed from.
    pub digest: String,
    /// One for each plan of the texts, in their order.
    pub boards: Vec<Arc<Board>>,
}

/// Contents by their path in the bundle.
type Entries = BTreeMap<String, Vec<u8>>;

/// The bundle's bytes; the same for the same inputs.
///
/// # Errors
///
/// When the register's files cannot be read or are no longer those that the
/// Boards were computed from, or when they are larger than a bundle may be.
pub fn make(inputs: &Inputs) -> Result<Vec<u8>, BundleError> {
    let files = Files::read(&inputs.register).map_err(SourceError::from)?;
    if files.digest() != inputs.digest {
        return Err(BundleError::Changed);
    }
    let illustrative = is_sample(&files, &inputs.texts.places()?);
    let mut entries = Entries::new();
    let mut put = |path: String, bytes: Vec<u8>| {
        if entries.insert(path.clone(), bytes).is_some() {
            return Err(BundleError::Double { path });
        }
        Ok(())
    };
    let texts = &inputs.texts;
    put(PLACES.into(), texts.places.text.as_bytes().to_vec())?;
    put(TERMS.into(), texts.terms.text.as_bytes().to_vec())?;
    if let Some(figures) = &texts.figures {
        put(FIGURES.into(), figures.text.as_bytes().to_vec())?;
    }
    for (file, board) in texts.plans.iter().zip(&inputs.boards) {
        put(plan_path(&board.plan), file.text.as_bytes().to_vec())?;
    }
    for (name, bytes) in files.0 {
        put(format!("{REGISTER}{name}"), bytes)?;
    }
    for (spec, bytes) in results::tables(&inputs.boards)? {
        put(spec.name.into(), bytes)?;
    }
    put(README.into(), include_bytes!("../data/bundle.txt").to_vec())?;
    let manifest = Manifest::of(&entries, &inputs.boards, &inputs.digest, illustrative);
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

/// True for the invented register that the program carries.
fn is_sample(files: &Files, places: &Places) -> bool {
    let Ok(sample) = sample::tables(SEED, places) else { return false };
    sample.len() == files.0.len() && sample.iter().all(|table| files.0.contains(table))
}
