use leptos::prelude::*;

use super::{badge::Badge, visit::Visit};
use crate::{
    address::Page,
    board::TargetView,
    text::target::{ALL, NEXT, PREVIOUS, named},
};

/// The way from one target to another: the one before, the one after, and all by name with
/// their status.
#[component]
pub fn Strip(
    visit: Visit,
    /// Number of the one shown.
    here: u32,
    /// The page that each target has: its own, or its rule's.
    page: fn(String) -> Page,
) -> impl IntoView {
    let (board, lang) = (&visit.board, visit.lang());
    let href = |target: &TargetView| visit.at.to(page(target.id.clone())).href();
    let name = |target: &TargetView| named(target.number, lang.text(&target.name));
    let at = board.targets.iter().position(|target| target.number == here).unwrap_or_default();
    let beside = |at: Option<usize>, rel: &'static str, word: &'static str| {
        let target = at.and_then(|at| board.targets.get(at))?;
        let (href, name) = (href(target), name(target));
        Some(view! { <a class="beside" rel=rel href=href title=name>{word}</a> })
    };
    let all: Vec<_> = board
        .targets
        .iter()
        .map(|target| {
            let state = target.status(board.period, visit.day);
            view! {
                <li>
                    <a href=href(target) aria-current=(target.number == here).then_some("page")>{name(target)}</a>
                    " "<Badge lang status=state/>
                </li>
            }
        })
        .collect();
    view! {
        <nav class="strip" aria-label=ALL.in_lang(lang)>
            {beside(at.checked_sub(1), "prev", PREVIOUS.in_lang(lang))}
            <details>
                <summary>{ALL.in_lang(lang)}{format!(" ({}/{})", at + 1, board.targets.len())}</summary>
                <ol>{all}</ol>
            </details>
            {beside(Some(at + 1), "next", NEXT.in_lang(lang))}
        </nav>
    }
    .into_any()
}
