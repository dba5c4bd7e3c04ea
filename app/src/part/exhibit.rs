use leptos::prelude::*;
use maud::{Markup, html};

use super::cell::Data;
use crate::{
    address::{Form, link},
    format::Lang,
    text::shell,
};

/// What a page shows as one unit: a chart, its table, or both. It has an address of
/// its own as a picture, as data and as a page for frames elsewhere.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Exhibit {
    /// Unique on its page: `course`.
    pub id: String,
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
    /// The same numbers.
    pub data: Data,
    /// As of which day, from which version of the register.
    pub source: String,
}

/// A page of its own shows the first rows of a long table; the rest is in the data.
#[cfg(feature = "ssr")]
const ROWS: usize = 50;

#[cfg(feature = "ssr")]
impl Exhibit {
    /// The same with no more rows than a page of its own shows, and a note that says so.
    pub fn shortened(mut self, lang: Lang) -> Self {
        if self.data.rows.len() > ROWS {
            self.data.rows.truncate(ROWS);
            self.note = format!("{} {}", self.note, shell::first_rows(lang, ROWS));
        }
        self
    }
}

/// What stands below an exhibit that a page shows in a form of its own.
#[component]
pub fn Foot(
    lang: Lang,
    link: String,
    id: &'static str,
    /// True for an exhibit with a picture.
    #[prop(optional)]
    drawn: bool,
    #[prop(optional)] source: String,
) -> impl IntoView {
    view! { <div class="src" inner_html=foot(lang, &link, id, drawn, &source).into_string()></div> }
}

/// Where an exhibit comes from, and links to it on its own: as picture, as data, and to all other
/// ways to pass it on.
pub fn foot(lang: Lang, at: &str, id: &str, drawn: bool, source: &str) -> Markup {
    let file = |form: Form| link::file(at, id, form);
    html! {
        @if !source.is_empty() { p { (source) } }
        p.share {
            @if drawn {
                a href=(file(Form::Png)) { "PNG" }
                a href=(file(Form::Svg)) { "SVG" }
            }
            a href=(file(Form::Csv)) { "CSV" }
            a href=(link::share(at, id)) { (shell::SHARE.in_lang(lang)) }
        }
    }
}
