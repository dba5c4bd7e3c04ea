use std::sync::Arc;

use leptos::prelude::*;

use super::problem::ProblemPage;
use crate::{
    address::Key,
    board::Day,
    island::Comparer,
    part::{
        brought,
        compare::{self, Against, CompareView, Compared, Targets},
        exhibit::Exhibit,
        extended::{self, Among},
        frame::{Frame, Regions},
        head::HeadSlot,
        shell::Shell,
        shown::Shown,
        units::link_before,
        visit::Visit,
    },
    problem::{Problem, Thing},
    text::compare as words,
};

/// All districts, one measure at a time.
pub fn view(visit: Visit) -> AnyView {
    match comparison(&visit) {
        Ok(view) => page(visit, view).into_any(),
        Err(problem) => view! { <ProblemPage problem/> }.into_any(),
    }
}

/// An exhibit of the page: `targets`, `measure`, `slope`, `funnel`, `matrix`, `map`, `need` or
/// `extended`.
pub fn exhibit(visit: &Visit, id: &str) -> Option<Exhibit> {
    if id == "extended" {
        return extended::extended(visit, Among::All);
    }
    let view = comparison(visit).ok()?;
    match id {
        "targets" => Some(Targets::new(&view, &visit.edition, &visit.board).exhibit()),
        "matrix" => Some(compare::matrix(&view)),
        "need" => Some(compare::still::need(&view)),
        "map" => compare::still::map(&view, &visit.edition.districts),
        _ => compare::exhibit(&view, id),
    }
}

/// The measure, day and comparison that the address names.
pub fn comparison(visit: &Visit) -> Result<CompareView, Problem> {
    let all = Compared::new(&visit.edition, &visit.board, &visit.at);
    if all.measures.is_empty() {
        return Err(Problem::missing(Thing::Page, visit.at.action()));
    }
    let mut choice = all.default_choice(visit.day);
    // Names narrow down the list of all areas alone.
    for (key, value) in visit.at.query.iter().filter(|(key, _)| *key != Key::Q) {
        let name = key.name();
        choice = all.with(choice, name, value).ok_or_else(|| refusal(&all, name, value))?;
    }
    Ok(CompareView { all: Arc::new(all), choice })
}

/// Why there is no such choice.
fn refusal(all: &Compared, name: &'static str, value: &str) -> Problem {
    match (name, Day::from_written(value)) {
        ("measure" | "sort", _) => Problem::missing(Thing::Measure, value),
        ("since", Some(day)) => Problem::DayOutside(day, all.known),
        ("since", None) => Problem::NotADay(value.to_owned()),
        _ => Problem::no_word(name, value, Against::ALL.map(Against::id)),
    }
}

fn page(visit: Visit, view: CompareView) -> impl IntoView + use<> {
    let lang = visit.lang();
    let measure = compare::measure(&view);
    let name = view.measure().name.clone();
    let title = format!("{}: {name}", words::TITLE.in_lang(lang));
    let description = words::description(lang, &name, &measure.title, visit.day);
    expect_context::<HeadSlot>().set(200, title, description).preview("measure");
    let (targets, all) = (targets(&visit, &view), all(&view));
    // Of many places, those in need come before the table of all.
    let still = compare::still::is_still(&view.all);
    let chosen = match still {
        true => compare::still::still(&view, &visit).into_any(),
        false => view! { <Comparer view=view.for_browser()/> }.into_any(),
    };
    let targets = targets.into_any();
    let units = (link_before(&visit), brought::line(&visit, None));
    let units = (units, extended::part(&visit, Among::All));
    let (first, then) = if still { (chosen, targets) } else { (targets, chosen) };
    view! {
        <Shell visit>
            <div class="opening"><h1>{words::TITLE.in_lang(lang)}</h1><p class="lead">{words::LEAD.in_lang(lang)}</p>{units}</div>
            {first}
            {then}
            {all}
        </Shell>
    }
    .into_any()
}

/// All districts by the targets of the plan.
fn targets(visit: &Visit, view: &CompareView) -> impl IntoView + use<> {
    let lang = visit.lang();
    let targets = Targets::new(view, &visit.edition, &visit.board);
    let mut exhibit = targets.exhibit();
    let caption = [&*exhibit.title, ". ", &exhibit.subtitle].concat();
    let table = targets.table(&caption, &std::mem::take(&mut exhibit.note)).into_string();
    let regions = Signal::stored(Regions::new(lang, &view.href(), &exhibit));
    view! {
        <section class="cmp-grid cmp-targets" aria-labelledby="by-target">
            <h2 id="by-target">{words::TARGETS.in_lang(lang)}</h2>
            <Frame id="targets" regions table=view! { <div inner_html=table></div> }/>
        </section>
    }
    .into_any()
}

/// Every other measure as well, folded.
fn all(view: &CompareView) -> impl IntoView + use<> {
    let lang = view.all.lang;
    let matrix = compare::matrix(view);
    view! {
        <details class="cmp-grid cmp-matrix">
            <summary>{words::ALL.in_lang(lang)}": "{matrix.title.clone()}</summary>
            <Shown lang exhibit=matrix link=view.href() open=true/>
        </details>
    }
    .into_any()
}
