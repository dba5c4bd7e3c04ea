//! The headers of a sheet: which columns are missing, double or not read.

use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};

use app::{format, schema::ListField};

use super::{Foot, Reader, Section, first_cell, line};
use crate::{
    intake::{
        fault::Code,
        list::{
            day,
            header::{self, Header, Says},
            row::{self, Skipped, What},
            text::text_of,
            title::{self, Title},
        },
    },
    sheet::{self, cell::column_letters},
    written::{denial::Phrases, spelled, stars, words},
};

impl Reader<'_> {
    /// Takes the columns of another header, of which `row` is the first.
    pub(super) fn turn(&mut self, row: &sheet::Row, header: Header, below: &[sheet::Row]) {
        if self.foot.take() == Some(Foot::Signature) {
            // What was said of the list before does not hold for this one.
            self.section = Section::default();
            self.title = Title::default();
            self.denied = false;
            self.drop_waiting();
        }
        if header.says().eq(self.origin.header.says()) {
            return self.skipped(row, Skipped::Header.name());
        }
        self.origin.row = row.0;
        self.origin.header = Arc::new(header);
        self.lacks_columns = false;
        self.before.clear();
        self.say(Code::OtherHeader, Some(first_cell(row)), None, &line(row), vec![]);
        self.columns(below);
    }

    /// Says which columns are missing, double or not read.
    pub(super) fn columns(&mut self, below: &[sheet::Row]) {
        let header = self.origin.header.clone();
        self.headings.extend(header.called());
        let has = |field| header.column(field).is_some();
        let lacking = [ListField::Product, ListField::Entity].into_iter().filter(|it| !has(*it));
        let lacking: Vec<ListField> = lacking.collect();
        match header.both().filter(|_| !lacking.is_empty()) {
            Some(at) => {
                let cell = Some((self.origin.row, at as u32 + 1));
                let heading = &header.columns[at].heading;
                self.say(Code::BothInOne, cell, Some(ListField::Product), heading, vec![]);
                self.lacks_columns = true;
            }
            None => lacking.into_iter().for_each(|field| self.missing(field, &header)),
        }
        let stars = [self.choices.stars, self.section.title.stars, self.title.stars];
        let stars = stars.iter().any(Option::is_some);
        // What stands below all products says nothing of them.
        let is_product = |row: &sheet::Row| row::what(row, &header) == What::Product;
        let before = || &below[..below.iter().rposition(is_product).unwrap_or_default()];
        let among = |says: fn(&str) -> bool| {
            before().iter().any(|row| says(&line(row)) && !is_product(row))
        };
        let sections = || among(|line| stars::in_title(line).is_some());
        let decisions = || among(|line| title::decision(line).is_some());
        let by_columns = header.marks().count() + header.years().count() > 0;
        if !has(ListField::Stars) && !by_columns && !stars && !sections() {
            self.missing(ListField::Stars, &header);
        }
        let told = [self.choices.granted_on, self.section.title.granted_on, self.title.granted_on];
        let day = told.iter().any(Option::is_some)
            || self.choices.decision.as_deref().and_then(day::find).is_some();
        let of_decisions = || {
            header.column(ListField::Decision).is_some_and(|at| {
                let text = |row: &sheet::Row| row.1.get(at).and_then(text_of);
                below.iter().filter_map(text).any(|text| day::find(&text).is_some())
            })
        };
        if !has(ListField::GrantedOn) && !day && !of_decisions() && !decisions() {
            let is_told = self.wrong_day() || (!has(ListField::Decision) && self.tell_several());
            match is_told {
                true => self.lacks_columns = true,
                false if self.decisions_above().is_empty() => {
                    self.missing(ListField::GrantedOn, &header);
                }
                false => {}
            }
        }
        self.unnamed(&header, below);
        for (at, column) in header.columns.iter().enumerate() {
            let mut cell = (self.origin.row, at as u32 + 1);
            let is_used =
                below.iter().any(|(_, cells)| cells.get(at).is_some_and(|it| !it.is_empty()));
            let (code, details) = match column.says {
                Says::Field(field) if header.column(field) != Some(at) => match field {
                    ListField::Aside | ListField::Number => continue,
                    // Forms have them several times, the widest first.
                    ListField::Group | ListField::Address | ListField::Production => {
                        (Code::UnusedHeading, vec![])
                    }
                    field => {
                        cell.0 = column.row;
                        let first = header.column(field).unwrap_or_default();
                        let name =
                            |at: usize| format!("{}{}", column_letters(at), header.columns[at].row);
                        let details =
                            vec![field.name().into(), name(first).into(), name(at).into()];
                        (Code::DoubleColumn, details)
                    }
                },
                Says::Both if has(ListField::Product) && has(ListField::Entity) => {
                    (Code::UnusedHeading, vec![])
                }
                Says::Unknown if is_used && is_of_renewal(at, &column.heading, below) => {
                    (Code::RenewalColumn, vec![])
                }
                Says::Unknown if speaks_of_grades(at, &column.heading, below) => {
                    (Code::UnreadGrades, vec![])
                }
                Says::Unknown if is_used => match header::nearest(&column.heading) {
                    Some((field, name)) if !has(field) => {
                        (Code::UnknownHeading, vec![name.to_owned().into()])
                    }
                    _ => (Code::UnusedHeading, vec![]),
                },
                _ => continue,
            };
            self.say(code, Some(cell), None, &column.heading, details);
        }
    }

    /// Says which columns without a heading hold something of a product.
    fn unnamed(&mut self, header: &Header, below: &[sheet::Row]) {
        let is_bare =
            |at: usize| header.columns.get(at).is_none_or(|column| column.says == Says::Nothing);
        // What a row is takes long to say: each is asked once, whatever number of columns is bare.
        let mut first: BTreeMap<usize, &sheet::Row> = BTreeMap::new();
        for row in below {
            let filled = row.1.iter().enumerate().filter(|(_, cell)| !cell.is_empty());
            let new =
                filled.map(|(at, _)| at).filter(|&at| is_bare(at) && !first.contains_key(&at));
            let new: Vec<usize> = new.collect();
            if !new.is_empty() && row::what(row, header) == What::Product {
                first.extend(new.into_iter().map(|at| (at, row)));
            }
        }
        for (at, (number, cells)) in first {
            let place = Some((*number, at as u32 + 1));
            let letters = column_letters(at).into();
            self.say(Code::UnnamedColumn, place, None, &cells[at].excerpt(), vec![letters]);
        }
    }

    /// Says that the day of the decision in the title is none, where that is so.
    fn wrong_day(&mut self) -> bool {
        let lines: Vec<&str> = self.above.iter().map(|(_, line)| line.as_str()).collect();
        let wrong = (0..lines.len())
            .find_map(|at| Some((self.above[at].0, title::wrong_day(&lines[..=at].join(" "))?)));
        let Some((row, (value, code, meant))) = wrong else { return false };
        self.say(code, Some((row, 1)), Some(ListField::GrantedOn), &value, vec![]);
        if let Some(fault) = self.faults.last_mut() {
            fault.suggestion = meant.map(format::date);
        }
        true
    }

    fn missing(&mut self, field: ListField, header: &Header) {
        let headings = header.columns.iter().filter(|it| !it.heading.is_empty());
        let headings: Vec<String> = headings.map(|it| format!("«{}»", it.heading)).collect();
        let details = vec![field.name().into(), headings.join(", ").into()];
        let cell = Some((self.origin.row, 1));
        self.say(Code::MissingColumn, cell, Some(field), "", details);
        self.lacks_columns = true;
    }
}

