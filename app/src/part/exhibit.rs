use leptos::prelude::*;
use maud::{Markup, html};

use super::{
    cell::Data,
    frame::{Frame, Regions, folded, unfolded},
};
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

/// An exhibit with all that makes it readable and citable.
#[component]
pub fn Shown(
    lang: Lang,
    exhibit: Exhibit,
    /// The address of the view that it is part of.
    link: String,
    /// True for what is a table first of all: it is not folded.
    #[prop(optional)]
    open: bool,
    /// True where it is the whole page: its finding is the page's heading.
    #[prop(optional)]
    alone: bool,
) -> impl IntoView {
    let regions = if alone { Regions::alone } else { Regions::new };
    let regions = Signal::stored(regions(lang, &link, &exhibit));
    let table = unfolded(regions);
    let table = if open { table.into_any() } else { folded(lang, table).into_any() };
    view! { <Frame id=exhibit.id regions table/> }.into_any()
}

/// Links to an exhibit on its own: as picture, as data, and for a frame elsewhere.
pub fn share(lang: Lang, at: &str, id: &str, drawn: bool) -> Markup {
    let file = |form: Form| link::file(at, id, form);
    html! {
        p.share {
            @if drawn {
                a href=(file(Form::Png)) { "PNG" }
                a href=(file(Form::Svg)) { "SVG" }
            }
            a href=(file(Form::Csv)) { "CSV" }
            a href=(link::embed(at, id)) { (shell::EMBED.in_lang(lang)) }
        }
    }
}
