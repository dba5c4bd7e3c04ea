//! The rows of a sheet, one after the other.

use std::sync::Arc;

use app::schema::{Group, ListField};

use super::{
    Choices, List, Origin, Row,
    cells::Cells,
    day::{Order, Written},
    group::{self, Meant},
    header::{self, Header, Says},
    place::{self, Asked},
    row::{self, Skipped, What},
    stars,
    text::{text_of, words},
    title::{self, Title},
};
use crate::{
    intake::{
        fault::{Code, Fault},
        sheet::{self, Sheet},
    },
    place::Gazetteer,
};

/// The list on a sheet with these rows; `None` when it is none.
pub fn read(
    sheet: &Sheet,
    rows: &[sheet::Row],
    choices: &Choices,
    places: &Gazetteer,
) -> Option<List> {
    let header = Arc::new(header::find(rows, &choices.columns)?);
    let is_list = [ListField::Product, ListField::Stars].map(|field| header.column(field));
    if is_list == [None, None] {
        return None;
    }
    let mut lines: Vec<String> = rows[..header.first].iter().map(line).collect();
    let title_row = rows[..header.first].iter().zip(&lines).find(|(_, line)| !line.is_empty());
    let title_row = title_row.map_or(rows[header.first].0, |((number, _), _)| *number);
    lines.retain(|line| !line.is_empty());
    let mut title = title::read(&lines, places);
    title.stars = title.stars.or_else(|| stars::in_title(&sheet.name));
    let mut reader = Reader {
        origin: Origin {
            file: sheet.file.as_str().into(),
            sheet: sheet.name.as_str().into(),
            row: rows[header.first].0,
            header: header.clone(),
        },
        title,
        title_row,
        choices,
        places,
        section: Section::default(),
        ended: false,
        open: None,
        proved: false,
        told: Vec::new(),
        rows: Vec::new(),
        faults: Vec::new(),
    };
    let below = &rows[header.end..];
    reader.headings(below);
    if !reader.faults.iter().any(|fault| fault.code == Code::MissingColumn) {
        below.iter().for_each(|row| reader.row(row));
    }
    Some(reader.finish())
}

/// What a line among the rows says of those below it.
#[derive(Default)]
struct Section {
    district: Option<usize>,
    /// The text of a commune.
    commune: Option<String>,
    stars: Option<u8>,
    group: Option<Group>,
}

pub(super) struct Reader<'a> {
    pub origin: Origin,
    pub title: Title,
    title_row: u32,
    pub choices: &'a Choices,
    pub places: &'a Gazetteer,
    section: Section,
    /// True below a signature.
    ended: bool,
    /// The first day whose order nothing proves, with its place.
    open: Option<Fault>,
    proved: bool,
    /// What was taken from the title and is told already, and the notice of enterprises.
    told: Vec<Code>,
    rows: Vec<Row>,
    pub faults: Vec<Fault>,
}

