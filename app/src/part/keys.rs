use leptos::prelude::*;
use maud::{Markup, html};

/// What the marks of a chart stand for, each beside its mark.
#[component]
pub fn Keys(
    /// Marks as `style/charts.css` names them, and their words.
    keys: Vec<(&'static str, &'static str)>,
) -> impl IntoView {
    view! { <p class="keys note" inner_html=keys_inside(&keys).into_string()></p> }
}

/// The same as text, for what is also written in the browser.
pub fn keys_inside(keys: &[(&str, &str)]) -> Markup {
    html! {
        @for (mark, words) in keys {
            span { span class={ "key key-" (mark) } aria-hidden="true" {} (words) }
        }
    }
}
