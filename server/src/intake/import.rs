//! Whole files onto a register.

mod once;

use std::collections::{BTreeSet, HashSet};

use app::{
    board::Text,
    register::Items,
    schema::{ListField, Table},
};

use self::once::once_a_file;
use super::{
    Changes, Fault, Same, Severity, Tables,
    fault::Code,
    list::{self, Choices},
    merge, template,
};
use crate::{
    place::{Gazetteer, Places},
    register::{beside, heading},
    sheet::{Cell, Row, Sheet, recognised},
    written::words,
};

/// What comes of files.
#[derive(Debug)]
pub struct Import {
    pub tables: Tables,
    pub changes: Changes,
    /// In the order of files, sheets and cells.
    pub faults: Vec<Fault>,
}

impl Import {
    pub fn has_errors(&self) -> bool {
        self.faults.iter().any(|fault| fault.code.severity() == Severity::Error)
    }
}

/// The lists on `sheets`, put onto the register of `items`.
pub fn import(
    sheets: &[Sheet],
    items: &Items,
    choices: &Choices,
    same: &[Same],
    (places, gazetteer): (&Places, &Gazetteer),
) -> Import {
    let mut faults = Vec::new();
    let mut rows = Vec::new();
    let mut headings = Vec::new();
    let mut listed = HashSet::new();
    let (mut own_tables, mut unread) = (Vec::new(), Vec::new());
    let mut last = None;
    let choices = &Choices { province: Some(places.province.name.clone()), ..choices.clone() };
    for sheet in sheets {
        let own = match &sheet.rows {
            Ok(own) => own,
            Err(why) => {
                unread.push((sheet, why));
                // It is told what is wrong with the file.
                listed.insert(&sheet.file);
                continue;
            }
        };
        if explains(sheet, sheets) {
            continue;
        }
        // A list, too, may be called by the name of a table.
        let table = heading::table_named(&sheet.name);
        let is_headed = table.is_some_and(|table| is_headed_as(table, own));
        let read = || list::read(sheet, own, choices, gazetteer);
        let go_on = || list::go_on(sheet, own, last.as_ref()?, choices, gazetteer);
        let list = if is_headed { None } else { read().or_else(go_on) };
        match (list, table) {
            (Some(list), _) => {
                listed.insert(&sheet.file);
                faults.extend(list.faults);
                rows.extend(list.rows);
                headings.extend(list.headings);
                last = Some(list.last);
            }
            (None, Some(table)) if is_headed || list::products(own) == 0 => {
                own_tables.extend(says_something(own).then_some((sheet, table)));
            }
            (None, _) => faults.extend(left_out(sheet, own)),
        }
    }
    for &(sheet, table) in &own_tables {
        // A template has them beside its list.
        let (code, details) = match listed.contains(&sheet.file) {
            true => (Code::SkippedSheet, vec![]),
            false => (Code::OwnTable, vec![table.description().title.into()]),
        };
        faults.push(of_sheet(sheet, code, details));
    }
    if !listed.is_empty() {
        // It is told what they are, and that lists are not all that was given.
        listed.extend(own_tables.iter().map(|(sheet, _)| &sheet.file));
    }
    for (sheet, why) in unread {
        // Beside lists lie scans of decisions, letters and more.
        let code = match sheet.beside && !headings.is_empty() {
            true => Code::SkippedFile,
            false => Code::Unreadable,
        };
        faults.push(of_sheet(sheet, code, vec![why.words()]));
    }
    let is_beside = |file: &String| {
        !headings.is_empty() && sheets.iter().any(|sheet| sheet.beside && sheet.file == *file)
    };
    let without = sheets.iter().map(|sheet| &sheet.file).filter(|file| !listed.contains(file));
    for file in without.collect::<BTreeSet<_>>() {
        let code = match is_beside(file) {
            true if faults.iter().any(|fault| fault.file == *file) => continue,
            true => Code::SkippedSheet,
            false => Code::NoList,
        };
        let old = sheets.iter().filter(|sheet| sheet.file == *file).find_map(of_old_letters);
        let fault = old.filter(|_| code == Code::NoList);
        faults.push(fault.unwrap_or_else(|| Fault { file: file.clone(), ..bare(code, "") }));
    }
    for (heading, field) in &choices.columns {
        let is_heading =
            |other: &String| other == heading || other.ends_with(&format!(" {heading}"));
        if !headings.iter().any(is_heading) {
            faults.push(Fault { field: Some(*field), ..bare(Code::NoSuchHeading, heading) });
        }
    }
    let (tables, changes, more) = merge(items, &rows, same, places, gazetteer);
    faults.extend(more);
    let mut faults = once_a_file(faults);
    let place = |fault: &Fault| {
        let at = sheets.iter().position(|it| it.file == fault.file && it.name == fault.sheet);
        let file = sheets.iter().position(|it| it.file == fault.file);
        (at.or(file), fault.cell)
    };
    faults.sort_by_key(place);
    Import { tables, changes, faults }
}

