use super::cell::Cell;
use crate::{
    board::Fraction,
    format::{self, Lang},
    text::district::TOO_FEW,
};

/// The change, where both figures can be compared.
pub fn change(lang: Lang, first: Fraction, last: Fraction) -> Cell {
    let Some(change) = format::change(lang, first, last) else { return Cell::missing("–") };
    if [first, last].into_iter().any(format::is_too_small_for_percent) {
        return Cell::missing(TOO_FEW.in_lang(lang));
    }
    match last.denominator {
        None => Cell {
            shown: change,
            ..Cell::number(lang, i64::from(last.numerator) - i64::from(first.numerator))
        },
        Some(_) => change.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_without_a_figure_has_no_change_and_is_not_few() {
        let change = |first, last| change(Lang::Vi, first, last).shown;
        assert_eq!(change(Fraction::share(0, 0), Fraction::share(719, 1422)), "–");
        assert_eq!(change(Fraction::share(1, 4), Fraction::share(3, 8)), "số ít, không tính");
        assert_eq!(change(Fraction::share(2, 8), Fraction::share(3, 8)), "+12,5\u{a0}điểm %");
    }
}
