//! The tables of a register, wherever they are kept.

pub mod beside;
mod open;

use app::{
    format::is_invisible,
    schema::{ByTable, Table},
};
use polars::prelude::{DataFrame, PolarsResult};

use self::open::{open_sheet, open_text, rows_of};
use super::{
    Fault, FaultKind, RegisterFiles, Source, header, heading, nearest::nearest, reader::Reader,
    unseen,
};
use crate::sheet::{self, Cell, Plain, Sheet, Unreadable};

type SheetRow = (u32, Vec<Cell<'static>>);

/// The tables of a register, as far as their files can be read.
pub struct Tables<'a> {
    tables: ByTable<Vec<(Source, Form<'a>)>>,
    /// What is wrong with files and sheets as a whole.
    faults: Vec<Fault>,
    /// True when a file could not be read in which any table may stand.
    unread: bool,
}

/// How a table is kept.
enum Form<'a> {
    Text(Plain<'a>),
    Sheet(Sheet),
    Unreadable(FaultKind),
}

impl<'a> Tables<'a> {
    pub fn open(files: &'a RegisterFiles) -> Self {
        let mut all =
            Self { tables: ByTable::new(|_| Vec::new()), faults: Vec::new(), unread: false };
        for file in &files.files {
            let leaf = &file.leaf;
            let source = Source { file: leaf.name.clone(), sheet: None };
            match (file.table, &leaf.kind) {
                (Some(table), Ok(sheet::Kind::Text)) => match Plain::new(&leaf.bytes) {
                    Ok(plain) => all.tables[table].push((source, Form::Text(plain))),
                    Err(why) => all.tables[table].push((source, unreadable(why))),
                },
                (Some(table), Err(why)) => {
                    all.tables[table].push((source, unreadable(why.clone())));
                }
                _ => all.workbook(leaf),
            }
        }
        for name in &files.others {
            all.unknown(sheet::stem(name), Source { file: name.clone(), sheet: None });
        }
        if Table::READING.into_iter().all(|table| all.tables[table].is_empty()) && !all.unread {
            let name = files.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            all.faults
                .push(Fault::of_file(Source { file: name, sheet: None }, FaultKind::NoTables));
            all.unread = true;
        }
        all
    }

    /// The frame of `table`; an absent one is empty, and a fault when it is required.
    ///
    /// # Errors
    ///
    /// Only when its columns cannot be put together.
    pub fn read(&mut self, table: Table, reader: &mut Reader<'_>) -> PolarsResult<DataFrame> {
        reader.faults.extend(self.faults.drain(..));
        let all = std::mem::take(&mut self.tables[table]);
        let (empty, sources): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|(_, form)| form.is_empty());
        if let [(first, _), (second, _), ..] = &sources[..] {
            let (first, second) = (first.to_string(), second.to_string());
            let kind = FaultKind::DoubleTable { first, second };
            reader.fault(table, None, None, String::new(), kind);
        }
        match sources.first() {
            None => {
                let required = table.description().required;
                if required && !self.unread {
                    let kind = match empty.is_empty() {
                        true => FaultKind::MissingTable,
                        false => FaultKind::BlankTable,
                    };
                    let mut fault = Fault::new(table, None, None, String::new(), kind);
                    fault.source = empty.into_iter().next().map(|(source, _)| source);
                    reader.faults.push(fault);
                }
                reader.absent(table, required || self.unread)
            }
            Some((source, Form::Unreadable(kind))) => {
                let mut fault = Fault::new(table, None, None, String::new(), kind.clone());
                fault.source = Some(source.clone());
                reader.faults.push(fault);
                reader.absent(table, true)
            }
            Some((source, Form::Text(plain))) => {
                if let Some(encoding) = plain.encoding {
                    let kind = FaultKind::Reencoded { encoding };
                    reader.fault(table, None, None, String::new(), kind);
                }
                match open_text(table, source, plain) {
                    Ok(Some(opened)) => reader.table(table, opened),
                    Ok(None) => match rows_of(plain) {
                        Ok(rows) => reader.table(table, open_sheet(table, source, &rows, false)),
                        Err((row, kind)) => {
                            reader.fault(table, Some(row), None, String::new(), kind);
                            reader.absent(table, true)
                        }
                    },
                    Err(_) => {
                        reader.fault(table, Some(1), None, String::new(), FaultKind::NotUtf8);
                        reader.absent(table, true)
                    }
                }
            }
            Some((source, Form::Sheet(sheet))) => {
                for (what, numbers) in sheet.unseen() {
                    let kind = unseen::fault(what, &numbers);
                    reader.fault(table, None, None, String::new(), kind);
                }
                let rows = sheet.rows.as_deref().unwrap_or_default();
                reader.table(table, open_sheet(table, source, rows, true))
            }
        }
    }

    /// Sheets by their names; one of another name by its header, when no sheet has that name.
    fn workbook(&mut self, leaf: &sheet::Leaf) {
        let sheets = match sheet::read(leaf) {
            Ok(sheets) => sheets,
            Err(why) => {
                self.unread = true;
                let source = Source { file: leaf.name.clone(), sheet: None };
                return self.faults.push(Fault::of_file(source, FaultKind::UnreadFile { why }));
            }
        };
        let is_template = sheets.iter().any(|sheet| beside::is(&sheet.name, beside::LIST));
        let mut unnamed = Vec::new();
        for sheet in sheets {
            let source = Source { file: sheet.file.clone(), sheet: Some(sheet.name.clone()) };
            match (heading::table_named(&sheet.name), &sheet.rows) {
                (Some(table), Ok(_)) => self.tables[table].push((source, Form::Sheet(sheet))),
                (Some(table), Err(why)) => {
                    let kind = FaultKind::Unreadable { cause: why.words() };
                    self.tables[table].push((source, Form::Unreadable(kind)));
                }
                (None, Err(_)) => {}
                (None, Ok(rows)) if is_template && beside::is_unfilled(&sheet.name, rows) => {}
                (None, Ok(_)) => unnamed.push((source, sheet)),
            }
        }
        for (source, sheet) in unnamed {
            let found = Table::READING.into_iter().find(|&table| {
                let header = header::find(table, sheet.rows.as_deref().unwrap_or_default());
                header.is_some_and(|(header, ..)| heading::table_of(&header.names) == Some(table))
            });
            // A hidden sheet is a draft. Of two that are seen nobody but a person knows which counts.
            match found.filter(|_| !sheet.hidden.sheet) {
                Some(table) => self.tables[table].push((source, Form::Sheet(sheet))),
                None => self.unknown(&sheet.name, source),
            }
        }
    }

    /// A table that nobody reads is most often a misspelt one.
    fn unknown(&mut self, name: &str, source: Source) {
        if beside::is_beside(name) {
            return;
        }
        let near = nearest(name, Table::READING.into_iter().map(Table::name)).map(str::to_owned);
        let mut fault = Fault::of_file(source, FaultKind::UnknownTable { near });
        name.clone_into(&mut fault.table.1);
        self.faults.push(fault);
    }
}

impl Form<'_> {
    /// A table in which nothing is to be seen is none.
    fn is_empty(&self) -> bool {
        match self {
            Self::Text(plain) => is_blank(&plain.bytes),
            Self::Sheet(sheet) => {
                let mut rows = sheet.rows.iter().flatten();
                rows.all(|(_, cells)| cells.iter().all(Cell::is_empty))
            }
            Self::Unreadable(_) => false,
        }
    }
}

/// True for a text of nothing but separators, quotes and what nobody sees.
fn is_blank(text: &[u8]) -> bool {
    let is_mark = |it: char| it.is_whitespace() || is_invisible(it) || ",;|\"".contains(it);
    // Almost every text has a letter or digit near its beginning.
    !text.iter().any(u8::is_ascii_alphanumeric)
        && String::from_utf8_lossy(text).chars().all(is_mark)
}

fn unreadable<'a>(why: Unreadable) -> Form<'a> {
    Form::Unreadable(FaultKind::UnreadFile { why })
}
