use leptos::prelude::*;

use super::rows::is_measured;
use crate::{
    board::TargetView,
    part::visit::Visit,
    text::{number, overview, status},
};

/// The targets that no number decides on, in one line: what is known of each, and why no more is.
#[component]
pub fn Uncounted(visit: Visit) -> impl IntoView {
    let lang = visit.lang();
    let others = visit.board.targets.iter().filter(|target| !is_measured(target));
    let others: Vec<_> = others.map(|target| other(&visit, target)).collect();
    (!others.is_empty()).then(|| {
        view! {
            <div class="unmeasured">
                <h3>{overview::UNCOUNTED.in_lang(lang)}</h3>
                <ul>{others}</ul>
            </div>
        }
        .into_any()
    })
}

fn other(visit: &Visit, target: &TargetView) -> impl IntoView + use<> {
    let (board, lang, day) = (&visit.board, visit.lang(), visit.day);
    let value = target.deciding().map(|reading| {
        let value = number::value(lang, reading.shape.at(day), target.goal);
        view! { " "<b class="num">{value}</b> }
    });
    let why = status::name(target.status(board.period, day)).in_lang(lang).to_lowercase();
    view! {
        <li>
            <span class="row-number">{target.number}</span>" "<a href=visit.at.to_target(&target.id).href()>{lang.text(&target.name).to_owned()}</a>
            {value}" ("<span class="why">{why}</span>")"
        </li>
    }
}
