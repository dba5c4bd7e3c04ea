mod held;
mod milestones;
mod past;
mod pipeline;
mod rounds;
mod scenarios;
mod stages;
mod work;

pub use work::by_standing;

use leptos::prelude::*;

use self::{
    held::held, milestones::milestones, past::past, pipeline::pipeline, rounds::rounds,
    scenarios::scenarios, stages::stages, work::work_list,
};
use super::ProblemPage;
use crate::{
    address::{Key, Page},
    format::DOT,
    part::{
        ends, exhibit::Exhibit, head::HeadSlot, place_filter::PlaceFilter, shell::Shell,
        shown::Shown, source::source, visit::Visit,
    },
    problem::Problem,
    text::{calendar as words, district},
};

/// When certificates end, what happened to those that did, and what is to be graded anew.
pub fn view(visit: Visit) -> AnyView {
    match place(&visit) {
        Ok(_) => page(visit).into_any(),
        Err(problem) => view! { <ProblemPage problem/> }.into_any(),
    }
}

fn page(visit: Visit) -> impl IntoView {
    let (lang, link) = (visit.lang(), visit.at.at_first_pages().href());
    let title = words::TITLE.in_lang(lang).to_owned();
    let lead = words::LEAD.in_lang(lang);
    expect_context::<HeadSlot>().set(200, title.clone(), lead.to_owned()).preview("calendar");
    let held = held(&visit);
    let work = work_list(&visit, &held);
    let milestones = milestones(&visit);
    let apart = apart(&visit);
    let few = |exhibit: &Exhibit| match &*exhibit.id {
        "rounds" => rounds::few(exhibit),
        "pipeline" => pipeline::few(exhibit),
        _ => None,
    };
    let [ahead, past, scenarios, rounds, pipeline, stages] = [
        ahead(&visit, &held),
        past(&visit),
        scenarios(&visit, &held),
        rounds(&visit),
        pipeline(&visit),
        stages(&visit),
    ]
    .map(|exhibit| {
        let (open, few) = (exhibit.chart.is_none(), few(&exhibit));
        view! { <Shown lang exhibit few link=link.clone() open/> }
    });
    view! {
        <Shell visit=visit.clone()>
            <div class="opening">
                <h1>{title}</h1>
                <p class="lead">{lead}</p>
            </div>
            <PlaceFilter visit label=words::FILTER/>
            <section aria-labelledby="by-month">
                <h2 id="by-month">{words::BY_MONTH.in_lang(lang)}</h2>
                <div class="two">{ahead}{past}</div>
                {apart}
            </section>
            {work}
            {milestones}
            <section aria-labelledby="outlook">
                <h2 id="outlook">{words::OUTLOOK.in_lang(lang)}</h2>
                {scenarios}
            </section>
            <section aria-labelledby="on-the-way">
                <h2 id="on-the-way">{words::PIPELINE.in_lang(lang)}</h2>
                {pipeline}
                {stages}
            </section>
            <section aria-labelledby="past-rounds">
                <h2 id="past-rounds">{words::ROUNDS.in_lang(lang)}</h2>
                {rounds}
            </section>
        </Shell>
    }
    .into_any()
}

/// Why numbers that look like those of what ended are others elsewhere.
fn apart(visit: &Visit) -> impl IntoView + use<> {
    let lang = visit.lang();
    let targets = visit.at.to(Page::Targets).href();
    let method = format!("{}#quality", visit.at.to(Page::Method).href());
    view! {
        <p class="note">
            {words::APART.in_lang(lang)}" "
            <a href=targets>{words::TO_TARGETS.in_lang(lang)}</a>{DOT}
            <a href=method>{words::TO_METHOD.in_lang(lang)}</a>
        </p>
    }
}

pub fn exhibit(visit: &Visit, id: &str) -> Option<Exhibit> {
    place(visit).ok()?;
    match id {
        "calendar" => Some(ahead(visit, &held(visit))),
        "past" => Some(past(visit)),
        "milestones" => milestones::exhibit(visit),
        "work" => Some(work::exhibit(visit, &held(visit))),
        "scenarios" => Some(scenarios(visit, &held(visit))),
        "rounds" => Some(rounds(visit)),
        "pipeline" => Some(pipeline(visit)),
        "stages" => Some(stages(visit)),
        _ => None,
    }
}

/// The position of the district that the address names; `None` for the whole province.
///
/// # Errors
///
/// When there is no such district.
pub fn place(visit: &Visit) -> Result<Option<usize>, Problem> {
    let Some(code) = visit.at.query.get(Key::Place) else { return Ok(None) };
    let place = visit.edition.district(code);
    place.map(Some).ok_or_else(|| Problem::no_district(&visit.edition, code))
}

/// What the page is about: the province or a district.
fn name(visit: &Visit) -> String {
    let (edition, lang) = (&visit.edition, visit.lang());
    match place(visit) {
        Ok(Some(place)) => district::full(lang, &edition.districts[place]),
        _ => words::whole(lang, &edition.province),
    }
}

fn ahead(visit: &Visit, held: &[held::Held<'_>]) -> Exhibit {
    let (lang, day) = (visit.lang(), visit.day);
    let all: Vec<_> = held.iter().map(|one| (one.certificate.ends_on, one.state)).collect();
    ends::calendar(lang, day, &name(visit), &all, source(lang, &visit.edition.version, day))
}
