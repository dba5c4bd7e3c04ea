use crate::{edition::Edition, format::Lang, text::shell};

/// The plans that can be chosen: the id of each, and what it is called. Those that are called
/// alike bear their ids.
pub fn plans(edition: &Edition, lang: Lang) -> Vec<(&str, String)> {
    let named = |id| {
        let board = edition.board(id)?;
        Some((id, shell::plan(lang, &edition.province, board.period)))
    };
    let all: Vec<(&str, String)> = edition.plans().into_iter().filter_map(named).collect();
    let is_alone = |name: &str| all.iter().filter(|(_, other)| other == name).count() == 1;
    let told = |(id, name): &(&str, String)| match is_alone(name) {
        true => name.clone(),
        false => format!("{name} ({id})"),
    };
    all.iter().map(|plan| (plan.0, told(plan))).collect()
}
