use leptos::prelude::*;

use crate::{
    address::{Address, Carried, Page},
    edition::year,
    part::{head::HeadSlot, plans::plans, shell::Shell, visit::Visit},
    problem::{Problem, Thing},
    text::{problem as words, shell},
};

/// Says what is wrong and what to do next.
#[component]
pub fn ProblemPage(problem: Problem) -> impl IntoView {
    let visit = expect_context::<Visit>();
    let lang = visit.lang();
    let (title, text) = (problem.heading().in_lang(lang), problem.sentence(lang));
    expect_context::<HeadSlot>().set(problem.status(), title.to_owned(), text.clone());
    let steps: Vec<_> = next(&visit, &problem)
        .into_iter()
        .map(|(at, words)| view! { <li><a href=at.href()>{words}</a></li> })
        .collect();
    view! {
        <Shell visit>
            <h1>{title}</h1>
            <p class="lead">{text}</p>
            <h2>{words::NEXT.in_lang(lang)}</h2>
            <ul class="steps">{steps}</ul>
        </Shell>
    }
    .into_any()
}

/// Ways onwards.
fn next(visit: &Visit, problem: &Problem) -> Vec<(Address, String)> {
    let (lang, at, board) = (visit.lang(), &visit.at, &visit.board);
    let home = (at.to(Page::Overview), words::HOME.in_lang(lang).to_owned());
    let figures = (at.to(Page::Figures), words::FIGURES.in_lang(lang).to_owned());
    let here = (at.plain(), words::SAME_PAGE.in_lang(lang).to_owned());
    let (thing, name) = match problem {
        Problem::Missing { thing, name, .. } => (thing, name),
        Problem::FormerDistrict { place, on, .. } => {
            let carried = Carried { units: Some(year(*on)), ..at.carried.clone() };
            let there = Address { carried, ..at.clone() };
            let districts = (at.to(Page::Districts), shell::DISTRICTS.in_lang(lang).to_owned());
            return vec![(there, words::see_former(lang, place, *on)), districts, home];
        }
        // The same page would fail again.
        Problem::Fault => return vec![home],
        _ => return vec![here, home],
    };
    // What the page itself is of, or one of its choices.
    let is_of_page = at.page.id() == Some(name.as_str());
    match thing {
        Thing::Page | Thing::Exhibit | Thing::File | Thing::Dataset | Thing::Operation => {
            vec![home, figures]
        }
        Thing::District | Thing::Product | Thing::Entity | Thing::Village if is_of_page => {
            vec![
                (at.to(Page::Products), shell::PRODUCTS.in_lang(lang).to_owned()),
                (at.to(Page::Districts), shell::DISTRICTS.in_lang(lang).to_owned()),
                home,
            ]
        }
        Thing::Target => board
            .targets
            .iter()
            .map(|target| {
                (
                    at.to_target(&target.id),
                    format!("{}. {}", target.number, lang.text(&target.name)),
                )
            })
            .collect(),
        Thing::Plan => plans(&visit.edition, lang)
            .into_iter()
            .map(|(plan, name)| {
                let other = (plan != board.plan).then(|| plan.to_owned());
                let carried = Carried { plan: other, ..at.carried.clone() };
                (Address { carried, ..at.to(Page::Overview) }, name)
            })
            .collect(),
        _ => vec![here, home],
    }
}
