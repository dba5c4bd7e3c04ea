//! Columns of the list where the act of the day sets a window for re-grading.

use crate::{
    board::{Act, Certificate, Day, Standing},
    format::Lang,
    page::item::day_or,
    part::cell::Cell,
    text::{Pair, act as acts, calendar as words, item},
};

pub const HEAD: [Pair; 4] =
    [words::FILING, words::FILED_FROM, words::FILED_UNTIL, acts::EXTENDED_UNTIL];

/// How far the window is, its days, and until when the certificate was extended.
pub fn filing(lang: Lang, row: &Certificate, act: &Act, day: Day) -> [Cell; 4] {
    let standing = standing(row, act, day);
    let filing = row.filing(act);
    let extended = row.extended_until.filter(|_| row.term_ends_on() < row.ends_on);
    [
        standing.map_or(words::NO_WINDOW, words::filing).in_lang(lang).into(),
        day_or(lang, filing.map(|it| it.from), words::NO_WINDOW),
        day_or(lang, filing.map(|it| it.until), words::NO_WINDOW),
        day_or(lang, extended, item::NOT_EXTENDED),
    ]
}

pub fn standing(row: &Certificate, act: &Act, day: Day) -> Option<Standing> {
    let phases = row.phases(Some(act), day);
    phases.iter().find(|phase| phase.holds_on(day)).map(|phase| phase.standing)
}
