use leptos::prelude::*;

use super::{cite::Cite, visit::Visit};
use crate::{format, text::shell};

/// Where the page comes from and how anyone can check it.
#[component]
pub fn Footer(visit: Visit) -> impl IntoView {
    let edition = &visit.edition;
    let (board, lang) = (&visit.board, visit.lang());
    let title = lang.text(&board.document.title).to_owned();
    let document = match board.document.url.clone() {
        Some(url) => view! { <a href=url>{title}</a> }.into_any(),
        None => title.into_any(),
    };
    let date = board.document.date.map(|day| format!(", {}", format::day(lang, day)));
    let note = board.document.note.as_ref().map(|note| format!(". {}", lang.text(note)));
    let register =
        if edition.version.illustrative { shell::REGISTER_SAMPLE } else { shell::REGISTER_REAL };
    let command = format!("ocop-targets verify ocop-{}.zip", edition.version.digest);
    view! {
        <footer class="foot">
            <Cite visit=visit.clone()/>
            <dl class="wide">
                <div><dt>{shell::PLAN_DOCUMENT.in_lang(lang)}</dt><dd>{document}{date}{note}</dd></div>
                <div>
                    <dt>{shell::REGISTER.in_lang(lang)}</dt>
                    <dd>{register.in_lang(lang)}" "<code>{edition.version.digest.clone()}</code></dd>
                </div>
                <div class="licence"><dt>{shell::LICENCE.in_lang(lang)}</dt><dd>{shell::LICENCE_TERMS.in_lang(lang)}</dd></div>
                <div>
                    <dt>{shell::CHECK.in_lang(lang)}</dt>
                    <dd>
                        {shell::CHECK_TEXT.in_lang(lang)}" "<a href="/data/bundle.zip">{shell::CHECK_BUNDLE.in_lang(lang)}</a>", "
                        <code>{command}</code>
                    </dd>
                </div>
            </dl>
        </footer>
    }
    .into_any()
}
