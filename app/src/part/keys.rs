use leptos::prelude::*;

/// What the marks of a chart stand for, each beside its mark.
#[component]
pub fn Keys(
    /// Marks as `style/charts.css` names them, and their words.
    keys: Vec<(&'static str, &'static str)>,
) -> impl IntoView {
    let keys: Vec<_> = keys
        .into_iter()
        .map(|(mark, words)| {
            view! { <span><span class=format!("key key-{mark}") aria-hidden="true"></span>{words}</span> }
        })
        .collect();
    view! { <p class="keys note">{keys}</p> }.into_any()
}
