//! What figures are computed from: files that a person gives, or that the program
//! carries, read once and kept to the byte.

mod error;
mod file;
mod packed;
mod parsed;
mod table;

pub use error::InputError;
pub use file::File;
pub use packed::PackedInputs;
pub use parsed::Parsed;

use std::path::Path;

use app::edition::Note;

use crate::{
    disk,
    figure::{self, Figures, Terms},
    note,
    place::{self, Places, PlanUnits, Table, places_of},
    plan::{self, Plan, PlanError},
    register::{RegisterError, RegisterFiles},
    sample,
    shipped::{self, Shipped},
};

/// What the names of published figures mean.
const TERMS: (&str, &str) = ("figures.toml", include_str!("../data/figures.toml"));
/// The plan that is read when none is given.
const DEFAULT: &str = "2023";

/// Everything that an edition is computed from.
#[derive(Clone, Debug)]
pub struct Inputs {
    pub places: Parsed<Table>,
    /// The default plan first.
    pub plans: Vec<Parsed<Plan>>,
    /// What the names of published figures mean.
    pub terms: Parsed<Terms>,
    /// `None` when no published figures are known.
    pub figures: Option<File>,
    pub register: RegisterFiles,
    /// What the office says of its targets; `None` when it says nothing. It changes no figure.
    pub notes: Option<File>,
}

/// What a person gives; `None` stands for what the program carries.
#[derive(Clone, Copy, Debug, Default)]
pub struct InputPaths<'a> {
    /// A folder or archive of tables, or one workbook or table.
    pub register: Option<&'a Path>,
    /// A file, or the id of a plan that the program carries.
    pub plan: Option<&'a Path>,
    pub places: Option<&'a Path>,
    pub figures: Option<&'a Path>,
    /// Those in the register's folder, when it is left out and there are some.
    pub notes: Option<&'a Path>,
    /// The most bytes of a file of the register; [`disk::LARGEST`] when it is left out.
    pub largest: Option<u64>,
}

impl Inputs {
    /// The files that are given, and what the program carries in place of the others.
    ///
    /// # Errors
    ///
    /// When a file cannot be read, or the table of places cannot be used.
    pub fn read(given: &InputPaths<'_>) -> Result<Self, InputError> {
        let shipped = given.plan.map_or(Some(DEFAULT), Path::to_str).map(Shipped::with);
        let shipped = shipped.unwrap_or_default();
        let plans = match (given.plan, &shipped[..]) {
            (Some(path), []) => vec![File::read(path).map_err(no_plan)?],
            (_, shipped) => shipped.iter().map(|one| File::from(one.plan)).collect(),
        };
        let plans = plans.into_iter().map(|file| Parsed::new(file, plan::parse));
        let plans = plans.collect::<Result<Vec<_>, _>>()?;
        let plan_units = plans[0].read.own_units();
        let places = match given.places {
            None => {
                let wrong = |fault| PlanError::of_key(plans[0].file.parts(), "province", fault);
                let table = places_of(&plan_units).map_err(wrong)?;
                File { name: place::FILE.into(), text: table.into() }
            }
            Some(path) => File::read_table(path)?,
        };
        let places = Parsed::new(places, Table::read)?;
        let known = Places::of(&places.read, &plan_units).map_err(|fault| match given.places {
            Some(_) => InputError::from(fault),
            // A table that nobody gave is at no fault.
            None => PlanError::of_key(plans[0].file.parts(), "units", *fault.fault).into(),
        })?;
        // What is carried names the units of the country's own table.
        let own = shipped.first().filter(|_| given.places.is_none());
        let figures = match given.figures {
            None if given.places.is_none() => shipped::figures(&known.provinces())
                .map(|text| File { name: "figures.csv".into(), text }),
            None => None,
            Some(path) => Some(File::read_table(path)?),
        };
        Ok(Self {
            plans,
            terms: Parsed::new(TERMS.into(), figure::terms)?,
            figures,
            register: match given.register {
                None => sample::files(&known, own.and_then(|own| own.sample))
                    .map_err(|source| InputError::File { path: "sample".into(), source })?,
                Some(path) => RegisterFiles::read(path, given.largest.unwrap_or(disk::LARGEST))
                    .map_err(RegisterError::from)?,
            },
            notes: match (given.notes, given.register) {
                (Some(path), _) => Some(File::read_table(path)?),
                (None, Some(folder)) if folder.join(note::FILE).is_file() => {
                    Some(File::read_table(&folder.join(note::FILE))?)
                }
                (None, Some(_)) => None,
                (None, None) => own.and_then(|own| own.notes).map(File::from),
            },
            places,
        })
    }

