//! Every format in both languages, and that rounding never tells more than is so.

mod days;
mod guard;
mod rounding;

use super::*;
use crate::board::{Day, Fraction, Goal};

fn at_least(numerator: u32, denominator: u32) -> Goal {
    Goal::AtLeast { numerator, denominator }
}

fn share(numerator: u32, denominator: u32) -> Fraction {
    Fraction::share(numerator, denominator)
}

fn a_day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// What `format` writes in Vietnamese and in English.
fn both<T>(format: impl Fn(Lang) -> T) -> [T; 2] {
    Lang::ALL.map(format)
}

#[test]
fn numbers_have_groups_of_three_and_a_true_minus() {
    assert_eq!(both(|lang| count(lang, 0)), ["0", "0"]);
    assert_eq!(both(|lang| count(lang, 999)), ["999", "999"]);
    assert_eq!(both(|lang| count(lang, 1234)), ["1.234", "1,234"]);
    assert_eq!(both(|lang| count(lang, -1_234_567)), ["\u{2212}1.234.567", "\u{2212}1,234,567"]);
    assert_eq!(both(|lang| decimal(lang, 12_345, 10, 1)), ["1.234,5", "1,234.5"]);
}

#[test]
fn thousandths_have_no_more_decimals_than_they_need() {
    assert_eq!(both(|lang| milli(lang, 43_000)), ["43", "43"]);
    assert_eq!(both(|lang| milli(lang, 43_300)), ["43,3", "43.3"]);
    assert_eq!(both(|lang| milli(lang, 1_234_056)), ["1.234,056", "1,234.056"]);
    assert_eq!(both(|lang| milli(lang, 50)), ["0,05", "0.05"]);
    assert_eq!(both(|lang| milli(lang, -3_600)), ["\u{2212}3,6", "\u{2212}3.6"]);
}

#[test]
fn percentages_have_one_decimal_and_no_space() {
    assert_eq!(both(|lang| percent(lang, share(57, 101))), ["56,4%", "56.4%"]);
    assert_eq!(both(|lang| percent(lang, share(0, 101))), ["0,0%", "0.0%"]);
    assert_eq!(both(|lang| percent(lang, share(101, 101))), ["100,0%", "100.0%"]);
}

#[test]
fn what_is_missing_is_a_word_and_never_a_zero() {
    assert_eq!(both(no_data), ["chưa có số liệu", "no data"]);
    assert_eq!(both(|lang| percent(lang, share(0, 0))), ["chưa có số liệu", "no data"]);
    let against = |lang| percent_against(lang, share(0, 0), at_least(60, 100));
    assert_eq!(both(against), ["chưa có số liệu", "no data"]);
}

#[test]
fn a_share_stands_beside_its_fraction() {
    assert_eq!(both(|lang| figure(lang, share(57, 101))), ["57/101 (56,4%)", "57/101 (56.4%)"]);
    assert_eq!(both(|lang| fraction(lang, share(1234, 5678))), ["1.234/5.678", "1,234/5,678"]);
    assert_eq!(both(|lang| figure(lang, Fraction::count(1234))), ["1.234", "1,234"]);
}

#[test]
fn a_share_of_fewer_than_five_has_no_percentage() {
    assert_eq!(both(|lang| figure(lang, share(2, 4))), ["2/4", "2/4"]);
    assert_eq!(both(|lang| figure(lang, share(0, 0))), ["0/0", "0/0"]);
    assert_eq!(both(|lang| figure(lang, share(2, 5))), ["2/5 (40,0%)", "2/5 (40.0%)"]);
    assert!(is_too_small_for_percent(share(4, 4)) && !is_too_small_for_percent(share(5, 5)));
    assert!(!is_too_small_for_percent(Fraction::count(1)));
}

#[test]
fn goals_have_the_decimals_of_the_plan() {
    let goal = |n, d| both(|lang| goal(lang, at_least(n, d)).expect("a number"));
    assert_eq!(goal(30, 1), ["30", "30"]);
    assert_eq!(goal(1500, 1), ["1.500", "1,500"]);
    assert_eq!(goal(60, 100), ["60%", "60%"]);
    assert_eq!(goal(100, 100), ["100%", "100%"]);
    assert_eq!(goal(12_500, 100_000), ["12,5%", "12.5%"]);
    assert_eq!(goal(12_345, 100_000), ["12,345%", "12.345%"]);
}

#[test]
fn a_goal_without_a_number_has_none() {
    for word in [Goal::NoDocument, Goal::Qualitative, Goal::NonePrinted] {
        assert_eq!(goal(Lang::Vi, word), None);
        assert_eq!(of_goal(Lang::Vi, Fraction::count(3), word), None);
    }
    assert_eq!(goal(Lang::Vi, at_least(1, 0)), None);
}

#[test]
fn a_part_of_the_goal_is_rounded_but_never_to_a_goal_it_does_not_reach() {
    let of = |value, goal| both(|lang| of_goal(lang, value, goal).unwrap_or_default());
    assert_eq!(of(Fraction::count(41), at_least(30, 1)), ["137%", "137%"]);
    assert_eq!(of(share(5999, 10_000), at_least(60, 100)), ["99,98%", "99.98%"]);
    assert_eq!(of(share(5979, 10_000), at_least(60, 100)), ["99,7%", "99.7%"]);
    assert_eq!(of(Fraction::count(20), at_least(30, 1)), ["67%", "67%"]);
    assert_eq!(of(share(60, 100), at_least(60, 100)), ["100%", "100%"]);
    assert_eq!(of(Fraction::count(750), at_least(30, 1)), ["25 lần", "25 times"]);
    assert_eq!(of(Fraction::count(299), at_least(30, 1)), ["997%", "997%"]);
    assert_eq!(of(share(0, 0), at_least(60, 100)), ["", ""]);
    assert_eq!(of(Fraction::count(3), at_least(0, 1)), ["", ""]);
}

#[test]
fn a_change_has_its_sign_and_a_share_changes_by_points() {
    let change = |before, after| both(|lang| change(lang, before, after).unwrap_or_default());
    let count = Fraction::count;
    assert_eq!(change(count(3), count(7)), ["+4", "+4"]);
    assert_eq!(change(count(1500), count(0)), ["\u{2212}1.500", "\u{2212}1,500"]);
    assert_eq!(change(count(3), count(3)), ["0", "0"]);
    assert_eq!(
        change(share(600, 1000), share(564, 1000)),
        ["\u{2212}3,6\u{a0}điểm %", "\u{2212}3.6\u{a0}percentage points"]
    );
    assert_eq!(
        change(share(0, 5), share(1, 5)),
        ["+20,0\u{a0}điểm %", "+20.0\u{a0}percentage points"]
    );
    assert_eq!(change(share(0, 0), share(1, 5)), ["", ""]);
}

#[test]
fn a_change_that_rounds_to_nothing_has_no_sign() {
    let [small, none] = [share(50_001, 100_000), share(50_000, 100_000)];
    assert_eq!(change(Lang::Vi, none, small).as_deref(), Some("0,0\u{a0}điểm %"));
    assert_eq!(change(Lang::Vi, small, none).as_deref(), Some("0,0\u{a0}điểm %"));
}

#[test]
fn vietnamese_comes_first() {
    assert_eq!(Lang::default(), Lang::Vi);
    assert_eq!(both(Lang::code), ["vi", "en"]);
    let text = Text { vi: "Tỉnh".into(), en: "Province".into() };
    assert_eq!(both(|lang| lang.text(&text).to_owned()), ["Tỉnh", "Province"]);
}
