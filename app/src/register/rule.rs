//! The numbers of the programme's rules, each once: for figures, pages and printed formulas.

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
/// How many days ahead the end of a certificate is announced.
pub const NOTICE_DAYS: i32 = rule!(notice);
