use serde::{Deserialize, Serialize};

use crate::{
    board::{Board, Day, Goal, Measured, Pace, Period, Register, Shape, TargetView, Text},
    format::Lang,
};

/// All that the block needs, small enough to travel to the browser.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProgressView {
    pub lang: Lang,
    pub number: u32,
    pub id: String,
    pub name: Text,
    pub goal: Goal,
    pub period: Period,
    pub register: Register,
    /// Cut to the days that can be shown; never empty.
    pub readings: Vec<Shape>,
    /// The address of each reading, in the same order.
    pub links: Vec<String>,
    /// Position of the reading that is shown.
    pub chosen: u32,
    pub day: Day,
}

impl ProgressView {
    /// `None` for a target that is not counted.
    pub fn new(
        board: &Board,
        target: &TargetView,
        lang: Lang,
        day: Day,
        chosen: u32,
        links: Vec<String>,
    ) -> Option<Self> {
        let period = board.period;
        let readings: Vec<_> =
            target.readings.iter().map(|reading| needed(&reading.shape, period, day)).collect();
        (!readings.is_empty()).then(|| Self {
            lang,
            number: target.number,
            id: target.id.clone(),
            name: target.name.clone(),
            goal: target.goal,
            period,
            register: board.register.clone(),
            readings,
            links,
            chosen,
            day,
        })
    }

    /// The same for another day and reading; `link` gives an address for another day.
    pub fn on(&self, day: Day, chosen: u32, link: impl Fn(&str, Day) -> String) -> Self {
        let links = self.links.iter().map(|at| link(at, day)).collect();
        Self { day, chosen, links, ..self.clone() }
    }

    /// The days of the period on which any reading changes.
    pub fn turning_days(&self) -> Vec<Day> {
        let steps = self.readings.iter().flat_map(|shape| &shape.province.steps);
        let mut days: Vec<_> =
            steps.map(|step| step.day).filter(|&day| self.period.contains(day)).collect();
        days.sort();
        days.dedup();
        days
    }

    /// The reading that is shown.
    pub fn shape(&self) -> &Shape {
        let chosen = usize::try_from(self.chosen).unwrap_or_default();
        self.readings.get(chosen).unwrap_or(&self.readings[0])
    }

    pub fn measured(&self) -> Measured {
        self.shape().measured(self.goal, self.period, self.day)
    }
}

/// The period, its baseline and `day`; for a level also the year before.
fn needed(shape: &Shape, period: Period, day: Day) -> Shape {
    let last = period.last.max(day);
    let first = period.baseline().min(day);
    let mut cut = shape.cut(first, last);
    if shape.pace == Pace::Stock {
        cut.province = shape.province.cut(period.first.year_before().min(first), last);
    }
    cut
}
