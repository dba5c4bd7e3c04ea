use crate::{
    board::Day,
    format::{self, DOT, Lang},
    outlook::Likelihood,
    text::{Pair, plural},
};

/// How the targets of a plan may end: those that a number measures, `None` for one without an
/// outlook, sorted into three, then those that no number measures, so that all are told.
pub fn plan(
    lang: Lang,
    measured: &[Option<Likelihood>],
    not_measured: usize,
    until: Day,
) -> String {
    let until = format::day(lang, until);
    if measured.iter().all(Option::is_none) {
        return lang.pick(
            format!("Chưa dự báo được các chỉ tiêu đến {until}."),
            format!("There is no outlook to {until} yet."),
        );
    }
    let number = |of: &[Likelihood]| {
        measured.iter().flatten().filter(|likelihood| of.contains(likelihood)).count()
    };
    let sorts = [
        (
            measured.iter().flatten().filter(|likelihood| likelihood.is_likely()).count(),
            Pair { vi: "nhiều khả năng đạt", en: "likely" },
        ),
        (number(&[Likelihood::AboutEven]), Pair { vi: "có thể đạt hoặc không", en: "about even" }),
        (
            number(&[Likelihood::Unlikely, Likelihood::VeryUnlikely, Likelihood::AlmostImpossible]),
            Pair { vi: "khó đạt nếu không làm thêm", en: "unlikely unless more is done" },
        ),
        (
            measured.iter().filter(|likelihood| likelihood.is_none()).count(),
            Pair { vi: "chưa dự báo được", en: "without an outlook" },
        ),
        (not_measured, Pair { vi: "không đo bằng số", en: "not measured by a number" }),
    ];
    let present = sorts.into_iter().filter(|(number, _)| *number > 0);
    let parts = present.enumerate().map(|(at, (number, words))| {
        let words = words.in_lang(lang);
        match at {
            // What is counted is said once.
            0 => {
                let targets = lang.pick("chỉ tiêu", plural(number, "target", "targets"));
                format!("{number} {targets} {words}")
            }
            _ => format!("{number} {words}"),
        }
    });
    let parts = parts.collect::<Vec<_>>().join(DOT);
    lang.pick(format!("Dự báo đến {until}: {parts}."), format!("Outlook to {until}: {parts}."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(measured: &[Option<Likelihood>], not_measured: usize) -> [String; 2] {
        let until = "2023-12-31".parse().expect("a day");
        Lang::ALL.map(|lang| plan(lang, measured, not_measured, until))
    }

    #[test]
    fn the_numbers_add_up_to_all_targets_of_the_plan() {
        let measured = [
            Some(Likelihood::Likely),
            Some(Likelihood::AlmostCertain),
            Some(Likelihood::AboutEven),
            Some(Likelihood::Unlikely),
            Some(Likelihood::AlmostImpossible),
            None,
        ];
        let [vi, en] = said(&measured, 4);
        assert_eq!(
            vi.replace(format::NBSP, " "),
            "Dự báo đến 31/12/2023: 2 chỉ tiêu nhiều khả năng đạt · 1 có thể đạt hoặc không · 2 khó đạt nếu không làm thêm · 1 chưa dự báo được · 4 không đo bằng số."
        );
        assert_eq!(
            en.replace(format::NBSP, " "),
            "Outlook to 31 December 2023: 2 targets likely · 1 about even · 2 unlikely unless more is done · 1 without an outlook · 4 not measured by a number."
        );
    }

    #[test]
    fn what_does_not_occur_is_not_named_and_the_noun_stands_with_the_first_number() {
        let [vi, en] = said(&[Some(Likelihood::AboutEven)], 0);
        assert_eq!(vi, "Dự báo đến 31/12/2023: 1 chỉ tiêu có thể đạt hoặc không.");
        assert_eq!(en, "Outlook to 31 December 2023: 1 target about even.");
        let [vi, _] = said(&[None, None], 3);
        assert_eq!(vi, "Chưa dự báo được các chỉ tiêu đến 31/12/2023.");
    }
}
