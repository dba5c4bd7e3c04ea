use leptos::prelude::*;
use maud::{Markup, html};

use crate::{board::Status, format::Lang, text::status};

/// A status as icon and word, always both.
#[component]
pub fn Badge(lang: Lang, status: Status) -> impl IntoView {
    view! { <span class=format!("badge st-{}", key(status)) inner_html=inside(lang, status).into_string()></span> }
}

/// The same as text, for what is also written in the browser.
pub fn badge(lang: Lang, status: Status) -> Markup {
    html! { span class={ "badge st-" (key(status)) } { (inside(lang, status)) } }
}

fn inside(lang: Lang, status: Status) -> Markup {
    html! {
        svg aria-hidden="true" { use href={ "#i-" (key(status)) } {} }
        (status::name(status).of(lang))
    }
}

/// As style sheets name a status.
pub fn key(status: Status) -> &'static str {
    match status {
        Status::Met => "met",
        Status::OnTrack => "ontrack",
        Status::AtRisk => "atrisk",
        Status::Missed => "missed",
        Status::NoData => "nodata",
        Status::NoSource => "nosource",
        Status::Qualitative => "qual",
        Status::NoGoal => "nogoal",
    }
}
