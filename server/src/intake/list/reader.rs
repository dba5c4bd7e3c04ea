//! The rows of a sheet, one after the other.

mod columns;
mod continued;
mod ditto;
mod foot;
mod headed;
mod hidden;
mod level;
mod lone;
mod opening;
mod said;
mod section;
mod told;
mod unheaded;

pub(super) use self::section::Section;
pub use self::{
    continued::{Last, go_on},
    headed::read,
    unheaded::products,
};

use app::schema::ListField;

use self::foot::Foot;
use super::{
    Choices, List, Origin, Row,
    cells::Cells,
    row::{self, Skipped, What, wrapped},
    text::text_of,
    title::{self, Named, Title},
};
use crate::{
    intake::fault::{Code, Fault, Severity},
    place::Gazetteer,
    sheet::{self, Cell},
};

pub(super) struct Reader<'a> {
    pub origin: Origin,
    pub title: Title,
    /// The lines above the header, with the number of each row.
    above: Vec<(u32, String)>,
    pub choices: &'a Choices,
    pub places: &'a Gazetteer,
    pub section: Section,
    foot: Option<Foot>,
    /// True below a sum, of which the lines that follow may be parts.
    is_below_sum: bool,
    /// The row of the last name that stands alone in the column of products.
    lone_name: Option<u32>,
    /// True below a header without the columns that a list must have, of which is told.
    lacks_columns: bool,
    /// True below a line that says that its products are not recognised, of which is told.
    denied: bool,
    /// What is said of lines where a product follows them.
    waiting: Vec<(Code, (u32, u32), String)>,
    /// The cells of the product before, for those that say `như trên`.
    before: Vec<Cell<'static>>,
    /// The first day whose order nothing proves, with its place.
    open: Option<Fault>,
    proved: bool,
    /// What was taken from the title and is told already.
    titled: Vec<ListField>,
    /// The decisions of which it was told last that they are several.
    several_told: Vec<Named>,
    /// The notices that are told once.
    told: Vec<Code>,
    /// The words of all headings.
    headings: Vec<String>,
    read: Vec<Row>,
    pub faults: Vec<Fault>,
}

impl<'a> Reader<'a> {
    /// No rows yet, nor lines above them.
    fn new(origin: Origin, title: Title, choices: &'a Choices, places: &'a Gazetteer) -> Self {
        Self {
            origin,
            title,
            above: Vec::new(),
            choices,
            places,
            section: Section::default(),
            foot: None,
            is_below_sum: false,
            lone_name: None,
            lacks_columns: false,
            denied: false,
            waiting: Vec::new(),
            before: Vec::new(),
            open: None,
            proved: false,
            titled: Vec::new(),
            several_told: Vec::new(),
            told: Vec::new(),
            headings: Vec::new(),
            read: Vec::new(),
            faults: Vec::new(),
        }
    }
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
            What::Blank => {}
            What::Skipped(why) => {
                self.begin_foot(why);
                self.is_below_sum = why == Skipped::Total;
                if !self.lacks_columns {
                    self.skipped(row, why.name());
                }
            }
            // Where no column names products, every row looks like one.
            What::Section(_) if self.lacks_columns && header.both().is_some() => {}
            What::Section(text) => self.section(row, &text),
            What::Product => match self.goes_on_with(row) {
                true => self.product(row),
                false => self.skipped(row, Skipped::Signature.name()),
            },
        }
    }

    fn product(&mut self, row: &sheet::Row) {
        self.section.heard.lines.clear();
        self.is_below_sum = false;
        self.tell_waiting();
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

    /// The provinces whose units are meant where several have the same name: those that `spoken`
    /// names, else the lines above, else that of the plan.
    pub fn provinces(&self, spoken: &[String]) -> Vec<String> {
        let spoken = spoken.iter().map(|text| title::provinces(text, self.places));
        let above = [&self.section.title, &self.title].map(|title| title.provinces.clone());
        let planned = self.choices.province.iter().cloned().collect();
        let mut all = spoken.chain(above).chain([planned]);
        all.find(|provinces| !provinces.is_empty()).unwrap_or_default()
    }

    fn finish(mut self) -> List {
        self.drop_waiting();
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
fn texts(row: &sheet::Row) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for text in row.1.iter().filter_map(text_of) {
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts
}

fn line(row: &sheet::Row) -> String {
    texts(row).join(" ")
}

fn first_cell(row: &sheet::Row) -> (u32, u32) {
    let at = row.1.iter().position(|cell| !cell.is_empty()).unwrap_or_default();
    (row.0, at as u32 + 1)
}
