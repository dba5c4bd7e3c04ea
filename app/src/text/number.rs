//! Numbers beside their goal and their unit.

#[cfg(feature = "ssr")]
use crate::board::TargetView;
use crate::{
    board::{Fraction, Goal, Unit},
    format::{self, Lang, NBSP},
    text::unit,
};

/// `57/101 (56,4%)`, never rounded up to a goal it does not reach; `41`; "no data".
pub fn value(lang: Lang, value: Fraction, goal: Goal) -> String {
    let shown = format::fraction(lang, value);
    match value.denominator {
        Some(0) => format::no_data(lang).to_owned(),
        Some(5..) => format!("{shown} ({})", format::percent_against(lang, value, goal)),
        _ => shown,
    }
}

/// `57/101 chủ thể (56,4%)` or `41 sản phẩm`.
pub fn value_of(lang: Lang, value: Fraction, goal: Goal, of: Unit) -> String {
    let shown = format::fraction(lang, value);
    let words = unit::noun(lang, of, value.denominator.unwrap_or(value.numerator));
    match value.denominator {
        Some(0) => format::no_data(lang).to_owned(),
        Some(5..) => {
            format!("{shown}{NBSP}{words} ({})", format::percent_against(lang, value, goal))
        }
        _ => format!("{shown}{NBSP}{words}"),
    }
}

/// ` / ít nhất 60%`, to stand after a value; `None` when the plan has no number.
#[cfg(feature = "ssr")]
pub fn beside_value(lang: Lang, target: &TargetView) -> Option<String> {
    matches!(target.goal, Goal::AtLeast { .. }).then(|| format!(" / {}", promised(lang, target)))
}

/// `ít nhất 25 (kế hoạch: 25–30)`: the goal with the range that it is the lower end of.
#[cfg(feature = "ssr")]
pub fn promised(lang: Lang, target: &TargetView) -> String {
    let goal = goal(lang, target.goal);
    let range = format::goal(lang, target.goal).zip(target.most);
    range.map_or(goal.clone(), |(least, most)| {
        let most = format::count(lang, most.into());
        format!("{goal} ({} {least}–{most})", lang.pick("kế hoạch:", "plan:"))
    })
}

/// `ít nhất 60%`; in words what the plan says when it has no number.
pub fn goal(lang: Lang, goal: Goal) -> String {
    if let Some(number) = format::goal(lang, goal) {
        return [lang.pick("ít nhất ", "at least "), &number].concat();
    }
    let words = match goal {
        Goal::NoDocument => lang.pick("chưa tìm thấy văn bản", "no document found"),
        Goal::Qualitative => lang.pick("không có con số", "no number"),
        Goal::NonePrinted | Goal::AtLeast { .. } => {
            lang.pick("văn bản không giao số", "no number in the plan")
        }
    };
    words.into()
}
