use leptos::prelude::*;

use super::{head::HeadSlot, visit::Visit};
use crate::{
    format::{self, Lang},
    text::shell,
};

/// What links begin with that must be whole; empty when it is not known.
#[derive(Clone, Debug, Default)]
pub struct Origin(pub String);

/// How to cite this page and how to send exactly this view.
#[component]
pub fn Cite(visit: Visit) -> impl IntoView {
    let lang = visit.lang();
    let title = use_context::<HeadSlot>().map(|slot| slot.get().title).unwrap_or_default();
    let origin = use_context::<Origin>().unwrap_or_default().0;
    let link = format!("{origin}{}", visit.at.href());
    let citation = citation(&visit, lang, &title, &link);
    let href = link.clone();
    view! {
        <section class="cite wide" aria-labelledby="cite">
            <h2 id="cite">{shell::CITE.in_lang(lang)}</h2>
            <p><span class="cite-text" data-copy=shell::COPY_CITATION.in_lang(lang) data-done=shell::COPIED.in_lang(lang)>{citation}</span></p>
            <p><a class="cite-text" href=href data-copy=shell::COPY_LINK.in_lang(lang) data-here="1" data-done=shell::COPIED.in_lang(lang)>{link}</a></p>
        </section>
    }
    .into_any()
}

/// Who says it, what, as of when, from which version, where.
fn citation(visit: &Visit, lang: Lang, title: &str, link: &str) -> String {
    let register = &visit.edition.version;
    let register = shell::register(lang, register.illustrative, &register.digest);
    let day = format::day(lang, visit.day);
    let product = shell::product(lang, &visit.edition.province);
    lang.pick(
        format!("{product}. “{title}”. Số liệu đến {day}; {register}. {link}"),
        format!("{product}. “{title}”. Figures as of {day}; {register}. {link}"),
    )
}
