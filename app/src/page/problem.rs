use leptos::prelude::*;

use crate::{
    part::{
        address::{Address, decoded},
        head::HeadSlot,
        shell::Shell,
        visit::Visit,
    },
    problem::{Problem, Thing},
    text::{problem as words, shell},
};

/// For every address without a page.
#[component]
pub fn NoSuchPage() -> impl IntoView {
    let path = expect_context::<Visit>().at.action();
    view! { <ProblemPage problem=Problem::missing(Thing::Page, path)/> }
}

/// Says what is wrong and what to do next.
#[component]
pub fn ProblemPage(problem: Problem) -> impl IntoView {
    let visit = expect_context::<Visit>();
    let lang = visit.lang();
    let (title, text) = (problem.heading().of(lang), problem.sentence(lang));
    expect_context::<HeadSlot>().set(problem.status(), title.to_owned(), text.clone());
    let steps: Vec<_> = next(&visit, &problem)
        .into_iter()
        .map(|(at, words)| view! { <li><a href=at.href()>{words}</a></li> })
        .collect();
    view! {
        <Shell visit>
            <h1>{title}</h1>
            <p class="lead">{text}</p>
            <h2>{words::NEXT.of(lang)}</h2>
            <ul class="steps">{steps}</ul>
        </Shell>
    }
    .into_any()
}

/// Ways onwards.
fn next(visit: &Visit, problem: &Problem) -> Vec<(Address, String)> {
    let (lang, at, board) = (visit.lang(), &visit.at, &visit.board);
    let home = (at.to("/"), words::HOME.of(lang).to_owned());
    let figures = (at.to("/figures"), words::FIGURES.of(lang).to_owned());
    let here = (at.to(at.path.clone()), words::SAME_PAGE.of(lang).to_owned());
    let (thing, name) = match problem {
        Problem::Missing { thing, name, .. } => (thing, name),
        // The same page would fail again.
        Problem::Fault => return vec![home],
        _ => return vec![here, home],
    };
    // What the page itself is of, or one of its choices.
    let of_page = decoded(at.path.rsplit('/').next().unwrap_or_default()) == *name;
    match thing {
        Thing::Page | Thing::Exhibit | Thing::File | Thing::Dataset | Thing::Operation => {
            vec![home, figures]
        }
        Thing::District | Thing::Product | Thing::Entity | Thing::Village if of_page => {
            vec![
                (at.to("/products"), shell::PRODUCTS.of(lang).to_owned()),
                (at.to("/districts"), shell::DISTRICTS.of(lang).to_owned()),
                home,
            ]
        }
        Thing::Target => board
            .targets
            .iter()
            .map(|target| {
                (at.to_target(&target.id), format!("{}. {}", target.number, lang.of(&target.name)))
            })
            .collect(),
        Thing::Plan => visit
            .edition
            .plans()
            .into_iter()
            .map(|plan| {
                let other = (plan != board.plan).then(|| plan.to_owned());
                (Address { plan: other, ..at.to("/") }, plan.to_owned())
            })
            .collect(),
        _ => vec![here, home],
    }
}
