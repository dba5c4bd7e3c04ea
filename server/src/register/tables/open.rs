//! A table with its header, in a text or on a sheet.

use app::schema::Table;

use super::SheetRow;
use crate::{
    register::{
        FaultKind, Source,
        header::{self, Header},
        heading,
        part::first_text,
        reader::{OnRow, Opened, Rows},
    },
    sheet::{Broken, Cell, Lines, Plain},
};

/// The table in a text whose first row is its header; `None` when it has to be looked for.
pub fn open_text<'a>(
    table: Table,
    source: &Source,
    plain: &'a Plain<'_>,
) -> Result<Option<Opened<'a>>, csv::Error> {
    let mut lines = Lines::new(plain);
    let (row, names) = lines.first()?;
    let found = |at: usize| names.iter().any(|name| heading::column(table, name) == Some(at));
    let columns = table.columns().iter().enumerate();
    let mut required = columns.filter(|(_, column)| column.required);
    if !required.all(|(at, _)| found(at)) {
        return Ok(None);
    }
    let parts = lines.split().into_iter().map(|lines| Box::new(TextRows(lines)) as Box<dyn Rows>);
    let header = Header { row, names };
    let (titles, failed, parts) = (Vec::new(), Vec::new(), parts.collect());
    Ok(Some(Opened { source: source.clone(), header, titles, failed, grid: false, parts }))
}

/// All rows of a text, each as a sheet would have it.
pub fn rows_of(plain: &Plain<'_>) -> Result<Vec<SheetRow>, (u32, FaultKind)> {
    let (mut rows, mut wrong) = (Vec::new(), None);
    Lines::new(plain).each(&mut |number, cells| match cells {
        Ok(cells) => rows.push((number, cells.iter().map(Cell::to_owned).collect())),
        Err(broken) => wrong = wrong.take().or(Some((number, broken.into()))),
    });
    match wrong {
        Some(wrong) => Err(wrong),
        None => Ok(rows),
    }
}

/// The table among the rows of a sheet; without a header like it the first row is one.
pub fn open_sheet<'a>(
    table: Table,
    source: &Source,
    rows: &'a [SheetRow],
    grid: bool,
) -> Opened<'a> {
    let filled = |(_, cells): &&SheetRow| !cells.iter().all(Cell::is_empty);
    let (header, begin, end) = header::find(table, rows).unwrap_or_else(|| {
        let first = rows.iter().position(|row| filled(&row)).unwrap_or(0);
        let (row, cells) = rows.get(first).map_or((1, &[][..]), |(row, cells)| (*row, cells));
        (Header { row, names: cells.iter().map(Cell::excerpt).collect() }, first, first + 1)
    });
    let above = rows[..begin.min(rows.len())].iter().filter(filled);
    let titles = above.map(|(row, cells)| (*row, first_text(cells))).collect();
    let parts: Vec<Box<dyn Rows>> = vec![Box::new(SheetRows(rows.get(end..).unwrap_or_default()))];
    let failed = rows[begin..end.min(rows.len())].iter().flat_map(|(_, cells)| failed(cells));
    Opened { source: source.clone(), header, titles, failed: failed.collect(), grid, parts }
}

/// Headings that no one can read: formulas without a value, or that fail.
fn failed(cells: &[Cell<'static>]) -> impl Iterator<Item = (usize, String, FaultKind)> {
    cells.iter().enumerate().filter_map(|(at, cell)| {
        let kind = match cell.value() {
            Cell::Uncomputed => FaultKind::UncomputedFormula,
            Cell::Failed(_) => FaultKind::FailedFormula,
            _ => return None,
        };
        Some((at, cell.failed()?.to_owned(), kind))
    })
}

/// Rows of a text.
struct TextRows<'a>(Lines<'a>);

impl Rows for TextRows<'_> {
    fn rows(&self) -> usize {
        self.0.rows()
    }

    fn each(&mut self, row: &mut OnRow<'_>) {
        self.0.each(&mut |number, cells| row(number, cells.map_err(FaultKind::from)));
    }
}

/// Rows of a sheet.
struct SheetRows<'a>(&'a [SheetRow]);

impl Rows for SheetRows<'_> {
    fn rows(&self) -> usize {
        self.0.len()
    }

    fn each(&mut self, row: &mut OnRow<'_>) {
        for (number, cells) in self.0 {
            row(*number, Ok(cells));
        }
    }
}

impl From<Broken> for FaultKind {
    fn from(broken: Broken) -> Self {
        match broken {
            Broken::NotUtf8 => Self::NotUtf8,
            Broken::OpenQuote => Self::OpenQuote,
            Broken::InnerQuote => Self::InnerQuote,
            Broken::Unreadable(cause) => Self::Unreadable { cause: cause.into() },
        }
    }
}
