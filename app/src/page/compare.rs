use std::sync::Arc;

use leptos::prelude::*;

use super::problem::{Problem, ProblemPage};
use crate::{
    island::Comparer,
    part::{
        compare::{self, CompareView, Compared},
        exhibit::Exhibit,
        head::HeadSlot,
        shell::Shell,
        visit::Visit,
    },
    text::compare as words,
};

/// All districts, one measure at a time.
pub fn view(visit: Visit) -> AnyView {
    match comparison(&visit) {
        Some(view) => page(visit, view).into_any(),
        None => view! { <ProblemPage problem=Problem::NoSuchChoice/> }.into_any(),
    }
}

/// An exhibit of the page: `measure`, `slope`, `funnel` or `matrix`.
pub fn exhibit(visit: &Visit, id: &str) -> Option<Exhibit> {
    compare::exhibit(&comparison(visit)?, id)
}

/// What was asked for; `None` when there is no such measure, day or comparison.
pub fn comparison(visit: &Visit) -> Option<CompareView> {
    let all = Compared::new(&visit.edition, &visit.board, &visit.at);
    let mut choice = all.default_choice(visit.day);
    for (key, value) in visit.at.query.iter() {
        choice = all.chosen(choice, key.name(), value)?;
    }
    (!all.measures.is_empty()).then(|| CompareView { all: Arc::new(all), choice })
}

fn page(visit: Visit, view: CompareView) -> impl IntoView + use<> {
    let lang = visit.lang();
    let measure = compare::measure(&view);
    let name = view.measure().name.clone();
    let title = format!("{}: {name}", words::TITLE.of(lang));
    let description = words::description(lang, &name, &measure.title, visit.day);
    expect_context::<HeadSlot>().set(200, title, description).preview("measure");
    view! {
        <Shell visit>
            <div class="opening"><h1>{words::TITLE.of(lang)}</h1><p class="lead">{words::LEAD.of(lang)}</p></div>
            <Comparer view=view.for_browser()/>
        </Shell>
    }
    .into_any()
}
