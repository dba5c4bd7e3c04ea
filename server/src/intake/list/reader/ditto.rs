//! Cells that say what stands above them.

use super::Reader;
use crate::{
    intake::fault::Code,
    sheet::{self, Cell},
    written::key::key,
};

impl Reader<'_> {
    /// The cells of a row, those that say `như trên` with what stands above, of which is told.
    pub(super) fn without_dittos(&mut self, row: &sheet::Row) -> Vec<Cell<'static>> {
        let own = filled(row, &self.before).1;
        for (at, (cell, taken)) in row.1.iter().zip(&own).enumerate() {
            if above(cell, at, &self.before).is_some() {
                let place = Some((row.0, at as u32 + 1));
                let details = vec![taken.excerpt().into()];
                self.say(Code::Ditto, place, None, &cell.excerpt(), details);
            }
        }
        own
    }
}

/// A row, its cells that say `như trên` with what stands above them in the row `before`.
pub(super) fn filled(row: &sheet::Row, before: &[Cell<'static>]) -> sheet::Row {
    let cell =
        |(at, cell): (usize, &Cell<'static>)| above(cell, at, before).unwrap_or(cell).clone();
    (row.0, row.1.iter().enumerate().map(cell).collect())
}

/// What stands above a cell that says that it is like it.
fn above<'a>(
    cell: &Cell<'static>,
    at: usize,
    before: &'a [Cell<'static>],
) -> Option<&'a Cell<'static>> {
    before.get(at).filter(|above| !above.is_empty() && cell.text().is_some_and(is_ditto))
}

/// `nt`, `-n/t-`, `Như trên`, `″`, `// //`: how people write that a cell says what stands above it.
pub(super) fn is_ditto(text: &str) -> bool {
    let marks: Vec<char> =
        text.chars().filter(|it| !it.is_whitespace() && !matches!(it, '-' | '–')).collect();
    let is_mark = |it: &char| MARKS.contains(it) || STROKES.contains(it);
    // A stroke alone may be anything.
    let are_marks = marks.iter().all(is_mark)
        && (marks.len() > 1 || marks.iter().any(|mark| MARKS.contains(mark)));
    are_marks || matches!(&*key(text), "nt" | "nhutren" | "nhudongtren")
}

const MARKS: [char; 6] = ['"', '“', '”', '„', '″', '〃'];
const STROKES: [char; 4] = ['/', '\'', '’', ','];

#[cfg(test)]
mod tests {
    use super::is_ditto;

    #[test]
    fn a_mark_or_a_word_says_that_a_cell_is_like_the_one_above() {
        for text in [
            "nt",
            "-nt-",
            "n/t",
            "N.T",
            "Như trên",
            "(như trên)",
            "//",
            "-//-",
            "\"",
            "″",
            "〃",
            "''",
            "// //",
            "〃〃",
            ",,",
            "\" \"",
            "như dòng trên",
        ] {
            assert!(is_ditto(text), "{text}");
        }
        for text in ["", "-", "…", "/", "'", ",", "Nt A", "như trên đây", "// A"] {
            assert!(!is_ditto(text), "{text}");
        }
    }
}
