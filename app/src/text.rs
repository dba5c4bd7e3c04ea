//! The words of both languages, by page. A text is always a pair, so that it
//! cannot exist in one language only; a sentence with numbers is a function.

pub use crate::schema::Pair;

use crate::format::Lang;

impl Pair {
    pub fn of(self, lang: Lang) -> &'static str {
        lang.pick(self.vi, self.en)
    }
}

/// Names pairs of words, Vietnamese first.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident: $vi:expr, $en:expr;)+) => {
        $($(#[$doc])* pub const $name: $crate::text::Pair =
            $crate::text::Pair { vi: $vi, en: $en };)+
    };
}

pub mod api;
pub mod compare;
pub mod count;
pub mod data;
pub mod dataset;
pub mod district;
pub mod evidence;
pub mod explorer;
pub mod figures;
pub mod glossary;
pub mod item;
pub mod method;
pub mod number;
pub mod overview;
pub mod problem;
#[cfg(feature = "ssr")]
pub mod products;
pub mod progress;
pub mod quality;
pub mod rule;
pub mod shell;
pub mod status;
pub mod target;
pub mod unit;
