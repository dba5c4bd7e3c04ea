//! Lines among the rows that say something of those below them.

mod label;
pub(super) mod line;
mod manner;
mod taken;

use app::board::Text;

use self::line::Line;
use super::{Reader, first_cell, opening::Opening};
use crate::{
    intake::{
        fault::Code,
        list::{reader::level::Number, row::Skipped, text::text_of, title},
    },
    sheet,
    written::{
        denial::{self, Denial},
        line::is_day_of_signature,
    },
};

impl Reader<'_> {
    /// Says once that the products of a list are not recognised, where its title or the name of
    /// its sheet says so.
    pub(super) fn denied_title(&mut self) {
        let lines: Vec<String> = self.above.iter().map(|(_, line)| line.clone()).collect();
        if let Some((at, denial)) = title::denied(&lines) {
            let cell = (self.above[at].0, 1);
            self.denies(denial, cell, &lines[at]);
        }
        let name = self.origin.sheet.clone();
        if !self.denied && denial::in_name(&name) == Some(Denial::Whole) {
            self.denies(Denial::Whole, (self.origin.row, 1), &name);
        }
    }

    /// Says that the decision in the title is about something else than recognition, where it is.
    pub(super) fn other_subject(&mut self) {
        let lines: Vec<&str> = self.above.iter().map(|(_, line)| line.as_str()).collect();
        let Some(subject) = title::other_subject(&lines.join(" ")) else { return };
        let is_told = |at: &usize| title::other_subject(&lines[..=*at].join(" ")).is_some();
        let row = (0..lines.len()).find(is_told).map(|at| (self.above[at].0, 1));
        self.say(Code::OtherPaper, row, None, &subject, vec![]);
    }

    /// Says that the products below a text are not recognised, or that it speaks of that.
    fn denies(&mut self, denial: Denial, cell: (u32, u32), text: &str) {
        self.denied = denial == Denial::Whole;
        self.say(denied(denial), Some(cell), None, text, vec![]);
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
        let opening = Opening::of(row, &line);
        self.section.heard.hear(text, &opening);
        if !self.names_a_decision() {
            self.section.end_decision(&opening);
        }
        let cell = Some(first_cell(row));
        if let Some(denial) = line.denial() {
            self.denied = denial == Denial::Whole;
            self.await_product(denied(denial), first_cell(row), text);
            if self.denied {
                return;
            }
        }
        let said = self.take(row, &line);
        if !said.is_empty() {
            self.denied = false;
            return self.say(Code::Section, cell, None, text, vec![list(&said)]);
        }
        match line.looks_like_a_title() {
            // `Công nhận mới`, within a section or below the title.
            _ if line.is_of_manner() && self.is_within(row, &line) => {
                self.skipped(row, Skipped::Other.name());
            }
            true => self.unclear_section(row, &line),
            false => self.lone(row, &line),
        }
    }

    /// What cannot be told from another section must not take from the one before.
    pub(super) fn unclear_section(&mut self, row: &sheet::Row, line: &Line<'_>) {
        self.denied = false;
        self.section.end_unclear(line.speaks_of_stars);
        self.await_product(Code::UnclearSection, first_cell(row), line.text);
    }

    fn is_within(&self, row: &sheet::Row, line: &Line<'_>) -> bool {
        let first = row.1.iter().find_map(text_of).unwrap_or_default();
        Number::of_line(&first, line.text).is_none_or(|number| self.section.is_around(number))
    }
}

fn denied(denial: Denial) -> Code {
    match denial {
        Denial::Whole => Code::NotRecognised,
        Denial::Part => Code::Withdrawn,
    }
}

fn list(said: &[Text]) -> Text {
    let join = |each: fn(&Text) -> &str| said.iter().map(each).collect::<Vec<_>>().join(", ");
    Text { vi: join(|it| &it.vi), en: join(|it| &it.en) }
}
