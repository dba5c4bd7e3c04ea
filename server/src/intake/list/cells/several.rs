//! Cells that list several products, whose rows cannot be told from each other.

use app::schema::ListField;

use super::Cells;
use crate::{intake::fault::Code, written::words};

impl Cells<'_, '_> {
    pub(super) fn several_products(&mut self) {
        let written = self.cell(ListField::Product).text().unwrap_or_default().to_owned();
        let graded = self.cell(ListField::Stars).text().unwrap_or_default().trim();
        let several = in_cell(&written, graded.lines().count());
        if several > 1 {
            let details = vec![several.to_string().into()];
            self.say(Code::SeveralProducts, ListField::Product, &written, details);
        }
    }
}

/// How many products a text lists, beside so many lines of stars.
pub fn in_cell(written: &str, grades: usize) -> usize {
    let lines: Vec<&str> = written.lines().filter(|line| !line.trim().is_empty()).collect();
    if lines.len() > 1 && (lines.iter().all(|line| is_item(line)) || grades == lines.len()) {
        return lines.len();
    }
    let parts = written.split(';').filter(|part| !part.trim().is_empty()).count();
    let numbered = (1..=9).take_while(|number| has_item(written, *number)).count();
    parts.max(numbered).max(counted(written))
}

/// `- Chè xanh`, `2. Chè xanh`, `b) Chè xanh`.
fn is_item(line: &str) -> bool {
    let line = line.trim_start();
    let after = line.trim_start_matches(|it: char| it.is_ascii_digit());
    let numbered = after.len() < line.len() && after.starts_with(['.', ')', '-', '/']);
    let lettered = line.as_bytes().first().is_some_and(u8::is_ascii_lowercase)
        && line[1..].starts_with([')', '.']);
    numbered || lettered || line.starts_with(['-', '+', '•', '*', '–'])
}

/// `1. Gạo 2. Chè`: the item of a number.
fn has_item(text: &str, number: usize) -> bool {
    let begins = |mark: &str| {
        let item = format!("{number}{mark}");
        text.starts_with(&item) || text.contains(&format!(" {item}"))
    };
    begins(". ") || begins(") ")
}

/// `(02 sản phẩm)`.
fn counted(text: &str) -> usize {
    let inner = text.rsplit_once('(').map_or("", |(_, inner)| inner);
    let said = words(inner);
    let count = said.split_once(' ').filter(|(_, of)| matches!(*of, "san pham" | "sp"));
    count.and_then(|(number, _)| number.parse().ok()).unwrap_or_default()
}
