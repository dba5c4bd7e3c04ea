//! The rows of a sheet, one after the other.

mod columns;
mod continued;
mod ditto;
mod foot;
mod hidden;
mod level;
mod said;
mod section;

use std::sync::Arc;

use app::{
    board::Text,
    schema::{ListField, Pair},
};

pub use self::continued::{Last, go_on, products};
use self::{foot::Foot, section::Section};
use super::{
    Choices, List, Origin, Row,
    cells::Cells,
    day::{ListDay, Order},
    header::{self, Header},
    row::{self, Skipped, What, wrapped},
    text::text_of,
    title::{self, Title},
};
use crate::{
    intake::fault::{Code, Fault, Severity},
    place::Gazetteer,
    sheet::{self, Cell, Sheet},
    written::stars,
};

/// The list on a sheet with these rows, or all lists below each other; `None` when there is none.
pub fn read(
    sheet: &Sheet,
    rows: &[sheet::Row],
    choices: &Choices,
    places: &Gazetteer,
) -> Option<List> {
    let header = header::find(rows, &choices.columns)?;
    if !header.is_of_a_list() {
        return None;
    }
    let above = rows[..header.first].iter().map(|row| (row.0, line(row)));
    let above: Vec<(u32, String)> = above.filter(|(_, line)| !line.is_empty()).collect();
    let lines: Vec<String> = above.iter().map(|(_, line)| line.clone()).collect();
    let mut title = title::read(&lines, places);
    title.stars = title.stars.or_else(|| stars::in_title(&sheet.name));
    let mut at = header.end;
    let mut reader = Reader {
        origin: Origin {
            file: sheet.file.as_str().into(),
            sheet: sheet.name.as_str().into(),
            row: rows[header.first].0,
            header: Arc::new(header),
        },
        title,
        above,
        choices,
        places,
        section: Section::default(),
        foot: None,
        lacks_columns: false,
        denied: false,
        before: Vec::new(),
        open: None,
        proved: false,
        titled: Vec::new(),
        told: Vec::new(),
        headings: Vec::new(),
        read: Vec::new(),
        faults: Vec::new(),
    };
    reader.denied_title();
    reader.hidden(sheet, rows);
    let other = |from: usize| {
        let header = |first| Some((first, header::again(rows, first, &choices.columns)?));
        (from..rows.len()).find_map(header)
    };
    let end = |next: &Option<(usize, Header)>| next.as_ref().map_or(rows.len(), |(at, _)| *at);
    let mut next = other(at);
    reader.columns(&rows[at..end(&next)]);
    loop {
        reader.rows(&rows[at..end(&next)]);
        let Some((first, header)) = next else { break };
        at = header.end;
        next = other(at);
        reader.turn(&rows[first], header, &rows[at..end(&next)]);
    }
    Some(reader.finish())
}

pub(super) struct Reader<'a> {
    pub origin: Origin,
    pub title: Title,
    /// The lines above the header, with the number of each row.
    above: Vec<(u32, String)>,
    pub choices: &'a Choices,
    pub places: &'a Gazetteer,
    pub section: Section,
    foot: Option<Foot>,
    /// True below a header without the columns that a list must have, of which is told.
    lacks_columns: bool,
    /// True below a line that says that its products are not recognised, of which is told.
    denied: bool,
    /// The cells of the product before, for those that say `như trên`.
    before: Vec<Cell<'static>>,
    /// The first day whose order nothing proves, with its place.
    open: Option<Fault>,
    proved: bool,
    /// What was taken from the title and is told already.
    titled: Vec<ListField>,
    /// The notices that are told once.
    told: Vec<Code>,
    /// The words of all headings.
    headings: Vec<String>,
    read: Vec<Row>,
    pub faults: Vec<Fault>,
}

