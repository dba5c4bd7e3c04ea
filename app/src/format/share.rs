//! Shares in percent, beside what they are compared with.

use super::{Lang, count, decimal, fraction, no_data};
use crate::board::{Fraction, Goal};

/// `56,4%`; "no data" when the denominator is 0.
pub fn percent(lang: Lang, fraction: Fraction) -> String {
    match fraction.exact() {
        Some((numerator, denominator)) => {
            format!("{}%", decimal(lang, numerator * 100, denominator, 1))
        }
        None => no_data(lang).to_owned(),
    }
}

/// Like [`percent`], with as many decimals as it takes not to print a share
/// below the goal as if it had reached it (59.96 % is not `60,0%`).
pub fn percent_against(lang: Lang, fraction: Fraction, goal: Goal) -> String {
    let (Some((n, d)), Goal::AtLeast { numerator, denominator }) = (fraction.exact(), goal) else {
        return percent(lang, fraction);
    };
    let goal = (i128::from(numerator), i128::from(denominator));
    percent_beside(lang, (n, d), goal, 1)
}

/// A share in percent with `least` decimals, or more where it is below `bound` and they would
/// print it as if it had reached it.
fn percent_beside(lang: Lang, share: (i128, i128), bound: (i128, i128), least: u32) -> String {
    let ((n, d), (goal, over)) = (share, bound);
    let below = n * over < goal * d;
    let decimals = (least..MOST_DECIMALS).find(|&decimals| {
        let scale = 10_i128.pow(decimals);
        let rounded = (n * 100 * scale * 2 + d) / (d * 2);
        !below || rounded * over < goal * 100 * scale
    });
    format!("{}%", decimal(lang, n * 100, d, decimals.unwrap_or(MOST_DECIMALS)))
}

/// Enough to tell any share from any goal that it does not equal.
const MOST_DECIMALS: u32 = 14;

/// Under 5 a percentage says more than the figure knows.
pub fn is_too_small_for_percent(fraction: Fraction) -> bool {
    fraction.denominator.is_some_and(|denominator| denominator < Fraction::COMPARABLE)
}

/// `57/101 (56,4%)`; the fraction alone when it is under 5; `41` for a plain count.
pub fn figure(lang: Lang, value: Fraction) -> String {
    if value.denominator.is_none() || is_too_small_for_percent(value) {
        return fraction(lang, value);
    }
    format!("{} ({})", fraction(lang, value), percent(lang, value))
}

/// The same for a mark: `56,4%`, `3/4`, `41`; never the goal's own number below it.
pub fn mark(lang: Lang, value: Fraction, goal: Goal) -> String {
    if value.denominator.is_none() || is_too_small_for_percent(value) {
        return fraction(lang, value);
    }
    percent_against(lang, value, goal)
}

/// `60%` or `30`; `None` when the plan has no number.
pub fn goal(lang: Lang, goal: Goal) -> Option<String> {
    let Goal::AtLeast { numerator, denominator } = goal else { return None };
    if denominator == 1 {
        return Some(count(lang, numerator.into()));
    }
    if denominator == 0 {
        return None;
    }
    let (n, d) = (i128::from(numerator) * 100, i128::from(denominator));
    let decimals = (0..4).find(|&decimals| n * 10_i128.pow(decimals) % d == 0).unwrap_or(4);
    Some([&*decimal(lang, n, d, decimals), "%"].concat())
}

/// The value as a part of the goal: `136%` for 41 of 30, `143 lần` from ten times on; `None`
/// without a number.
pub fn of_goal(lang: Lang, value: Fraction, goal: Goal) -> Option<String> {
    let Goal::AtLeast { numerator, denominator } = goal else { return None };
    let (n, d) = value.exact()?;
    let (part, whole) = (n * i128::from(denominator), d * i128::from(numerator));
    if whole == 0 {
        return None;
    }
    if part >= whole * 10 {
        return Some([&*decimal(lang, part, whole, 0), lang.pick(" lần", " times")].concat());
    }
    // 99.9 % of a goal is not the goal.
    Some(percent_beside(lang, (part, whole), (1, 1), 0))
}
