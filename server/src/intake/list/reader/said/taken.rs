//! What a line says, taken for the rows below it.

use app::{board::Text, format};

use super::line::Line;
use crate::{
    intake::list::{
        place::{self, Address},
        reader::{Reader, level::Number},
        row,
        text::text_of,
        title,
    },
    sheet,
};

impl Reader<'_> {
    /// Takes all that a line says, and names it for people.
    pub(super) fn take(&mut self, row: &sheet::Row, line: &Line<'_>) -> Vec<Text> {
        let mut said = self.take_decision();
        let of_granter = !said.is_empty() || title::decision(line.text).is_some();
        let commune = self.commune(line);
        self.turn_level(row, line, commune);
        if let Some(district) = line.district {
            self.section.title.district = Some(district);
            self.section.district_unclear = false;
            self.section.district_line = line.text.to_owned();
            self.section.of_granter = of_granter;
            self.section.commune = None;
            said.push(self.places.titled(district).into());
        }
        if let Some(commune) = commune {
            self.section.commune = Some(line.bare.clone());
            said.push(self.places.full_name(commune).into());
        }
        if let Some(stars) = line.stars {
            self.section.title.stars = Some(stars);
            self.section.stars_unclear = false;
            said.push(Text { vi: format!("{stars} sao"), en: format!("{stars} stars") });
        }
        if let Some(group) = line.group {
            self.section.group = Some(group);
            said.push(group.name().into());
        }
        said
    }

    /// Takes the decision that the lines since the last product name, and says what of it is new.
    fn take_decision(&mut self) -> Vec<Text> {
        let mut said: Vec<Text> = Vec::new();
        if !self.names_a_decision() {
            return said;
        }
        let read = title::read(&self.section.heard.lines, self.places);
        if !read.is_of_the_same(&self.section.title) {
            let several = read.several.iter().map(|it| &it.number);
            said.extend(read.decision.iter().chain(several).cloned().map(Text::from));
            self.section.forget_granter();
        }
        let known = &self.section.title;
        if read.granted_on != known.granted_on {
            said.extend(read.granted_on.map(|day| format::date(day).into()));
        }
        if read.granted_by != known.granted_by {
            said.extend(read.granted_by.map(|granter| granter.name().into()));
        }
        self.section.decide(read);
        said
    }

    /// True where the lines since the last product name a decision.
    pub(super) fn names_a_decision(&self) -> bool {
        let text = self.section.heard.lines.join(" ");
        title::decision(&text).is_some() || !title::several(&text).is_empty()
    }

    /// The commune of a line that names no more than one.
    fn commune(&self, line: &Line<'_>) -> Option<usize> {
        let is_long = line.bare.len() > LONGEST;
        if is_long || line.district.is_some() || line.group.is_some() || line.speaks_of_stars {
            return None;
        }
        let on = [self.choices.granted_on, self.section.title.granted_on, self.title.granted_on];
        let address = Address {
            text: &line.bare,
            above: &[],
            district: None,
            on: on.into_iter().flatten().next(),
            is_commune: false,
            provinces: &|| self.provinces(&[]),
        };
        place::read(&address, self.places).ok().map(|found| found.at)
    }

    /// Closes the sections that end where a line begins another, and opens this one where it has a
    /// number.
    fn turn_level(&mut self, row: &sheet::Row, line: &Line<'_>, commune: Option<usize>) {
        let Line { district, stars, group, .. } = *line;
        if district.is_none() && commune.is_none() && stars.is_none() && group.is_none() {
            return;
        }
        let first = row.1.iter().find_map(text_of).unwrap_or_default();
        let is_place = row::is_short_of_place(line.text);
        match Number::of_line(&first, line.text).filter(|_| !is_place || first != line.text) {
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
}

/// Bytes of the longest line that names a commune.
const LONGEST: usize = 500;
