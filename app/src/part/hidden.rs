use leptos::prelude::*;

/// What a form sends without asking for it.
pub fn hidden(pairs: impl IntoIterator<Item = (&'static str, String)>) -> impl IntoView {
    let fields = pairs.into_iter();
    fields
        .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
        .collect::<Vec<_>>()
}
