use super::{Against, CompareView, difference::Difference, heading::goal};
use crate::{
    board::{Chance, Fraction},
    format,
    text::{compare, progress, unit},
};

/// Fewer districts than this are not summed up in a sentence.
const COMPARABLE: i64 = 3;

/// What the districts show of what, as one sentence, where the figures decide it.
pub fn finding(view: &CompareView, values: &[Fraction]) -> String {
    let values = &values[..view.all.areas()];
    if view.measure().is_share() { of_shares(view, values) } else { of_counts(view, values) }
}

/// Names who has most, where chance does not explain that the next one has fewer.
fn of_counts(view: &CompareView, values: &[Fraction]) -> String {
    let lang = view.all.lang;
    let (mut first, mut second, mut least) = ((0, 0), 0, u32::MAX);
    for (at, value) in values.iter().enumerate() {
        let number = value.numerator;
        least = least.min(number);
        if number > first.1 {
            (first, second) = ((at, number), first.1);
        } else {
            second = second.max(number);
        }
    }
    let (at, most) = first;
    let number = |number: u32| format::count(lang, number.into());
    let words = unit::noun(lang, view.measure().unit, most);
    if least >= most {
        progress::DISTRICTS.in_lang(lang).to_owned()
    } else if Chance::leads(most, second) {
        compare::fill(lang, compare::LEADS, &[&view.all.places[at].1, &number(most), words])
    } else {
        compare::fill(lang, compare::RANGE, &[&number(least), &number(most), words])
    }
}

fn of_shares(view: &CompareView, values: &[Fraction]) -> String {
    let lang = view.all.lang;
    let words = unit::noun(lang, view.measure().unit, 2);
    if view.against() == Against::Province {
        let share = format::percent(lang, view.province());
        return compare::fill(lang, compare::AROUND, &[words, &share]);
    }
    let (mut above, mut level, mut below) = (0, 0, 0);
    for (at, value) in values.iter().enumerate() {
        let difference = view.other(Some(at)).and_then(|other| Difference::new(other, *value));
        match difference.map(Difference::sign) {
            Some(1) => above += 1,
            Some(0) => level += 1,
            Some(_) => below += 1,
            None => {}
        }
    }
    let of = above + level + below;
    if of < COMPARABLE {
        return progress::DISTRICTS.in_lang(lang).to_owned();
    }
    let number = |number: i64| format::count(lang, number);
    let (all, few) = (values.len() as i64, values.len() as i64 - of);
    let sentence = if view.against() == Against::Goal {
        let parts = [&number(above + level), &number(all), &*goal(view)];
        compare::fill(lang, compare::REACHING, &parts)
    } else {
        let since = format::day(lang, view.since());
        let parts = [words, &number(above), &number(below), &number(all), &since];
        compare::fill(lang, compare::MOVED, &parts)
    };
    match few {
        0 => sentence,
        few => compare::fill(lang, compare::AND_FEW, &[&sentence, &number(few)]),
    }
}