impl Reader<'_> {
    /// Says which columns are missing, double or not read.
    fn headings(&mut self, below: &[sheet::Row]) {
        let header = self.origin.header.clone();
        let has = |field| header.column(field).is_some();
        for field in [ListField::Product, ListField::Entity] {
            if !has(field) {
                self.missing(field, &header);
            }
        }
        let stars = self.choices.stars.or(self.title.stars).is_some();
        let sections = below.iter().any(|row| stars::in_title(&line(row)).is_some());
        if !has(ListField::Stars) && header.marks().next().is_none() && !stars && !sections {
            self.missing(ListField::Stars, &header);
        }
        let day = self.choices.granted_on.or(self.title.granted_on).is_some()
            || self.choices.decision.as_deref().and_then(super::day::find).is_some();
        if !has(ListField::GrantedOn) && !has(ListField::Decision) && !day {
            self.missing(ListField::GrantedOn, &header);
        }
        for (at, column) in header.columns.iter().enumerate() {
            let cell = (self.origin.row, at as u32 + 1);
            let is_used =
                below.iter().any(|(_, cells)| cells.get(at).is_some_and(|it| !it.is_empty()));
            let (code, details) = match column.says {
                Says::Field(field) if header.column(field) != Some(at) => match field {
                    ListField::Aside | ListField::Number => continue,
                    // Forms have them several times, the widest first.
                    ListField::Group | ListField::Address => (Code::UnusedHeading, vec![]),
                    field => (Code::DoubleColumn, vec![field.name().vi.to_owned()]),
                },
                Says::Unknown if is_used => match header::nearest(&column.heading) {
                    Some((field, name)) if !has(field) => {
                        (Code::UnknownHeading, vec![name.to_owned()])
                    }
                    _ => (Code::UnusedHeading, vec![]),
                },
                _ => continue,
            };
            self.say(code, Some(cell), None, &column.heading, details);
        }
    }

    fn missing(&mut self, field: ListField, header: &Header) {
        let headings = header.columns.iter().filter(|it| !it.heading.is_empty());
        let headings: Vec<String> = headings.map(|it| format!("«{}»", it.heading)).collect();
        let details = vec![field.name().vi.to_owned(), headings.join(", ")];
        let cell = Some((self.origin.row, 1));
        self.say(Code::MissingColumn, cell, Some(field), "", details);
    }

    fn row(&mut self, row: &sheet::Row) {
        let header = self.origin.header.clone();
        match row::what(row, &header) {
            What::Blank => return,
            What::Skipped(why) => {
                self.ended |= why == Skipped::Signature;
                return self.skipped(row, why.name());
            }
            What::Section(text) => return self.section(row, &text),
            What::Product => {}
        }
        let numbered = header.column(ListField::Number).is_none_or(|at| {
            row.1.get(at).and_then(text_of).is_some_and(|text| words(&text).parse::<u32>().is_ok())
        });
        if self.ended && !numbered {
            return self.skipped(row, Skipped::Signature.name());
        }
        let before = self.errors();
        let origin = Origin { row: row.0, ..self.origin.clone() };
        let mut cells = Cells { reader: self, origin, row: &row.1 };
        let read = cells.product();
        if self.errors() == before {
            self.rows.extend(read);
        }
    }

    fn section(&mut self, row: &sheet::Row, text: &str) {
        if self.ended {
            return self.skipped(row, Skipped::Signature.name());
        }
        let bare = unnumbered(text);
        let named = |at: &&usize| self.places.level(**at) == 1;
        let district = title::district(bare, self.places)
            .or_else(|| self.places.named(bare).iter().find(named).copied());
        let stars = stars::in_title(text);
        let group = match group::read(bare) {
            Some(Meant::One(group) | Meant::Either(group, _)) if district.is_none() => Some(group),
            _ => None,
        };
        let on = self.choices.granted_on.or(self.title.granted_on);
        let asked = Asked { text: bare, above: &[], district: None, on };
        let commune = match district.is_none() && group.is_none() && stars.is_none() {
            true => place::read(&asked, self.places).ok(),
            false => None,
        };
        let mut said = Vec::new();
        if let Some(district) = district {
            self.section.district = Some(district);
            self.section.commune = None;
            said.push(self.places.titled(district));
        }
        if let Some(found) = &commune {
            self.section.commune = Some(bare.to_owned());
            said.push(self.places.full_name(found.at));
        }
        if let Some(stars) = stars {
            self.section.stars = Some(stars);
            said.push(format!("{stars} sao"));
        }
        if let Some(group) = group {
            self.section.group = Some(group);
            said.push(group.name().vi.to_owned());
        }
        match said.is_empty() {
            true => self.skipped(row, "không có tên sản phẩm và chủ thể"),
            false => {
                let cell = first_cell(row);
                self.say(Code::Section, Some(cell), None, text, vec![said.join(", ")]);
            }
        }
    }

    fn skipped(&mut self, row: &sheet::Row, why: &str) {
        let details = vec![why.to_owned()];
        self.say(Code::SkippedRow, Some(first_cell(row)), None, &line(row), details);
    }

    /// What of this kind the rows below a section have.
    pub fn section_stars(&self) -> Option<u8> {
        self.section.stars
    }

    pub fn section_group(&self) -> Option<Group> {
        self.section.group
    }

    pub fn section_commune(&self) -> Option<String> {
        self.section.commune.clone()
    }

    pub fn section_district(&self) -> Option<usize> {
        self.section.district.or(self.title.district)
    }

    /// Says once what was taken from the title.
    pub fn tell_title(&mut self, field: ListField, value: &str) {
        let same = |fault: &Fault| fault.code == Code::FromTitle && fault.field == Some(field);
        if !self.faults.iter().any(same) {
            let details = vec![field.name().vi.to_owned(), value.to_owned()];
            let cell = Some((self.title_row, 1));
            self.say(Code::FromTitle, cell, Some(field), "", details);
        }
    }

    /// Says `fault` if its code was not told before.
    pub fn once(&mut self, fault: Fault) {
        if !self.told.contains(&fault.code) {
            self.told.push(fault.code);
            self.faults.push(fault);
        }
    }

    /// Remembers what a written day tells of the order of days and months.
    pub fn order(&mut self, written: Written, fault: Fault) {
        match written.order {
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
        details: Vec<String>,
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

    fn errors(&self) -> usize {
        let error = |fault: &&Fault| fault.code.severity() == crate::intake::fault::Severity::Error;
        self.faults.iter().filter(error).count()
    }

    fn finish(mut self) -> List {
        if !self.proved {
            self.faults.extend(self.open);
        }
        let headings = self.origin.header.columns.iter().map(|column| words(&column.heading));
        List { headings: headings.collect(), rows: self.rows, faults: self.faults }
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

/// `I. Huyện Bát Xát (12 sản phẩm)` without number and count.
fn unnumbered(text: &str) -> &str {
    let text = text.split_once(['(', ':']).map_or(text, |(before, _)| before).trim();
    let Some((first, rest)) = text.split_once([' ', '.', ')', '-', '/']) else { return text };
    let roman = |it: char| matches!(it, 'I' | 'V' | 'X');
    let is_number = !first.is_empty()
        && (first.chars().all(|it| it.is_ascii_digit())
            || first.chars().all(roman)
            || (first.len() == 1 && text[1..].starts_with(['.', ')'])));
    let rest = rest.trim_start_matches(|it: char| !it.is_alphanumeric());
    if is_number && !rest.is_empty() { rest } else { text }
}
