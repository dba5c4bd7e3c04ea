//! The days on which products of a province are graded.

use std::ops::RangeInclusive;

use app::board::Day;

use super::super::draw::Draw;

/// A day of the year on which a council decides; the last one there may be, where it has none.
pub fn within(year: i32, days: RangeInclusive<Day>, draw: &mut Draw) -> Day {
    let known = known(year, days);
    known[draw.below(u32::try_from(known.len()).unwrap_or(1)) as usize]
}

/// The last of these days.
pub fn last(year: i32, days: RangeInclusive<Day>) -> Day {
    let end = *days.end();
    known(year, days).last().copied().unwrap_or(end)
}

fn known(year: i32, days: RangeInclusive<Day>) -> Vec<Day> {
    let rounds = [(5, 20), (6, 24), (9, 26), (11, 14), (12, 5), (12, 12)];
    let rounds = rounds.map(|(month, day)| Day::from_ymd(year, month, day).unwrap_or(Day::FIRST));
    let mut known: Vec<Day> = rounds.into_iter().filter(|day| days.contains(day)).collect();
    if known.is_empty() {
        known.push(*days.end());
    }
    known
}

/// A day of three years before, whose certificate had not ended when its product was graded again.
pub fn three_years_before(again: Day, draw: &mut Draw) -> Day {
    again.plus(-1095 + i32::try_from(draw.below(120)).unwrap_or(0))
}
