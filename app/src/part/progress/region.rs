use leptos::prelude::*;
use maud::{Markup, PreEscaped, html};

use super::ProgressView;
use crate::{
    format::Lang,
    part::{
        exhibit::{Exhibit, share},
        keys::keys_inside,
        table::table,
    },
    text::shell,
};

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
    of: fn(&ProgressView) -> Exhibit,
) -> impl IntoView {
    let drawn = Memo::new_with_compare(move |_| Written::of(&view.read(), of), |a, b| a != b);
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
            <div class="src" inner_html=part(|it| &it.source)></div>
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
    fn of(view: &ProgressView, of: fn(&ProgressView) -> Exhibit) -> Self {
        let shown = of(view);
        let caption = html! { h3 id=(shown.id) { (shown.title) } p.sub { (shown.subtitle) } };
        let body = html! {
            @if let Some(chart) = &shown.chart { div.plot { (PreEscaped(chart)) } }
            @if !shown.keys.is_empty() { p.keys.note { (keys_inside(&shown.keys)) } }
            @if !shown.note.is_empty() { p.note { (shown.note) } }
        };
        let drawn = shown.chart.is_some();
        let source = html! {
            p { (shown.source) }
            (share(view.lang, &view.reading().link, &shown.id, drawn))
        };
        Self {
            caption: caption.into_string(),
            body: body.into_string(),
            table: table(&shown.subtitle, &shown.data).into_string(),
            source: source.into_string(),
        }
    }
}
