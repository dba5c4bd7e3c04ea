//! Everything that a bundle says was computed, as tables.

mod clash;
mod figure;
mod outlook;
mod reading;
mod status;

use std::io;

use app::{board::Board, edition::Edition};

/// A table of results: key columns, the day, then what was computed.
#[derive(Debug)]
pub struct Spec {
    pub name: &'static str,
    pub key: &'static [&'static str],
    pub value: &'static [&'static str],
    /// How many columns of the key name one line of a report.
    pub group: usize,
    /// True when a value holds until the next day that is named.
    pub holds: bool,
    rows: Write,
}

/// Writes the rows of a table, plans in the order of the Boards.
type Write = fn(&Edition, &[&Board], &mut Rows) -> csv::Result<()>;
type Rows = csv::Writer<Vec<u8>>;

/// Names the day, between key and value.
pub const DAY: &str = "as_of";

pub static TABLES: [&Spec; 5] = [&READINGS, &STATUSES, &OUTLOOK, &FIGURES, &CLASHES];

/// Readings, plain counts and the bridge, a row where something changes within the
/// known days. A plain count is of no plan, a part of the bridge of no target.
static READINGS: Spec = Spec {
    name: "results.csv",
    key: &["plan", "target", "reading", "place"],
    value: &["numerator", "denominator"],
    group: 3,
    holds: true,
    rows: reading::rows,
};

static STATUSES: Spec = Spec {
    name: "statuses.csv",
    key: &["plan", "target", "reading", "place"],
    value: &["status", "goal_numerator", "goal_denominator"],
    group: 1,
    holds: false,
    rows: status::rows,
};

/// How readings with a goal may end, on the days of the statuses and at the ends of quarters.
static OUTLOOK: Spec = Spec {
    name: "outlook.csv",
    key: &["plan", "target", "reading", "place"],
    value: &[
        "until",
        "lacking",
        "lacking_joining",
        "spare",
        "certain_numerator",
        "certain_denominator",
        "reason",
        "median",
        "low",
        "high",
        "probability",
        "needed_per_month",
        "method",
        "seed",
    ],
    group: 1,
    holds: false,
    rows: outlook::rows,
};

/// Published figures beside the register's own.
static FIGURES: Spec = Spec {
    name: "published.csv",
    key: &["plan", "figure", "place", "source"],
    value: &["printed", "numerator", "denominator"],
    group: 1,
    holds: false,
    rows: figure::rows,
};

/// Published figures that cannot all be right.
static CLASHES: Spec = Spec {
    name: "clashes.csv",
    key: &["figure", "place", "rule", "source"],
    value: &["numbers"],
    group: 0,
    holds: false,
    rows: clash::rows,
};

/// The tables as CSV, in the order of [`TABLES`]; plans by their ids.
///
/// # Errors
///
/// When a table cannot be written to memory.
pub fn tables(edition: &Edition) -> io::Result<Vec<(&'static Spec, Vec<u8>)>> {
    let mut boards: Vec<&Board> = edition.boards.iter().map(AsRef::as_ref).collect();
    boards.sort_by(|a, b| a.plan.cmp(&b.plan));
    let mut tables = Vec::new();
    for spec in TABLES {
        let mut csv = csv::Writer::from_writer(Vec::new());
        csv.write_record(spec.head())?;
        (spec.rows)(edition, &boards, &mut csv)?;
        let bytes = csv.into_inner().map_err(|error| io::Error::other(error.to_string()))?;
        tables.push((spec, bytes));
    }
    Ok(tables)
}

impl Spec {
    pub fn head(&self) -> impl Iterator<Item = &'static str> {
        let day = std::iter::once(DAY);
        self.key.iter().copied().chain(day).chain(self.value.iter().copied())
    }
}

/// Numerator and denominator as cells; empty without one.
fn cells(value: Option<app::board::Fraction>) -> [String; 2] {
    let count = |number: Option<u32>| number.map_or_else(String::new, |number| number.to_string());
    [count(value.map(|it| it.numerator)), count(value.and_then(|it| it.denominator))]
}
