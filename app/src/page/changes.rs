mod events;
mod places;
mod targets;

pub use targets::flips;

use leptos::prelude::*;

use self::events::event_list;
use super::ProblemPage;
use crate::{
    address::{Key, link},
    board::Day,
    format,
    part::{
        exhibit::Exhibit,
        extended::{self, Among},
        head::HeadSlot,
        hidden::hidden,
        shell::Shell,
        shown::Shown,
        visit::Visit,
    },
    problem::Problem,
    text::{Pair, changes as words, shell},
};

/// What happened since another day, a month before when none is named: to targets, by district,
/// and product by product.
pub fn view(visit: Visit) -> AnyView {
    match since(&visit) {
        Ok(since) => page(visit, since).into_any(),
        Err(problem) => view! { <ProblemPage problem/> }.into_any(),
    }
}

fn page(visit: Visit, since: Day) -> impl IntoView {
    let (lang, day, link) = (visit.lang(), visit.day, visit.at.at_first_pages().href());
    let title = words::title(lang, since, day);
    let changes = visit.edition.items.changes(&visit.edition.links, since, day);
    let summary = words::events(lang, &changes);
    expect_context::<HeadSlot>().set(200, title.clone(), format!("{title}: {summary}."));
    let [targets, places] =
        [targets::exhibit(&visit, since), places::exhibit(&visit, since, &changes)].map(
            |exhibit| {
                let few = (exhibit.id == "places").then(|| places::few(&exhibit)).flatten();
                view! { <Shown lang exhibit few link=link.clone() open=true/> }
            },
        );
    let atom = link::in_lang(lang, "/changes.atom");
    view! {
        <Shell visit=visit.clone()>
            <div class="opening">
                <h1>{title}</h1>
                <p class="lead">{summary}"."</p>
                {extended::part(&visit, Among::All)}
            </div>
            <Spans visit=visit.clone() since/>
            <section aria-labelledby="by-target">
                <h2 id="by-target">{words::TARGETS.in_lang(lang)}</h2>
                {targets}
            </section>
            <section aria-labelledby="by-place">
                <h2 id="by-place">{words::PLACES.in_lang(lang)}</h2>
                {places}
            </section>
            {event_list(&visit, &changes)}
            <p class="share"><a href=atom>{words::ATOM.in_lang(lang)}</a></p>
        </Shell>
    }
    .into_any()
}

/// The usual spans as links, and a form for a day of one's own.
#[component]
fn Spans(visit: Visit, since: Day) -> impl IntoView {
    let (lang, day, at) = (visit.lang(), visit.day, visit.at.at_first_pages());
    let months = |number| (0..number).fold(day, |day, _| Day::month_before(day));
    let named: [(Day, Pair); 4] = [
        (months(1), words::MONTH),
        (months(3), words::QUARTER),
        (day.year_before(), words::YEAR),
        (visit.board.period.baseline(), words::PERIOD),
    ];
    let known = visit.board.known_days();
    let spans: Vec<_> = named
        .into_iter()
        .filter(|&(from, _)| from < day && known.contains(from))
        .map(|(from, name)| {
            let other = (from != months(1)).then(|| from.to_string());
            let href = at.with(Key::Since, other).href();
            view! { <li><a href=href aria-current=(from == since).then_some("true")>{name.in_lang(lang)}</a></li> }
        })
        .collect();
    let carried = hidden(at.carried.pairs());
    view! {
        <div class="spans">
            <nav class="switch" aria-label=words::PICKS.in_lang(lang)><ul>{spans}</ul></nav>
            <form class="filter" method="get" action=at.action() aria-label=words::FORM.in_lang(lang)>
                {carried}
                <label>{words::SINCE.in_lang(lang)}
                    <input type="text" name=Key::Since.name() required size="10" maxlength="10" autocomplete="off"
                        pattern=shell::DAY_PATTERN title=shell::DAY_HINT.in_lang(lang) value=format::date(since)/>
                </label>
                <button>{words::SHOW.in_lang(lang)}</button>
            </form>
        </div>
    }
    .into_any()
}

pub fn exhibit(visit: &Visit, id: &str) -> Option<Exhibit> {
    let since = since(visit).ok()?;
    let changes = || visit.edition.items.changes(&visit.edition.links, since, visit.day);
    match id {
        "targets" => Some(targets::exhibit(visit, since)),
        "places" => Some(places::exhibit(visit, since, &changes())),
        "extended" => extended::extended(visit, Among::All),
        "events" => Some(events::exhibit(visit, since, &changes())),
        _ => None,
    }
}

/// The day that is compared with; a month before the visit's when the address names none.
///
/// # Errors
///
/// When there is no such day, nothing is known of it, or it comes after the visit's.
pub fn since(visit: &Visit) -> Result<Day, Problem> {
    let Some(written) = visit.at.query.get(Key::Since) else {
        return Ok(visit.day.month_before());
    };
    let since = Day::from_written(written).ok_or_else(|| Problem::NotADay(written.to_owned()))?;
    let known = visit.board.known_days();
    match () {
        () if since > visit.day => Err(Problem::SinceAfter(since, visit.day)),
        () if !known.contains(since) => Err(Problem::DayOutside(since, known)),
        () => Ok(since),
    }
}
