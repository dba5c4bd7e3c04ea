//! Charts: pure functions from plain data to the text of an `<svg>`.
//!
//! The same function draws on the server and in the browser, byte for byte
//! alike: text is measured from its characters alone and every coordinate is an
//! integer. Marks carry classes instead of colours (`style/charts.css`), the
//! `<svg>` scales to its container, and titles and legends are HTML beside it.

mod apart;
mod axis;
mod bars;
mod bit;
mod bridge;
mod bullet;
mod calendar;
mod dots;
mod funnel;
mod lifeline;
mod line;
#[cfg(feature = "ssr")]
mod map;
mod mark;
mod months;
mod number;
mod option;
#[cfg(feature = "ssr")]
mod outlook;
mod portion;
#[cfg(feature = "ssr")]
mod scenarios;
mod slope;
mod sparkline;
mod summary;
mod svg;
mod timeline;
mod waffle;

pub use bars::{bars, linked_bars};
pub use bit::bit;
pub use bridge::{bridge, bridge_start};
pub use bullet::{bullet, row_marks};
pub use calendar::calendar;
pub use dots::{dots, dots_start_above_zero, linked_dots};
pub use funnel::{funnel, funnel_starts_above_zero};
pub use lifeline::lifeline;
pub use line::{starts_above_zero, step_line};
#[cfg(feature = "ssr")]
pub use map::map;
pub use mark::{Icon, SYMBOLS};
pub use months::months;
pub use option::option_bar;
#[cfg(feature = "ssr")]
pub use outlook::{outlook, outlook_starts_above_zero};
pub use portion::portion;
#[cfg(feature = "ssr")]
pub use scenarios::scenarios;
pub use slope::slope;
pub use sparkline::{course_row, sparkline};
pub use summary::summary;
pub use svg::{escape, size, text_width};
pub use timeline::{timeline, timeline_starts_above_zero};
pub use waffle::waffle;

use crate::{
    board::{Day, Fraction, Goal, Period, State, Status},
    format::Lang,
};

/// What a reader hears instead of the picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spoken {
    /// The message, as a short sentence.
    pub title: String,
    /// How it can be read off the chart.
    pub desc: String,
}

/// Places where they lie, each with its count.
#[cfg(feature = "ssr")]
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    pub spoken: Spoken,
    pub dots: Vec<MapDot>,
}

/// A place at its point, in thousandths of a degree.
#[cfg(feature = "ssr")]
#[derive(Clone, Debug, PartialEq)]
pub struct MapDot {
    pub name: String,
    pub latitude: i32,
    pub longitude: i32,
    pub number: u32,
}

/// One value against its goal.
#[derive(Clone, Debug, PartialEq)]
pub struct Bullet {
    pub lang: Lang,
    pub spoken: Spoken,
    pub value: Fraction,
    pub goal: Goal,
    pub status: Status,
    /// The value due on the day; a second, thin mark.
    pub due: Option<f64>,
    /// Where a level stood on the baseline; a hollow mark.
    pub start: Option<f64>,
}

/// All targets, a row each.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    pub spoken: Spoken,
    pub rows: Vec<SummaryRow>,
}

/// One target: what it is called and how far it has come.
#[derive(Clone, Debug, PartialEq)]
pub struct SummaryRow {
    pub name: String,
    pub value: String,
    pub status: Status,
    /// The status in words.
    pub word: String,
    pub bullet: Option<Bullet>,
}

/// One value over a period, as steps.
#[derive(Clone, Debug, PartialEq)]
pub struct StepLine {
    pub lang: Lang,
    pub spoken: Spoken,
    pub period: Period,
    /// The day that is marked; the line ends here.
    pub day: Day,
    /// A share is drawn on 0 to 100 %.
    pub share: bool,
    /// From the period's first day; a value where something changes. `None`: cannot be computed.
    pub values: Vec<(Day, Option<f64>)>,
    /// The last of them as it is written; empty where there is none.
    pub end: String,
    /// The same line a year before, already moved to this period's days; faint. Empty: none.
    pub before: Vec<(Day, Option<f64>)>,
    pub goal: Option<f64>,
    /// What is due on the period's baseline and on its last day; dashed.
    pub pace: Option<(f64, f64)>,
}

/// A value up to a day, and where it may end on the period's last.
#[derive(Clone, Debug)]
pub struct Outlook {
    pub lang: Lang,
    pub spoken: Spoken,
    pub period: Period,
    pub day: Day,
    pub share: bool,
    pub values: Vec<(Day, Option<f64>)>,
    pub goal: Option<f64>,
    /// What is due on the period's baseline and on its last day.
    pub pace: Option<(f64, f64)>,
    /// The goal, come by as in past years; empty for a level, and where too little is known.
    pub usual: Vec<(Day, f64)>,
    /// If nothing more happens, each with its label.
    pub certain: (f64, String),
    pub median: (f64, String),
    /// Eight in ten futures end between these.
    pub low: (f64, String),
    pub high: (f64, String),
}

