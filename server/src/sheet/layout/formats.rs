//! What the formats of a workbook’s cells say of what is seen in them.

use std::collections::{HashMap, HashSet};

use super::{Layout, shown::Shown};

/// Of cells, by their positions; fonts, codes and cells are told in the order of the file.
#[derive(Default)]
pub struct Formats {
    struck: HashSet<u32>,
    shown: HashMap<u32, Shown>,
    next: u32,
    fonts: u32,
    struck_fonts: HashSet<u32>,
    codes: HashMap<u32, String>,
}

impl Formats {
    pub fn font(&mut self) {
        self.fonts += 1;
    }

    /// The last font has a line through its letters.
    pub fn strike(&mut self) {
        self.struck_fonts.insert(self.fonts.max(1) - 1);
    }

    /// A format of numbers of the workbook’s own.
    pub fn code(&mut self, number: u32, code: String) {
        self.codes.insert(number, code);
    }

    pub fn cell(&mut self, font: Option<u32>, number: Option<u32>) {
        if font.is_some_and(|font| self.struck_fonts.contains(&font)) {
            self.struck.insert(self.next);
        }
        let shown = number.and_then(|number| match self.codes.get(&number) {
            Some(code) => Shown::of_code(code),
            None => Shown::of_every_workbook(number),
        });
        self.shown.extend(shown.map(|shown| (self.next, shown)));
        self.next += 1;
    }

    /// True where none of them says anything.
    pub fn are_plain(&self) -> bool {
        self.struck.is_empty() && self.shown.is_empty()
    }
}

impl Layout {
    /// Notes a cell that holds something, which has this format.
    pub(super) fn note(&mut self, formats: &Formats, format: u32, (row, column): (u32, u32)) {
        if formats.struck.contains(&format) {
            self.struck_rows.push(row, row);
        }
        if let Some(shown) = formats.shown.get(&format) {
            self.shown.push((row, column), (row, column), *shown);
        }
    }
}
