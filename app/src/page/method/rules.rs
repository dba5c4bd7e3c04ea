use leptos::prelude::*;

use crate::{
    address::Page,
    board::{Pace, Status},
    format::Lang,
    part::{badge::Badge, visit::Visit},
    text::{goal, method as words, status as meanings},
};

/// The status rule in general.
pub fn status(lang: Lang) -> impl IntoView {
    let statuses: Vec<_> = Status::ALL
        .into_iter()
        .map(|status| {
            let means = meanings::meaning(status).in_lang(lang);
            let when = status
                .is_verdict()
                .then(|| view! { <b>{meanings::when(status).in_lang(lang)}</b>". " });
            view! { <div><dt><Badge lang status/></dt><dd>{when}{means}</dd></div> }
        })
        .collect();
    let due = Pace::ALL.map(|pace| view! { <p>{goal::due(pace).in_lang(lang)}</p> });
    view! {
        <section class="statuses" aria-labelledby="status">
            <h2 id="status">{words::STATUS.in_lang(lang)}</h2>
            <p>{words::STATUS_LEAD.in_lang(lang)}</p>
            <dl>{statuses}</dl>
            {due.to_vec()}
        </section>
    }
    .into_any()
}

/// Every target with the way to its own rule.
pub fn targets(visit: &Visit) -> impl IntoView + use<> {
    let (board, lang) = (&visit.board, visit.lang());
    let targets: Vec<_> = board
        .targets
        .iter()
        .map(|target| {
            let href = visit.at.to(Page::MethodTarget(target.id.clone())).href();
            let name = format!("{}. {}", target.number, lang.text(&target.name));
            let readings = words::readings(lang, target.readings.len());
            let status = target.status(board.period, visit.day);
            view! { <li><a href=href>{name}</a><span class="sub">{readings}</span><Badge lang status/></li> }
        })
        .collect();
    view! {
        <section aria-labelledby="rules">
            <h2 id="rules">{words::TARGETS.in_lang(lang)}</h2>
            <ul class="rules">{targets}</ul>
        </section>
    }
    .into_any()
}
