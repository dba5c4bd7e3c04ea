use leptos::prelude::*;
use maud::{Markup, html};

use crate::{board::Status, format::Lang, text::status};

/// A status as icon and word, always both.
#[component]
pub fn Badge(lang: Lang, status: Status) -> impl IntoView {
    view! { <span class=format!("badge st-{}", status.key()) inner_html=inside(lang, status).into_string()></span> }
}

/// The same as text, for what is also written in the browser.
pub fn badge(lang: Lang, status: Status) -> Markup {
    html! { span class={ "badge st-" (status.key()) } { (inside(lang, status)) } }
}

fn inside(lang: Lang, status: Status) -> Markup {
    html! {
        svg aria-hidden="true" { use href={ "#i-" (status.key()) } {} }
        (status::name(status).in_lang(lang))
    }
}
