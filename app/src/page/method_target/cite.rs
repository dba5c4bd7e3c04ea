use leptos::prelude::*;

use crate::{
    part::{cite::Origin, visit::Visit},
    text::{method as words, shell},
};

/// How to cite the rule, and an address that names plan and day.
pub fn cite(visit: &Visit, title: &str) -> impl IntoView + use<> {
    let edition = &visit.edition;
    let (board, lang, day) = (&visit.board, visit.lang(), visit.day);
    let origin = use_context::<Origin>().unwrap_or_default().0;
    let link = format!("{origin}{}", visit.at.lasting(&board.plan, day).href());
    let register = shell::register(lang, edition.version.illustrative, &edition.version.digest);
    let citation = words::citation(lang, title, &board.plan, day, &register, &link);
    let href = link.clone();
    view! {
        <section class="card permanent" aria-labelledby="permanent">
            <h2 id="permanent">{words::CITE.in_lang(lang)}</h2>
            <p><span data-copy=shell::COPY_CITATION.in_lang(lang) data-done=shell::COPIED.in_lang(lang)>{citation}</span></p>
            <p>{words::PERMANENT.in_lang(lang)}": "<a href=href>{link}</a></p>
            <p class="sub">{words::PERMANENT_WHY.in_lang(lang)}</p>
        </section>
    }
    .into_any()
}
