use crate::{format::Lang, outlook::Likelihood};

/// `73%`; what is nearly nothing or everything says so.
///
/// A whole percent whose word is that of the chance: what would be rounded into the next word is
/// cut off.
pub fn percent(lang: Lang, (met, of): (u32, u32)) -> String {
    let (part, all) = (u64::from(met) * 100, u64::from(of));
    match () {
        () if part < all => lang.pick("dưới\u{a0}1%", "under\u{a0}1%").to_owned(),
        () if part > 99 * all => lang.pick("trên\u{a0}99%", "over\u{a0}99%").to_owned(),
        () => {
            let [whole, rounded] = [part / all, (2 * part + all) / (2 * all)];
            let word = |percent: u64| Likelihood::new(u32::try_from(percent).unwrap_or(100), 100);
            let is_same = word(rounded) == Likelihood::new(met, of);
            let percent = if is_same { rounded } else { whole };
            format!("{percent}%")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chance_is_a_whole_percent_that_does_not_pass_the_bound_of_its_word() {
        let check = |met: u32, of: u32, vi: &str, en: &str| {
            let written = Lang::ALL.map(|lang| percent(lang, (met, of)));
            assert_eq!(written, [vi, en], "{met}/{of}");
        };
        check(1979, 2000, "98%", "98%");
        check(1795, 2000, "89%", "89%");
        check(1319, 2000, "65%", "65%");
        check(659, 2000, "32%", "32%");
        check(1461, 2000, "73%", "73%");
        check(1471, 2000, "74%", "74%");
        check(1980, 2000, "99%", "99%");
        check(1981, 2000, "trên\u{a0}99%", "over\u{a0}99%");
        check(20, 2000, "1%", "1%");
        check(19, 2000, "dưới\u{a0}1%", "under\u{a0}1%");
    }
}
