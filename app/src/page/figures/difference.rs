use crate::{
    board::{FigureKind, Fraction},
    format::{self, Lang},
    text::figures,
};

/// By how much the register's figure is above or below a printed one; words where there is no number.
pub fn difference(
    lang: Lang,
    kind: FigureKind,
    printed: Option<i64>,
    register: Option<Fraction>,
) -> String {
    let compared = printed.zip(register.and_then(|value| Some((value, value.exact()?))));
    let Some((milli, (value, (n, d)))) = compared else {
        return figures::NOT_COMPARED.in_lang(lang).to_owned();
    };
    let percent = kind == FigureKind::Percent;
    if percent != value.denominator.is_some() {
        return figures::NOT_COMPARED.in_lang(lang).to_owned();
    }
    let scale = if percent { 100_000 } else { 1000 };
    let by = n * scale - i128::from(milli) * d;
    let unit = 1000 * d;
    if by == 0 {
        return figures::AGREES.in_lang(lang).to_owned();
    }
    if percent && by.abs() * 20 <= unit {
        return figures::AGREES_ROUNDED.in_lang(lang).to_owned();
    }
    let plus = if by > 0 { "+" } else { "" };
    let number = format::decimal(lang, by, unit, u32::from(percent));
    let points = lang.pick("điểm %", "percentage points");
    if percent {
        format!("{plus}{number}{}{points}", format::NBSP)
    } else {
        plus.to_owned() + &number
    }
}

#[cfg(test)]
mod tests;
