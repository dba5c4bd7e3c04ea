use crate::{
    board::Fraction,
    format::{self, Lang},
};

/// `56,4%` for a share; `24,7` or `25` for anything else.
pub fn number(lang: Lang, value: f64, share: bool) -> String {
    if share {
        return format::percent(lang, millionths(value));
    }
    // The cast saturates and turns NaN into 0.
    format::milli(lang, (value * 10.0).round() as i64 * 100)
}

/// `60%`, with only the decimals that it needs; `30` for anything but a share.
pub fn goal(lang: Lang, goal: f64, share: bool) -> String {
    if share {
        format!("{}%", format::milli(lang, (goal * 100_000.0).round() as i64))
    } else {
        number(lang, goal, false)
    }
}

/// Fine enough that a share of counted items rounds as its fraction does.
fn millionths(share: f64) -> Fraction {
    Fraction::share((share * 1_000_000.0).round() as u32, 1_000_000)
}
