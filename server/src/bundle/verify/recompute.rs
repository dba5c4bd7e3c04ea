use std::sync::Arc;

use app::board::{Board, Day};

use crate::{
    board,
    bundle::{BundleError, Entries, FIGURES, PLACES, PLANS, REGISTER, TERMS, is_sample},
    register::{self, Files, TABLES, WORKBOOK},
    source::{File, SourceError, Texts},
};

/// What the rows, plans and published figures of a bundle give.
pub struct Recomputed {
    pub boards: Vec<Arc<Board>>,
    pub digest: String,
    pub illustrative: bool,
    /// Code of the province.
    pub province: String,
    pub products: usize,
}

impl Recomputed {
    /// # Errors
    ///
    /// When an entry is missing or cannot be used.
    pub fn of(entries: &Entries) -> Result<Self, BundleError> {
        let texts = texts(entries)?;
        let places = texts.places()?;
        let (plans, figures) = (texts.plans(&places)?, texts.figures(&places)?);
        let files = files(entries);
        let illustrative = is_sample(&files, &places);
        // What is dated in the future is a warning, and those are not asked for.
        let (register, _) =
            register::load(&files.into(), &places, Day::LAST).map_err(SourceError::from)?;
        let boards = board::all(&register, &places, &figures, &plans, illustrative)
            .map_err(|error| SourceError::from(register::RegisterError::from(error)))?;
        Ok(Self {
            boards,
            illustrative,
            province: places.province.code,
            products: register.products.height(),
            digest: register.digest,
        })
    }
}

/// True for the paths that the program reads or writes.
pub fn is_known(path: &str) -> bool {
    let table = |name: &str| {
        name == WORKBOOK || TABLES.iter().any(|table| name.strip_suffix(".csv") == Some(table.name))
    };
    [PLACES, TERMS, FIGURES, crate::bundle::README, crate::bundle::manifest::NAME].contains(&path)
        || crate::bundle::results::TABLES.iter().any(|table| table.name == path)
        || path.strip_prefix(REGISTER).is_some_and(table)
        || is_plan(path)
}

fn is_plan(path: &str) -> bool {
    path.starts_with(PLANS) && path.ends_with(".toml")
}

fn texts(entries: &Entries) -> Result<Texts, BundleError> {
    let some = |path: &str| entries.get(path).map(|bytes| text(path, bytes)).transpose();
    let missing = |path: &str| BundleError::Missing { path: path.to_owned() };
    let plans = entries.iter().filter(|(path, _)| is_plan(path));
    let plans: Vec<File> =
        plans.map(|(path, bytes)| text(path, bytes)).collect::<Result<_, _>>()?;
    if plans.is_empty() {
        return Err(missing("plans/….toml"));
    }
    Ok(Texts {
        places: some(PLACES)?.ok_or_else(|| missing(PLACES))?,
        plans,
        terms: some(TERMS)?.ok_or_else(|| missing(TERMS))?,
        figures: some(FIGURES)?,
    })
}

fn text(path: &str, bytes: &[u8]) -> Result<File, BundleError> {
    let text = std::str::from_utf8(bytes)
        .map_err(|_| BundleError::NotText { path: path.to_owned() })?
        .to_owned();
    Ok(File { name: path.to_owned(), text: text.into() })
}

fn files(entries: &Entries) -> Files {
    let inside = |(path, bytes): (&String, &Vec<u8>)| {
        let name = path.strip_prefix(REGISTER).filter(|_| is_known(path))?;
        Some((name.to_owned(), bytes.clone()))
    };
    Files(entries.iter().filter_map(inside).collect())
}
