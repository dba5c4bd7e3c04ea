//! The one catalogue of what can be wrong with a file: its codes, and what each means.

/// A closed list of codes, and of each what it means and what to do.
macro_rules! codes {
    ($(#[$doc:meta])* $list:ident { $($name:ident = $code:literal,
        [$vi:literal, $en:literal], [$means_vi:literal, $means_en:literal],
        [$do_vi:literal, $do_en:literal], $example:literal;)+ }) => {
        $crate::closed::closed! {
            $(#[$doc])*
            $list { $($name = $code),+ }
        }

        impl $list {
            pub const fn entry(self) -> &'static $crate::fault::Entry {
                match self {
                    $(Self::$name => &$crate::fault::Entry {
                        id: $code,
                        title: $crate::schema::Pair { vi: $vi, en: $en },
                        meaning: $crate::schema::Pair { vi: $means_vi, en: $means_en },
                        advice: $crate::schema::Pair { vi: $do_vi, en: $do_en },
                        example: $example,
                    }),+
                }
            }

            pub fn severity(self) -> $crate::fault::Severity {
                self.entry().severity()
            }
        }

        impl From<$list> for &'static $crate::fault::Entry {
            fn from(code: $list) -> Self {
                code.entry()
            }
        }
    };
}

mod bundle;
mod figure;
mod note;
mod place;
mod plan;
mod recognition;
mod said;
mod table;

pub use bundle::BundleCode;
pub use figure::FigureCode;
pub use note::NoteCode;
pub use place::PlaceCode;
pub use plan::PlanCode;
pub use recognition::ListCode;
pub use said::Fault;
pub use table::Code;

use crate::{
    format::{Lang, visible},
    schema::Pair,
};

/// How much a fault matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The register or plan cannot be used; of a list, nothing is written.
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
#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    /// `E…` stops, `W…` is to be looked at, `N…` tells.
    pub id: &'static str,
    pub title: Pair,
    /// What is wrong: `{value}` is the cell, `{0}` and on are what the fault names.
    pub meaning: Pair,
    /// What to do, in the same way; empty when there is nothing.
    pub advice: Pair,
    /// A cell, or a part of a file, that has it.
    pub example: &'static str,
}

/// Everything that is ever said of a file: of places, tables, recognition lists, plans, notes,
/// published figures and bundles.
pub fn catalogue() -> impl Iterator<Item = &'static Entry> {
    let (places, tables) = (PlaceCode::ALL.map(PlaceCode::entry), Code::ALL.map(Code::entry));
    let lists = ListCode::ALL.map(ListCode::entry);
    let (plans, notes) = (PlanCode::ALL.map(PlanCode::entry), NoteCode::ALL.map(NoteCode::entry));
    let (figures, bundles) =
        (FigureCode::ALL.map(FigureCode::entry), BundleCode::ALL.map(BundleCode::entry));
    let given = places.into_iter().chain(tables).chain(lists).chain(plans).chain(notes);
    given.chain(figures).chain(bundles)
}

impl Entry {
    /// By the first letter of its code.
    pub fn severity(&self) -> Severity {
        match self.id.as_bytes().first() {
            Some(b'E') => Severity::Error,
            Some(b'W') => Severity::Warning,
            _ => Severity::Notice,
        }
    }

    /// What is wrong with a cell, and what was perhaps meant.
    pub fn says(&self, lang: Lang, value: &str, details: &[String], near: Option<&str>) -> String {
        let says = filled(self.meaning.in_lang(lang), value, details);
        let asks = near.map(|near| match lang {
            Lang::Vi => format!(" Có phải «{near}»?"),
            Lang::En => format!(" Did you mean «{near}»?"),
        });
        says + &visible(&asks.unwrap_or_default())
    }

    /// What to do about a cell.
    pub fn advises(&self, lang: Lang, value: &str, details: &[String]) -> String {
        filled(self.advice.in_lang(lang), value, details)
    }

    /// What is wrong and what to do, as one line has it: a notice only tells.
    pub fn line(&self, lang: Lang, value: &str, details: &[String], near: Option<&str>) -> String {
        let says = self.says(lang, value, details, near);
        let advises = self.advises(lang, value, details);
        match self.severity() {
            Severity::Error | Severity::Warning if !advises.is_empty() => {
                format!("{says} {advises}")
            }
            _ => says,
        }
    }

    /// Its meaning or advice, with an ellipsis where the cell and what else it names stand.
    pub fn with_gaps(&self, text: &str) -> String {
        let mut shown = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            shown += before;
            shown += "…";
            rest = after.split_once('}').map_or("", |(_, after)| after);
            // An ellipsis ends a sentence by itself.
            rest = rest.strip_prefix('.').unwrap_or(rest);
        }
        shown + rest
    }
}

/// Values come in last, so that a brace in a cell stays one.
fn filled(template: &str, value: &str, details: &[String]) -> String {
    let mut filled = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled += before;
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        filled += match name.parse::<usize>() {
            Ok(at) => details.get(at).map_or("", String::as_str),
            Err(_) => value,
        };
        rest = after;
    }
    visible(&(filled + rest)).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{Code, Severity, catalogue};

    #[test]
    fn a_code_is_a_letter_of_its_severity_and_a_number_of_its_own() {
        let all: Vec<_> = catalogue().collect();
        for (at, entry) in all.iter().enumerate() {
            let (letter, number) = entry.id.split_at(1);
            assert!(["E", "W", "N"].contains(&letter) && number.len() == 3, "{}", entry.id);
            assert!(all[..at].iter().all(|other| other.id != entry.id), "{}", entry.id);
            assert!(entry.severity().name().en.to_uppercase().starts_with(letter), "{}", entry.id);
        }
        assert_eq!(Code::MissingTable.severity(), Severity::Error);
    }

    #[test]
    fn every_code_says_the_same_in_both_languages() {
        let holes = |text: &str| {
            let ends = text.split('{').skip(1).filter_map(|it| Some(it.split_once('}')?.0));
            let mut holes: Vec<String> = ends.map(str::to_owned).collect();
            holes.sort_unstable();
            holes
        };
        for entry in catalogue() {
            let advice = Some(entry.advice).filter(|advice| !advice.vi.is_empty());
            assert_eq!(entry.advice.vi.is_empty(), entry.advice.en.is_empty(), "{}", entry.id);
            for pair in [entry.title, entry.meaning].into_iter().chain(advice) {
                assert!(!pair.vi.is_empty() && !pair.en.is_empty(), "{}", entry.id);
                assert_ne!(pair.vi, pair.en, "{}", entry.id);
                assert_eq!(holes(pair.vi), holes(pair.en), "{}", entry.id);
                let told = entry.with_gaps(pair.vi);
                assert!(!told.contains(['{', '}']) && !told.contains("…."), "{told}");
            }
        }
    }
}
