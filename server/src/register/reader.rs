//! Tables to frames, with every fault.

use std::collections::{BTreeMap, HashMap};

use app::schema::{ByTable, Table, Type};
use polars::prelude::*;
use rayon::prelude::*;

use super::{
    Fault, FaultKind, Faults, Source, clean::clean, column::Values, days::Days, fault::Skipped,
    header::Header, heading, ids::Ids, order::Order, part::Part,
};
use crate::{
    place::Places,
    sheet::{
        Cell,
        cell::{column_letters, excerpt},
    },
};

/// Takes a row's number and cells, or why it cannot be read.
pub type OnRow<'r> = dyn FnMut(u32, Result<&[Cell<'_>], FaultKind>) + 'r;

/// Rows of a table as its file gives them, with their numbers.
pub trait Rows: Send {
    /// About as many as there are, so that there is room for them.
    fn rows(&self) -> usize;
    fn each(&mut self, row: &mut OnRow<'_>);
}

/// A table as its file gives it: a header, then rows, in one part or in several that can be read
/// side by side.
pub struct Opened<'a> {
    pub source: Source,
    pub header: Header,
    /// Rows above the header that hold text.
    pub titles: Vec<(u32, String)>,
    /// Headings that are formulas without a value, or that fail: where, and as they are seen.
    pub failed: Vec<(usize, String, FaultKind)>,
    /// True for a sheet.
    pub grid: bool,
    pub parts: Vec<Box<dyn Rows + 'a>>,
}

/// Reads tables in the order of [`Table::READING`] and collects their faults.
pub struct Reader<'a> {
    pub places: &'a Places,
    pub faults: Faults,
    /// The number of each row in its file.
    pub numbers: ByTable<Vec<u32>>,
    /// What the days of each file say of their order.
    days: BTreeMap<String, Days>,
    /// So many faults are listed.
    most: usize,
    ids: Ids,
    /// Where each table stands, and the position of each of its columns there.
    sources: ByTable<Option<(Source, Vec<Option<usize>>)>>,
}

/// Looking for the nearest of all ids takes long: so many are compared.
const COMPARED: usize = 2_000_000;

impl<'a> Reader<'a> {
    /// Of all faults the first `most` will be listed.
    pub fn new(places: &'a Places, most: usize) -> Self {
        Self {
            places,
            faults: Faults::first(most),
            numbers: ByTable::new(|_| Vec::new()),
            days: BTreeMap::new(),
            most,
            ids: Ids::new(),
            sources: ByTable::new(|_| None),
        }
    }

