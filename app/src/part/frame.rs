//! One frame for every exhibit: caption, picture, table, source.

use leptos::prelude::*;
use maud::{PreEscaped, html};

#[cfg(feature = "ssr")]
use super::table::table_with_sides;
use super::{
    exhibit::{Exhibit, foot},
    keys::keys_inside,
    table::table,
};
use crate::{format::Lang, text::shell};

/// The frame of every exhibit, on pages, in islands and alone. Its regions are text, which an
/// island writes anew.
#[component]
pub fn Frame<T: IntoView + 'static>(
    /// The exhibit's, unique on the page.
    #[prop(into)]
    id: String,
    #[prop(into)] regions: Signal<Regions>,
    /// Its table: [`fold_table`], [`plain_table`], or another.
    table: T,
) -> impl IntoView {
    view! {
        <figure class="frame" aria-labelledby=id>
            <figcaption inner_html=text(regions, |it| &it.caption)></figcaption>
            <div class="frame-body" inner_html=text(regions, |it| &it.body)></div>
            {table}
            <div class="src" inner_html=text(regions, |it| &it.source)></div>
        </figure>
    }
}

/// The exhibit's table, for whoever wants the numbers; it stays as the reader left it.
pub fn fold_table(lang: Lang, table: impl IntoView) -> impl IntoView {
    view! { <details><summary>{shell::TABLE.in_lang(lang)}</summary>{table}</details> }
}

/// The table of what is a table first of all.
pub fn plain_table(regions: Signal<Regions>) -> impl IntoView {
    view! { <div inner_html=text(regions, |it| &it.table)></div> }
}

fn text(regions: Signal<Regions>, of: fn(&Regions) -> &String) -> Signal<String> {
    Signal::derive(move || regions.with(|it| of(it).clone()))
}

/// What stands in a frame.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Regions {
    caption: String,
    body: String,
    table: String,
    source: String,
}

impl Regions {
    /// `link` is the address of the view that the exhibit is part of.
    pub fn new(lang: Lang, link: &str, exhibit: &Exhibit) -> Self {
        let Exhibit { id, title, subtitle, chart, keys, note, data, source } = exhibit;
        let body = html! {
            @if let Some(chart) = chart { div.plot { (PreEscaped(chart)) } }
            @if !keys.is_empty() { p.keys.note { (keys_inside(keys)) } }
            @if !note.is_empty() { p.note { (note) } }
        };
        Self {
            caption: html! { h3 id=(id) { (title) } p.sub { (subtitle) } }.into_string(),
            body: body.into_string(),
            table: table(&[title, ". ", subtitle].concat(), data).into_string(),
            source: foot(lang, link, id, chart.is_some(), source).into_string(),
        }
    }

    /// The same where nothing is written anew: the numbers of its table stand to the right.
    #[cfg(feature = "ssr")]
    pub fn still(lang: Lang, link: &str, exhibit: &Exhibit) -> Self {
        let Exhibit { title, subtitle, data, .. } = exhibit;
        let table = table_with_sides(&[title, ". ", subtitle].concat(), data).into_string();
        Self { table, ..Self::new(lang, link, exhibit) }
    }

    /// The same as a whole page, whose heading is the finding.
    #[cfg(feature = "ssr")]
    pub fn alone(lang: Lang, link: &str, exhibit: &Exhibit) -> Self {
        let Exhibit { id, title, subtitle, .. } = exhibit;
        let caption = html! { h1 id=(id) { (title) } p.sub { (subtitle) } };
        Self { caption: caption.into_string(), ..Self::still(lang, link, exhibit) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_the_words_of_an_exhibit_stays_text() {
        let hostile = || "<b onclick=\"x\">&".to_owned();
        let exhibit = Exhibit {
            id: "one".to_owned(),
            title: hostile(),
            subtitle: hostile(),
            note: hostile(),
            source: hostile(),
            ..Exhibit::default()
        };
        for regions in [Regions::new, Regions::alone].map(|of| of(Lang::Vi, "/x", &exhibit)) {
            let owner = Owner::new_root(None);
            let html = owner.with(|| {
                let table = plain_table(regions.clone().into());
                view! { <Frame id="one" regions table/> }.to_html()
            });
            owner.cleanup();
            assert!(!html.contains("<b"), "{html}");
            assert!(html.contains("<p>&lt;b onclick=&quot;x&quot;&gt;&amp;</p>"), "{html}");
        }
    }
}
