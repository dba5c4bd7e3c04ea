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
        let mut own = row.1.clone();
        for (at, cell) in own.iter_mut().enumerate() {
            let is_ditto = cell.text().is_some_and(is_ditto);
            let above = self.before.get(at).filter(|above| is_ditto && !above.is_empty()).cloned();
            if let Some(above) = above {
                let (value, taken) = (cell.excerpt(), above.excerpt());
                let place = Some((row.0, at as u32 + 1));
                self.say(Code::Ditto, place, None, &value, vec![taken.into()]);
                *cell = above;
            }
        }
        own
    }
}

/// `nt`, `-n/t-`, `Như trên`, `″`, `// //`: how people write that a cell says what stands above it.
fn is_ditto(text: &str) -> bool {
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
