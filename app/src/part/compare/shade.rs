use super::difference::Difference;
use crate::board::{Chance, Fraction};

/// The colour of a share: strong only where chance does not explain how far it is from the
/// province's, pale where it may be chance, hatched where there are too few to say.
pub fn shade(value: Fraction, province: Fraction) -> &'static str {
    let few = value.denominator.is_none_or(|of| of < FEW);
    let above = Difference::new(province, value).is_some_and(|it| it.sign() > 0);
    match (Chance::judge(value, province), above) {
        (Some(Chance::Beyond998), true) => "div-5",
        (Some(Chance::Beyond998), false) => "div-1",
        (None, _) => "few",
        _ if few => "few",
        (Some(Chance::Beyond95), true) => "div-4",
        (Some(Chance::Beyond95), false) => "div-2",
        (Some(Chance::Inside), _) => "div-3",
    }
}

/// The shades in the order of their words in the legend.
pub const SHADES: [&str; 6] = ["div-1", "div-2", "div-3", "div-4", "div-5", "few"];

/// Shares of fewer than this are read with care.
const FEW: u32 = 10;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_chance_does_not_explain_has_a_strong_colour() {
        let of = |part, whole| shade(Fraction::share(part, whole), Fraction::share(54, 94));
        // Far below the province, and still explained by chance.
        assert_eq!([of(3, 9), of(4, 9), of(4, 5)], ["few"; 3]);
        assert_eq!(of(9, 26), "div-2");
        assert_eq!([of(7, 13), of(22, 26), of(24, 26)], ["div-3", "div-4", "div-5"]);
        assert_eq!([of(4, 26), of(0, 9)], ["div-1"; 2]);
        assert_eq!([of(0, 4), of(4, 4), of(0, 0)], ["few"; 3]);
    }
}
