use proptest::prelude::*;

use super::{at_least, share};
use crate::{
    board::{Fraction, Goal},
    format::{Lang, decimal, mark, percent, percent_against},
};

fn vi(numerator: i128, denominator: i128, decimals: u32) -> String {
    decimal(Lang::Vi, numerator, denominator, decimals)
}

#[test]
fn halves_are_rounded_away_from_zero() {
    assert_eq!(vi(5, 10, 0), "1");
    assert_eq!(vi(15, 10, 0), "2");
    assert_eq!(vi(25, 10, 0), "3");
    assert_eq!(vi(-5, 10, 0), "\u{2212}1");
    assert_eq!(vi(-25, 10, 0), "\u{2212}3");
    assert_eq!(vi(5, 100, 1), "0,1");
    assert_eq!(vi(-5, 100, 1), "\u{2212}0,1");
}

#[test]
fn just_under_a_half_is_rounded_towards_zero() {
    assert_eq!(vi(4_999_999, 10_000_000, 0), "0");
    assert_eq!(vi(1, 3, 2), "0,33");
    assert_eq!(vi(2, 3, 2), "0,67");
}

#[test]
fn nothing_has_no_minus() {
    assert_eq!(vi(-4, 100, 1), "0,0");
    assert_eq!(vi(-4, 100, 0), "0");
}

#[test]
fn rounding_carries_into_the_whole_number() {
    assert_eq!(vi(9_996, 10, 0), "1.000");
    assert_eq!(vi(99_995, 100, 1), "1.000,0");
    assert_eq!(percent(Lang::Vi, share(9_996, 10_000)), "100,0%");
}

#[test]
fn a_share_just_below_the_goal_is_not_printed_as_the_goal() {
    let against = |n, d| percent_against(Lang::Vi, share(n, d), at_least(60, 100));
    assert_eq!(percent(Lang::Vi, share(5_996, 10_000)), "60,0%");
    assert_eq!(against(5_996, 10_000), "59,96%");
    assert_eq!(against(599_999, 1_000_000), "59,9999%");
    assert_eq!(against(5_990, 10_000), "59,9%");
    assert_eq!(against(6_000, 10_000), "60,0%");
    assert_eq!(against(6_004, 10_000), "60,0%");
}

#[test]
fn a_share_without_a_goal_is_printed_as_always() {
    let goal = Goal::NonePrinted;
    assert_eq!(percent_against(Lang::En, share(5_996, 10_000), goal), "60.0%");
}

/// The number that is printed, as digits and how many of them are decimals.
fn parse_printed(text: &str) -> (i128, u32) {
    let (whole, decimals) = text.trim_end_matches('%').split_once(',').unwrap_or((text, ""));
    let digits = format!("{}{decimals}", whole.replace('.', ""));
    (digits.parse().expect("a number"), decimals.len() as u32)
}

proptest! {
    #[test]
    fn no_share_below_its_goal_is_printed_at_or_above_it(
        d in 1..u32::MAX, part in 0.0..1.0, goal in 1..=100_000_u32, near in any::<bool>(),
    ) {
        let exactly = u64::from(d) * u64::from(goal);
        let n = if near { (exactly - 1) / 100_000 } else { (f64::from(d) * part) as u64 } as u32;
        prop_assume!(u64::from(n) * 100_000 < exactly);
        let text = percent_against(Lang::Vi, share(n, d), at_least(goal, 100_000));
        let (digits, decimals) = parse_printed(&text);

        prop_assert!(digits * 1000 < i128::from(goal) * 10_i128.pow(decimals), "{text}");
    }

    #[test]
    fn what_is_printed_is_at_most_half_a_unit_away(n in -1_000_000_i64..1_000_000, d in 1..1_000_i64) {
        let text = vi(n.into(), d.into(), 2).replace('\u{2212}', "");
        let (digits, decimals) = parse_printed(&text);

        prop_assert_eq!(decimals, 2);
        prop_assert!((digits * i128::from(d) - i128::from(n.abs()) * 100).abs() * 2 <= d.into());
    }
}

#[test]
fn a_mark_says_the_fraction_under_five_and_never_the_goal_below_it() {
    let goal = Goal::AtLeast { numerator: 60, denominator: 100 };
    let mark = |value| mark(Lang::Vi, value, goal);
    assert_eq!(mark(Fraction::share(1, 2)), "1/2");
    assert_eq!(mark(Fraction::share(1499, 2500)), "59,96%");
    assert_eq!(mark(Fraction::count(41)), "41");
}
