//! A sheet that goes on with the list of the sheet before it, without a header of its own.

use std::sync::Arc;

use app::schema::ListField;

use super::{Origin, Reader, Section};
use crate::{
    intake::{
        fault::Code,
        list::{Choices, List, header::Header, row, text::text_of, title::Title},
    },
    place::Gazetteer,
    sheet::{self, Cell, Sheet},
    written::stars,
};

/// What holds at the end of a list.
#[derive(Debug)]
pub struct Last {
    pub(super) origin: Origin,
    pub(super) title: Title,
    pub(super) section: Section,
    pub(super) before: Vec<Cell<'static>>,
    pub(super) ended: bool,
    /// True where its rows are not read, of which is told.
    pub(super) is_of_no_use: bool,
}

/// The rows of a sheet that has no header, as the list on the sheet before it goes on; `None`
/// where its columns are not those of that list.
pub fn go_on(
    sheet: &Sheet,
    rows: &[sheet::Row],
    last: &Last,
    choices: &Choices,
    places: &Gazetteer,
) -> Option<List> {
    let header = &last.origin.header;
    let is_blank = |row: &&sheet::Row| row.1.iter().all(Cell::is_empty);
    let (first, row) = rows.iter().enumerate().find(|(_, row)| !is_blank(row))?;
    let is_same_file = *last.origin.file == *sheet.file;
    if !is_same_file
        || last.is_of_no_use
        || !row::is_complete(row, header)
        || !is_numbered(row, header)
    {
        return None;
    }
    let mut reader = Reader {
        origin: Origin { sheet: sheet.name.as_str().into(), row: row.0, ..last.origin.clone() },
        title: last.title.clone(),
        above: Vec::new(),
        choices,
        places,
        section: last.section.clone(),
        ended: last.ended,
        lacks_columns: false,
        denied: false,
        before: last.before.clone(),
        open: None,
        proved: false,
        // It is told on the sheet that has the title.
        titled: Vec::from(ListField::ALL),
        told: Vec::new(),
        headings: Vec::new(),
        read: Vec::new(),
        faults: Vec::new(),
    };
    let details = vec![last.origin.sheet.to_string().into()];
    reader.say(Code::ContinuedSheet, Some((row.0, 1)), None, "", details);
    reader.hidden(sheet, rows);
    reader.rows(&rows[first..]);
    Some(reader.finish())
}

/// How many rows of a sheet without a header look like those of products.
pub fn products(rows: &[sheet::Row]) -> usize {
    let is_one = |row: &&sheet::Row| {
        let mut texts: Vec<&str> = Vec::new();
        for text in row.1.iter().filter_map(Cell::text) {
            if text.contains(char::is_alphabetic) && !texts.contains(&text) {
                texts.push(text);
            }
        }
        texts.len() > 2 && row.1.iter().skip(1).any(|cell| stars::in_cell(cell).is_some())
    };
    rows.iter().filter(is_one).count()
}

/// True where the row has a number, or the list has none.
fn is_numbered(row: &sheet::Row, header: &Arc<Header>) -> bool {
    let number = header.column(ListField::Number);
    number.is_none_or(|at| {
        row.1
            .get(at)
            .and_then(text_of)
            .is_some_and(|text| text.trim_end_matches('.').parse::<u32>().is_ok())
    })
}
