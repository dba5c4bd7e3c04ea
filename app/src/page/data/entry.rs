use leptos::prelude::*;

use super::{DatasetFilter, columns::columns, file};
use crate::{
    board::Dataset,
    format::{self, DOT},
    part::{table::Table, visit::Visit},
    text::data as words,
};

/// One dataset: what it is, its files, and its columns.
#[component]
pub fn Entry(visit: Visit, dataset: Dataset) -> impl IntoView {
    let lang = visit.lang();
    let layout = dataset.layout;
    let title = layout.title.in_lang(lang);
    let row = layout.about.in_lang(lang);
    let rows = dataset.rows.get(&visit.board.plan).map(|&rows| format::count(lang, rows.into()));
    let choice = match dataset.filters.is_empty() {
        true => words::NONE.in_lang(lang).to_owned(),
        false => dataset.filters.join(", "),
    };
    let links: Vec<_> = [("csv", "CSV"), ("xlsx", "Excel"), ("json", "JSON")]
        .into_iter()
        .map(|(form, shown)| {
            let href = file(&visit, layout.name, form, &DatasetFilter::default());
            view! { <a href=href aria-label=format!("{title}: {shown}")>{shown}</a> }
        })
        .collect();
    view! {
        <article class="dataset" aria-labelledby=layout.name>
            <h3 id=layout.name>{title}</h3>
            <p>{row}</p>
            <p class="share">{links}</p>
            <p class="sub">
                {words::ROWS.in_lang(lang)}": "{rows}{DOT}{words::CHOICE.in_lang(lang)}": "<code>{choice}</code>
            </p>
            <details>
                <summary>{words::dictionary_of(lang, title)}</summary>
                <Table caption=words::dictionary_of(lang, title) data=columns(lang, &dataset)/>
            </details>
        </article>
    }
    .into_any()
}