/// What is to be said of a sheet that is no list.
fn left_out(sheet: &Sheet, rows: &[Row]) -> Option<Fault> {
    match list::products(rows) {
        0 => says_something(rows).then(|| of_sheet(sheet, Code::SkippedSheet, vec![])),
        products => Some(of_sheet(sheet, Code::UnreadRows, vec![products.to_string().into()])),
    }
}

/// Says where letters of an old encoding stand among the first rows, in which no heading is known.
fn of_old_letters(sheet: &Sheet) -> Option<Fault> {
    let first = sheet.rows.as_ref().ok()?.iter().take(HEADER_WITHIN);
    let mut cells = first.flat_map(|(row, cells)| {
        (1..).zip(cells).filter_map(move |(column, cell)| Some((*row, column, cell.text()?)))
    });
    cells.find_map(|(row, column, text)| {
        let (encoding, meant) = recognised(text)?;
        let fault = of_sheet(sheet, Code::LegacyLetters, vec![encoding.to_owned().into()]);
        let value = text.to_owned();
        Some(Fault { cell: Some((row, column)), value, suggestion: Some(meant), ..fault })
    })
}

fn of_sheet(sheet: &Sheet, code: Code, details: Vec<Text>) -> Fault {
    Fault { file: sheet.file.clone(), sheet: sheet.name.clone(), details, ..bare(code, "") }
}

fn bare(code: Code, value: &str) -> Fault {
    Fault {
        code,
        file: String::new(),
        sheet: String::new(),
        cell: None,
        field: None,
        value: value.to_owned(),
        details: vec![],
        suggestion: None,
    }
}

/// True where a header of the table stands among the first rows.
fn is_headed_as(table: Table, rows: &[Row]) -> bool {
    let texts = |cells: &[Cell<'_>]| cells.iter().map(Cell::excerpt).collect::<Vec<_>>();
    let mut first = rows.iter().take(HEADER_WITHIN);
    first.any(|(_, cells)| heading::is_header_of(table, &texts(cells)))
}

/// The header of a table of a register is one of the first rows.
const HEADER_WITHIN: usize = 30;

/// True for the sheets that explain the others of the template to which they belong.
fn explains(sheet: &Sheet, sheets: &[Sheet]) -> bool {
    let is = |sheet: &Sheet, name| beside::is(&sheet.name, name);
    let is_template = || sheets.iter().any(|it| it.file == sheet.file && is(it, template::LIST));
    (is(sheet, template::GUIDE) || is(sheet, template::WORDS)) && is_template()
}

/// True when a sheet that is no list has more than a header.
fn says_something(rows: &[Row]) -> bool {
    rows.iter().filter(|(_, cells)| cells.iter().any(|cell| !cell.is_empty())).count() > 1
}

/// The field with this id, or with this heading.
pub fn field(text: &str) -> Option<ListField> {
    let text = words(text);
    ListField::ALL.into_iter().find(|field| {
        words(field.id()) == text
            || words(field.name().vi) == text
            || words(field.name().en) == text
    })
}