    /// The table's frame, with a column for each column of the specification. After an error it
    /// is not to be used.
    ///
    /// # Errors
    ///
    /// Only when its columns cannot be put together.
    pub fn table(&mut self, table: Table, opened: Opened<'_>) -> PolarsResult<DataFrame> {
        for (row, text) in &opened.titles {
            let kind = FaultKind::SkippedRow { why: Skipped::Title };
            self.fault(table, Some(*row), None, text.clone(), kind);
        }
        let row = opened.header.row;
        for (at, shown, kind) in opened.failed {
            self.fault(table, Some(row), Some(&column_letters(at)), shown, kind);
        }
        let order = self.order(table, opened.header, opened.grid);
        let file = opened.source.file.clone();
        self.sources[table] = Some((opened.source, order.of.clone()));
        let read = |mut rows: Box<dyn Rows + '_>| {
            let mut part = Part::new(table, &order, self.places, &self.ids, self.most, rows.rows());
            rows.each(&mut |number, cells| part.row(number, cells));
            part.finish()
        };
        let parts: Vec<_> = opened.parts.into_par_iter().map(read).collect();
        let (mut columns, mut all) =
            Part::new(table, &order, self.places, &self.ids, self.most, 0).finish();
        for (own, read) in parts {
            self.faults.append(read.faults);
            all.numbers.extend(read.numbers);
            all.days.append(read.days);
            all.unnamed.extend(read.unnamed);
            all.in_vain.extend(read.in_vain);
            all.broken |= read.broken;
            for (column, more) in columns.iter_mut().zip(&own) {
                column.append(more)?;
            }
        }
        self.days.entry(file).or_default().append(all.days);
        self.without_heading(table, row, all.unnamed);
        self.in_vain(table, all.in_vain);
        if all.broken {
            self.ids.unread(table);
        }
        let specs = table.columns().iter().zip(&order.of);
        for (column, (spec, _)) in columns.iter_mut().zip(specs).filter(|(_, (_, at))| at.is_none())
        {
            *column = Values::nothing(spec, all.numbers.len());
        }
        let mut frame = DataFrame::new_infer_height(columns)?;
        frame.rechunk_mut();
        self.insert_ids(table, &frame, &all.numbers)?;
        self.numbers[table] = all.numbers;
        Ok(frame)
    }

    /// Tells of the days whose order is not known, once all tables are read: those of a file are
    /// written in one way.
    pub fn order_of_days(&mut self) {
        self.faults.extend(std::mem::take(&mut self.days).into_values().flat_map(Days::finish));
    }

    /// True when the table is there and could be read.
    pub fn is_read(&self, table: Table) -> bool {
        self.sources[table].is_some()
    }

    /// The frame of a table that is not there, or cannot be read: empty, and in the second case
    /// what refers to it is not judged.
    ///
    /// # Errors
    ///
    /// Only when its columns cannot be put together.
    pub fn absent(&mut self, table: Table, unread: bool) -> PolarsResult<DataFrame> {
        match unread {
            true => self.ids.unread(table),
            false => self.ids.absent(table),
        }
        let columns = table.columns().iter();
        DataFrame::new_infer_height(columns.map(|it| Values::nothing(it, 0)).collect())
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

    /// The faults in their order, the first of them with what was perhaps meant, and with where
    /// they stand.
    pub fn finish(self) -> Faults {
        let mut faults = self.faults;
        let listed = faults.sort();
        let unknown = listed.iter_mut().filter_map(|fault| match &mut fault.kind {
            FaultKind::UnknownRow { table, near } => Some((*table, &fault.value, near)),
            _ => None,
        });
        let (mut left, mut known) = (COMPARED, HashMap::new());
        for (of, value, near) in unknown {
            let found = known.entry((of, value.clone())).or_insert_with(|| {
                let table = Table::ALL.into_iter().find(|known| known.name() == of)?;
                let compared = self.ids.count(table);
                left = left.checked_sub(compared)?;
                self.ids.nearest(table, &clean(value).text)
            });
            found.clone_into(near);
        }
        for fault in listed {
            let table = Table::READING.get(usize::from(fault.table.0));
            let Some((source, of)) = table.and_then(|table| self.sources[*table].as_ref()) else {
                continue;
            };
            fault.source = Some(source.clone());
            let column = table.into_iter().flat_map(|table| table.columns()).zip(of);
            let mut at = column.filter(|(known, _)| fault.column.as_deref() == Some(known.name));
            let at = at.next().and_then(|(_, at)| *at);
            fault.cell = fault.row.zip(at).map(|(row, at)| format!("{}{row}", column_letters(at)));
        }
        faults
    }

    fn insert_ids(&mut self, table: Table, frame: &DataFrame, rows: &[u32]) -> PolarsResult<()> {
        let Some(column) = table.columns().iter().find(|column| column.of == Type::Id) else {
            return Ok(());
        };
        let ids = frame.column(column.name)?.str()?.clone();
        let doubles = self.ids.insert(table, ids.clone());
        let id = |row: u32| ids.get(row as usize).unwrap_or_default().to_owned();
        for (row, first) in doubles.same {
            let kind = FaultKind::DoubleId { first_row: rows[first as usize] };
            self.fault(table, Some(rows[row as usize]), Some(column.name), id(row), kind);
        }
        for (row, first) in doubles.but_for_case {
            let kind = FaultKind::IdInOtherCase { first_row: rows[first as usize], id: id(first) };
            self.fault(table, Some(rows[row as usize]), Some(column.name), id(row), kind);
        }
        Ok(())
    }

    /// One fault for each column that names rows of a table without an id.
    fn in_vain(&mut self, table: Table, mut columns: Vec<(usize, u32, String)>) {
        columns.sort();
        columns.dedup_by_key(|(at, ..)| *at);
        for (at, row, value) in columns {
            let column = &table.columns()[at];
            let Type::Row(of) = column.of else { continue };
            let kind = FaultKind::NoIds { table: of.name() };
            self.fault(table, Some(row), Some(column.name), value, kind);
        }
    }

    fn without_heading(&mut self, table: Table, row: u32, mut columns: Vec<(usize, u32, String)>) {
        columns.sort();
        columns.dedup_by_key(|(at, ..)| *at);
        for (at, first_row, value) in columns {
            let kind = FaultKind::UnnamedColumn { first_row };
            self.fault(table, Some(row), Some(&column_letters(at)), value, kind);
        }
    }

    fn order(&mut self, table: Table, header: Header, grid: bool) -> Order {
        let Header { row, names } = header;
        let mut of = vec![None; table.columns().len()];
        let mut unknown = Vec::new();
        let mut read = Vec::new();
        for (at, written) in names.iter().enumerate() {
            let name = clean(written).text;
            if name.is_empty() {
                continue;
            }
            match heading::column(table, written.trim()) {
                Some(column) if of[column].is_none() => {
                    of[column] = Some(at);
                    let id = table.columns()[column].name;
                    if id != name {
                        read.push(format!("«{name}» → «{id}»"));
                    }
                }
                Some(_) => {
                    let kind = FaultKind::DoubleColumn;
                    self.fault(table, Some(row), Some(&excerpt(&name)), excerpt(written), kind);
                }
                // What the program works out itself is no loss.
                None if heading::is_derived(table, written.trim()) => {}
                None => unknown.push((name.into_owned(), written)),
            }
        }
        let mut doubtful = false;
        for (name, written) in unknown {
            let near = heading::near(table, &name, |column| of[column].is_none());
            doubtful |= near.is_some();
            let kind = FaultKind::UnknownColumn { near: near.map(str::to_owned) };
            self.fault(table, Some(row), Some(&excerpt(&name)), excerpt(written), kind);
        }
        for (column, at) in table.columns().iter().zip(&of) {
            if column.required && at.is_none() {
                doubtful = true;
                let kind = FaultKind::MissingColumn { heading: column.heading };
                self.fault(table, Some(row), Some(column.name), String::new(), kind);
                if column.of == Type::Id {
                    self.ids.unread(table);
                }
            }
        }
        if doubtful && !read.is_empty() {
            let kind = FaultKind::HeadingsRead { read: read.join(", ") };
            self.fault(table, Some(row), None, String::new(), kind);
        }
        Order { of, names, grid }
    }
}
