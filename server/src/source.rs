//! What the program carries, and what a person gives in its place.

mod texts;

pub use texts::{File, Texts};

use std::{
    io,
    path::{Path, PathBuf},
};

use app::board::Day;

use crate::{
    figure::{FigureError, Figures},
    place::{LAO_CAI, PlaceError, Places},
    plan::{self, Plan, PlanError},
    register::{self, Faults, Register, RegisterError, Source},
    sample,
};

/// The embedded plans, the default one first, then newest first.
const PLANS: [(&str, &str); 2] = [
    ("plan-2023.toml", include_str!("../data/lao-cai/plan-2023.toml")),
    ("plan-2024.toml", include_str!("../data/lao-cai/plan-2024.toml")),
];
const TERMS: (&str, &str) = ("figures.toml", include_str!("../data/lao-cai/figures.toml"));
const FIGURES: (&str, &str) = ("figures.csv", include_str!("../data/lao-cai/figures.csv"));
/// The seed of the sample register that the program carries.
pub const SEED: u64 = 2023;

/// Why there is nothing to compute from. Every message says what to mend.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    #[error("cannot read {path}: {source}")]
    File { path: PathBuf, source: io::Error },
    #[error(transparent)]
    Plan(#[from] PlanError),
    #[error(transparent)]
    Figures(#[from] FigureError),
    #[error(transparent)]
    Places(#[from] PlaceError),
    #[error(transparent)]
    Register(#[from] RegisterError),
    #[error("the plan `{plan}` is of the province {found}, the table of places of {expected}")]
    Province { plan: String, found: String, expected: String },
}

/// The places in `path`, or those that the program carries.
pub fn places(path: Option<&Path>) -> Result<Places, SourceError> {
    match path {
        None => Ok(LAO_CAI.clone()),
        Some(path) => places_in(&File::open(path)?),
    }
}

fn places_in(file: &File) -> Result<Places, SourceError> {
    Ok(Places::read(&file.name, &file.text)?)
}

/// The plan in `path` alone, or all that the program carries, the default first.
pub fn plans(path: Option<&Path>, places: &Places) -> Result<Vec<Plan>, SourceError> {
    plans_in(&plan_files(path)?, &TERMS.into(), places)
}

fn plan_files(path: Option<&Path>) -> Result<Vec<File>, SourceError> {
    match path {
        None => Ok(PLANS.map(File::from).to_vec()),
        Some(path) => Ok(vec![File::open(path)?]),
    }
}

fn plans_in(files: &[File], terms: &File, places: &Places) -> Result<Vec<Plan>, SourceError> {
    let terms = Figures::read(terms.parts(), ("", ""))?.terms;
    let mut plans = Vec::new();
    for file in files {
        let plan = plan::parse(&file.name, &file.text)?;
        let known = |figure: &str| terms.iter().any(|(name, _)| name == figure);
        plan::check_figures(&plan, file.parts(), known)?;
        if plan.province != places.province.code {
            return Err(SourceError::Province {
                plan: plan.id.clone(),
                found: plan.province.clone(),
                expected: places.province.code.clone(),
            });
        }
        plans.push(plan);
    }
    Ok(plans)
}

/// The published figures in `path`, or those that the program carries.
pub fn figures(path: Option<&Path>, places: &Places) -> Result<Figures, SourceError> {
    figures_in(figure_file(path, places)?.as_ref(), &TERMS.into(), places)
}

/// `None` for a province of which the program carries no figures.
fn figure_file(path: Option<&Path>, places: &Places) -> Result<Option<File>, SourceError> {
    match path {
        None if places.province.code != LAO_CAI.province.code => Ok(None),
        None => Ok(Some(FIGURES.into())),
        Some(path) => Ok(Some(File::open(path)?)),
    }
}

fn figures_in(file: Option<&File>, terms: &File, places: &Places) -> Result<Figures, SourceError> {
    let Some(file) = file else { return Ok(Figures::default()) };
    let figures = Figures::read(terms.parts(), file.parts())?;
    figures.check_places(&file.name, places)?;
    Ok(figures)
}

/// The register in `path`, or the sample that the program carries; with its warnings.
pub fn register(
    path: Option<&Path>,
    places: &Places,
    today: Day,
) -> Result<(Register, Faults), SourceError> {
    Ok(register::load(&register_source(path, places)?, places, today)?)
}

/// Where the register in `path`, or the sample, is read from.
pub fn register_source(path: Option<&Path>, places: &Places) -> Result<Source, SourceError> {
    match path {
        Some(path) => Ok(Source::Path(path.to_owned())),
        None => Ok(Source::Memory(
            sample::tables(SEED, places)
                .map_err(|source| SourceError::File { path: PathBuf::from("sample"), source })?,
        )),
    }
}
