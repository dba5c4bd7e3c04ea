use std::borrow::Cow;

use app::{board::Day, format::is_invisible};

use super::merged::Merged;

/// What a file holds in one cell, before it is known what should be there. What is rare stands
/// behind a pointer, so that rows of plain text stay small.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'a> {
    Empty,
    Text(Cow<'a, str>),
    Number(f64),
    Flag(bool),
    Day(Day),
    /// What a spreadsheet shows when a formula fails: `#REF!`.
    Failed(Box<str>),
    /// A formula whose value is not in the file.
    Uncomputed,
    /// `="03022"`: a text that was written as a formula.
    Constant(Box<str>),
    /// One of a merged range that is not its first.
    Merged(Box<Merged<'a>>),
}

/// Letters that tell one cell from another.
const EXCERPT: usize = 120;

impl<'a> Cell<'a> {
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => match text.as_bytes() {
                // Most texts begin with a letter.
                [b'!'..=b'~', ..] => false,
                _ => is_blank(text),
            },
            Self::Constant(text) => text.trim().is_empty(),
            Self::Merged(merged) => merged.value().is_empty(),
            _ => false,
        }
    }

    /// What stands in it, whether it is merged or not.
    pub fn value(&self) -> &Self {
        match self {
            Self::Merged(merged) => merged.value().value(),
            _ => self,
        }
    }

    /// True when it says something of its own column: a range that was merged across columns
    /// speaks of its first.
    pub fn is_stated(&self) -> bool {
        !self.is_empty() && !matches!(self, Self::Merged(merged) if merged.across)
    }

    /// What is shown of a formula that has no value.
    pub fn failed(&self) -> Option<&str> {
        match self.value() {
            Self::Failed(error) => Some(error),
            Self::Uncomputed => Some("=…"),
            _ => None,
        }
    }

    /// The text in it, if it holds text.
    pub fn text(&self) -> Option<&str> {
        match self.value() {
            Self::Text(text) => Some(text),
            Self::Constant(text) => Some(text),
            _ => None,
        }
    }

    /// The cell as a person sees it, the beginning of it when it is long.
    pub fn excerpt(&self) -> String {
        match self {
            Self::Empty | Self::Uncomputed => String::new(),
            Self::Text(text) => excerpt(text),
            Self::Constant(text) => excerpt(&format!("=\"{text}\"")),
            // Of a very large one a few digits do.
            Self::Number(number) => excerpt(&number.to_string()),
            Self::Flag(flag) => flag.to_string(),
            Self::Day(day) => day.to_string(),
            Self::Failed(error) => error.to_string(),
            Self::Merged(merged) => merged.value().excerpt(),
        }
    }

    /// The same, free of the file.
    pub fn to_owned(&self) -> Cell<'static> {
        match self {
            Self::Empty => Cell::Empty,
            Self::Text(text) => Cell::Text(Cow::Owned(text.to_string())),
            Self::Number(number) => Cell::Number(*number),
            Self::Flag(flag) => Cell::Flag(*flag),
            Self::Day(day) => Cell::Day(*day),
            Self::Failed(error) => Cell::Failed(error.clone()),
            Self::Uncomputed => Cell::Uncomputed,
            Self::Constant(text) => Cell::Constant(text.clone()),
            Self::Merged(merged) => Cell::Merged(Box::new((**merged).to_owned())),
        }
    }
}

/// Apart, so that the question of one letter stays small enough to be asked in place.
#[cold]
fn is_blank(text: &str) -> bool {
    text.chars().all(|it| it.is_whitespace() || is_invisible(it))
}

/// True for what a spreadsheet writes where a formula fails.
pub fn is_error(text: &str) -> bool {
    const ERRORS: [&str; 8] =
        ["#REF!", "#NAME?", "#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!"];
    text.starts_with('#') && ERRORS.contains(&text)
}

/// `text`, or the beginning of it when it is long.
pub fn excerpt(text: &str) -> String {
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// `B` for the second column, as spreadsheets name it.
pub fn column_letters(column: usize) -> String {
    let (mut letters, mut rest) = (Vec::new(), column + 1);
    while rest > 0 {
        rest -= 1;
        letters.push(b'A' + (rest % 26) as u8);
        rest /= 26;
    }
    letters.reverse();
    letters.into_iter().map(char::from).collect()
}

#[cfg(test)]
mod tests {
    use super::column_letters;

    #[test]
    fn columns_are_named_as_in_a_spreadsheet() {
        assert_eq!([0, 25, 26, 702].map(column_letters), ["A", "Z", "AA", "AAA"]);
    }
}
