//! The finished figures that pages show: plain data in the reader's words.
//!
//! `server` fills a [`Board`] once for a version of the register and a plan; everything
//! after it is a pure function of it. Counts stay integers and shares stay
//! fractions; only `format` rounds. Nothing here knows files, frames or a clock.

pub mod act;
mod count;
mod exact;
mod figure;
mod goal;
mod limits;
pub mod measure;
mod milestone;
mod offer;
mod place;
mod reading;
mod standing;
mod status;
mod steps;
mod target;
mod unit;

use std::sync::Arc;

pub use act::{Act, Acts};
pub use count::Count;
pub use exact::{Clause, Exact, Named};
pub use figure::{
    Clash, ClashKind, FigureDay, FigureKind, FigurePlace, FigureSeries, PublishedFigure,
};
pub use goal::{Goal, GoalKind};
pub use limits::{Chance, Limits};
pub use measure::Measure;
pub use milestone::{MilestoneState, MilestoneView};
pub use offer::{Column, ColumnKind, Dataset, Layout, Offers, Operation, Parameter, Word};
pub use place::{Place, Tile};
pub use reading::{Counted, Evidence, Interval, PlaceSteps, ReadingView, Shape};
pub use standing::{Phase, Standing};
pub use status::{Measurement, Pace, Status};
pub use steps::{Fraction, Step, Steps};
pub use target::{Bridge, Document, GoalText, Statements, TargetView, Text};
pub use unit::Unit;

pub use crate::{
    day::{Day, Period},
    register::{
        Application, Certificate, Chain, Commune, Entity, Grouped, Items, Links, Listing, Product,
        SalesPoint, State, Village,
    },
    schema::{EntityKind, Granter, Group, PlaceKind, Purpose, Stage, VillageKind},
};

/// The figures of one plan, computed from one version of the register.
#[derive(Clone, Debug, PartialEq)]
pub struct Board {
    /// The plan's name in addresses: `2023`.
    pub plan: String,
    pub title: Text,
    pub period: Period,
    /// The day shown when the address names none.
    pub default_day: Day,
    /// The last day, up to the one it was computed on, on which the register notes something.
    pub known_until: Day,
    pub document: Document,
    /// What became of the units that the plan speaks of, from its date on.
    pub succeeded: Option<Document>,
    /// In the document's order.
    pub targets: Vec<TargetView>,
    /// What can be compared besides the readings: one for each of [`Count::all`].
    pub counts: Arc<Vec<Shape>>,
    pub bridge: Bridge,
    pub figures: Vec<FigureSeries>,
    /// Published figures that cannot all be right, newest first.
    pub clashes: Vec<Clash>,
}

impl Board {
    /// The target with this id, if the plan has one.
    pub fn target(&self, id: &str) -> Option<&TargetView> {
        self.targets.iter().find(|target| target.id == id)
    }

    /// So many there are in the province on `day`; 0 when the Board does not count it.
    pub fn count(&self, count: Count, day: Day) -> u32 {
        let id = count.id();
        let shape = self.counts.iter().find(|shape| shape.id == id);
        shape.map_or(0, |shape| shape.at(day).numerator)
    }

    /// First and last day that can be asked for: the year before the period, so
    /// that it can be compared, and a year after it.
    pub fn known_days(&self) -> Period {
        Period { first: self.period.first.plus(-366), last: self.period.last.plus(366) }
    }
}

#[cfg(test)]
mod tests;
