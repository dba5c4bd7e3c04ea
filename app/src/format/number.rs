//! Whole numbers and decimals.

use super::Lang;
use crate::board::Fraction;

/// `1.234` or `1,234`.
pub fn count(lang: Lang, number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(lang.pick('.', ','));
        }
        grouped.push(digit);
    }
    if number < 0 { format!("\u{2212}{grouped}") } else { grouped }
}

/// `numerator / denominator`, rounded to `decimals`.
pub fn decimal(lang: Lang, numerator: i128, denominator: i128, decimals: u32) -> String {
    let scale = 10_i128.pow(decimals);
    let rounded = (numerator.abs() * scale * 2 + denominator) / (denominator * 2);
    let whole = count(lang, i64::try_from(rounded / scale).unwrap_or(i64::MAX));
    let sign = if numerator < 0 && rounded > 0 { "\u{2212}" } else { "" };
    if decimals == 0 {
        return format!("{sign}{whole}");
    }
    let width = decimals as usize;
    let rest = (rounded % scale) as u64;
    format!("{sign}{whole}{}{rest:0width$}", lang.pick(',', '.'))
}

/// A number in thousandths with no more decimals than it needs: `43,3`.
pub fn milli(lang: Lang, milli: i64) -> String {
    let decimals = [0, 1, 2].into_iter().find(|&d| milli % 10_i64.pow(3 - d) == 0).unwrap_or(3);
    decimal(lang, milli.into(), 1000, decimals)
}

/// `57/101`, or `41` for a plain count.
pub fn fraction(lang: Lang, fraction: Fraction) -> String {
    let numerator = count(lang, fraction.numerator.into());
    match fraction.denominator {
        Some(denominator) => format!("{numerator}/{}", count(lang, denominator.into())),
        None => numerator,
    }
}
