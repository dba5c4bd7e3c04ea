use app::{
    board::{Named, Purpose},
    text::count::lower,
};

use super::{condition::Condition, text};
use crate::plan::WhereApplications;

/// With a step of any kind within the period.
pub fn moved() -> Condition {
    Condition {
        formal: "(∃ s : B < reached(a, s) ≤ D)".to_owned(),
        says: text(
            "có bước đi mới trong kỳ, đến ngày D",
            "that reached a stage within the period, up to D",
        ),
        named: vec![Named::Reached],
    }
}

/// What is asked of applications besides.
pub fn applications(asked: &WhereApplications) -> Vec<Condition> {
    let WhereApplications { stage, purpose } = asked;
    let ids: Vec<_> = stage.iter().map(|stage| stage.id()).collect();
    let vi: Vec<_> = stage.iter().map(|stage| lower(stage.name().vi)).collect();
    let en: Vec<_> = stage.iter().map(|stage| lower(stage.name().en)).collect();
    let reached = (!stage.is_empty()).then(|| Condition {
        formal: format!("(∃ s ∈ {{{}}} : B < reached(a, s) ≤ D)", ids.join(", ")),
        says: text(
            format!("đến bước sau trong kỳ, đến ngày D: {}", vi.join(" hoặc ")),
            format!("that reached this stage within the period, up to D: {}", en.join(" or ")),
        ),
        named: vec![Named::Reached],
    });
    reached.into_iter().chain(asks_for(purpose)).collect()
}

fn asks_for(purposes: &[Purpose]) -> Option<Condition> {
    let others: Vec<_> = Purpose::ALL.into_iter().filter(|it| !purposes.contains(it)).collect();
    if purposes.is_empty() || others.is_empty() {
        return None;
    }
    let list = |all: &[Purpose]| all.iter().map(|it| it.id()).collect::<Vec<_>>().join(", ");
    let vi: Vec<_> = purposes.iter().map(|it| lower(it.name().vi)).collect();
    let en: Vec<_> = purposes.iter().map(|it| lower(it.name().en)).collect();
    // An empty cell is none of the others.
    let formal = match purposes.contains(&Purpose::First) {
        true => format!("¬(a.purpose ∈ {{{}}})", list(&others)),
        false => format!("a.purpose ∈ {{{}}}", list(purposes)),
    };
    Some(Condition {
        formal,
        says: text(
            format!("mục đích là {}; không nêu thì coi là lần đầu", vi.join(" hoặc ")),
            format!("for this purpose: {}; where none is stated, a first grading", en.join(" or ")),
        ),
        named: Vec::new(),
    })
}
