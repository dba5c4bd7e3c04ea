use leptos::prelude::*;
use maud::{Markup, html};

use super::{cell::Data, keys::Keys, table::Table};
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
    let Exhibit { id, title, subtitle, chart, keys, note, data, source } = exhibit;
    let share = share(lang, &link, &id, chart.is_some()).into_string();
    let caption = format!("{title}. {subtitle}");
    let labelled = id.clone();
    let table = view! { <Table caption data/> };
    let table = if open {
        table.into_any()
    } else {
        view! { <details><summary>{shell::TABLE.of(lang)}</summary>{table}</details> }.into_any()
    };
    view! {
        <figure class="frame" aria-labelledby=labelled>
            <figcaption>
                {if alone {
                    view! { <h1 id=id>{title}</h1> }.into_any()
                } else {
                    view! { <h3 id=id>{title}</h3> }.into_any()
                }}
                <p class="sub">{subtitle}</p>
            </figcaption>
            {chart.map(|svg| view! { <div class="plot" inner_html=svg></div> })}
            {(!keys.is_empty()).then(|| view! { <Keys keys/> })}
            {(!note.is_empty()).then(|| view! { <p class="note">{note}</p> })}
            {table}
            <div class="src" inner_html=format!("<p>{}</p>{share}", html! { (source) }.into_string())></div>
        </figure>
    }
    .into_any()
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
            a href=(link::embed(at, id)) { (shell::EMBED.of(lang)) }
        }
    }
}
