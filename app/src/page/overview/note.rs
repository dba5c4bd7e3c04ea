use leptos::prelude::*;

use crate::{
    board::TargetView,
    part::{
        name::{Name, short},
        visit::Visit,
    },
    text::overview,
};

/// What the office says of a target: reason, action, who and by when, those that are stated.
pub fn note(visit: &Visit, target: &TargetView) -> Option<impl IntoView + use<>> {
    let (lang, edition) = (visit.lang(), &visit.edition);
    let note = edition.note(&visit.board, &target.id, visit.day)?;
    let unit = match (note.unit.as_str(), &target.responsible) {
        ("", Some(responsible)) => lang.text(responsible).to_owned(),
        (unit, _) => unit.to_owned(),
    };
    let due = note.due.map(|due| overview::due(lang, due, visit.day));
    let parts = [
        (overview::REASON, Some(&note.reason)),
        (overview::TO_DO, Some(&note.action)),
        (overview::BY_WHOM, Some(&unit)),
        (overview::BY_WHEN, due.as_ref()),
    ];
    let parts: Vec<_> = parts
        .into_iter()
        .filter_map(|(name, words)| Some((name, words.filter(|words| !words.is_empty())?)))
        .map(|(name, words)| {
            view! { <div><dt>{name.in_lang(lang)}":"</dt>" "<dd><Name lang name=short(words)/></dd></div> }
        })
        .collect();
    let written = overview::noted(lang, note.as_of);
    Some(view! { <dl class="row-note">{parts}<div><dt>{written}</dt></div></dl> })
}
