use leptos::prelude::*;

use super::{cite::Cite, visit::Visit};
use crate::{format, text::shell};

/// Where the page comes from and how anyone can check it.
#[component]
pub fn Footer(visit: Visit) -> impl IntoView {
    let edition = &visit.edition;
    let (board, lang) = (&visit.board, visit.lang());
    let title = lang.of(&board.document.title).to_owned();
    let document = match board.document.url.clone() {
        Some(url) => view! { <a href=url>{title}</a> }.into_any(),
        None => title.into_any(),
    };
    let date = board.document.date.map(|day| format!(", {}", format::day(lang, day)));
    let note = board.document.note.as_ref().map(|note| format!(". {}", lang.of(note)));
    let register =
        if edition.version.illustrative { shell::REGISTER_SAMPLE } else { shell::REGISTER_REAL };
    let command = format!("ocop-targets compute --as-of {}", visit.day);
    view! {
        <footer class="foot">
            <Cite visit=visit.clone()/>
            <dl class="wide">
                <div><dt>{shell::PLAN_DOCUMENT.of(lang)}</dt><dd>{document}{date}{note}</dd></div>
                <div>
                    <dt>{shell::REGISTER.of(lang)}</dt>
                    <dd>{register.of(lang)}" "<code>{edition.version.digest.clone()}</code></dd>
                </div>
                <div class="licence"><dt>{shell::LICENCE.of(lang)}</dt><dd>{shell::LICENCE_TERMS.of(lang)}</dd></div>
                <div>
                    <dt>{shell::CHECK.of(lang)}</dt>
                    <dd>{shell::CHECK_TEXT.of(lang)}" "<code>{command}</code></dd>
                </div>
            </dl>
        </footer>
    }
    .into_any()
}
