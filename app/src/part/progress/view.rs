use crate::{
    board::{Day, Goal, Measurement, Pace, Period, Steps, Unit},
    format::Lang,
    text::shell,
};

/// All that the block needs, small enough to travel to the browser.
#[derive(Clone, Debug)]
pub struct ProgressView {
    pub lang: Lang,
    /// The target's.
    pub goal: Goal,
    pub period: Period,
    /// What the figures were computed from, in words.
    pub register: String,
    /// What all districts together are called.
    pub whole: String,
    /// Names of the districts, in the order of their codes.
    pub districts: Vec<String>,
    /// Cut to the days that can be shown; never empty.
    pub readings: Vec<ReadingSteps>,
    /// Position of the reading that is shown.
    pub chosen: u32,
    pub day: Day,
    /// The day that needs no name in an address.
    pub default_day: Day,
}

/// A reading without its rows and rules.
#[derive(Clone, Debug)]
pub struct ReadingSteps {
    pub name: String,
    pub decides: bool,
    pub pace: Pace,
    pub unit: Unit,
    /// The target's, or its own part of it.
    pub goal: Goal,
    /// Its address, for the day of the page.
    pub link: String,
    pub province: Steps,
    /// In the order of the districts.
    pub districts: Vec<Steps>,
}

impl ProgressView {
    /// The same for another day and reading; `link` gives an address for another day.
    pub fn on(&self, day: Day, chosen: u32, link: impl Fn(&str, Day) -> String) -> Self {
        let mut other = Self { day, chosen, ..self.clone() };
        for reading in &mut other.readings {
            reading.link = link(&reading.link, day);
        }
        other
    }

    /// The next day of the period on which a reading changes; its last day when none does.
    pub fn next_change(&self, day: Day) -> Option<Day> {
        let last = self.period.last;
        let steps = self.readings.iter().flat_map(|reading| &reading.province.steps);
        let later = steps.map(|step| step.day).filter(|&at| day < at && at <= last);
        later.min().or((day < last).then_some(last))
    }

    /// The reading that is shown.
    pub fn reading(&self) -> &ReadingSteps {
        self.readings.get(self.chosen as usize).unwrap_or(&self.readings[0])
    }

    pub fn measure(&self) -> Measurement {
        self.reading().measure(self)
    }

    /// The line under a figure: as of which day, from which version of the register.
    pub fn source(&self) -> String {
        let as_of = shell::as_of(self.lang, self.day);
        let source = shell::SOURCE.in_lang(self.lang);
        [&*as_of, ". ", source, ": ", &self.register, "."].concat()
    }
}

impl ReadingSteps {
    /// The province's figure with all that its verdict depends on.
    pub fn measure(&self, view: &ProgressView) -> Measurement {
        Measurement::new(&self.province, self.pace, self.goal, view.period, view.day)
    }
}
