//! The words of both languages, by page. A text is always a pair, so that it
//! cannot exist in one language only; a sentence with numbers is a function.

pub use crate::schema::Pair;

use crate::format::Lang;

impl Pair {
    pub fn in_lang(self, lang: Lang) -> &'static str {
        lang.pick(self.vi, self.en)
    }
}

/// The English word after a number; Vietnamese has one form.
pub fn plural<N: PartialEq + From<u8>>(
    number: N,
    one: &'static str,
    many: &'static str,
) -> &'static str {
    if number == N::from(1) { one } else { many }
}

/// Names pairs of words, Vietnamese first.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident: $vi:expr, $en:expr;)+) => {
        $($(#[$doc])* pub const $name: $crate::text::Pair =
            $crate::text::Pair { vi: $vi, en: $en };)+
    };
}

/// A row for each value of a closed list, with the words for that value. Every column becomes
/// a function of its own: the browser gets the words it uses, not the whole table.
macro_rules! wordings {
    ($kind:ident: $($column:ident),+; $($row:tt)+) => {
        wordings!(@table $kind [$($column)+] { $($row)+ });
    };
    (@table $kind:ident [$($column:ident)+] $rows:tt) => {
        $(wordings!(@column $kind $column $rows);)+
    };
    (@column $kind:ident $column:ident {
        $($value:ident { $($name:ident: $vi:expr, $en:expr;)+ })+
    }) => {
        #[allow(dead_code, non_upper_case_globals, reason = "a row names its columns")]
        pub fn $column(value: $kind) -> $crate::text::Pair {
            match value {
                $($kind::$value => {
                    $(const $name: $crate::text::Pair = $crate::text::Pair { vi: $vi, en: $en };)+
                    $column
                })+
            }
        }
    };
}

#[cfg(feature = "ssr")]
pub mod accessibility;
#[cfg(feature = "ssr")]
pub mod act;
pub mod api;
#[cfg(feature = "ssr")]
pub mod brought;
#[cfg(feature = "ssr")]
pub mod calendar;
#[cfg(feature = "ssr")]
pub mod changes;
#[cfg(feature = "ssr")]
pub mod commune;
pub mod compare;
pub mod count;
#[cfg(feature = "ssr")]
pub mod data;
#[cfg(feature = "ssr")]
pub mod dataset;
pub mod district;
pub mod evidence;
pub mod explorer;
pub mod figures;
pub mod glossary;
pub mod goal;
pub mod item;
pub mod method;
#[cfg(feature = "ssr")]
pub mod method_faults;
#[cfg(feature = "ssr")]
pub mod method_outlook;
#[cfg(feature = "ssr")]
pub mod milestone;
pub mod number;
#[cfg(feature = "ssr")]
pub mod outlook;
pub mod overview;
#[cfg(feature = "ssr")]
pub mod problem;
#[cfg(feature = "ssr")]
pub mod products;
pub mod progress;
#[cfg(feature = "ssr")]
pub mod provision;
pub mod quality;
pub mod rule;
#[cfg(feature = "ssr")]
pub mod share;
pub mod shell;
pub mod state;
pub mod status;
pub mod target;
pub mod unit;
#[cfg(feature = "ssr")]
pub mod units;
