//! A sheet that goes on with the list of the sheet before it, without a header of its own.

use app::schema::ListField;

use super::{Foot, Origin, Reader, Section};
use crate::{
    intake::{
        fault::Code,
        list::{Choices, List, row, title::Title},
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
    pub(super) foot: Option<Foot>,
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
    let is_blank = |row: &&sheet::Row| row.1.iter().all(Cell::is_empty);
    let (first, row) = rows.iter().enumerate().find(|(_, row)| !is_blank(row))?;
    let is_same_file = *last.origin.file == *sheet.file;
    if !is_same_file || last.is_of_no_use || !goes_on_with(row, last) {
        return None;
    }
    let origin = Origin { sheet: sheet.name.as_str().into(), row: row.0, ..last.origin.clone() };
    let mut reader = Reader {
        section: last.section.clone(),
        foot: last.foot,
        before: last.before.clone(),
        // It is told on the sheet that has the title.
        titled: Vec::from(ListField::ALL),
        ..Reader::new(origin, last.title.clone(), choices, places)
    };
    let details = vec![last.origin.sheet.to_string().into()];
    reader.say(Code::ContinuedSheet, Some((row.0, 1)), None, "", details);
    reader.hidden(sheet, rows);
    reader.rows(&rows[first..]);
    Some(reader.finish())
}

/// How many rows of a sheet without a header look like those of products.
pub fn products(rows: &[sheet::Row]) -> usize {
    let first = rows.iter().find(|row| texts(row).len() > 1);
    // What begins with a header of its own lists something else.
    let is_bare = first.is_some_and(begins_with_a_number);
    let is_graded =
        |row: &sheet::Row| row.1.iter().skip(1).any(|cell| stars::in_cell(cell).is_some());
    let is_one = |row: &&sheet::Row| {
        texts(row).len() > 2 && (is_graded(row) || (is_bare && begins_with_a_number(row)))
    };
    rows.iter().filter(is_one).count()
}

/// The texts of a row that have a word, each once.
fn texts(row: &sheet::Row) -> Vec<&str> {
    let mut texts: Vec<&str> = Vec::new();
    for text in row.1.iter().filter_map(Cell::text) {
        if text.contains(char::is_alphabetic) && !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts
}

/// True where a number stands first in a row.
fn begins_with_a_number(row: &sheet::Row) -> bool {
    let first = row.1.iter().find(|cell| !cell.is_empty());
    first.and_then(row::ordinal).is_some()
}

/// True where a row says all of a product as the list does. Of one that has its stars in its title
/// it says less, so that its number must follow that of the last.
fn goes_on_with(row: &sheet::Row, last: &Last) -> bool {
    let header = &last.origin.header;
    let at = header.column(ListField::Number);
    let own = at.and_then(|at| row::ordinal(row.1.get(at)?));
    if row::has_stars(header) {
        return row::is_complete(row, header) && (at.is_none() || own.is_some());
    }
    let before = at.and_then(|at| row::ordinal(last.before.get(at)?));
    row::is_named(row, header)
        && own.is_some_and(|own| before.and_then(|it| it.checked_add(1)) == Some(own))
}
