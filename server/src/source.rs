//! What the program carries, and what a person gives in its place.

use std::{
    fs, io,
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
        Some(path) => Ok(Places::read(&path.display().to_string(), &text(path)?)?),
    }
}

/// The plan in `path` alone, or all that the program carries, the default first.
pub fn plans(path: Option<&Path>, places: &Places) -> Result<Vec<Plan>, SourceError> {
    let given = match path {
        None => None,
        Some(path) => Some((path.display().to_string(), text(path)?)),
    };
    let files = match &given {
        None => PLANS.to_vec(),
        Some((file, text)) => vec![(file.as_str(), text.as_str())],
    };
    let terms = Figures::read(TERMS, ("", ""))?.terms;
    let mut plans = Vec::new();
    for (file, text) in files {
        let plan = plan::parse(file, text)?;
        let known = |figure: &str| terms.iter().any(|(name, _)| name == figure);
        plan::check_figures(&plan, (file, text), known)?;
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
    let (file, figures) = match path {
        None if places.province.code != LAO_CAI.province.code => return Ok(Figures::default()),
        None => (FIGURES.0.to_owned(), Figures::read(TERMS, FIGURES)?),
        Some(path) => {
            let file = path.display().to_string();
            let figures = Figures::read(TERMS, (&file, &text(path)?))?;
            (file, figures)
        }
    };
    figures.check_places(&file, places)?;
    Ok(figures)
}

/// The register in `path`, or the sample that the program carries; with its warnings.
pub fn register(
    path: Option<&Path>,
    places: &Places,
    today: Day,
) -> Result<(Register, Faults), SourceError> {
    let source = match path {
        Some(path) => Source::Path(path.to_owned()),
        None => Source::Memory(
            sample::tables(SEED, places)
                .map_err(|source| SourceError::File { path: PathBuf::from("sample"), source })?,
        ),
    };
    Ok(register::load(&source, places, today)?)
}

fn text(path: &Path) -> Result<String, SourceError> {
    fs::read_to_string(path).map_err(|source| SourceError::File { path: path.to_owned(), source })
}
