use leptos::prelude::*;

use crate::{board::State, format::Lang, text::state};

/// The state of a product as icon and word, always both.
#[component]
pub fn StateBadge(lang: Lang, state: State) -> impl IntoView {
    let (class, icon) =
        (format!("badge st-{}", state.colour()), format!("#i-{}", state.icon().key()));
    view! {
        <span class=class>
            <svg aria-hidden="true"><use href=icon/></svg>
            {state::name(state).in_lang(lang)}
        </span>
    }
}

/// The icon alone, for a place where the word follows.
pub fn state_icon(state: State) -> String {
    let (icon, colour) = (state.icon().key(), state.colour());
    format!(
        r##"<svg class="ic st-{colour}" aria-hidden="true"><use href="#i-{icon}"></use></svg>"##
    )
}
