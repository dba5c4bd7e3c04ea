//! The cells of one product.

mod decision;
mod end;
mod mark;
mod place;
mod several;
mod withdrawn;
mod year;

use app::{
    board::{Day, Text},
    register::rule::RECOGNISED_STARS,
    schema::{EntityKind, Group, ListField},
};

use super::{
    Origin, Row, flag,
    reader::Reader,
    row,
    text::{mend, text_of},
};
use crate::{
    intake::fault::Code,
    register::{
        group::{self, Meant},
        kind,
    },
    sheet::Cell,
    written::stars::{self, Stars},
};

/// The most letters of a name. Source: the kinds of columns of a register.
const LONGEST: usize = 500;

pub(super) struct Cells<'c, 'a> {
    pub reader: &'c mut Reader<'a>,
    pub origin: Origin,
    pub row: &'c [Cell<'static>],
}

impl Cells<'_, '_> {
    /// The product, or `None` where a fault is told.
    pub fn product(&mut self) -> Option<Row> {
        self.failed();
        let product = self.required(ListField::Product);
        self.several_products();
        self.withdrawn();
        let entity = self.required(ListField::Entity);
        let (entity, address) = match entity.map(|entity| self.apart(entity)) {
            Some((entity, address)) => (Some(entity), address),
            None => (None, None),
        };
        let entity = entity.filter(|entity| self.is_named(entity));
        let decision_text = self.decision_text();
        let granted_on = self.granted_on(decision_text.as_deref());
        self.ends_on(granted_on);
        let graded = self.stars(granted_on);
        let kind = self.kind(entity.as_deref());
        let group = self.group();
        let place = self.place(granted_on, address);
        let granted_by = self.granted_by(decision_text.as_deref());
        let decision = self.decision(decision_text.as_deref(), granted_on);
        let women_led = self.flag(ListField::WomenLed);
        let minority_led = self.flag(ListField::MinorityLed);
        Some(Row {
            origin: self.origin.clone(),
            product: product?,
            entity: entity?,
            kind,
            group,
            place,
            stars: match graded? {
                Stars::Granted(stars) => Some(stars),
                Stars::Potential => None,
            },
            granted_on: granted_on?,
            decision,
            granted_by,
            women_led,
            minority_led,
        })
    }

