use app::{
    board::Day,
    edition::Edition,
    fault::{BundleCode, Fault},
};

use crate::{
    bundle::{Bundle, BundleError, Entries, FIGURES, PLACES, PLANS, REGISTER, TERMS},
    edition, figure,
    input::{File, InputError, Inputs, Parsed},
    place::Table,
    plan,
    register::RegisterFiles,
    sheet,
};

/// What the rows, plans and published figures of a bundle give.
pub struct Recomputed {
    pub edition: Edition,
    /// Of the register's files.
    pub digest: String,
}

impl Recomputed {
    /// # Errors
    ///
    /// When an entry is missing or cannot be used.
    pub fn new(bundle: &Bundle) -> Result<Self, BundleError> {
        let inputs = inputs(&bundle.entries)?;
        // What no day can be read from is found where the manifests are compared.
        let known_until = bundle.manifest.known_until.parse().unwrap_or(Day::LAST);
        // What is dated in the future is a warning, and those are not asked for.
        let (edition, _) = edition::compute(&inputs, known_until)?;
        Ok(Self { edition, digest: inputs.register.digest() })
    }
}

/// True for the paths that the program reads or writes.
pub fn is_known(path: &str) -> bool {
    let table = |name: &str| !name.contains('/') && sheet::is_table(name);
    [PLACES, TERMS, FIGURES, crate::bundle::README, crate::bundle::manifest::NAME].contains(&path)
        || crate::bundle::results::TABLES.iter().any(|table| table.name == path)
        || path.strip_prefix(REGISTER).is_some_and(table)
        || is_plan(path)
}

fn is_plan(path: &str) -> bool {
    path.starts_with(PLANS) && path.ends_with(".toml")
}

fn inputs(entries: &Entries) -> Result<Inputs, BundleError> {
    let some = |path: &str| entries.get(path).map(|bytes| text(path, bytes)).transpose();
    let plans = entries.iter().filter(|(path, _)| is_plan(path));
    let plans: Vec<File> =
        plans.map(|(path, bytes)| text(path, bytes)).collect::<Result<_, _>>()?;
    if plans.is_empty() {
        return Err(BundleError::missing("plans/….toml"));
    }
    let places = some(PLACES)?.ok_or_else(|| BundleError::missing(PLACES))?;
    let terms = some(TERMS)?.ok_or_else(|| BundleError::missing(TERMS))?;
    let plans = plans.into_iter().map(|plan| Parsed::new(plan, plan::parse));
    Ok(Inputs {
        places: Parsed::new(places, Table::read).map_err(InputError::from)?,
        plans: plans.collect::<Result<_, _>>().map_err(InputError::from)?,
        terms: Parsed::new(terms, figure::terms).map_err(InputError::from)?,
        figures: some(FIGURES)?,
        register: register(entries),
        // Notes are no part of what figures follow from.
        notes: None,
    })
}

fn text(path: &str, bytes: &[u8]) -> Result<File, BundleError> {
    let text =
        std::str::from_utf8(bytes).map_err(|_| Fault::new(BundleCode::NotText, path))?.to_owned();
    Ok(File { name: path.to_owned(), text: text.into() })
}

fn register(entries: &Entries) -> RegisterFiles {
    let inside = |(path, bytes): (&String, &Vec<u8>)| {
        let name = path.strip_prefix(REGISTER).filter(|_| is_known(path))?;
        Some((name.to_owned(), bytes.clone()))
    };
    RegisterFiles::from_entries(REGISTER, entries.iter().filter_map(inside).collect())
}
