use super::*;
use crate::board::{Day, Period};

const YEAR: Period = Period { first: Day(19358), last: Day(19722) };

fn share(pace: Pace, value: (u32, u32), baseline: (u32, u32), day: Day) -> Measurement {
    Measurement {
        value: Fraction::share(value.0, value.1),
        baseline: Fraction::share(baseline.0, baseline.1),
        pace,
        goal: Goal::AtLeast { numerator: 60, denominator: 100 },
        period: YEAR,
        day,
    }
}

fn value_of(rows: &[Vec<Cell>], name: Pair) -> Option<(&str, &str)> {
    let row = rows.iter().find(|row| row[0].shown == name.vi)?;
    Some((row[1].shown.as_str(), row[2].shown.as_str()))
}

#[test]
fn a_verdict_is_shown_as_products_of_whole_numbers() {
    let measured = share(Pace::Stock, (57, 101), (50, 100), YEAR.last);
    let rows = verdict_rows(Lang::Vi, &measured, (60, 100));
    assert_eq!(
        value_of(&rows, words::AGAINST_GOAL),
        Some(("chưa đạt", "57 × 100 = 5.700 < 60 × 101 = 6.060, nên chưa đạt"))
    );
    assert_eq!(value_of(&rows, words::AGAINST_DUE), None, "the last day has no pace");
}

#[test]
fn the_pace_of_a_stock_starts_at_the_baseline() {
    let day = YEAR.first.plus(72);
    let measured = share(Pace::Stock, (50, 100), (50, 100), day);
    let rows = pace_rows(Lang::Vi, &measured);
    assert_eq!(
        value_of(&rows, words::DUE),
        Some((
            "52,00%",
            "v(B) + (g − v(B)) × k / T = 50/100 + (60/100 − 50/100) × 73 / 365 = 13/25"
        ))
    );
}

#[test]
fn the_pace_of_a_flow_starts_at_0() {
    let measured = share(Pace::Flow, (1, 100), (0, 100), YEAR.first.plus(72));
    let rows = pace_rows(Lang::Vi, &measured);
    assert_eq!(
        value_of(&rows, words::DUE),
        Some(("12,00%", "g × k / T = 60/100 × 73 / 365 = 3/25"))
    );
}

#[test]
fn fractions_are_brought_to_their_lowest_terms() {
    assert_eq!(lowest_terms((0, 365)), (0, 1));
    assert_eq!(lowest_terms((50, 100)), (1, 2));
    assert_eq!(lowest_terms((7, 3)), (7, 3));
}
