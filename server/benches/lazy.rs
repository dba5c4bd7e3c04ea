//! The same steps as an expression plan of polars: the engine as it was before its loops, kept
//! to be measured beside them.

mod history;
mod interval;
mod population;
mod steps;

use std::{collections::HashMap, rc::Rc};

use polars::prelude::{DataFrame, PolarsResult};
use server::{
    place::Places,
    plan::{Plan, Population},
    register::Register,
};

use self::{
    history::History,
    population::intervals,
    steps::{changes, combine},
};

/// The steps of every reading of the plan, in its order.
pub fn steps(register: &Register, places: &Places, plan: &Plan) -> PolarsResult<Vec<DataFrame>> {
    let history = History::new(register, places)?;
    let baseline = plan.period.baseline();
    let mut made = HashMap::<(Population, bool), Rc<DataFrame>>::new();
    let mut set = |population: &Population, counted: bool| -> PolarsResult<Rc<DataFrame>> {
        let key = if counted { (population.clone(), true) } else { (population.all(), false) };
        if let Some(known) = made.get(&key) {
            return Ok(Rc::clone(known));
        }
        let frame = intervals(&history, baseline, &key.0, counted)?;
        let changes = Rc::new(changes(&frame)?);
        made.insert(key, Rc::clone(&changes));
        Ok(changes)
    };
    let readings = plan.targets.iter().flat_map(|target| &target.readings);
    let steps = readings.map(|reading| {
        let measure = &reading.measure;
        let counted = set(measure.population(), true)?;
        let among = measure.is_share().then(|| set(measure.population(), false)).transpose()?;
        combine(&counted, among.as_deref())
    });
    steps.collect()
}
