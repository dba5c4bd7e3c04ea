use leptos::prelude::*;

use crate::{board::Status, format::Lang, text::status};

/// A status as icon and word, always both.
#[component]
pub fn Badge(lang: Lang, status: Status) -> impl IntoView {
    let key = key(status);
    let word = status::name(status).of(lang);
    let inside = format!(r##"<svg aria-hidden="true"><use href="#i-{key}"/></svg>{word}"##);
    view! { <span class=format!("badge st-{key}") inner_html=inside></span> }
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
