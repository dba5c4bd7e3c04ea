//! The finished figures that pages show: plain data in the reader's words.
//!
//! `server` fills a [`Board`] once for a version of the register; everything
//! after it is a pure function of it. Counts stay integers and shares stay
//! fractions; only `format` rounds. Nothing here knows files, frames or a clock.

mod day;
mod figure;
mod item;
mod place;
mod reading;
mod status;
mod steps;
mod target;

pub use day::{Day, Period};
pub use figure::{Clash, ClashKind, FigureDay, FigureKind, FigureSeries, PublishedFigure};
pub use item::{
    Certificate, Chain, Entity, EntityKind, Group, Items, Listing, Product, SalesPoint, Village,
    VillageKind,
};
pub use place::{Place, PlaceKind, Tile};
pub use reading::{Counted, Evidence, Held, PlaceSteps, ReadingView, Shape, Unit};
pub use status::{Goal, Measured, Pace, Status};
pub use steps::{Fraction, Step, Steps};
pub use target::{Bridge, Document, GoalText, Statements, TargetView, Text};

use serde::{Deserialize, Serialize};

/// Everything that is known for one version of the register and one plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Board {
    pub register: Register,
    /// The plan's name in addresses: `2023`.
    pub plan: String,
    /// All plans that can be chosen, this one among them, oldest first.
    pub plans: Vec<String>,
    pub title: Text,
    pub period: Period,
    /// The day shown when the address names none.
    pub default_day: Day,
    pub document: Document,
    pub province: Place,
    /// In the order of their codes. A [`Held::place`] counts in this list.
    pub districts: Vec<Place>,
    /// In the document's order.
    pub targets: Vec<TargetView>,
    /// Products recognised on each day.
    pub recognised: ReadingView,
    /// Recognised products whose certificate ends within [`Board::NOTICE_DAYS`].
    pub ending: ReadingView,
    pub bridge: Bridge,
    pub figures: Vec<FigureSeries>,
    /// Published figures that cannot all be right, newest first.
    pub clashes: Vec<Clash>,
    pub items: Items,
}

impl Board {
    /// How far ahead the end of a certificate is announced.
    pub const NOTICE_DAYS: i32 = 90;

    /// The target with this id, if the plan has one.
    pub fn target(&self, id: &str) -> Option<&TargetView> {
        self.targets.iter().find(|target| target.id == id)
    }

    /// First and last day that can be asked for: the year before the period, so
    /// that it can be compared, and a year after it.
    pub fn known_days(&self) -> Period {
        Period { first: self.period.first.plus(-366), last: self.period.last.plus(366) }
    }
}

/// What the figures were computed from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Register {
    /// The first 12 hexadecimal digits of the digest of all its rows.
    pub version: String,
    /// True for the sample register: invented items that agree with published totals.
    pub illustrative: bool,
}

#[cfg(test)]
mod tests;
