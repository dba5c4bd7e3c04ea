use leptos::prelude::*;

use crate::{
    address::Page,
    board::{Goal, TargetView},
    format::Lang,
    part::visit::Visit,
    text::{method as words, shell},
};

/// What is not known, from the plan's notes, the published figures and the register.
pub fn unknown(visit: &Visit) -> impl IntoView + use<> {
    let edition = &visit.edition;
    let (board, lang) = (&visit.board, visit.lang());
    let some = |keep: fn(&TargetView) -> bool, words: fn(Lang, usize) -> String| {
        let those: Vec<_> = board.targets.iter().filter(|target| keep(target)).collect();
        (!those.is_empty()).then(|| list_item(visit, words(lang, those.len()), &those))
    };
    let lists = [
        some(|target| target.goal == Goal::NoDocument, words::no_documents),
        some(
            |target| matches!(target.goal, Goal::NonePrinted | Goal::Qualitative),
            words::no_numbers,
        ),
        some(|target| target.goal_text.quote.is_none(), words::no_quotes),
        some(|target| target.readings.len() > 1, words::ambiguous),
    ];
    let notes: Vec<_> = notes(visit).into_iter().map(|note| view! { <li>{note}</li> }).collect();
    let clashes = board.clashes.len();
    let clashes = (clashes > 0).then(|| {
        let href = format!("{}#clashes", visit.at.to(Page::Figures).href());
        view! { <li><a href=href>{words::contradictions(lang, clashes)}</a>"."</li> }
    });
    let sample = edition.version.illustrative.then(|| shell::ILLUSTRATIVE.in_lang(lang));
    let sample = sample.map(|words| view! { <li>{words}</li> });
    view! {
        <section aria-labelledby="unknown">
            <h2 id="unknown">{words::UNKNOWN.in_lang(lang)}</h2>
            <ul class="steps">
                {notes}{lists.into_iter().flatten().collect::<Vec<_>>()}{clashes}{sample}
                <li>{words::known_until(lang, board.known_until)}</li>
            </ul>
        </section>
    }
    .into_any()
}

/// What the plan says of its document and of its sources, each once.
fn notes(visit: &Visit) -> Vec<String> {
    let (board, lang) = (&visit.board, visit.lang());
    let sources = board.targets.iter().filter_map(|target| target.goal_text.source.as_ref());
    let mut notes: Vec<String> = Vec::new();
    for document in std::iter::once(&board.document).chain(sources) {
        let Some(note) = &document.note else { continue };
        let note = format!("{}: {}", lang.text(&document.title), lang.text(note));
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
    notes
}

fn list_item(visit: &Visit, words: String, targets: &[&TargetView]) -> impl IntoView + use<> {
    let lang = visit.lang();
    let links: Vec<_> = targets
        .iter()
        .map(|target| {
            let href = visit.at.to(Page::MethodTarget(target.id.clone())).href();
            view! { " "<a href=href>{format!("{}. {}", target.number, lang.text(&target.name))}</a>";" }
        })
        .collect();
    view! { <li class="listed">{words}{links}</li> }.into_any()
}
