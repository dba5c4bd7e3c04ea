//! Lines among the rows that say something of those below them.

use app::{board::Text, format};

use super::{
    Reader, first_cell,
    level::{Number, begins_a_section, unnumbered},
};
use crate::{
    intake::{
        fault::Code,
        list::{
            place::{self, Address, Part},
            row::{self, Skipped},
            text::text_of,
            title,
        },
    },
    register::group::{self, Meant},
    sheet,
    written::{stars, words},
};

impl Reader<'_> {
    /// Says once that the products of a list are not recognised, where its title says so.
    pub(super) fn denied_title(&mut self) {
        let denied =
            self.above.iter().find(|(_, line)| title::is_of_a_list(line) && stars::is_denied(line));
        if let Some((row, line)) = denied.cloned() {
            self.denied = true;
            self.say(Code::NotRecognised, Some((row, 1)), None, &line, vec![]);
        }
    }

    pub(super) fn section(&mut self, row: &sheet::Row, text: &str) {
        let (bare, numbered) = unnumbered(text);
        let numbered = numbered || begins_a_section(row);
        let speaks_of_stars = stars::are_in(text);
        let written = bare.replace("T.P", "TP").replace("T.X", "TX").replace('.', ". ");
        let part = Part::of_column(&written, &[1, 0]).filter(|part| part.kind.is_some());
        let district =
            title::district(bare, self.places).or_else(|| self.district(bare, part.as_ref()));
        let stars = stars::in_title(text);
        let group = match group::read(bare) {
            Some(Meant::One(group) | Meant::Either(group, _)) if district.is_none() => Some(group),
            _ => None,
        };
        let says = district.is_some() || group.is_some() || part.is_some() || speaks_of_stars;
        if !self.goes_on(row, text, numbered, says) {
            return self.skipped(row, Skipped::Signature.name());
        }
        self.begin_anew(text, numbered);
        self.section.lines.push(text.to_owned());
        let of_products = title::is_of_a_list(bare) || speaks_of_stars;
        if stars::is_denied(text) && of_products {
            self.denied = true;
            return self.say(Code::NotRecognised, Some(first_cell(row)), None, text, vec![]);
        }
        let mut said = self.take_decision();
        let of_granter = !said.is_empty() || title::decision(text).is_some();
        let on = [self.choices.granted_on, self.section.title.granted_on, self.title.granted_on];
        let on = on.into_iter().flatten().next();
        let address = Address {
            text: bare,
            above: &[],
            district: None,
            on,
            is_commune: false,
            provinces: &|| self.provinces(&[]),
        };
        let commune = match district.is_none() && group.is_none() && !speaks_of_stars {
            true => place::read(&address, self.places).ok(),
            false => None,
        };
        if district.is_some() || commune.is_some() || stars.is_some() || group.is_some() {
            let first = row.1.iter().find_map(text_of).unwrap_or_default();
            let is_place = row::is_short_of_place(text);
            match Number::of_line(&first, text).filter(|_| !is_place || first != text) {
                Some(number) => self.section.enter(number),
                None => self.section.leave(|around| {
                    let title = &around.title;
                    district.and(title.district).is_some()
                        || stars.and(title.stars).is_some()
                        || group.and(around.group).is_some()
                        || (commune.is_some() && around.commune.is_some())
                }),
            }
        }
        if let Some(district) = district {
            self.section.title.district = Some(district);
            self.section.district_line = text.to_owned();
            self.section.of_granter = of_granter;
            self.section.commune = None;
            said.push(self.places.titled(district).into());
        }
        if let Some(found) = &commune {
            self.section.commune = Some(bare.to_owned());
            said.push(self.places.full_name(found.at).into());
        }
        if let Some(stars) = stars {
            self.section.title.stars = Some(stars);
            self.section.stars_unclear = false;
            said.push(Text { vi: format!("{stars} sao"), en: format!("{stars} stars") });
        }
        if let Some(group) = group {
            self.section.group = Some(group);
            said.push(group.name().into());
        }
        let cell = Some(first_cell(row));
        if !said.is_empty() {
            self.denied = false;
            return self.say(Code::Section, cell, None, text, vec![list(&said)]);
        }
        let names_a_group = words(bare).starts_with("nhom ");
        if !(numbered || part.is_some() || names_a_group || speaks_of_stars) {
            return match self.is_product_alone(row, text) {
                true => self.without_entity(row),
                false => self.skipped(row, Skipped::Other.name()),
            };
        }
        // What cannot be told from another section must not take from the one before.
        self.denied = false;
        self.section.keep_decision();
        self.section.stars_unclear = speaks_of_stars;
        self.say(Code::UnclearSection, cell, None, text, vec![]);
    }

    /// The district that a line names, its kind written in any way or not at all.
    fn district(&self, bare: &str, part: Option<&Part>) -> Option<usize> {
        let named = |name: &str| {
            let is_one = |at: &&usize| self.places.level(**at) == 1;
            self.places.named(name).iter().find(is_one).copied()
        };
        named(bare).or_else(|| named(&part.filter(|part| part.levels.contains(&1))?.name))
    }

    /// Takes the decision that the lines since the last product name, and says what of it is new.
    fn take_decision(&mut self) -> Vec<Text> {
        let lines = &self.section.lines;
        let read = title::read(&lines[lines.len().saturating_sub(LINES)..], self.places);
        let mut said: Vec<Text> = Vec::new();
        if read.decision.is_none() {
            return said;
        }
        if read.decision != self.section.title.decision {
            said.extend(read.decision.clone().map(Text::from));
            self.section.forget_granter();
        }
        let known = &mut self.section.title;
        if read.granted_on != known.granted_on {
            said.extend(read.granted_on.map(|day| format::date(day).into()));
        }
        if read.granted_by != known.granted_by {
            said.extend(read.granted_by.map(|granter| granter.name().into()));
        }
        known.decision = read.decision;
        known.granted_on = read.granted_on;
        known.granted_by = read.granted_by;
        known.provinces = read.provinces;
        said
    }
}

/// A decision is named in a few lines: all are read again at each.
const LINES: usize = 30;

fn list(said: &[Text]) -> Text {
    let join = |each: fn(&Text) -> &str| said.iter().map(each).collect::<Vec<_>>().join(", ");
    Text { vi: join(|it| &it.vi), en: join(|it| &it.en) }
}
