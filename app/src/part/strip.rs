use leptos::prelude::*;

use super::visit::Visit;
use crate::{address::Page, text::status};

/// All targets as numbered links with their status, the one shown marked.
#[component]
pub fn Strip(
    visit: Visit,
    /// Number of the one shown.
    here: u32,
    /// The page that each target has: its own, or its rule's.
    page: fn(String) -> Page,
    #[prop(into)] label: String,
) -> impl IntoView {
    let (board, lang) = (&visit.board, visit.lang());
    let links: Vec<_> = board
        .targets
        .iter()
        .map(|target| {
            let state = target.status(board.period, visit.day);
            let key = state.key();
            let (name, status) = (lang.text(&target.name), status::name(state).in_lang(lang));
            let name = format!("{}. {name}: {status}", target.number);
            let mark = format!(r##"{}<svg aria-hidden="true"><use href="#i-{key}"/></svg>"##, target.number);
            let at = visit.at.to(page(target.id.clone())).href();
            view! {
                <li>
                    <a class=format!("st-{key}") href=at aria-label=name title=lang.text(&target.name).to_owned()
                        aria-current=(target.number == here).then_some("page") inner_html=mark></a>
                </li>
            }
        })
        .collect();
    view! { <nav class="strip" aria-label=label><ol>{links}</ol></nav> }
}
