//! A sheet that goes on with the list of the sheet before it, without a header of its own.

use app::schema::ListField;

use super::{Foot, Origin, Reader, Section, ditto, lone::is_page, said::line::Line};
use crate::{
    intake::{
        fault::Code,
        list::{
            Choices, List,
            header::SEARCHED,
            row::{self, What},
            title::{self, Title},
        },
    },
    place::Gazetteer,
    sheet::{self, Cell, Sheet},
    written::{denial, stars},
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
    let is_ended = last.is_of_no_use || last.foot == Some(Foot::Signature);
    if *last.origin.file != *sheet.file || is_ended || denial::in_name(&sheet.name).is_some() {
        return None;
    }
    let is_blank = |row: &sheet::Row| row.1.iter().all(Cell::is_empty);
    let first = rows.iter().position(|row| !is_blank(row))?;
    let rows = &rows[first..];
    let product = first_product(rows, last, places)?;
    if !goes_on_with(&ditto::filled(product, &last.before), last) {
        return None;
    }
    let number = rows.first()?.0;
    let origin = Origin { sheet: sheet.name.as_str().into(), row: number, ..last.origin.clone() };
    let mut reader = Reader {
        section: last.section.clone(),
        foot: last.foot,
        before: last.before.clone(),
        // It is told on the sheet that has the title.
        titled: Vec::from(ListField::ALL),
        ..Reader::new(origin, last.title.clone(), choices, places)
    };
    reader.take_name(&sheet.name);
    let details = vec![last.origin.sheet.to_string().into()];
    reader.say(Code::ContinuedSheet, Some((number, 1)), None, "", details);
    reader.hidden(sheet);
    reader.rows(rows);
    Some(reader.finish())
}

impl Reader<'_> {
    /// Takes the stars that the name of a sheet speaks of, where they are not those of the sheet
    /// before it.
    fn take_name(&mut self, name: &str) {
        let stars = stars::in_title(name);
        if !stars::are_in(name) || stars == self.section.title.stars.or(self.title.stars) {
            return;
        }
        self.section.keep_decision();
        self.title.stars = stars;
        self.titled.retain(|field| *field != ListField::Stars);
    }
}

/// The first row of a product, where nothing stands above it but sections that are understood,
/// numbers of columns and that of the page.
fn first_product<'a>(
    rows: &'a [sheet::Row],
    last: &Last,
    places: &Gazetteer,
) -> Option<&'a sheet::Row> {
    for row in rows.iter().take(SEARCHED) {
        match row::what(row, &last.origin.header) {
            What::Product => return Some(row),
            What::Blank => {}
            What::Section(text) if is_page(&text) => {}
            What::Section(text) => {
                let line = Line::read(row, &text, places);
                let is_known = line.says_something() && line.denial().is_none();
                if !is_known || title::begins_a_list(&text) {
                    return None;
                }
            }
            What::Skipped(_) => return None,
        }
    }
    None
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