    /// The places in the units of before the year before the default plan's, where one of these
    /// years crosses a change of them.
    ///
    /// # Errors
    ///
    /// [`InputError::Content`] when the table has no units of then.
    pub fn places_before(
        &self,
        plans: &[Plan],
        now: &Places,
    ) -> Result<Option<Places>, InputError> {
        let table = &self.places.read;
        let Some(plan_units) = plans.first().map(Plan::units_before) else { return Ok(None) };
        match table.units_of_plan(&plan_units)? == now.units {
            true => Ok(None),
            false => Ok(Some(Places::of(table, &plan_units)?)),
        }
    }

    /// True where the table of units is not that which the program has of the plan's province.
    pub fn are_units_given(&self) -> bool {
        let own = self.plans.first().and_then(|plan| places_of(&plan.read.own_units()).ok());
        own.is_none_or(|own| own != self.places.file.text)
    }

    /// The plans, the default one first, and the places in its units.
    ///
    /// # Errors
    ///
    /// When one of them cannot be used, is of another province than the table or the first, or is
    /// told in other units than it.
    pub fn plans(&self) -> Result<(Vec<Plan>, Places), InputError> {
        let table = &self.places.read;
        let plans: Vec<Plan> = self.plans.iter().map(|plan| (*plan.read).clone()).collect();
        let plan_units = plans.first().map_or_else(PlanUnits::lao_cai, Plan::own_units);
        let places = Places::of(table, &plan_units)?;
        let known = |figure: &str| self.terms.read.iter().any(|(name, _)| name == figure);
        for (plan, Parsed { file, .. }) in plans.iter().zip(&self.plans) {
            plan::check_figures(plan, file.parts(), known)?;
            let id = || plan.id.clone();
            if plan.province != places.province.code {
                let (found, expected) = (plan.province.clone(), places.province.code.clone());
                return Err(InputError::Province { plan: id(), found, expected });
            }
            if plan.own_units() != plan_units
                && table.units_of_plan(&plan.own_units())? != places.units
            {
                return Err(InputError::Units { plan: id() });
            }
        }
        Ok((plans, places))
    }

    /// The published figures; none when there is no file of them.
    ///
    /// # Errors
    ///
    /// [`InputError::Content`] when the table cannot be used.
    pub fn figures(&self, places: &Places) -> Result<Figures, InputError> {
        let Some(file) = &self.figures else { return Ok(Figures::default()) };
        Ok(Figures::read(&self.terms.read, file.parts(), places)?)
    }
}

impl Inputs {
    /// The public notes on targets of `plans`, in the order of their days.
    ///
    /// # Errors
    ///
    /// [`InputError::Content`] when one of them, public or not, cannot be used.
    pub fn notes(&self, plans: &[Plan]) -> Result<Vec<Note>, InputError> {
        let Some(file) = &self.notes else { return Ok(Vec::new()) };
        Ok(note::read(&file.name, &file.text, plans)?)
    }
}

fn no_plan(error: InputError) -> InputError {
    match error {
        InputError::File { path, source } => InputError::NoPlan { path, source },
        other => other,
    }
}