impl Reader<'_> {
    /// Reads the rows below a header, those that go on with the one above them as part of it.
    fn rows(&mut self, rows: &[sheet::Row]) {
        let header = self.origin.header.clone();
        let mut at = 0;
        while at < rows.len() {
            let more = wrapped::count(&rows[at..], &header);
            match more {
                0 => self.row(&rows[at]),
                _ => self.row(&wrapped::as_one(&rows[at..=at + more], &header)),
            }
            if !self.lacks_columns {
                let told = rows[at + 1..=at + more].iter();
                told.for_each(|row| self.skipped(row, Skipped::Wrapped.name()));
            }
            at += 1 + more;
        }
    }

    fn row(&mut self, row: &sheet::Row) {
        let header = self.origin.header.clone();
        match row::what(row, &header) {
            What::Blank => return,
            What::Skipped(why) => {
                let foot = match why {
                    Skipped::Remark => Some(Foot::Remark),
                    Skipped::Signature => Some(Foot::Signature),
                    _ => None,
                };
                if foot.is_some() {
                    self.foot = self.foot.max(foot);
                    self.section.lines.clear();
                }
                return match self.lacks_columns {
                    true => {}
                    false => self.skipped(row, why.name()),
                };
            }
            // Where no column names products, every row looks like one.
            What::Section(_) if self.lacks_columns && header.both().is_some() => return,
            What::Section(text) => return self.section(row, &text),
            What::Product => {}
        }
        if self.foot.is_some() {
            let numbered = header.column(ListField::Number).map(|at| {
                let text = row.1.get(at).and_then(text_of);
                text.is_some_and(|text| row::is_of_a_product(&text))
            });
            if numbered == Some(true) || row::is_complete(row, &header) {
                self.foot = None;
            } else if numbered == Some(false) {
                return self.skipped(row, Skipped::Signature.name());
            }
        }
        self.section.lines.clear();
        if self.lacks_columns || self.denied {
            return;
        }
        let own = self.without_dittos(row);
        self.before.clone_from(&own);
        let before = self.faults.len();
        let origin = Origin { row: row.0, ..self.origin.clone() };
        let mut cells = Cells { reader: self, origin, row: &own };
        let read = cells.product();
        let is_error = |fault: &Fault| fault.code.severity() == Severity::Error;
        if !self.faults[before..].iter().any(is_error) {
            self.read.extend(read);
        }
    }

    fn skipped(&mut self, row: &sheet::Row, why: Pair) {
        let details = vec![why.into()];
        self.say(Code::SkippedRow, Some(first_cell(row)), None, &line(row), details);
    }

    /// Says once what was taken from the title, and from which row of it.
    pub fn tell_title(&mut self, field: ListField, value: Text) {
        if self.titled.contains(&field) {
            return;
        }
        self.titled.push(field);
        let lines: Vec<String> = self.above.iter().map(|(_, line)| line.clone()).collect();
        // What goes over several lines stands where it ends.
        let says = |at: &usize| title::read(&lines[..=*at], self.places).says(field, &self.title);
        let row = (0..lines.len()).find(says).map(|at| (self.above[at].0, 1));
        let details = vec![field.name().into(), value];
        self.say(Code::FromTitle, row, Some(field), "", details);
    }

    /// The provinces whose units are meant where several have the same name: those that `spoken`
    /// names, else the lines above, else that of the plan.
    pub fn provinces(&self, spoken: &[String]) -> Vec<String> {
        let spoken = spoken.iter().map(|text| title::provinces(text, self.places));
        let above = [&self.section.title, &self.title].map(|title| title.provinces.clone());
        let planned = self.choices.province.iter().cloned().collect();
        let mut all = spoken.chain(above).chain([planned]);
        all.find(|provinces| !provinces.is_empty()).unwrap_or_default()
    }

    /// Says `fault` if its code was not told before.
    pub fn once(&mut self, fault: Fault) {
        if !self.told.contains(&fault.code) {
            self.told.push(fault.code);
            self.faults.push(fault);
        }
    }

    /// Remembers what a written day tells of the order of days and months.
    pub fn order(&mut self, written: ListDay, mut fault: Fault) {
        match written.order {
            Order::Counted => {
                fault.code = Code::CountedDay;
                self.faults.push(fault);
            }
            Order::Plain => {}
            Order::Proved => self.proved = true,
            Order::Open => drop(self.open.get_or_insert(fault)),
        }
    }

    fn say(
        &mut self,
        code: Code,
        cell: Option<(u32, u32)>,
        field: Option<ListField>,
        value: &str,
        details: Vec<Text>,
    ) {
        self.faults.push(Fault {
            code,
            file: self.origin.file.to_string(),
            sheet: self.origin.sheet.to_string(),
            cell,
            field,
            value: value.to_owned(),
            details,
            suggestion: None,
        });
    }

    fn finish(mut self) -> List {
        if !self.proved {
            self.faults.extend(self.open);
        }
        let last = Last {
            origin: self.origin,
            title: self.title,
            section: self.section,
            before: self.before,
            foot: self.foot,
            is_of_no_use: self.lacks_columns || self.denied,
        };
        List { headings: self.headings, rows: self.read, faults: self.faults, last }
    }
}

/// The texts of a row, each once.
fn line(row: &sheet::Row) -> String {
    let mut texts: Vec<String> = Vec::new();
    for text in row.1.iter().filter_map(text_of) {
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts.join(" ")
}

fn first_cell(row: &sheet::Row) -> (u32, u32) {
    let at = row.1.iter().position(|cell| !cell.is_empty()).unwrap_or_default();
    (row.0, at as u32 + 1)
}
