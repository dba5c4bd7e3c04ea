use leptos::prelude::*;

use crate::{
    address::{Address, Carried, Page},
    board::Period,
    part::{head::HeadSlot, shell::Shell, visit::Visit},
    text::{problem, shell},
};

/// Why a page cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    NoSuchPage,
    NoSuchTarget,
    NoSuchPlan,
    /// A district, product, entity or village that the register does not have.
    NoSuchItem,
    /// A reading or district that this target does not have.
    NoSuchChoice,
    /// Not a day, as it was asked for.
    NoSuchDay(String),
    /// A day outside the plan's known days.
    DayOutside(String, Period),
}

impl Problem {
    pub fn status(&self) -> u16 {
        match self {
            Self::NoSuchPage | Self::NoSuchTarget | Self::NoSuchPlan | Self::NoSuchItem => 404,
            Self::NoSuchChoice | Self::NoSuchDay(_) | Self::DayOutside(..) => 400,
        }
    }
}

/// Says what is wrong and what to do next.
#[component]
pub fn ProblemPage(problem: Problem) -> impl IntoView {
    let visit = expect_context::<Visit>();
    let lang = visit.lang();
    let (title, text) = match &problem {
        Problem::NoSuchPage => (problem::PAGE_TITLE, problem::PAGE_TEXT.of(lang).to_owned()),
        Problem::NoSuchTarget => (problem::TARGET_TITLE, problem::TARGET_TEXT.of(lang).to_owned()),
        Problem::NoSuchPlan => (problem::PLAN_TITLE, problem::PLAN_TEXT.of(lang).to_owned()),
        Problem::NoSuchItem => (problem::ITEM_TITLE, problem::ITEM_TEXT.of(lang).to_owned()),
        Problem::NoSuchChoice => (problem::CHOICE_TITLE, problem::CHOICE_TEXT.of(lang).to_owned()),
        Problem::NoSuchDay(asked) => (problem::DAY_TITLE, problem::no_such_day(lang, asked)),
        Problem::DayOutside(asked, known) => {
            (problem::DAY_TITLE, problem::day_outside(lang, asked, *known))
        }
    };
    let title = title.of(lang);
    expect_context::<HeadSlot>().set(problem.status(), title.to_owned(), text.clone());
    let steps: Vec<_> = next(&visit, &problem)
        .into_iter()
        .map(|(at, words)| view! { <li><a href=at.href()>{words}</a></li> })
        .collect();
    view! {
        <Shell visit>
            <h1>{title}</h1>
            <p class="lead">{text}</p>
            <h2>{problem::NEXT.of(lang)}</h2>
            <ul class="steps">{steps}</ul>
        </Shell>
    }
    .into_any()
}

fn next(visit: &Visit, problem: &Problem) -> Vec<(Address, String)> {
    let (lang, at, board) = (visit.lang(), &visit.at, &visit.board);
    let home = (at.to(Page::Overview), problem::HOME.of(lang).to_owned());
    let figures = (at.to(Page::Figures), problem::FIGURES.of(lang).to_owned());
    match problem {
        Problem::NoSuchPage => vec![home, figures],
        Problem::NoSuchItem => vec![
            (at.to(Page::Products), shell::PRODUCTS.of(lang).to_owned()),
            (at.to(Page::Districts), shell::DISTRICTS.of(lang).to_owned()),
            home,
        ],
        Problem::NoSuchTarget => board
            .targets
            .iter()
            .map(|target| {
                (at.to_target(&target.id), format!("{}. {}", target.number, lang.of(&target.name)))
            })
            .collect(),
        Problem::NoSuchPlan => visit
            .edition
            .plans()
            .into_iter()
            .map(|plan| {
                let other = (plan != board.plan).then(|| plan.to_owned());
                let carried = Carried { plan: other, ..at.carried.clone() };
                (Address { carried, ..at.to(Page::Overview) }, plan.to_owned())
            })
            .collect(),
        _ => vec![(at.plain(), problem::SAME_PAGE.of(lang).to_owned()), home],
    }
}
