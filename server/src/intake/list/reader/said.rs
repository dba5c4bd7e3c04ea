//! Lines among the rows that say something of those below them.

pub(super) mod line;
mod taken;

use app::board::Text;

use self::line::Line;
use super::{Reader, first_cell};
use crate::{
    intake::{
        fault::Code,
        list::{row::Skipped, title},
    },
    sheet,
    written::{line::is_day_of_signature, stars},
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

    /// Takes what a line says for the rows below it, and tells what that is.
    pub(super) fn section(&mut self, row: &sheet::Row, text: &str) {
        let line = Line::read(row, text, self.places);
        if !self.goes_on(row, &line) {
            return self.skipped(row, Skipped::Signature.name());
        }
        if self.is_below_sum && line.is_part_of_a_sum() {
            return self.skipped(row, Skipped::Total.name());
        }
        self.is_below_sum = false;
        if self.is_below_rows() && is_day_of_signature(text) && title::decision(text).is_none() {
            self.begin_foot(Skipped::Signature);
            return self.skipped(row, Skipped::Signature.name());
        }
        self.begin_anew(text, line.is_numbered);
        self.section.hear(text);
        let cell = Some(first_cell(row));
        if line.denies_products() {
            self.denied = true;
            return self.say(Code::NotRecognised, cell, None, text, vec![]);
        }
        let said = self.take(row, &line);
        if !said.is_empty() {
            self.denied = false;
            return self.say(Code::Section, cell, None, text, vec![list(&said)]);
        }
        match line.looks_like_a_title() {
            true => self.unclear_section(row, &line),
            false => self.lone(row, &line),
        }
    }

    /// What cannot be told from another section must not take from the one before.
    pub(super) fn unclear_section(&mut self, row: &sheet::Row, line: &Line<'_>) {
        self.denied = false;
        self.section.keep_decision();
        self.section.stars_unclear = line.speaks_of_stars;
        self.say(Code::UnclearSection, Some(first_cell(row)), None, line.text, vec![]);
    }
}

fn list(said: &[Text]) -> Text {
    let join = |each: fn(&Text) -> &str| said.iter().map(each).collect::<Vec<_>>().join(", ");
    Text { vi: join(|it| &it.vi), en: join(|it| &it.en) }
}
