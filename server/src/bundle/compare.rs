//! Two tables of results side by side, figure by figure.

mod table;

pub use table::first_other_row;

use std::collections::{BTreeSet, HashMap};

use serde::Serialize;

use super::results::Spec;
use table::{Days, Key, Table};

/// How many figures of one kind agree.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Line {
    pub table: &'static str,
    pub plan: String,
    pub target: String,
    pub reading: String,
    pub places: Where,
    pub compared: u64,
    pub agree: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
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
    let ours = Table::read(spec, recomputed);
    let theirs = match bundled {
        Some(bytes) if bytes == recomputed => None,
        bytes => Some(Table::read(spec, bytes.unwrap_or_default())),
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
    let (mut lines, mut differences) = (Vec::new(), Vec::new());
    let mut at = HashMap::<Line, usize>::new();
    for (key, bundled, recomputed) in pairs {
        let line = line(spec, key, province);
        let at = *at.entry(line.clone()).or_insert(lines.len());
        if at == lines.len() {
            lines.push(line);
        }
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

/// Each day that one of both names, with what holds on it.
fn side_by_side<'a>(
    holds: bool,
    bundled: &'a Days,
    recomputed: &'a Days,
) -> Vec<(&'a str, Option<&'a str>, Option<&'a str>)> {
    let days: BTreeSet<&str> = bundled.keys().chain(recomputed.keys()).map(AsRef::as_ref).collect();
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
