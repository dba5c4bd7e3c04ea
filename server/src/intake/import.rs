//! Whole files onto a register.

mod once;

use std::collections::{BTreeSet, HashSet};

use app::{
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
    sheet::{Row, Sheet},
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
    for sheet in sheets {
        let of_sheet = |code, details| Fault {
            code,
            file: sheet.file.clone(),
            sheet: sheet.name.clone(),
            cell: None,
            field: None,
            value: String::new(),
            details,
            suggestion: None,
        };
        let own = match &sheet.rows {
            Ok(own) => own,
            Err(why) => {
                faults.push(of_sheet(Code::Unreadable, vec![why.words()]));
                // It is told what is wrong with the file.
                listed.insert(&sheet.file);
                continue;
            }
        };
        let list = match is_own_table(sheet) {
            true => None,
            false => list::read(sheet, own, choices, gazetteer),
        };
        match list {
            Some(list) => {
                listed.insert(&sheet.file);
                faults.extend(list.faults);
                rows.extend(list.rows);
                headings.extend(list.headings);
            }
            None if says_something(sheet, own) => faults.push(of_sheet(Code::SkippedSheet, vec![])),
            None => {}
        }
    }
    let without = sheets.iter().map(|sheet| &sheet.file).filter(|file| !listed.contains(file));
    for file in without.collect::<BTreeSet<_>>() {
        faults.push(Fault { file: file.clone(), ..bare(Code::NoList, "") });
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

/// True for a sheet that is named as a table of a register, and for those of explanations.
fn is_own_table(sheet: &Sheet) -> bool {
    let name = words(&sheet.name);
    let explains = [template::GUIDE, template::WORDS].iter().any(|it| words(it) == name);
    explains
        || Table::ALL.iter().any(|table| {
            let about = table.description();
            [about.name, about.title.vi, about.title.en].iter().any(|known| words(known) == name)
        })
}

/// True when a sheet that is no list has more than a header, and does not explain alone.
fn says_something(sheet: &Sheet, rows: &[Row]) -> bool {
    let name = words(&sheet.name);
    let explains = [template::GUIDE, template::WORDS].iter().any(|it| words(it) == name);
    let filled = rows.iter().filter(|(_, cells)| cells.iter().any(|cell| !cell.is_empty()));
    !explains && filled.count() > 1
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
