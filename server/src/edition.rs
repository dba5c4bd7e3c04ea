//! From inputs to an edition: the whole way, top to bottom.

use std::sync::Arc;

use app::{
    board::{Day, Links},
    edition::{Edition, Version},
    find::Index,
};

use crate::{
    board::{self, Common},
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
    /// The default plan first.
    pub plans: Vec<Plan>,
    pub figures: Figures,
    pub register: Register,
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
    let edition = checked.edition(today).map_err(RegisterError::from)?;
    Ok((edition, checked.warnings))
}

/// # Errors
///
/// When one of the inputs cannot be used; for a register, with all of its faults.
pub fn check(inputs: &Inputs, today: Day) -> Result<Checked, InputError> {
    let places = inputs.places()?;
    let plans = inputs.plans(&places)?;
    let figures = inputs.figures(&places)?;
    let (register, warnings) = register::load(&inputs.register, &places, today)?;
    Ok(Checked { digest: inputs.register.digest(), places, plans, figures, register, warnings })
}

impl Checked {
    /// Everything that follows from it, as it is known on `today`.
    ///
    /// # Errors
    ///
    /// Only when a frame lacks a column that its maker promises.
    pub fn edition(&self, today: Day) -> Result<Edition, engine::Error> {
        let Self { places, register, figures, .. } = self;
        let history = History::new(register, places)?;
        let items = board::items(register, places)?;
        let links = Links::new(&items);
        let index = Index::new(&items, &links, &places.districts);
        let known_until = register.last_day(today)?;
        let engine = Engine::new(&history, known_until);
        let common = Common::new(&engine, places)?;
        let board = |plan: &Plan| {
            let engine = engine.with_baseline(plan.period.baseline());
            board::build(&engine, &common, places, figures, plan, known_until).map(Arc::new)
        };
        Ok(Edition {
            version: Version {
                digest: self.digest[..12].to_owned(),
                illustrative: sample::is_illustrative(&items),
            },
            province: places.province.clone(),
            districts: places.districts.clone(),
            boards: self.plans.iter().map(board).collect::<Result<_, engine::Error>>()?,
            items,
            links,
            index,
            offers: Default::default(),
        })
    }
}
