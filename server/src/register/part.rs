//! The rows of a table, or a part of them, to values.

use app::schema::{Column as Spec, Table, Type};
use polars::prelude::Column;

use super::{
    Fault, FaultKind, Faults,
    column::{Value, Values},
    days::Days,
    fault::Skipped,
    heading,
    ids::Ids,
    order::Order,
    scalar::Judge,
    skipped::{header_again, skipped},
};
use crate::{
    place::Places,
    sheet::Cell,
    written::stars::{self, Stars},
};

/// The header may be said once more in another language, and numbered, in so many rows below it.
const BELOW_HEADER: usize = 3;

/// Rows that are read one after the other.
pub struct Part<'a> {
    table: Table,
    order: &'a Order,
    judge: Judge<'a>,
    columns: Vec<Values>,
    /// The row that each column named last.
    named: Vec<u32>,
    /// Where required columns stand, and the first of all.
    required: Vec<usize>,
    first: Option<usize>,
    /// Where stars stand, and what they are called.
    stars: Option<(usize, &'static str)>,
    /// Columns without a heading that are not to be empty.
    unnamed: Vec<usize>,
    /// True where another table has begun below this one.
    is_over: bool,
    read: Read,
}

/// What was read beside the values.
pub struct Read {
    /// The number of each row.
    pub numbers: Vec<u32>,
    pub faults: Faults,
    pub days: Days,
    /// Columns with text and without a heading, and the first row of each.
    pub unnamed: Vec<(usize, u32, String)>,
    /// Columns that name rows of a table without an id, and the first row and value of each.
    pub in_vain: Vec<(usize, u32, String)>,
    /// True when a row could not be read.
    pub broken: bool,
}

impl<'a> Part<'a> {
    /// No rows yet, and room for `rows`. `ids` are those of the tables read before; the first
    /// `most` faults will be listed.
    pub fn new(
        table: Table,
        order: &'a Order,
        places: &'a Places,
        ids: &'a Ids,
        most: usize,
        rows: usize,
    ) -> Self {
        let room = |at: &Option<usize>| if at.is_some() { rows } else { 0 };
        let columns = table.columns().iter().zip(&order.of);
        let columns: Vec<_> = columns.map(|(it, at)| Values::new(it, room(at))).collect();
        let named = vec![0; columns.len()];
        let blank = |(at, name): (usize, &String)| name.trim().is_empty().then_some(at);
        let unnamed = order.names.iter().enumerate().filter_map(blank).collect();
        let known = || table.columns().iter().zip(&order.of);
        let required = known().filter(|(column, _)| column.required).filter_map(|(_, at)| *at);
        let stars = known().find(|(column, _)| column.of == Type::Stars);
        Self {
            table,
            order,
            judge: Judge::new(places, ids),
            columns,
            named,
            required: required.collect(),
            first: order.of.iter().flatten().next().copied(),
            stars: stars.and_then(|(column, at)| Some(((*at)?, column.name))),
            unnamed,
            is_over: false,
            read: Read::new(most, rows),
        }
    }