/// True for a column with days or decisions of another recognition than the first.
fn is_of_renewal(at: usize, heading: &str, below: &[sheet::Row]) -> bool {
    static RENEWED: LazyLock<Phrases> =
        LazyLock::new(|| Phrases::of(&["công nhận lại", "cấp lại", "gia hạn", "tái công nhận"]));
    let says = |(_, cells): &sheet::Row| {
        let Some(cell) = cells.get(at).filter(|cell| !cell.is_empty()) else { return false };
        day::read(cell).is_ok() || cell.text().is_some_and(|text| title::decision(text).is_some())
    };
    RENEWED.are_in(&spelled(heading)) && below.iter().take(SEEN).any(says)
}

/// True for a column that says stars or decisions of products and is not read.
fn speaks_of_grades(at: usize, heading: &str, below: &[sheet::Row]) -> bool {
    let cells = || below.iter().take(SEEN).filter_map(|row| text_of(row.1.get(at)?));
    let said = words(heading);
    let is_on_papers = ["quyet dinh", "qd", "van ban"].iter().any(|paper| said.contains(paper));
    let says = |text: String| {
        row::is_of_stars(&text) || (is_on_papers && title::decision(&text).is_some())
    };
    (stars::in_title(heading).is_some() && cells().next().is_some()) || cells().any(says)
}

/// So many cells of a column that is not read are looked at.
const SEEN: usize = 200;
