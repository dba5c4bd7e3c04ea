//! Faults that show only when rows or columns are seen together.

mod acts;

use std::collections::HashMap;

use app::{
    board::Day,
    register::Grouped,
    schema::{Pair, Table, Type},
};
use foldhash::fast::RandomState;
use polars::prelude::{ChunkAgg, DataFrame, DataType, Int32Chunked, PolarsResult};
use rayon::prelude::*;

use super::{Fault, FaultKind, kind};
use crate::written::fold;

/// The faults of `table` with these rows; `numbers` are those of the rows in their file. `today`
/// tells which days are in the future.
///
/// # Errors
///
/// Only when the frame lacks a column of its table.
pub fn check(
    table: Table,
    frame: &DataFrame,
    numbers: &[u32],
    today: Day,
) -> PolarsResult<Vec<Fault>> {
    let rows = Rows { table, frame, numbers };
    let mut faults = Vec::new();
    for (start, end) in SPANS {
        faults.extend(rows.ends_before_start(start, end));
    }
    faults.extend(rows.unlikely_days(today));
    if numbers.is_empty() && table.description().required {
        faults.push(Fault::new(table, None, None, String::new(), FaultKind::EmptyTable));
    }
    match table {
        Table::Certificates => {
            faults.extend(rows.certificates(today)?);
            faults.extend(rows.against_the_acts()?);
        }
        Table::Products => faults.extend(rows.same_names(&["entity"], ENTITY)?),
        Table::Entities | Table::Villages => {
            faults.extend(rows.same_names(&["commune", "kind"], COMMUNE_AND_KIND)?);
        }
        Table::SalesPoints => faults.extend(rows.same_names(&["commune"], COMMUNE)?),
        _ => {}
    }
    Ok(faults)
}

const ENTITY: Pair = Pair { vi: "chủ thể", en: "entity" };
const COMMUNE: Pair = Pair { vi: "xã", en: "commune" };
const COMMUNE_AND_KIND: Pair = Pair { vi: "xã, cùng loại", en: "commune and kind" };

/// A day, and one that is not before it.
const SPANS: [(&str, &str); 14] = [
    ("granted_on", "revoked_on"),
    ("since", "until"),
    ("recognised_on", "revoked_on"),
    ("idea_on", "stage_on"),
    ("accepted_on", "stage_on"),
    ("plan_on", "stage_on"),
    ("dossier_on", "stage_on"),
    ("district_graded_on", "stage_on"),
    ("province_graded_on", "stage_on"),
    ("idea_on", "accepted_on"),
    ("accepted_on", "plan_on"),
    ("plan_on", "dossier_on"),
    ("dossier_on", "district_graded_on"),
    ("district_graded_on", "province_graded_on"),
];

/// 31 December 9999: where an end stands it says that there is none.
const NEVER: Day = Day::LAST;
/// The column that may say so.
const ENDS: &str = "until";
/// The programme began in 2018; villages were recognised long before.
const FIRST: (i32, i32) = (2018, 1900);

/// The rows of a table with their numbers.
struct Rows<'a> {
    table: Table,
    frame: &'a DataFrame,
    numbers: &'a [u32],
}

