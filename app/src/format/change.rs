//! Changes from one value to another.

use super::{Lang, NBSP, count, decimal};
use crate::board::Fraction;

/// The change from `before` to `after`: `+4`, `−3,6 điểm %`; `None` when one is unknown.
pub fn change(lang: Lang, before: Fraction, after: Fraction) -> Option<String> {
    let (b, bd) = before.exact()?;
    let (a, ad) = after.exact()?;
    let difference = a * bd - b * ad;
    if after.denominator.is_none() {
        let plus = if difference > 0 { "+" } else { "" };
        return Some(format!("{plus}{}", count(lang, i64::try_from(difference).ok()?)));
    }
    let points = decimal(lang, difference * 100, ad * bd, 1);
    let rises = difference > 0 && points.contains(|digit| ('1'..='9').contains(&digit));
    let plus = if rises { "+" } else { "" };
    Some(format!("{plus}{points}{NBSP}{}", lang.pick("điểm %", "percentage points")))
}

/// The same change as a number for data files, in thousandths: of one for counts, of a
/// percentage point for shares, which is rounded as [`change`] prints it.
pub fn change_milli(before: Fraction, after: Fraction) -> Option<i64> {
    let (b, bd) = before.exact()?;
    let (a, ad) = after.exact()?;
    let difference = a * bd - b * ad;
    if after.denominator.is_none() {
        return i64::try_from(difference * 1000).ok();
    }
    let (of, whole) = (difference * 1000, ad * bd);
    let tenths = (of.abs() * 2 + whole) / (whole * 2) * of.signum();
    i64::try_from(tenths * 100).ok()
}
