use leptos::prelude::*;

use crate::format::Lang;

/// A name that the register has in Vietnamese alone, marked so where the page is not.
#[component]
pub fn Name(lang: Lang, #[prop(into)] name: String) -> impl IntoView {
    view! { <span lang=lang.of_names().map(Lang::code)>{name}</span> }
}