impl Rows<'_> {
    fn ends_before_start(&self, start: &'static str, end: &'static str) -> Vec<Fault> {
        let (Some(starts), Some(ends)) = (self.days(start), self.days(end)) else {
            return Vec::new();
        };
        let spans = starts.iter().zip(ends.iter()).zip(self.numbers);
        let spans = spans.filter_map(|((from, to), &row)| Some((from?, to?, row)));
        let wrong = spans.filter(|(from, to, _)| to < from);
        let fault = |(from, to, row)| {
            let kind = FaultKind::BeforeStart { start, day: Day(from).to_string() };
            self.fault(row, end, Day(to).to_string(), kind)
        };
        wrong.map(fault).collect()
    }

    /// Days before there was anything to be noted, and days that are more than a year ahead; an
    /// end that never comes is written as the last day of all.
    fn unlikely_days(&self, today: Day) -> Vec<Fault> {
        let year = if self.table == Table::Villages { FIRST.1 } else { FIRST.0 };
        let first = Day::from_ymd(year, 1, 1).unwrap_or(Day::FIRST);
        let last = today.plus_months(12);
        let mut faults = Vec::new();
        for column in self.table.columns().iter().filter(|column| column.of == Type::Day) {
            let Some(days) = self.days(column.name) else { continue };
            // A day of grant in the future has a fault of its own.
            let may_be_far = column.name == "granted_on";
            let (earliest, latest) = (days.min().map(Day), days.max().map(Day));
            let none_is_far = may_be_far || latest <= Some(last);
            if earliest >= Some(first) && none_is_far {
                continue;
            }
            for (day, &row) in days.iter().zip(self.numbers) {
                let Some(day) = day.map(Day) else { continue };
                let kind = if day < first {
                    FaultKind::EarlyDay { first: first.to_string() }
                } else if day > last && !may_be_far && !(day == NEVER && column.name == ENDS) {
                    FaultKind::FarDay
                } else {
                    continue;
                };
                faults.push(self.fault(row, column.name, day.to_string(), kind));
            }
        }
        faults
    }

    fn certificates(&self, today: Day) -> PolarsResult<Vec<Fault>> {
        let products = self.frame.column("product")?.u32()?;
        let granted = self.frame.column("granted_on")?.date()?.physical();
        let mut faults = Vec::new();
        let mut keyed = Vec::with_capacity(self.numbers.len());
        for ((product, day), &row) in products.iter().zip(granted.iter()).zip(self.numbers) {
            let Some(day) = day.map(Day) else { continue };
            if day > today {
                faults.push(self.fault(row, "granted_on", day.to_string(), FaultKind::InFuture));
            }
            keyed.extend(product.map(|product| (product, day, row)));
        }
        keyed.sort_unstable();
        for same in keyed.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
            for &(_, day, row) in &same[1..] {
                let kind = FaultKind::DoubleCertificate { first_row: same[0].2 };
                faults.push(self.fault(row, "granted_on", day.to_string(), kind));
            }
        }
        Ok(faults)
    }

    /// Rows of one name that are alike in these columns.
    fn same_names(&self, columns: &[&str], within: Pair) -> PolarsResult<Vec<Fault>> {
        let names = self.frame.column("name")?.str()?;
        let (owners, alike) = self.alike(columns)?;
        let of_owner = |owner| {
            let rows = Some(alike.rows_of(owner)).filter(|rows| rows.len() > 1)?;
            let mut first = HashMap::<_, _, RandomState>::default();
            let mut faults = Vec::new();
            for &at in rows {
                let Some(name) = names.get(at as usize) else { continue };
                let row = self.numbers[at as usize];
                let bare = match self.table {
                    // `HTX` and `Hợp tác xã` are one.
                    Table::Entities => kind::bare_name(name),
                    _ => same(name),
                };
                let first_row = *first.entry(bare).or_insert(row);
                if first_row != row {
                    let kind = FaultKind::SameName { first_row, within };
                    faults.push(self.fault(row, "name", name.to_owned(), kind));
                }
            }
            Some(faults)
        };
        Ok((0..owners).into_par_iter().filter_map(of_owner).flatten_iter().collect())
    }

    /// How many values these columns have together, and the rows of each.
    fn alike(&self, columns: &[&str]) -> PolarsResult<(u32, Grouped)> {
        let mut keys: Vec<Option<u32>> = vec![Some(0); self.numbers.len()];
        let mut owners = 1;
        for column in columns {
            let values = self.frame.column(column)?.cast(&DataType::UInt32)?;
            let values = values.u32()?;
            let width = values.max().map_or(1, |last| last + 1);
            for (key, value) in keys.iter_mut().zip(values.iter()) {
                *key = key.zip(value).map(|(key, value)| key * width + value);
            }
            owners *= width;
        }
        Ok((owners, Grouped::new(owners as usize, keys.iter().copied())))
    }

    /// The days of a column; `None` when it has none.
    fn days(&self, name: &str) -> Option<&Int32Chunked> {
        let is_stated = self.is_stated(name).unwrap_or_default();
        is_stated.then(|| Some(self.frame.column(name).ok()?.date().ok()?.physical()))?
    }

    /// False when no row says anything of it.
    fn is_stated(&self, name: &str) -> PolarsResult<bool> {
        Ok(self.frame.column(name)?.null_count() < self.numbers.len())
    }

    fn fault(&self, row: u32, column: &str, value: String, kind: FaultKind) -> Fault {
        Fault::new(self.table, Some(row), Some(column), value, kind)
    }
}

/// A name as it is compared: without marks, case and second spaces.
fn same(name: &str) -> String {
    let folded = fold(name);
    match folded.contains("  ") || folded.contains(|it: char| it.is_whitespace() && it != ' ') {
        true => folded.split_whitespace().collect::<Vec<_>>().join(" "),
        false => folded,
    }
}
