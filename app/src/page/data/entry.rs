use leptos::prelude::*;

use super::{Chosen, columns::columns, file, name};
use crate::{
    board::Dataset,
    format,
    part::{table::Table, visit::Visit},
    text::{data as words, dataset as about},
};

/// One dataset: what it is, its files, and its columns.
#[component]
pub fn Entry(visit: Visit, dataset: Dataset) -> impl IntoView {
    let lang = visit.lang();
    let title = name(lang, &dataset).to_owned();
    let row = about::about(&dataset.name).map_or("", |pair| pair.of(lang));
    let rows = dataset.rows.get(&visit.board.plan).map(|&rows| format::count(lang, rows.into()));
    let choice = match dataset.filters.is_empty() {
        true => words::NONE.of(lang).to_owned(),
        false => dataset.filters.join(", "),
    };
    let links: Vec<_> = [("csv", "CSV"), ("xlsx", "Excel"), ("json", "JSON")]
        .into_iter()
        .map(|(form, shown)| {
            let href = file(&visit, &dataset.name, form, &Chosen::default());
            view! { <a href=href aria-label=format!("{title}: {shown}")>{shown}</a> }
        })
        .collect();
    let id = dataset.name.clone();
    let labelled = id.clone();
    view! {
        <article class="dataset" aria-labelledby=labelled>
            <h3 id=id>{title.clone()}</h3>
            <p>{row}</p>
            <p class="share">{links}</p>
            <p class="sub">
                {words::ROWS.of(lang)}": "{rows}" · "{words::CHOICE.of(lang)}": "<code>{choice}</code>
            </p>
            <details>
                <summary>{words::dictionary_of(lang, &title)}</summary>
                <Table caption=words::dictionary_of(lang, &title) data=columns(lang, &dataset)/>
            </details>
        </article>
    }
    .into_any()
}
