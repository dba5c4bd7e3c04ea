//! From inputs to an edition: the whole way, top to bottom.

use std::sync::Arc;

use app::{
    board::{Board, Day, Items, Links},
    edition::{Edition, Note, OtherUnits, Version, year as year_of},
    find::Index,
};

use crate::{
    act::ACTS,
    board,
    engine::{self, Engine, History},
    figure::Figures,
    input::{InputError, Inputs},
    place::Places,
    plan::Plan,
    register::{self, Faults, Register, RegisterError},
    sample,
};

/// Inputs that can be computed from, and all that is to be warned of.
pub struct Checked {
    /// The digest of the register's files.
    pub digest: String,
    pub places: Places,
    /// True for a table of units that is not the program's.
    pub units_given: bool,
    /// The default plan first.
    pub plans: Vec<Plan>,
    pub figures: Figures,
    pub register: Register,
    /// The public ones.
    pub notes: Vec<Note>,
    pub warnings: Faults,
}

/// Everything that is known from `inputs` on `today`, and all that is to be warned of.
/// `today` tells which rows are dated in the future: they count from their day on, but
/// the register is not known up to it.
///
/// # Errors
///
/// Those of [`check`].
pub fn compute(inputs: &Inputs, today: Day) -> Result<(Edition, Faults), InputError> {
    let checked = check(inputs, today)?;
    let mut edition = checked.edition(today).map_err(RegisterError::from)?;
    if let Some(places) = inputs.places_before(&checked.plans, &checked.places)? {
        let before = checked.with_places(places, inputs, today)?;
        let mut before = before.edition(today).map_err(RegisterError::from)?;
        let (on, number) = (edition.units_on, edition.districts.len());
        before.other = Some(OtherUnits::Own { on, number });
        edition.other = Some(OtherUnits::Before(Arc::new(before)));
    }
    Ok((edition, checked.warnings))
}

/// # Errors
///
/// When one of the inputs cannot be used; for a register, with its first faults.
pub fn check(inputs: &Inputs, today: Day) -> Result<Checked, InputError> {
    check_listing(inputs, today, Faults::LISTED)
}

/// # Errors
///
/// Those of [`check`]; for a register, with the first `most` of its faults.
pub fn check_listing(inputs: &Inputs, today: Day, most: usize) -> Result<Checked, InputError> {
    let (plans, places) = inputs.plans()?;
    let figures = inputs.figures(&places)?;
    let notes = inputs.notes(&plans)?;
    let (loaded, digest) = rayon::join(
        || register::load(&inputs.register, &places, today, most),
        || inputs.register.digest(),
    );
    let (register, warnings) = loaded?;
    let units_given = inputs.are_units_given();
    Ok(Checked { digest, places, units_given, plans, figures, register, notes, warnings })
}

impl Checked {
    /// Everything that follows from it, as it is known on `today`.
    ///
    /// # Errors
    ///
    /// Only when a frame lacks a column that its maker promises.
    pub fn edition(&self, today: Day) -> Result<Edition, engine::Error> {
        // What is found and what is counted have nothing but the register in common.
        let (found, boards) = rayon::join(|| self.find(), || self.boards(today));
        let (items, links, index) = found?;
        Ok(Edition {
            version: Version {
                digest: self.digest[..12].to_owned(),
                illustrative: sample::is_illustrative(&items),
            },
            acts: ACTS.clone(),
            province: self.places.province.clone(),
            units_on: self.places.on,
            units_given: self.units_given,
            districts: self.places.units.clone(),
            boards: boards?,
            items,
            links,
            index,
            notes: self.notes.clone(),
            outlooks: Default::default(),
            offers: Default::default(),
            other: None,
        })
    }

    /// The same in the units of a year, as addresses name them.
    ///
    /// # Errors
    ///
    /// [`InputError::Year`] when the plan is not told in units of this year.
    pub fn in_units(self, year: &str, inputs: &Inputs, today: Day) -> Result<Self, InputError> {
        let own = year_of(self.places.on);
        if year == own {
            return Ok(self);
        }
        let before = inputs.places_before(&self.plans, &self.places)?;
        let known = before.as_ref().map(|places| year_of(places.on));
        match before.filter(|_| known.as_deref() == Some(year)) {
            Some(places) => self.with_places(places, inputs, today),
            None => {
                let known = known.into_iter().chain([own]).collect::<Vec<_>>().join(", ");
                Err(InputError::Year { year: year.to_owned(), known })
            }
        }
    }

    /// The same in other units; what is to be warned of is known.
    fn with_places(&self, places: Places, inputs: &Inputs, today: Day) -> Result<Self, InputError> {
        let (register, warnings) = register::load(&inputs.register, &places, today, 0)?;
        let figures = inputs.figures(&places)?;
        let (digest, plans) = (self.digest.clone(), self.plans.clone());
        let (notes, units_given) = (self.notes.clone(), self.units_given);
        Ok(Self { digest, places, units_given, plans, figures, register, notes, warnings })
    }

    fn find(&self) -> Result<(Items, Links, Index), engine::Error> {
        let items = board::items(&self.register, &self.places)?;
        let links = Links::new(&items);
        let index = Index::new(&items, &links, &self.places.units);
        Ok((items, links, index))
    }

    fn boards(&self, today: Day) -> Result<Vec<Arc<Board>>, engine::Error> {
        let Self { places, register, figures, .. } = self;
        let history = History::new(register, places)?;
        let known_until = register.last_day(today)?;
        let engine = Engine::new(&history, known_until);
        let counts = board::counts(&engine, places)?.into();
        let board = |plan: &Plan| {
            let engine = engine.with_baseline(plan.period.baseline());
            board::build(&engine, &counts, places, figures, plan, known_until).map(Arc::new)
        };
        self.plans.iter().map(board).collect()
    }
}
