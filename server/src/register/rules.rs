//! Faults that show only when rows or columns are seen together.

use app::{board::Day, schema::Table};

use super::{Fault, FaultKind, column::Values};

/// The faults of `table` with these `columns`, in the order of its list; `rows` are
/// the numbers of the rows in their file. `today` tells which days are in the future.
pub fn check(table: Table, columns: &[Values], rows: &[u32], today: Day) -> Vec<Fault> {
    let rows = Rows { table, columns, numbers: rows };
    let spans = [("granted_on", "revoked_on"), ("since", "until"), ("recognised_on", "revoked_on")];
    let mut faults: Vec<Fault> =
        spans.into_iter().flat_map(|(start, end)| rows.ends_before_start(start, end)).collect();
    match table {
        Table::Certificates => faults.extend(rows.certificates(today)),
        Table::Products => faults.extend(rows.same_names()),
        _ => {}
    }
    faults
}

/// The rows of a table with their numbers.
struct Rows<'a> {
    table: Table,
    columns: &'a [Values],
    numbers: &'a [u32],
}

impl Rows<'_> {
    fn ends_before_start(&self, start: &'static str, end: &'static str) -> Vec<Fault> {
        let (Some(starts), Some(ends)) = (self.days(start), self.days(end)) else {
            return Vec::new();
        };
        let spans = starts.iter().zip(ends).zip(self.numbers);
        let spans = spans.filter_map(|((from, to), &row)| Some(((*from)?, (*to)?, row)));
        let wrong = spans.filter(|(from, to, _)| to < from);
        let fault = |(from, to, row)| {
            let kind = FaultKind::BeforeStart { start, day: Day(from).to_string() };
            self.fault(row, end, Day(to).to_string(), kind)
        };
        wrong.map(fault).collect()
    }

    fn certificates(&self, today: Day) -> Vec<Fault> {
        let (Some(Values::Row(products)), Some(granted)) =
            (self.column("product"), self.days("granted_on"))
        else {
            return Vec::new();
        };
        let mut faults = Vec::new();
        let mut keyed = Vec::with_capacity(self.numbers.len());
        for ((product, day), &row) in products.iter().zip(granted).zip(self.numbers) {
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
        faults
    }

    fn same_names(&self) -> Vec<Fault> {
        let (Some(Values::Row(entities)), Some(Values::Text(names))) =
            (self.column("entity"), self.column("name"))
        else {
            return Vec::new();
        };
        let names = names.clone().finish();
        let mut named: Vec<(u32, String, u32, &str)> = entities
            .iter()
            .zip(names.iter())
            .zip(self.numbers)
            .filter_map(|((entity, name), &row)| {
                Some(((*entity)?, name?.to_lowercase(), row, name?))
            })
            .collect();
        named.sort_unstable();
        let mut faults = Vec::new();
        for same in named.chunk_by(|a, b| (a.0, &a.1) == (b.0, &b.1)) {
            for &(_, _, row, name) in &same[1..] {
                let kind = FaultKind::SameName { first_row: same[0].2 };
                faults.push(self.fault(row, "name", name.to_owned(), kind));
            }
        }
        faults
    }

    fn column(&self, name: &str) -> Option<&Values> {
        let at = self.table.columns().iter().position(|column| column.name == name)?;
        self.columns.get(at)
    }

    fn days(&self, name: &str) -> Option<&[Option<i32>]> {
        match self.column(name) {
            Some(Values::Day(days)) => Some(days),
            _ => None,
        }
    }

    fn fault(&self, row: u32, column: &str, value: String, kind: FaultKind) -> Fault {
        Fault::new(self.table, Some(row), Some(column), value, kind)
    }
}
