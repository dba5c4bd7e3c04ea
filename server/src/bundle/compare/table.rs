use std::collections::{BTreeMap, HashMap};

use crate::bundle::results::Spec;

pub type Key = Vec<String>;
/// What is said of each day.
pub type Days = BTreeMap<Box<str>, String>;

/// A table, its series in the order in which they begin.
#[derive(Default)]
pub struct Table {
    pub series: Vec<(Key, Days)>,
    at: HashMap<Key, usize>,
}

impl Table {
    /// What can be read of a table; nothing of one with another head.
    pub fn read(spec: &Spec, bytes: &[u8]) -> Self {
        let mut table = Self::default();
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
            if !said.is_empty() {
                said.push_str("; ");
            }
            said.push_str(&value);
        }
        table
    }

    pub fn days(&self, key: &Key) -> Option<&Days> {
        self.at.get(key).map(|&at| &self.series[at].1)
    }
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
