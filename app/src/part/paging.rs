use leptos::prelude::*;

use crate::{format::Lang, text::shell};

/// Links to the page before and after; nothing when there is one page only.
#[component]
pub fn Paging(
    lang: Lang,
    /// Names the list for those who do not see it.
    #[prop(into)]
    name: String,
    page: u32,
    pages: u32,
    /// Addresses of the page before and the page after.
    before: Option<String>,
    after: Option<String>,
) -> impl IntoView {
    let link = |href: Option<String>, rel: &'static str, word: &'static str| {
        href.map(|href| view! { <a class="button" rel=rel href=href>{word}</a> })
    };
    (pages > 1).then(|| {
        view! {
            <nav class="paging" aria-label=format!("{}: {name}", shell::PAGES.in_lang(lang))>
                {link(before, "prev", shell::PREVIOUS.in_lang(lang))}
                <span>{shell::page_of(lang, page, pages)}</span>
                {link(after, "next", shell::NEXT.in_lang(lang))}
            </nav>
        }
    })
}
