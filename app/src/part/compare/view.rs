use std::sync::Arc;

use super::{Against, Choice};
use crate::{
    address::{Page, link},
    board::{Day, Fraction, Period, Steps, Tile, Unit},
    format::Lang,
    text::shell,
};

/// All measures and what a reader chose among them.
#[derive(Clone, Debug)]
pub struct CompareView {
    pub all: Arc<Compared>,
    pub choice: Choice,
}

/// Every reading and every plain count.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    pub lang: Lang,
    /// What the figures were computed from, in words.
    pub register: String,
    /// What all places together are called.
    pub whole: String,
    /// What links carry besides the day: `plan=2024`, or nothing.
    pub carried: String,
    pub default_day: Day,
    pub known: Period,
    /// The day before the plan's period.
    pub baseline: Day,
    /// The days whose figures are here, the earlier one first; `None` for all known days.
    pub only: Option<[Day; 2]>,
    pub default_measure: u32,
    /// In the order of their codes.
    pub places: Vec<(String, String, Option<Tile>)>,
    /// Readings in the plan's order, then the counts.
    pub measures: Vec<Measure>,
}

/// One measure without its rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    /// `cooperatives.share` for a reading, `products` for a count.
    pub id: String,
    pub name: String,
    /// What is counted, in full.
    pub rule: String,
    pub unit: Unit,
    /// True for what starts every period at 0 and adds up.
    pub flow: bool,
    /// The province's goal, for shares only: a number for the whole province says nothing
    /// of a district.
    pub goal: Option<Fraction>,
    /// The page that lists what is counted, without language: `/targets/x?reading=y`.
    pub rows: String,
    /// The least and the greatest number of a district on any known day; of shares in hundredths
    /// of a percent, on any day of the plan's period.
    pub span: [u32; 2],
    pub province: Steps,
    /// In the order of the places.
    pub districts: Vec<Steps>,
}

impl Compared {
    /// True when all of it may travel to the browser. A register of 100 000 products has a step
    /// on almost every day for every measure.
    pub fn is_small(&self) -> bool {
        self.measures.iter().map(Measure::numbers).sum::<usize>() <= Self::MOST
    }

    /// How many numbers a page may carry for its island: some 15 kB when compressed.
    pub const MOST: usize = 20_000;

    /// How many of the places are areas: the last may stand for what lies in none.
    pub fn areas(&self) -> usize {
        self.places.iter().filter(|place| !place.0.is_empty()).count()
    }

    /// The same with the figures of two days only.
    fn on(&self, days: [Day; 2]) -> Self {
        let measures = self.measures.iter().map(|measure| measure.on(days)).collect();
        Self { only: Some(days), measures, ..self.clone() }
    }

    /// Another page for the same language and plan, on `day`; `path` may have a query.
    pub fn to(&self, path: &str, day: Day, pairs: &[String]) -> String {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let first = [self.carried.as_str(), query].into_iter();
        let pairs: Vec<&str> =
            first.chain(pairs.iter().map(String::as_str)).filter(|pair| !pair.is_empty()).collect();
        let link = link::with_query(link::in_lang(self.lang, path), &pairs.join("&"));
        link::on_day(&link, Some(day).filter(|day| *day != self.default_day))
    }
}

impl Measure {
    pub fn is_share(&self) -> bool {
        self.province.share
    }

    /// How many numbers travel.
    fn numbers(&self) -> usize {
        let steps: usize = self.districts.iter().map(|steps| steps.steps.len()).sum();
        steps * if self.is_share() { 3 } else { 2 }
    }

    fn on(&self, days: [Day; 2]) -> Self {
        let on = |steps: &Steps| steps.on(&days);
        let districts = self.districts.iter().map(on).collect();
        Self { province: on(&self.province), districts, ..self.clone() }
    }
}

impl CompareView {
    /// The same as it travels to the browser: whole, or with the figures of its own days only
    /// where there are too many. The browser asks the server for those of other days.
    pub fn for_browser(self) -> Self {
        if self.all.is_small() {
            return self;
        }
        Self { all: Arc::new(self.all.on(self.days())), ..self }
    }

    /// True when the figures of its days are here.
    pub fn has_figures(&self) -> bool {
        self.all.only.is_none_or(|only| self.days().iter().all(|day| only.contains(day)))
    }

    /// The day and the other day, the earlier one first.
    pub fn days(&self) -> [Day; 2] {
        let (day, since) = (self.choice.day, self.since());
        [day.min(since), day.max(since)]
    }

    pub fn measure(&self) -> &Measure {
        self.all.measures.get(self.choice.measure as usize).unwrap_or(&self.all.measures[0])
    }

    /// The value of each district on the day.
    pub fn values(&self) -> Vec<Fraction> {
        self.measure().districts.iter().map(|steps| steps.at(self.choice.day)).collect()
    }

    pub fn province(&self) -> Fraction {
        self.measure().province.at(self.choice.day)
    }

    /// What the measure is compared with: what was chosen, where there is such a thing.
    pub fn against(&self) -> Against {
        let (measure, days) = (self.measure(), self.has_two_days());
        match self.choice.against {
            Some(Against::Goal) | None if measure.goal.is_some() => Against::Goal,
            Some(Against::Province) => Against::Province,
            Some(Against::Day) if days => Against::Day,
            _ if days && !measure.is_share() => Against::Day,
            _ => Against::Province,
        }
    }

    /// False where the earlier day says nothing of the measure: a flow is 0 there by definition.
    pub fn has_two_days(&self) -> bool {
        !self.measure().flow || self.days()[0] > self.all.baseline
    }

    /// The other day: by default the baseline, or a year before when the day is not after it.
    pub fn since(&self) -> Day {
        let day = self.choice.day;
        let default = if self.all.baseline < day { self.all.baseline } else { day.year_before() };
        self.choice.since.unwrap_or(default.max(self.all.known.first))
    }

    /// What a district's value, or the province's with `None`, is compared with.
    pub fn other(&self, place: Option<usize>) -> Option<Fraction> {
        let measure = self.measure();
        match self.against() {
            Against::Goal => measure.goal,
            Against::Province => Some(self.province()).filter(|_| measure.is_share()),
            Against::Day => {
                let steps = place.map_or(Some(&measure.province), |at| measure.districts.get(at));
                steps.map(|steps| steps.at(self.since()))
            }
        }
    }

    /// The address of exactly this view.
    pub fn href(&self) -> String {
        self.href_of(self.choice)
    }

    /// The address of this page for another choice; what is the default has no name.
    pub fn href_of(&self, choice: Choice) -> String {
        let plain = Choice { against: None, since: None, ..choice };
        let plain = Self { all: Arc::clone(&self.all), choice: plain };
        let measure = plain.measure();
        let against = choice.against.filter(|&against| against != plain.against());
        let pairs = [
            (choice.measure != self.all.default_measure).then(|| format!("measure={}", measure.id)),
            against.map(|against| format!("against={}", against.id())),
            choice.since.filter(|&day| day != plain.since()).map(|day| format!("since={day}")),
            choice
                .sort
                .and_then(|at| self.all.measures.get(at as usize))
                .map(|measure| format!("sort={}", measure.id)),
        ];
        let pairs: Vec<String> = pairs.into_iter().flatten().collect();
        self.all.to(&Page::Districts.path(), choice.day, &pairs)
    }

    /// The line under a figure: as of which day, from which version of the register.
    pub fn source(&self) -> String {
        let lang = self.all.lang;
        let as_of = shell::as_of(lang, self.choice.day);
        format!("{as_of}. {}: {}.", shell::SOURCE.in_lang(lang), self.all.register)
    }
}
