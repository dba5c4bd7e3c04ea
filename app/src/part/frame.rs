use leptos::prelude::*;

use super::keys::Keys;
use crate::{format::Lang, text::shell};

/// A chart with all that makes it readable: finding, measure, picture, table, source.
#[component]
pub fn Frame(
    lang: Lang,
    /// Unique on the page.
    id: &'static str,
    /// The finding, as a short sentence.
    title: String,
    /// Measure, place, day and unit.
    subtitle: String,
    /// The text of an `<svg>`; `None` when there is nothing to draw.
    chart: Option<String>,
    /// What the marks stand for.
    #[prop(optional)]
    keys: Vec<(&'static str, &'static str)>,
    /// What else to know of the picture, or why there is none.
    #[prop(optional, into)]
    note: Option<String>,
    source: String,
    /// The table with the same numbers.
    children: Children,
) -> impl IntoView {
    view! {
        <figure class="frame" aria-labelledby=id>
            <figcaption><h3 id=id>{title}</h3><p class="sub">{subtitle}</p></figcaption>
            {chart.map(|svg| view! { <div class="plot" inner_html=svg></div> })}
            {(!keys.is_empty()).then(|| view! { <Keys keys/> })}
            {note.filter(|note| !note.is_empty()).map(|note| view! { <p class="note">{note}</p> })}
            <details><summary>{shell::TABLE.of(lang)}</summary>{children()}</details>
            <p class="src">{source}</p>
        </figure>
    }
    .into_any()
}
