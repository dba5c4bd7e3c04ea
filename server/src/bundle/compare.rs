//! Two tables of results side by side, figure by figure.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use super::results::Spec;

/// How many figures of one kind agree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    pub table: &'static str,
    pub plan: String,
    pub target: String,
    pub reading: String,
    pub places: Where,
    pub compared: u64,
    pub agree: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Where {
    Province,
    Districts,
    /// Not by place.
    All,
}

/// One figure on one day that is not what the rows give.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    pub table: &'static str,
    /// Column and cell of each part of the key that is not empty.
    pub of: Vec<(&'static str, String)>,
    pub as_of: String,
    /// `None` when the bundle has no such figure.
    pub bundled: Option<String>,
    /// `None` when nothing gives such a figure.
    pub recomputed: Option<String>,
}

/// Every figure of the table that the bundle has or that was recomputed.
pub fn compare(
    spec: &'static Spec,
    bundled: Option<&[u8]>,
    recomputed: &[u8],
    province: &str,
) -> (Vec<Line>, Vec<Difference>) {
    let ours = parse(spec, recomputed);
    let theirs = match bundled {
        Some(bytes) if bytes == recomputed => None,
        bytes => Some(parse(spec, bytes.unwrap_or_default())),
    };
    let theirs = theirs.as_ref().unwrap_or(&ours);
    let none = Days::new();
    let mut pairs: Vec<(&Key, &Days, &Days)> = Vec::new();
    for (key, days) in &ours.series {
        pairs.push((key, theirs.days(key).unwrap_or(&none), days));
    }
    for (key, days) in theirs.series.iter().filter(|(key, _)| ours.days(key).is_none()) {
        pairs.push((key, days, &none));
    }
    let (mut lines, mut differences) = (Vec::<Line>::new(), Vec::new());
    for (key, bundled, recomputed) in pairs {
        let line = line(spec, key, province);
        let same = |other: &Line| Line { compared: 0, agree: 0, ..other.clone() } == line;
        let at = lines.iter().position(same).unwrap_or_else(|| {
            lines.push(line.clone());
            lines.len() - 1
        });
        for (day, bundled, recomputed) in side_by_side(spec.holds, bundled, recomputed) {
            lines[at].compared += 1;
            if bundled == recomputed {
                lines[at].agree += 1;
                continue;
            }
            let of = spec.key.iter().copied().zip(key.iter().cloned());
            differences.push(Difference {
                table: spec.name,
                of: of.filter(|(_, cell)| !cell.is_empty()).collect(),
                as_of: day.to_owned(),
                bundled: bundled.map(str::to_owned),
                recomputed: recomputed.map(str::to_owned),
            });
        }
    }
    (lines, differences)
}

type Key = Vec<String>;
/// What is said of each day.
type Days = BTreeMap<Box<str>, String>;

/// A table, its series in the order in which they begin.
#[derive(Default)]
struct Table {
    series: Vec<(Key, Days)>,
    at: HashMap<Key, usize>,
}

impl Table {
    fn days(&self, key: &Key) -> Option<&Days> {
        self.at.get(key).map(|&at| &self.series[at].1)
    }
}

/// What can be read of a table; nothing of one with another head.
fn parse(spec: &Spec, bytes: &[u8]) -> Table {
    let mut table = Table::default();
    let mut csv = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    if !csv.headers().is_ok_and(|head| head.iter().eq(spec.head())) {
        return table;
    }
    let mut row = csv::StringRecord::new();
    let mut last: Option<usize> = None;
    while csv.read_record(&mut row).unwrap_or(false) {
        let key = || row.iter().take(spec.key.len());
        let at = match last.filter(|&at| table.series[at].0.iter().eq(key())) {
            Some(at) => at,
            None => {
                let key: Key = key().map(str::to_owned).collect();
                let next = table.series.len();
                let at = *table.at.entry(key.clone()).or_insert(next);
                if at == next {
                    table.series.push((key, Days::new()));
                }
                at
            }
        };
        last = Some(at);
        let value = value(spec, row.iter().skip(spec.key.len() + 1));
        let day = row.get(spec.key.len()).unwrap_or_default();
        let said = table.series[at].1.entry(day.into()).or_default();
        // What is said twice of a day stands twice.
        *said = if said.is_empty() { value } else { format!("{said}; {value}") };
    }
    table
}

/// `57/101`, or each cell with its column's name.
fn value<'a>(spec: &Spec, cells: impl Iterator<Item = &'a str>) -> String {
    if spec.holds {
        let cells: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
        return cells.join("/");
    }
    let named = spec.value.iter().chain(std::iter::repeat(&"?")).zip(cells);
    let named: Vec<String> = named.map(|(name, cell)| format!("{name}={cell}")).collect();
    named.join(" ")
}

/// Each day that one of both names, with what holds on it.
fn side_by_side<'a>(
    holds: bool,
    bundled: &'a Days,
    recomputed: &'a Days,
) -> Vec<(&'a str, Option<&'a str>, Option<&'a str>)> {
    let days: std::collections::BTreeSet<&str> =
        bundled.keys().chain(recomputed.keys()).map(AsRef::as_ref).collect();
    let (mut before, mut after) = (None, None);
    let mut rows = Vec::new();
    for day in days {
        let on = |days: &'a Days, earlier: Option<&'a str>| {
            days.get(day).map(String::as_str).or(earlier.filter(|_| holds))
        };
        (before, after) = (on(bundled, before), on(recomputed, after));
        rows.push((day, before, after));
    }
    rows
}

fn line(spec: &'static Spec, key: &Key, province: &str) -> Line {
    let cell = |name: &str| {
        let group = spec.key.iter().take(spec.group).zip(key);
        group.filter(|(column, _)| **column == name).map(|(_, cell)| cell.clone()).next()
    };
    let place = spec.key.iter().zip(key).find(|(column, _)| **column == "place");
    let places = match place {
        _ if spec.group == 0 => Where::All,
        Some((_, code)) if code == province => Where::Province,
        _ => Where::Districts,
    };
    let cell = |name| cell(name).unwrap_or_default();
    Line {
        table: spec.name,
        plan: cell("plan"),
        target: cell("target"),
        reading: cell("reading"),
        places,
        compared: 0,
        agree: 0,
    }
}

/// The first row that two tables do not share: its number and both texts.
pub fn first_other_row(bundled: &[u8], recomputed: &[u8]) -> (usize, String, String) {
    let lines = |bytes: &'_ [u8]| -> Vec<String> {
        String::from_utf8_lossy(bytes).split('\n').map(str::to_owned).collect()
    };
    let (theirs, ours) = (lines(bundled), lines(recomputed));
    let at = theirs.iter().zip(&ours).take_while(|(a, b)| a == b).count();
    let row = |lines: &[String]| lines.get(at).cloned().unwrap_or_default();
    (at + 1, row(&theirs), row(&ours))
}
