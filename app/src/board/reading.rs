use std::sync::Arc;

use super::{Day, Exact, Fraction, Goal, Measure, Measurement, Pace, Period, Steps, Text, Unit};

/// One exact way to count a target, on every day.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadingView {
    pub shape: Shape,
    /// The target's, or of a reading that does not decide its own part of it.
    pub goal: Goal,
    pub measure: Measure,
    /// The rule as sets and part by part, made from the plan's measure.
    pub exact: Exact,
    /// Who counts, and because of what.
    pub counted: Counted,
    /// Who is counted among; `None` for a plain count.
    pub among: Option<Counted>,
}

/// A reading without its rows: small enough to travel to the browser.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    pub id: String,
    pub name: Text,
    /// The formula in words.
    pub rule: Text,
    pub numerator: Text,
    /// `None` for a plain count.
    pub denominator: Option<Text>,
    /// True when this reading decides the target's status.
    pub decides: bool,
    pub pace: Pace,
    /// What is counted: products, entities, villages or sales points.
    pub unit: Unit,
    pub province: Steps,
    /// In the order of the Board's places; at last, with an empty code, what lies in none of them,
    /// when the register has such rows.
    pub districts: Vec<PlaceSteps>,
}

/// The steps of one district.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceSteps {
    pub code: String,
    pub name: String,
    pub steps: Steps,
}

/// Items that count, each from a day until a day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counted {
    pub evidence: Evidence,
    /// In the order of items, then of days; those of one item do not overlap.
    pub intervals: Arc<[Interval]>,
}

/// One item counts from `from` until the day before `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// Position among the Board's items of the reading's unit.
    pub item: u32,
    pub from: Day,
    /// [`Day::LAST`] when it is still so.
    pub to: Day,
    /// Position in the list that [`Counted::evidence`] names.
    pub evidence: u32,
}

/// What kind of row shows that an item counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Evidence {
    /// The item's own row.
    #[default]
    Own,
    Certificate,
    /// A recognised product of an entity or village.
    Product,
    Chain,
    Listing,
    Application,
}

impl Interval {
    pub fn holds_on(&self, day: Day) -> bool {
        self.from <= day && day < self.to
    }
}

impl Counted {
    /// The items that count on `day`, in the order of the register.
    pub fn on(&self, day: Day) -> impl Iterator<Item = &Interval> {
        self.intervals.iter().filter(move |it| it.holds_on(day))
    }

    /// How `item` counts on `day`, if it does.
    pub fn find(&self, item: u32, day: Day) -> Option<&Interval> {
        let first = self.intervals.partition_point(|it| it.item < item);
        let own = self.intervals[first..].iter().take_while(|it| it.item == item);
        own.filter(|it| it.holds_on(day)).last()
    }
}

impl Shape {
    /// The province's figure with all that its verdict depends on.
    pub fn measure(&self, goal: Goal, period: Period, day: Day) -> Measurement {
        Measurement::new(&self.province, self.pace, goal, period, day)
    }

    pub fn at(&self, day: Day) -> Fraction {
        self.province.at(day)
    }

    /// True when the last of its places stands for what lies in no unit of the plan.
    pub fn has_unplaced(&self) -> bool {
        self.districts.last().is_some_and(|place| place.code.is_empty())
    }

    /// The same reading with only the days from `first` to `last`.
    pub fn cut(&self, first: Day, last: Day) -> Self {
        let districts = self
            .districts
            .iter()
            .map(|place| PlaceSteps { steps: place.steps.cut(first, last), ..place.clone() })
            .collect();
        Self { province: self.province.cut(first, last), districts, ..self.clone() }
    }
}