/// A count from a day on, as it goes in up to three cases.
#[derive(Clone, Debug)]
pub struct Scenarios {
    pub lang: Lang,
    pub spoken: Spoken,
    pub first: Day,
    pub last: Day,
    /// What each is called at its end, and its values from their days on.
    pub lines: Vec<(String, Vec<(Day, u32)>)>,
}

/// One measure by district.
#[derive(Clone, Debug, PartialEq)]
pub struct Places {
    pub lang: Lang,
    pub spoken: Spoken,
    /// In the order in which they are drawn.
    pub rows: Vec<(String, Fraction)>,
    /// For shares: the province's value, as a line.
    pub province: Option<Fraction>,
    /// For shares: the goal, as a line.
    pub goal: Option<f64>,
    pub stems: Stems,
    /// The least and the greatest value on this and any other day, so that the charts of all days
    /// compare; of shares in hundredths of a percent, where they can be compared.
    pub span: [u32; 2],
}

/// What the value of each district is compared with: where the stem of its row begins.
#[derive(Clone, Debug, PartialEq)]
pub enum Stems {
    Province,
    Goal,
    /// Its own value on another day, as a hollow mark; in the order of the rows.
    Before(Vec<Fraction>),
}

/// One measure by district on two days.
#[derive(Clone, Debug, PartialEq)]
pub struct Slope {
    pub lang: Lang,
    pub spoken: Spoken,
    /// The earlier day and the later one, as they are written.
    pub days: [String; 2],
    pub rows: Vec<SlopeRow>,
    /// Said where the axis does not start at 0.
    pub foot: String,
}

/// One district on both days.
#[derive(Clone, Debug, PartialEq)]
pub struct SlopeRow {
    pub name: String,
    pub ends: [Fraction; 2],
    /// True for the one that the message names.
    pub marked: bool,
}

/// Shares by district, by the number that they are of, beside the limits of chance.
#[derive(Clone, Debug, PartialEq)]
pub struct Funnel {
    pub lang: Lang,
    pub spoken: Spoken,
    pub province: Fraction,
    pub rows: Vec<(String, Fraction)>,
    /// What the denominators count, for the axis.
    pub unit: String,
}

/// From one total to another in signed parts.
#[derive(Clone, Debug, PartialEq)]
pub struct Waterfall {
    pub lang: Lang,
    pub spoken: Spoken,
    pub start: (String, u32),
    pub parts: Vec<(String, i64)>,
    pub end: (String, u32),
}

/// Published points over years, beside the register's own line.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    pub lang: Lang,
    pub spoken: Spoken,
    /// In the order of days; several on one day when sources disagree.
    pub published: Vec<(Day, f64)>,
    /// The register's own figure on the same days.
    pub register: Vec<(Day, f64)>,
    /// The same on every day on which it changes, and the last day on which it is known.
    pub steps: (Vec<(Day, Option<f64>)>, Day),
    pub percent: bool,
}

/// The certificates of one product on one line of days.
#[derive(Clone, Debug, PartialEq)]
pub struct Lifeline {
    pub lang: Lang,
    pub spoken: Spoken,
    /// The day that is marked.
    pub day: Day,
    /// In the order of their days.
    pub spans: Vec<Span>,
}

/// One certificate: from when until when it held, and until when it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub stars: u8,
    pub from: Day,
    /// The first day on which it no longer holds: over, revoked or graded anew.
    pub to: Day,
    /// The first day on which its 36 months are over.
    pub ends: Day,
}

impl Span {
    /// True when it is in force on `day`.
    pub fn holds(&self, day: Day) -> bool {
        self.from <= day && day < self.to
    }
}

/// How many certificates end in each of the coming months.
#[derive(Clone, Debug, PartialEq)]
pub struct Calendar {
    pub lang: Lang,
    pub spoken: Spoken,
    /// The day from which is counted.
    pub day: Day,
    /// Consecutive months.
    pub months: Vec<Ends>,
}

/// What ends in one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ends {
    pub year: i32,
    pub month: u8,
    /// Within the notice.
    pub soon: u32,
    /// After it.
    pub later: u32,
}

impl Ends {
    pub fn all(&self) -> u32 {
        self.soon + self.later
    }
}

/// One square a product, or as many products as it says elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Waffle {
    pub lang: Lang,
    pub spoken: Spoken,
    /// State and stars, in the order in which they are drawn.
    pub squares: Vec<(State, u8)>,
}

#[cfg(test)]
mod tests;
