use leptos::prelude::*;

use crate::{
    part::{badge::key, visit::Visit},
    text::{method as words, status},
};

/// The rules of all targets as numbered links with their status, the one shown marked.
#[component]
pub fn Strip(visit: Visit, here: u32) -> impl IntoView {
    let (board, lang) = (&visit.board, visit.lang());
    let links: Vec<_> = board
        .targets
        .iter()
        .map(|target| {
            let state = target.status(board.period, visit.day);
            let key = key(state);
            let name = words::title(lang, target.number, lang.of(&target.name));
            let name = format!("{name}: {}", status::name(state).of(lang));
            let mark = format!(
                r##"{}<svg aria-hidden="true"><use href="#i-{key}"/></svg>"##,
                target.number
            );
            let at = visit.at.to(format!("/method/{}", target.id)).href();
            view! {
                <li>
                    <a class=format!("st-{key}") href=at aria-label=name
                        aria-current=(target.number == here).then_some("page") inner_html=mark></a>
                </li>
            }
        })
        .collect();
    let all = visit.at.to("/method").href();
    view! {
        <nav class="strip" aria-label=words::TARGETS.of(lang)><ol>{links}</ol></nav>
        <p class="sub"><a href=all>{words::ALL.of(lang)}</a></p>
    }
}
