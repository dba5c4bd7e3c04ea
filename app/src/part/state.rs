use maud::{Markup, html};

use crate::{board::State, format::Lang, text::state};

/// The state of a product as icon and word, always both.
pub fn state_badge(lang: Lang, state: State) -> Markup {
    html! {
        span class={ "badge st-" (state.colour()) } {
            svg aria-hidden="true" { use href={ "#i-" (state.icon().key()) } {} }
            (state::name(state).in_lang(lang))
        }
    }
}

/// The icon alone, for a place where the word follows.
pub fn state_icon(state: State) -> String {
    let (icon, colour) = (state.icon().key(), state.colour());
    html! { svg class={ "ic st-" (colour) } aria-hidden="true" { use href={ "#i-" (icon) } {} } }
        .into_string()
}
