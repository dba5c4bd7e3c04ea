//! The register that lists are put onto, before and after.

use std::path::Path;

use app::{board::Text, format::Lang, register::Items};
use server::{
    board,
    compute::{Row, rows},
    disk,
    edition::{self, Checked},
    engine::History,
    input::{InputError, InputPaths, Inputs},
    intake::{Import, Tables},
    place::Gazetteer,
    register::{Fault, RegisterError, RegisterFiles},
};

use super::print::Shift;
use crate::command::{Problem, report_faults, today};

/// The register that lists are put onto, and what it is checked and computed with.
pub struct Onto {
    inputs: Inputs,
    pub checked: Checked,
    pub items: Items,
    pub gazetteer: Gazetteer,
}

/// The register at `register`, or an empty one.
pub fn onto(
    register: Option<&Path>,
    plan: Option<&Path>,
    places: Option<&Path>,
) -> Result<Onto, Problem> {
    let mut inputs = Inputs::read(&InputPaths { plan, places, ..InputPaths::default() })?;
    inputs.notes = None;
    inputs.register = match register {
        Some(path) => RegisterFiles::read(path, disk::LARGEST)
            .map_err(RegisterError::from)
            .map_err(InputError::from)?,
        None => RegisterFiles::from_entries("empty", Tables::new(&Items::default()).files()),
    };
    let checked = edition::check(&inputs, today())?;
    let items = board::items(&checked.register, &checked.places).map_err(RegisterError::from)?;
    let gazetteer = Gazetteer::read(&inputs.places.file.name, &inputs.places.file.text);
    let gazetteer = gazetteer.map_err(InputError::from)?;
    Ok(Onto { inputs, checked, items, gazetteer })
}

impl Onto {
    /// The register after an import, checked as any other.
    pub fn with(&self, import: &Import, lang: Lang) -> Result<Checked, Problem> {
        let register = RegisterFiles::from_entries("import", import.tables.files());
        let inputs = Inputs { register, ..self.inputs.clone() };
        match edition::check(&inputs, today()) {
            Err(InputError::Register(RegisterError::Faults(faults))) => {
                report_faults(&faults, lang);
                Err(Problem::Refused(Text {
                    vi: "sổ đăng ký sau khi ghép có lỗi; không ghi gì".into(),
                    en: "the merged register has errors; nothing was written".into(),
                }))
            }
            checked => Ok(checked?),
        }
    }

    /// Warnings that the register did not have before.
    pub fn new_warnings(&self, after: &Checked) -> Vec<Fault> {
        let known = self.checked.warnings.listed();
        let is_new = |fault: &&Fault| {
            let same = |other: &Fault| {
                (&other.table, &other.column, &other.value, &other.kind)
                    == (&fault.table, &fault.column, &fault.value, &fault.kind)
            };
            !known.iter().any(same)
        };
        after.warnings.listed().iter().filter(is_new).cloned().collect()
    }

    /// What the targets of the plan were and would be, at the end of its period.
    pub fn shifts(&self, after: &Checked) -> Result<Vec<Shift>, Problem> {
        let plan = &self.checked.plans[0];
        let [before, after] = [&self.checked, after].map(|checked| {
            let history = History::new(&checked.register, &checked.places);
            let days = [plan.period.last];
            let rows = history.and_then(|it| rows(&it, plan, &checked.places, &days, false));
            rows.map_err(|error| Problem::Engine(error.to_string()))
        });
        let decides = |rows: Vec<Row>| rows.into_iter().filter(|row| row.decides);
        let pairs = decides(before?).zip(decides(after?));
        let shift = |(before, after): (Row, Row)| {
            let target = plan.targets.iter().find(|target| target.id == after.target)?;
            let (number, name) = (target.number, target.name.clone());
            Some(Shift { number, name, goal: target.promise.goal, before, after })
        };
        Ok(pairs.filter_map(shift).collect())
    }
}
