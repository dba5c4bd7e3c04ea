//! The one catalogue of what can be wrong with a table: its codes, and what each means.

mod list;

pub use list::Code;

use crate::schema::Pair;

/// How much a fault matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The register cannot be used.
    Error,
    /// Whoever hands it in gives a reason.
    Warning,
    /// Something was understood in a way that is told.
    Notice,
}

impl Severity {
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Notice];

    pub const fn name(self) -> Pair {
        match self {
            Self::Error => Pair { vi: "lỗi", en: "error" },
            Self::Warning => Pair { vi: "cảnh báo", en: "warning" },
            Self::Notice => Pair { vi: "thông báo", en: "notice" },
        }
    }
}

/// What is said of a code, whatever the table.
#[derive(Debug)]
pub struct Entry {
    pub title: Pair,
    pub meaning: Pair,
    pub advice: Pair,
    /// A cell, or a part of a file, that has it.
    pub example: &'static str,
}

impl Code {
    /// By its first letter.
    pub fn severity(self) -> Severity {
        match self.id().as_bytes().first() {
            Some(b'E') => Severity::Error,
            Some(b'W') => Severity::Warning,
            _ => Severity::Notice,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Code, Severity};

    #[test]
    fn a_code_is_a_letter_of_its_severity_and_a_number_of_its_own() {
        for (at, code) in Code::ALL.into_iter().enumerate() {
            let (letter, number) = code.id().split_at(1);
            assert!(["E", "W", "N"].contains(&letter) && number.len() == 3, "{}", code.id());
            assert!(Code::ALL[..at].iter().all(|other| other.id() != code.id()), "{}", code.id());
            let first = code.severity().name().en.to_uppercase();
            assert!(first.starts_with(letter), "{}", code.id());
        }
        assert_eq!(Code::MissingTable.severity(), Severity::Error);
    }

    #[test]
    fn every_code_says_in_both_languages_what_it_means_and_what_to_do() {
        for code in Code::ALL {
            let entry = code.entry();
            for pair in [entry.title, entry.meaning, entry.advice] {
                assert!(!pair.vi.is_empty() && !pair.en.is_empty(), "{}", code.id());
                assert_ne!(pair.vi, pair.en, "{}", code.id());
            }
            assert!(!entry.example.is_empty(), "{}", code.id());
        }
    }
}
