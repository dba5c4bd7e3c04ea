mod samples;

use leptos::prelude::*;

use self::samples::Samples;

use crate::{
    address::Page,
    board::{Operation, Parameter},
    format::Lang,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        head::HeadSlot,
        shell::Shell,
        table::Table,
        visit::Visit,
    },
    problem::Kind,
    text::api as words,
};

/// The programming interface in words, from its own description.
pub fn view(visit: Visit) -> AnyView {
    let (edition, lang) = (visit.edition.clone(), visit.lang());
    let (title, lead) = (words::TITLE.in_lang(lang), words::LEAD.in_lang(lang));
    expect_context::<HeadSlot>().set(200, title.to_owned(), lead.to_owned());
    let operations: Vec<_> =
        edition.offers.operations.iter().map(|it| operation(lang, it)).collect();
    let common: Vec<_> = [words::STRICT, words::HONEST, words::FRESH]
        .into_iter()
        .map(|pair| view! { <li>{pair.in_lang(lang)}</li> })
        .collect();
    view! {
        <Shell visit=visit.clone()>
            <h1>{title}</h1>
            <p class="lead">{lead}</p>
            <p class="share">
                <a href="/api/v1/openapi.json">{words::DESCRIPTION.in_lang(lang)}</a>
                <a href=visit.at.to(Page::Data).href()>{words::DATA.in_lang(lang)}</a>
            </p>
            <section aria-labelledby="common">
                <h2 id="common">{words::COMMON.in_lang(lang)}</h2>
                <ul class="steps">{common}</ul>
            </section>
            <Samples visit=visit.clone()/>
            <section aria-labelledby="operations">
                <h2 id="operations">{words::OPERATIONS.in_lang(lang)}</h2>
                <div class="datasets asks">{operations}</div>
            </section>
            <Problems lang/>
        </Shell>
    }
    .into_any()
}

/// It has none: everything on it stands in the description.
pub fn exhibit(_: &Visit, _: &str) -> Option<Exhibit> {
    None
}

fn operation(lang: Lang, it: &Operation) -> impl IntoView + use<> {
    let summary = words::operation(&it.id).map_or("", |pair| pair.in_lang(lang));
    let (id, labelled) = (format!("op-{}", it.id), format!("op-{}", it.id));
    let caption = format!("{}: {}", words::PARAMETERS.in_lang(lang), it.path);
    let answers: Vec<_> = it
        .answers
        .iter()
        .map(|&status| {
            let meaning = words::answer(status).map_or("", |pair| pair.in_lang(lang));
            view! { <li><code>{status}</code>" "{meaning}</li> }
        })
        .collect();
    let data = parameters(lang, &it.parameters);
    let (example, shown) = (it.example.clone(), it.example.clone());
    view! {
        <article class="dataset" aria-labelledby=labelled>
            <h3 id=id><code>{format!("GET {}", it.path)}</code></h3>
            <p>{summary}</p>
            <p>{words::TRY.in_lang(lang)}": "<a class="cite-text" href=example>{shown}</a></p>
            <Table caption data/>
            <details>
                <summary>{words::ANSWERS.in_lang(lang)}</summary>
                <ul class="steps">{answers}</ul>
            </details>
        </article>
    }
    .into_any()
}

fn parameters(lang: Lang, all: &[Parameter]) -> Data {
    let head = [words::PARAMETER, words::KIND, words::MEANING, words::EXAMPLE];
    let rows = all.iter().map(|it| {
        let meaning = words::parameter(&it.name).map_or("", |pair| pair.in_lang(lang));
        let example = it.example.clone().unwrap_or_default();
        let cells: [Cell; 4] =
            [it.name.as_str().into(), words::kind(lang, it).into(), meaning.into(), example.into()];
        cells.to_vec()
    });
    Data::new(lang, &head, rows.collect())
}

/// What the types of problems mean; problem details point here.
#[component]
fn Problems(lang: Lang) -> impl IntoView {
    let kinds: Vec<_> = Kind::ALL
        .into_iter()
        .map(|kind| {
            let (status, title) = (kind.status(), kind.title().in_lang(lang));
            let meaning = words::answer(status).map_or("", |pair| pair.in_lang(lang));
            view! { <div id=kind.id()><dt>{status}" "{title}</dt><dd>{meaning}</dd></div> }
        })
        .collect();
    view! {
        <section class="definition" aria-labelledby="problems">
            <h2 id="problems">{words::PROBLEMS.in_lang(lang)}</h2>
            <p>{words::PROBLEMS_TEXT.in_lang(lang)}</p>
            <dl>{kinds}</dl>
        </section>
    }
    .into_any()
}
