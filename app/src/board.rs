//! The finished figures that pages show: plain data in the reader's words.
//!
//! `server` fills a [`Board`] once for a version of the register; everything
//! after it is a pure function of it. Counts stay integers and shares stay
//! fractions; only `format` rounds. Nothing here knows files, frames or a clock.

mod count;
mod day;
mod exact;
mod figure;
mod goal;
mod item;
mod limits;
mod links;
mod offer;
mod place;
mod reading;
mod status;
mod steps;
mod target;
mod unit;
mod word;

pub use count::Count;
pub use day::{Day, Period};
pub use exact::{Clause, Exact, Named};
pub use figure::{Clash, ClashKind, FigureDay, FigureKind, FigureSeries, PublishedFigure};
pub use goal::{Goal, GoalKind};
pub use item::{
    Application, Certificate, Chain, Commune, Entity, Items, Listing, Product, SalesPoint, Village,
};
pub use limits::{Chance, Limits};
pub use links::{Grouped, Links};
pub use offer::{Column, ColumnKind, Dataset, Offers, Operation, Parameter};
pub use place::{Place, PlaceKind, Tile};
pub use reading::{Counted, Evidence, Held, PlaceSteps, ReadingView, Shape};
pub use status::{Measured, Pace, Status};
pub use steps::{Fraction, Step, Steps};
pub use target::{Bridge, Document, GoalText, Statements, TargetView, Text};
pub use unit::Unit;
pub use word::{EntityKind, Granter, Group, Stage, VillageKind};

use std::sync::Arc;

pub use crate::register::state::State;

/// Everything that is known for one version of the register and one plan.
#[derive(Clone, Debug, PartialEq)]
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
    /// The last day on which the register notes something.
    pub last_known: Day,
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
    /// What can be compared besides the readings: one for each of [`Count::all`].
    pub counts: Vec<Shape>,
    pub bridge: Bridge,
    pub figures: Vec<FigureSeries>,
    /// Published figures that cannot all be right, newest first.
    pub clashes: Vec<Clash>,
    /// The register's rows, the same for every plan.
    pub items: Arc<Items>,
    pub links: Arc<Links>,
    /// Finds items; it stays on the server.
    #[cfg(feature = "ssr")]
    pub find: Arc<crate::find::Index>,
    /// What can be downloaded and asked for; filled by whoever serves it.
    pub offers: Offers,
}

impl Board {
    /// How far ahead the end of a certificate is announced.
    pub const NOTICE_DAYS: i32 = 90;

    /// The target with this id, if the plan has one.
    pub fn target(&self, id: &str) -> Option<&TargetView> {
        self.targets.iter().find(|target| target.id == id)
    }

    /// What is true of a product on `day`.
    pub fn state(&self, product: u32, day: Day) -> State {
        self.items.state(&self.links, product, day, Self::NOTICE_DAYS)
    }

    /// The current certificate of a product on `day`, in force or not.
    pub fn current(&self, product: u32, day: Day) -> Option<&Certificate> {
        self.items.current(&self.links, product, day)
    }

    /// The position of the district with this code.
    pub fn district(&self, code: &str) -> Option<usize> {
        self.districts.iter().position(|place| place.code == code)
    }

    /// First and last day that can be asked for: the year before the period, so
    /// that it can be compared, and a year after it.
    pub fn known_days(&self) -> Period {
        Period { first: self.period.first.plus(-366), last: self.period.last.plus(366) }
    }
}

/// What the figures were computed from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Register {
    /// The first 12 hexadecimal digits of the digest of all its rows.
    pub version: String,
    /// True for the sample register: invented items that agree with published totals.
    pub illustrative: bool,
}

#[cfg(test)]
mod tests;