    fn cell(&self, field: ListField) -> &Cell<'static> {
        let at = self.origin.header.column(field);
        at.and_then(|at| self.row.get(at)).map_or(&Cell::Empty, Cell::value)
    }

    fn say(&mut self, code: Code, field: ListField, value: &str, details: Vec<Text>) {
        let fault = self.origin.fault(code, field, value, details);
        self.reader.faults.push(fault);
    }

    fn empty(&mut self, field: ListField) {
        self.say(Code::EmptyCell, field, "", vec![field.name().into()]);
    }

    fn failed(&mut self) {
        for field in ListField::ALL.into_iter().filter(|it| *it != ListField::Aside) {
            if let Some(error) = self.cell(field).failed().map(str::to_owned) {
                self.say(Code::Failed, field, &error, vec![]);
            }
        }
    }

    /// Text of a cell, mended; `None` for a formula that failed, of which is told already, and for
    /// what is too long to be read.
    fn text(&mut self, field: ListField) -> Option<String> {
        let cell = self.cell(field);
        let text = text_of(cell).filter(|_| cell.failed().is_none())?;
        if let Some(written) = cell.text().map(str::to_owned) {
            let mended = mend(&written);
            if let Some((encoding, meant)) = mended.legacy {
                let mut fault = self.origin.fault(
                    Code::LegacyLetters,
                    field,
                    &written,
                    vec![encoding.to_owned().into()],
                );
                fault.suggestion = Some(meant);
                self.reader.faults.push(fault);
                return None;
            }
            if mended.damaged {
                self.say(Code::DamagedText, field, &written, vec![]);
            }
            if mended.changed {
                self.say(Code::Mended, field, &written, vec![mended.text.into()]);
            }
        }
        let letters = text.chars().count();
        if letters > LONGEST {
            let details = vec![letters.to_string().into(), LONGEST.to_string().into()];
            let begin: String = text.chars().take(80).collect();
            self.say(Code::TooLong, field, &begin, details);
            return None;
        }
        Some(text)
    }

    fn required(&mut self, field: ListField) -> Option<String> {
        let told = self.reader.faults.len();
        let text = self.text(field).map(|text| self.without_number(field, text));
        let is_told = self.reader.faults.len() > told || self.cell(field).failed().is_some();
        match text {
            // A dash names nothing.
            Some(text) if text.contains(char::is_alphanumeric) => Some(text),
            None if is_told => None,
            _ => {
                self.empty(field);
                None
            }
        }
    }

    /// A name without the number before it, which is told.
    fn without_number(&mut self, field: ListField, text: String) -> String {
        let name = row::without_number(&text);
        let written = self.cell(field).text().unwrap_or_default();
        if name.len() == text.len() || several::in_cell(written, 1) > 1 {
            return text;
        }
        let name = name.to_owned();
        self.say(Code::Mended, field, &text, vec![name.clone().into()]);
        name
    }

    /// False where a legal form is all that stands for an entity, of which is told.
    fn is_named(&mut self, entity: &str) -> bool {
        let field = ListField::Entity;
        let is_form = kind::is_form(entity);
        if is_form {
            self.say(Code::EmptyCell, field, entity, vec![field.name().into()]);
        }
        !is_form
    }

    fn stars(&mut self, granted_on: Option<Day>) -> Option<Stars> {
        let field = ListField::Stars;
        let is_empty = self.cell(field).is_empty();
        let own = self.of_marks().or_else(|| self.of_years(granted_on));
        let own = own.or_else(|| (!is_empty).then(|| self.stars_of_cell()));
        if let Some(Some(Stars::Granted(stars))) = own {
            self.other_stars(stars);
        }
        own.unwrap_or_else(|| self.stars_above().map(Stars::Granted))
    }

    /// Says that the titles above the row speak of other stars.
    fn other_stars(&mut self, stars: u8) {
        let section = &self.reader.section;
        let title = || self.reader.title.stars.filter(|_| !section.stars_unclear);
        let above = section.title.stars.or_else(title);
        if let Some(other) = above.filter(|above| *above != stars) {
            let field = ListField::Stars;
            let value = self.cell(field).excerpt();
            let details = [stars, other].map(|stars| stars.to_string().into()).into();
            self.say(Code::OtherStarsAbove, field, &value, details);
        }
    }

    fn stars_of_cell(&mut self) -> Option<Stars> {
        let field = ListField::Stars;
        let cell = self.cell(field).clone();
        // `1`, `2` rank what was graded; `2 sao` are stars.
        let is_bare = cell.excerpt().parse::<f64>().is_ok();
        let read = stars::in_cell(&cell).filter(|read| match read {
            Stars::Granted(stars) => !is_bare || *stars >= RECOGNISED_STARS,
            Stars::Potential => true,
        });
        match read {
            Some(Stars::Potential) => self.say(Code::Potential, field, &cell.excerpt(), vec![]),
            None if cell.failed().is_none() => {
                self.say(Code::NotStars, field, &cell.excerpt(), vec![]);
            }
            _ => {}
        }
        read
    }

    fn stars_above(&mut self) -> Option<u8> {
        let field = ListField::Stars;
        let is_clear = !self.reader.section.stars_unclear;
        let chosen = self.reader.choices.stars.filter(|_| is_clear);
        let stars = self.reader.section.title.stars.or(chosen).or_else(|| {
            let stars = self.reader.title.stars.filter(|_| is_clear)?;
            self.reader.tell_title(field, stars.to_string().into());
            Some(stars)
        });
        if stars.is_none() {
            self.empty(field);
        }
        stars
    }

    fn kind(&mut self, entity: Option<&str>) -> Option<EntityKind> {
        let field = ListField::Kind;
        let (kind, column, value) = match self.text(field) {
            Some(text) => (kind::read_word(&text), field, text),
            None => {
                let name = entity.unwrap_or_default();
                (kind::read(name), ListField::Entity, name.to_owned())
            }
        };
        match kind {
            None if column == field => self.say(Code::UnknownKind, field, &value, vec![]),
            Some(EntityKind::SmallEnterprise) => {
                let fault = self.origin.fault(Code::SmallAssumed, column, &value, vec![]);
                self.reader.once(fault);
            }
            _ => {}
        }
        kind
    }

    fn group(&mut self) -> Option<Group> {
        let field = ListField::Group;
        let Some(text) = self.text(field) else {
            return self.reader.section.group.or(self.reader.choices.group);
        };
        match group::read(&text) {
            Some(Meant::One(group)) => Some(group),
            Some(Meant::Either(group, other)) => {
                let names = [group, other].map(|group| Text::from(group.name()));
                self.say(Code::OldGroup, field, &text, names.into());
                Some(group)
            }
            None => {
                self.say(Code::UnknownGroup, field, &text, vec![]);
                None
            }
        }
    }

    fn flag(&mut self, field: ListField) -> Option<bool> {
        let cell = self.cell(field).clone();
        if cell.is_empty() || cell.failed().is_some() {
            return None;
        }
        let flag = flag::read(field, &cell);
        if flag.is_none() {
            self.say(Code::NotAFlag, field, &cell.excerpt(), vec![]);
        }
        flag
    }
}
