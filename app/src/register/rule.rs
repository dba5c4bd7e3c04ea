//! The numbers of the programme's rules, each once: for figures, pages and printed formulas. What
//! the acts say of them, each from its day on, is data; a test of the server holds the two together.

use crate::day::Day;

/// A number of a rule as a literal, so that `concat!` can print it among words.
macro_rules! rule {
    (stars) => {
        3
    };
    (months) => {
        36
    };
    (notice) => {
        90
    };
}
pub(crate) use rule;

/// A product is recognised with so many stars or more.
pub const RECOGNISED_STARS: u8 = rule!(stars);
/// The most stars that a grading gives.
pub const MOST_STARS: u8 = 5;
/// A certificate ends so many calendar months after its grant.
pub const CERTIFICATE_MONTHS: u32 = rule!(months);
/// The first day on which the term of a certificate is over.
pub fn term_end(granted_on: Day) -> Day {
    granted_on.plus_months(CERTIFICATE_MONTHS)
}

/// How many days after its end a certificate stands in the list of what is to be graded anew where
/// the act of the day does not say how long one may be extended: as long as Decision
/// 26/2026/QĐ-TTg, article 12.3, does.
pub const REGRADING_DAYS: i32 = 180;
/// How many days ahead the end of a certificate is announced.
pub const NOTICE_DAYS: i32 = rule!(notice);
