//! Tables to frames, with every fault.

use app::{
    board::Day,
    schema::{ByTable, Table, Type},
};
use polars::prelude::*;
use rayon::prelude::*;

use super::{
    Fault, FaultKind, Faults,
    cell::{Cell, clean, excerpt},
    ids::Ids,
    nearest::nearest,
    part::{Order, Part},
    rules,
};
use crate::place::Places;

/// Takes a row's number and cells, or why it cannot be read.
pub type OnRow<'r> = dyn FnMut(u32, Result<&[Cell<'_>], FaultKind>) + 'r;

/// Rows of a table as its file gives them, with their numbers.
pub trait Rows: Send {
    fn each(&mut self, row: &mut OnRow<'_>);
}

/// A table as its file gives it: a header, then rows, in one part or in several that can be read
/// side by side.
pub struct Opened<'a> {
    /// The number of the header row and the names in it, as written.
    pub header: (u32, Vec<String>),
    pub parts: Vec<Box<dyn Rows + 'a>>,
}

/// Reads tables in the order of [`Table::READING`] and collects their faults.
pub struct Reader<'a> {
    pub places: &'a Places,
    /// The day after which a certificate is "in the future".
    pub today: Day,
    pub faults: Faults,
    /// The number of each row in its file.
    pub numbers: ByTable<Vec<u32>>,
    /// So many faults are listed.
    most: usize,
    ids: Ids,
}

/// Looking for the nearest of all ids takes long; after this many a register
/// has one systematic fault, not many slips.
pub const SUGGESTIONS: usize = 200;

impl<'a> Reader<'a> {
    /// Of all faults the first `most` will be listed.
    pub fn new(places: &'a Places, today: Day, most: usize) -> Self {
        Self {
            places,
            today,
            faults: Faults::first(most),
            numbers: ByTable::new(|_| Vec::new()),
            most,
            ids: Ids::new(),
        }
    }

    /// The table's frame, with a column for each column of the specification. After an error it
    /// is not to be used.
    ///
    /// # Errors
    ///
    /// Only when its columns cannot be put together.
    pub fn table(&mut self, table: Table, opened: Opened<'_>) -> PolarsResult<DataFrame> {
        let order = self.order(table, opened.header);
        let read = |mut rows: Box<dyn Rows + '_>| {
            let mut part = Part::new(table, &order, self.places, &self.ids, self.most);
            rows.each(&mut |number, cells| part.row(number, cells));
            part.finish()
        };
        let parts: Vec<_> = opened.parts.into_par_iter().map(read).collect::<PolarsResult<_>>()?;
        let (mut columns, mut numbers, _) =
            Part::new(table, &order, self.places, &self.ids, self.most).finish()?;
        for (own, rows, faults) in parts {
            self.faults.append(faults);
            numbers.extend(rows);
            for (column, more) in columns.iter_mut().zip(&own) {
                column.append(more)?;
            }
        }
        let mut frame = DataFrame::new_infer_height(columns)?;
        frame.rechunk_mut();
        self.insert_ids(table, &frame, &numbers)?;
        self.faults.extend(rules::check(table, &frame, &numbers, self.today)?);
        self.numbers[table] = numbers;
        Ok(frame)
    }

    pub fn fault(
        &mut self,
        table: Table,
        row: Option<u32>,
        column: Option<&str>,
        value: String,
        kind: FaultKind,
    ) {
        self.faults.push(Fault::new(table, row, column, value, kind));
    }

    /// The faults in their order, the first of them with what was perhaps meant.
    pub fn finish(self) -> Faults {
        let mut faults = self.faults;
        let unknown = faults.sort().iter_mut().filter_map(|fault| match &mut fault.kind {
            FaultKind::UnknownRow { table, near } => Some((*table, &fault.value, near)),
            _ => None,
        });
        for (table, value, near) in unknown.take(SUGGESTIONS) {
            let table = Table::ALL.into_iter().find(|known| known.name() == table);
            *near = table.and_then(|table| self.ids.nearest(table, &clean(value).text));
        }
        faults
    }

    fn insert_ids(&mut self, table: Table, frame: &DataFrame, rows: &[u32]) -> PolarsResult<()> {
        let Some(column) = table.columns().iter().find(|column| column.of == Type::Id) else {
            return Ok(());
        };
        let ids = frame.column(column.name)?.str()?.clone();
        for (row, first) in self.ids.insert(table, ids.clone()) {
            let id = ids.get(row as usize).unwrap_or_default().to_owned();
            let kind = FaultKind::DoubleId { first_row: rows[first as usize] };
            self.fault(table, Some(rows[row as usize]), Some(column.name), id, kind);
        }
        Ok(())
    }

    fn order(&mut self, table: Table, (row, header): (u32, Vec<String>)) -> Order {
        let mut of = vec![None; table.columns().len()];
        for (at, written) in header.iter().enumerate() {
            let name = clean(written).text;
            if name.is_empty() {
                continue;
            }
            let kind = match table.columns().iter().position(|column| column.name == name) {
                Some(column) if of[column].is_none() => {
                    of[column] = Some(at);
                    continue;
                }
                Some(_) => FaultKind::DoubleColumn,
                None => {
                    let near = nearest(&name, table.columns().iter().map(|column| column.name));
                    FaultKind::UnknownColumn { near: near.map(str::to_owned) }
                }
            };
            self.fault(table, Some(row), Some(&excerpt(&name)), excerpt(written), kind);
        }
        for (column, at) in table.columns().iter().zip(&of) {
            if column.required && at.is_none() {
                let kind = FaultKind::MissingColumn;
                self.fault(table, Some(row), Some(column.name), String::new(), kind);
            }
        }
        Order { of, width: header.len() }
    }
}