    /// Takes one more row, or why it cannot be read.
    pub fn row(&mut self, number: u32, cells: Result<&[Cell<'_>], FaultKind>) {
        let cells = match cells {
            Ok(cells) => cells,
            Err(kind) => {
                self.read.broken = true;
                return self.fault(number, None, String::new(), kind);
            }
        };
        if self.is_over || cells.iter().all(Cell::is_empty) {
            return;
        }
        if self.order.grid && self.begins_another(cells) {
            (self.is_over, self.read.broken) = (true, true);
            return self.fault(number, None, first_text(cells), FaultKind::OtherTable);
        }
        let Some(lacking) = self.lacking(number, cells) else { return };
        for (at, column) in self.table.columns().iter().enumerate() {
            // What stands in no column of the file is put together once for all rows.
            if let Some(place) = self.order.of[at] {
                let cell = cells.get(place).unwrap_or(&Cell::Empty);
                self.cell(number, at, column, cell, lacking > 1);
            }
        }
        self.beside(number, cells);
        self.read.numbers.push(number);
    }

    /// The columns, those that the file lacks without a row, and what was read beside them.
    pub fn finish(self) -> (Vec<Column>, Read) {
        let specs = self.table.columns().iter();
        let columns = self.columns.into_iter().zip(specs).map(|(it, spec)| it.finish(spec.name));
        (columns.collect(), self.read)
    }

    /// True for the header of another table, or of this one with its columns in another order.
    fn begins_another(&self, cells: &[Cell<'_>]) -> bool {
        let mut texts = cells.iter().filter(|cell| !cell.is_empty()).map(Cell::text);
        let names_one = texts.next().flatten().is_some_and(heading::is_of_a_column);
        names_one
            && heading::table_of(
                &cells
                    .iter()
                    .map(|cell| cell.text().unwrap_or_default().to_owned())
                    .collect::<Vec<_>>(),
            )
            .is_some()
            && header_again(self.table, cells, self.order).is_none()
    }

    /// How many required cells of a row are empty; `None` when it is no data.
    fn lacking(&mut self, number: u32, cells: &[Cell<'_>]) -> Option<usize> {
        let columns = || self.table.columns().iter().zip(&self.order.of);
        let cell = |place: usize| cells.get(place).unwrap_or(&Cell::Empty);
        let empty = |(column, place): &(&Spec, &Option<usize>)| {
            column.required && place.is_some_and(|place| cell(place).is_empty())
        };
        let lacking = self.required.iter().filter(|&&place| !cell(place).is_stated()).count();
        let as_header = self.first.is_some_and(|place| match cell(place) {
            Cell::Text(text) => **text == *self.order.names[place],
            _ => false,
        });
        let why = match lacking {
            0 if as_header || self.read.numbers.len() < BELOW_HEADER => {
                header_again(self.table, cells, self.order)
            }
            0 => None,
            _ => skipped(self.table, cells, self.order),
        };
        if let Some(why) = why {
            let texts: Vec<String> =
                cells.iter().filter_map(Cell::text).map(str::to_owned).collect();
            // A number that was filled down says nothing.
            let numbers =
                |text: &String| text.trim().bytes().all(|it| it.is_ascii_digit() || it == b'.');
            if why != Skipped::Beside || !texts.iter().all(numbers) {
                self.fault(number, None, first_text(cells), FaultKind::SkippedRow { why });
            }
            return None;
        }
        if let Some((place, name)) = self.stars
            && let Some(text) = cell(place).text().filter(|text| is_potential(text))
        {
            let text = text.to_owned();
            self.fault(number, Some(name), text, FaultKind::PotentialGrade);
            return None;
        }
        if lacking > 1 {
            let names: Vec<_> = columns().filter(|it| empty(it)).map(|(it, _)| it.name).collect();
            let kind = FaultKind::EmptyCells { columns: names.join(", ") };
            if !names.is_empty() {
                self.fault(number, None, String::new(), kind);
            }
        }
        Some(lacking)
    }

    fn cell(&mut self, number: u32, at: usize, column: &'static Spec, cell: &Cell<'_>, told: bool) {
        let value = self.judge.value(column, cell, self.named[at]);
        if let Value::Row(row) = value {
            self.named[at] = row;
        }
        // What refers to it is no fault of its own.
        let is_unread = || matches!(value, Value::Missing) && (column.required || !cell.is_empty());
        self.read.broken |= column.of == Type::Id && (is_unread() || self.judge.is_unfit());
        self.columns[at].push(&value);
        if std::mem::take(&mut self.judge.in_vain)
            && !self.read.in_vain.iter().any(|(known, ..)| *known == at)
        {
            self.read.in_vain.push((at, number, cell.excerpt()));
        }
        if let Some(evidence) = self.judge.day.take() {
            let (table, written) = (self.table, cell.excerpt());
            self.read.days.note(evidence, |kind| {
                Fault::new(table, Some(number), Some(column.name), written, kind)
            });
        }
        for kind in std::mem::take(&mut self.judge.faults) {
            if told && kind == FaultKind::EmptyCell {
                continue;
            }
            let is_lacking = kind == FaultKind::EmptyCell;
            let written = if is_lacking { String::new() } else { cell.excerpt() };
            self.fault(number, Some(column.name), written, kind);
        }
    }

    /// What stands where no heading is.
    fn beside(&mut self, number: u32, cells: &[Cell<'_>]) {
        let width = self.order.names.len();
        let filled = |at: &usize| cells.get(*at).is_some_and(Cell::is_stated);
        if let Some(at) = self.unnamed.iter().copied().find(filled) {
            self.without_heading(number, at, cells);
        }
        let Some(extra) = (width..cells.len()).find(filled) else { return };
        match self.order.grid {
            true => self.without_heading(number, extra, cells),
            false => self.fault(number, None, cells[extra].excerpt(), FaultKind::ExtraCell),
        }
    }

    fn without_heading(&mut self, number: u32, at: usize, cells: &[Cell<'_>]) {
        if !self.read.unnamed.iter().any(|(known, ..)| *known == at) {
            self.read.unnamed.push((at, number, cells[at].excerpt()));
        }
    }

    fn fault(&mut self, row: u32, column: Option<&str>, value: String, kind: FaultKind) {
        self.read.faults.push(Fault::new(self.table, Some(row), column, value, kind));
    }
}

impl Read {
    fn new(most: usize, rows: usize) -> Self {
        Self {
            numbers: Vec::with_capacity(rows),
            faults: Faults::first(most),
            days: Days::default(),
            unnamed: Vec::new(),
            in_vain: Vec::new(),
            broken: false,
        }
    }
}

/// True for a grade that is hoped for and was not given; a short text is none.
fn is_potential(text: &str) -> bool {
    text.len() > 6 && stars::in_text(text) == Some(Stars::Potential)
}

/// What a person sees first in a row.
pub fn first_text(cells: &[Cell<'_>]) -> String {
    cells.iter().find(|cell| !cell.is_empty()).map_or_else(String::new, Cell::excerpt)
}
