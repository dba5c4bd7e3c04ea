use maud::{Markup, html};

use crate::{board::State, format::Lang, text::unit};

/// The state of a product as icon and word, always both.
pub fn state_badge(lang: Lang, state: State) -> Markup {
    html! {
        span class={ "badge st-" (key(state).1) } {
            svg aria-hidden="true" { use href={ "#i-" (key(state).0) } {} }
            (unit::state(state).of(lang))
        }
    }
}

/// The icon alone, for a place where the word follows.
pub fn state_icon(state: State) -> String {
    let (icon, colour) = key(state);
    html! { svg class={ "ic st-" (colour) } aria-hidden="true" { use href={ "#i-" (icon) } {} } }
        .into_string()
}

/// Icon and colour; six silhouettes, so that none is told by its colour alone.
fn key(state: State) -> (&'static str, &'static str) {
    match state {
        State::Recognised => ("met", "met"),
        State::Ending => ("atrisk", "atrisk"),
        State::Ended => ("nogoal", "nodata"),
        State::Revoked => ("missed", "missed"),
        State::Below => ("below", "nodata"),
        State::None => ("nodata", "nodata"),
    }
}
