use leptos::prelude::*;

use crate::{
    format::Lang,
    text::{Pair, shell::CONTENTS},
};

/// Links to the parts of a long page, by their ids and names.
pub fn contents(lang: Lang, parts: &[(&str, Pair)]) -> impl IntoView + use<> {
    let links: Vec<_> = parts
        .iter()
        .map(|(id, name)| {
            view! { <li><a href=format!("#{id}")>{name.in_lang(lang)}</a></li> }
        })
        .collect();
    view! { <nav class="contents" aria-label=CONTENTS.in_lang(lang)><ul>{links}</ul></nav> }
        .into_any()
}
