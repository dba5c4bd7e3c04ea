//! Faults that show only when rows or columns are seen together.

mod acts;

use std::collections::HashMap;

use app::{board::Day, register::Grouped, schema::Table};
use polars::prelude::{DataFrame, Int32Chunked, PolarsResult};

use super::{Fault, FaultKind};

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
    match table {
        Table::Certificates => {
            faults.extend(rows.certificates(today)?);
            faults.extend(rows.against_the_acts()?);
        }
        Table::Products => faults.extend(rows.same_names()?),
        _ => {}
    }
    Ok(faults)
}

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

    fn same_names(&self) -> PolarsResult<Vec<Fault>> {
        let (entities, names) =
            (self.frame.column("entity")?.u32()?, self.frame.column("name")?.str()?);
        let owners = entities.iter().flatten().max().map_or(0, |last| last as usize + 1);
        let by_entity = Grouped::new(owners, entities.to_vec().iter().copied());
        let mut faults = Vec::new();
        let several = (0..).take(owners).map(|owner| by_entity.rows_of(owner));
        for own in several.filter(|own| own.len() > 1) {
            let mut first = HashMap::new();
            for &at in own {
                let Some(name) = names.get(at as usize) else { continue };
                let row = self.numbers[at as usize];
                let first_row = *first.entry(name.to_lowercase()).or_insert(row);
                if first_row != row {
                    let kind = FaultKind::SameName { first_row };
                    faults.push(self.fault(row, "name", name.to_owned(), kind));
                }
            }
        }
        Ok(faults)
    }

    fn days(&self, name: &str) -> Option<&Int32Chunked> {
        Some(self.frame.column(name).ok()?.date().ok()?.physical())
    }

    fn fault(&self, row: u32, column: &str, value: String, kind: FaultKind) -> Fault {
        Fault::new(self.table, Some(row), Some(column), value, kind)
    }
}
