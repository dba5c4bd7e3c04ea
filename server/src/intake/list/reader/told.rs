//! What is told of a sheet as its rows are read.

use app::{
    board::Text,
    schema::{ListField, Pair},
};

use super::{Reader, Section, first_cell, line};
use crate::{
    intake::{
        fault::{Code, Fault},
        list::{
            day::{ListDay, Order},
            row::Skipped,
            title::{self, Named},
        },
    },
    sheet,
};

impl Reader<'_> {
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

    /// The decisions that hold for the rows that are read, where several are named and none is theirs.
    pub fn decisions_above(&self) -> &[Named] {
        let Section { title: section, decision_unclear, .. } = &self.section;
        let is_chosen = self.choices.decision.is_some();
        match section.is_decided() {
            true => &section.several,
            false if *decision_unclear || is_chosen => &[],
            false => &self.title.several,
        }
    }

    /// Says once of the lines above the rows that they name several decisions; false where they do
    /// not.
    pub fn tell_several(&mut self) -> bool {
        let several = self.decisions_above();
        if several.is_empty() || *several == *self.several_told {
            return !several.is_empty();
        }
        let several = several.to_vec();
        let is_of_title = several == self.title.several;
        let last = self.above.iter().rev().find(|(_, line)| title::decision(line).is_some());
        let row = last.filter(|_| is_of_title).map_or(self.origin.row, |(row, _)| *row);
        let numbers: Vec<&str> = several.iter().map(|it| &*it.number).collect();
        let (value, details) = (numbers.join("; "), vec![several.len().to_string().into()]);
        let field = Some(ListField::Decision);
        self.say(Code::SeveralDecisions, Some((row, 1)), field, &value, details);
        self.several_told = several;
        true
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

    /// Keeps what is to be said of a line until a product follows it: below the last one, a line
    /// denies nothing and is no section.
    pub(super) fn await_product(&mut self, code: Code, cell: (u32, u32), text: &str) {
        self.waiting.push((code, cell, text.to_owned()));
    }

    pub(super) fn tell_waiting(&mut self) {
        for (code, cell, text) in std::mem::take(&mut self.waiting) {
            self.say(code, Some(cell), None, &text, vec![]);
        }
    }

    pub(super) fn drop_waiting(&mut self) {
        for (_, cell, text) in std::mem::take(&mut self.waiting) {
            let details = vec![Skipped::Other.name().into()];
            self.say(Code::SkippedRow, Some(cell), None, &text, details);
        }
    }

    pub(super) fn skipped(&mut self, row: &sheet::Row, why: Pair) {
        let details = vec![why.into()];
        self.say(Code::SkippedRow, Some(first_cell(row)), None, &line(row), details);
    }

    pub(super) fn say(
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
}
