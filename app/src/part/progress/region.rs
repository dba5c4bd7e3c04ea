use leptos::prelude::*;
use maud::{Markup, PreEscaped, html};

use super::ProgressView;
use crate::{
    format::Lang,
    part::{keys::keys_inside, table::table},
    text::shell,
};

/// A chart of the block with all that makes it readable.
pub struct Drawn {
    /// The finding, as a short sentence.
    pub title: String,
    /// Measure, place, day and unit.
    pub subtitle: String,
    /// The text of an `<svg>`; `None` when there is nothing to draw.
    pub chart: Option<String>,
    /// What the marks stand for.
    pub keys: Vec<(&'static str, &'static str)>,
    /// What else to know of the picture, or why there is none.
    pub note: String,
    /// The same numbers: one header row, then rows that their first cell names.
    pub head: Vec<&'static str>,
    pub rows: Vec<Vec<String>>,
}

/// A region's text, written anew when the day or the reading changes.
pub fn region(view: Signal<ProgressView>, of: fn(&ProgressView) -> Markup) -> Signal<String> {
    Signal::derive(move || view.with(|view| of(view).into_string()))
}

/// A chart in its figure. The table's `<details>` stays as the reader left it.
#[component]
pub fn Figure(
    lang: Lang,
    /// Unique on the page.
    id: &'static str,
    view: Signal<ProgressView>,
    of: fn(&ProgressView) -> Drawn,
) -> impl IntoView {
    let drawn = Memo::new_with_compare(move |_| Written::of(id, &view.read(), of), |a, b| a != b);
    let part =
        move |of: fn(&Written) -> &String| Signal::derive(move || drawn.with(|it| of(it).clone()));
    view! {
        <figure class="frame" aria-labelledby=id>
            <figcaption inner_html=part(|it| &it.caption)></figcaption>
            <div class="frame-body" inner_html=part(|it| &it.body)></div>
            <details>
                <summary>{shell::TABLE.of(lang)}</summary>
                <div inner_html=part(|it| &it.table)></div>
            </details>
            <p class="src" inner_html=part(|it| &it.source)></p>
        </figure>
    }
}

#[derive(Clone, PartialEq)]
struct Written {
    caption: String,
    body: String,
    table: String,
    source: String,
}

impl Written {
    fn of(id: &str, view: &ProgressView, of: fn(&ProgressView) -> Drawn) -> Self {
        let drawn = of(view);
        let caption = html! { h3 id=(id) { (drawn.title) } p.sub { (drawn.subtitle) } };
        let body = html! {
            @if let Some(chart) = &drawn.chart { div.plot { (PreEscaped(chart)) } }
            @if !drawn.keys.is_empty() { p.keys.note { (keys_inside(&drawn.keys)) } }
            @if !drawn.note.is_empty() { p.note { (drawn.note) } }
        };
        Self {
            caption: caption.into_string(),
            body: body.into_string(),
            table: table(&drawn.subtitle, &drawn.head, &drawn.rows).into_string(),
            source: html! { (view.source()) }.into_string(),
        }
    }
}
