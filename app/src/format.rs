//! Numbers, days and units in Vietnamese and English. The only place that rounds.
//!
//! Rounding is half away from zero, from unrounded counts. Formats are written
//! out, because the short styles of locale libraries are not the ones in use
//! (`5/9/23`, `1,2 Tr`).

mod guard;
mod visible;

pub use guard::{guard, unguard};
pub use visible::{is_invisible, visible};

use crate::board::{Day, Fraction, Goal, Period, Text};

/// A reader's language. Vietnamese comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    #[default]
    Vi,
    En,
}

impl Lang {
    pub const ALL: [Self; 2] = [Self::Vi, Self::En];

    /// As the `lang` attribute names it.
    pub fn code(self) -> &'static str {
        self.pick("vi", "en")
    }

    /// The language of proper names, which are Vietnamese, where it is not the page's.
    pub fn of_names(self) -> Option<Self> {
        self.pick(None, Some(Self::Vi))
    }

    pub fn pick<T>(self, vi: T, en: T) -> T {
        match self {
            Self::Vi => vi,
            Self::En => en,
        }
    }

    pub fn text(self, text: &Text) -> &str {
        self.pick(&text.vi, &text.en)
    }
}

/// Between a number and its unit.
pub const NBSP: char = '\u{a0}';

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

/// `57/101`, or `41` for a plain count.
pub fn fraction(lang: Lang, fraction: Fraction) -> String {
    let numerator = count(lang, fraction.numerator.into());
    match fraction.denominator {
        Some(denominator) => format!("{numerator}/{}", count(lang, denominator.into())),
        None => numerator,
    }
}

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

/// A number in thousandths with no more decimals than it needs: `43,3`.
pub fn milli(lang: Lang, milli: i64) -> String {
    let decimals = [0, 1, 2].into_iter().find(|&d| milli % 10_i64.pow(3 - d) == 0).unwrap_or(3);
    decimal(lang, milli.into(), 1000, decimals)
}

/// `30/09/2023` or `30 September 2023`.
pub fn day(lang: Lang, day: Day) -> String {
    let (year, month, date) = day.ymd();
    match lang {
        Lang::Vi => format!("{date:02}/{month:02}/{year}"),
        Lang::En => format!("{date} {} {year}", MONTHS[usize::from(month) - 1]),
    }
}

/// `30/09/2023` in both languages, as a field takes it.
pub fn date(day: Day) -> String {
    self::day(Lang::Vi, day)
}

/// `T9` or `Sep`, for axes.
pub fn short_month(lang: Lang, month: u8) -> String {
    match lang {
        Lang::Vi => format!("T{month}"),
        Lang::En => MONTHS[usize::from(month) - 1][..3].to_owned(),
    }
}

/// `01/01–31/12/2023` or `1 January – 31 December 2023`.
pub fn period(lang: Lang, period: Period) -> String {
    let (first, last) = (day(lang, period.first), day(lang, period.last));
    let same_year = period.first.ymd().0 == period.last.ymd().0;
    let short = if same_year { &first[..first.len() - 5] } else { &first };
    match lang {
        Lang::Vi => format!("{short}–{last}"),
        Lang::En => format!("{short} – {last}"),
    }
}

/// The span that a published figure speaks of: a day, `Tháng 9/2023` or `2023`.
pub fn as_of(lang: Lang, text: &str) -> String {
    if let Ok(known) = text.parse::<Day>() {
        return day(lang, known);
    }
    let month =
        text.split_once('-').and_then(|(year, month)| Some((year, month.parse::<u8>().ok()?)));
    match (lang, month) {
        (Lang::Vi, Some((year, month))) => format!("Tháng {month}/{year}"),
        (Lang::En, Some((year, month @ 1..=12))) => {
            format!("{} {year}", MONTHS[usize::from(month) - 1])
        }
        _ => text.to_owned(),
    }
}

pub fn no_data(lang: Lang) -> &'static str {
    lang.pick("chưa có số liệu", "no data")
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

#[cfg(test)]
mod tests;
