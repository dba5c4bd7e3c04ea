mod decision;
mod exhibit;
mod missing;
mod note;
mod recent;
mod row;
mod rows;
mod spread;
mod uncounted;

pub use exhibit::exhibit;

use leptos::prelude::*;

use self::{decision::Decision, recent::Recent, rows::Rows, spread::Spread};
use crate::{
    address::{Key, Query},
    board::Status,
    part::{
        badge::Badge,
        communes,
        exhibit::{Exhibit, Foot},
        head::HeadSlot,
        shell::Shell,
        shown::Shown,
        visit::Visit,
    },
    text::{calendar, overview, status},
};

/// All targets at a glance with how they may end, what changed of late, and the first target by
/// district.
pub fn view(visit: Visit) -> AnyView {
    let (board, lang, day) = (visit.board.clone(), visit.lang(), visit.day);
    let title = lang.text(&board.title).to_owned();
    let summary = overview::summary(lang, &tally(&visit));
    let description = overview::description(lang, &title, &summary, day);
    expect_context::<HeadSlot>().set(200, title.clone(), description).preview("targets");
    view! {
        <Shell visit=visit.clone()>
            <div class="overview">
                <div class="opening">
                    <h1>{title}</h1>
                    <p class="lead">{summary}"."</p>
                    <Decision visit=visit.clone()/>
                </div>
                <section class="targets" aria-labelledby="targets">
                    <div class="section-head">
                        <h2 id="targets">{overview::LIST.in_lang(lang)}</h2>
                        <Order visit=visit.clone()/>
                    </div>
                    <Rows visit=visit.clone()/>
                    <Foot lang link=visit.at.href() id="targets" drawn=true/>
                    <Meanings visit=visit.clone()/>
                </section>
                <Recent visit=visit.clone()/>
                <Spread visit=visit.clone()/>
                {commune_map(&visit)}
            </div>
        </Shell>
    }
    .into_any()
}

/// How many targets have each status, those that occur only.
fn tally(visit: &Visit) -> Vec<(Status, usize)> {
    let board = &visit.board;
    let number = |status| {
        let same =
            board.targets.iter().filter(|target| target.status(board.period, visit.day) == status);
        (status, same.count())
    };
    Status::BEST_FIRST.into_iter().map(number).filter(|(_, number)| *number > 0).collect()
}

/// Where the products come from, commune by commune.
fn commune_map(visit: &Visit) -> Option<impl IntoView + use<>> {
    let (lang, link) = (visit.lang(), visit.at.href());
    let exhibit = communes(visit)?;
    Some(view! { <section class="card spread communes"><Shown lang exhibit link/></section> })
}

/// The communes of the province with their products, where points of them are known.
pub fn communes(visit: &Visit) -> Option<Exhibit> {
    let name = calendar::whole(visit.lang(), &visit.edition.province);
    let exhibit = communes::communes(visit, None, &name);
    exhibit.chart.is_some().then_some(exhibit)
}

#[component]
fn Order(visit: Visit) -> impl IntoView {
    let (lang, at) = (visit.lang(), &visit.at);
    let link = |attention: bool, words: &'static str| {
        let href = at.with(Key::Order, attention.then_some(Query::ATTENTION)).href();
        view! { <li><a href=href aria-current=(at.query.get(Key::Order).is_some() == attention).then_some("true")>{words}</a></li> }
    };
    view! {
        <nav class="switch" aria-label=overview::ORDER.in_lang(lang)>
            <ul>
                {link(false, overview::BY_DOCUMENT.in_lang(lang))}
                {link(true, overview::BY_ATTENTION.in_lang(lang))}
            </ul>
        </nav>
    }
    .into_any()
}

#[component]
fn Meanings(visit: Visit) -> impl IntoView {
    let lang = visit.lang();
    let meanings: Vec<_> = tally(&visit)
        .into_iter()
        .map(|(status, _)| {
            view! { <div><dt><Badge lang status/></dt><dd>{status::meaning(status).in_lang(lang)}</dd></div> }
        })
        .collect();
    view! {
        <details class="meanings">
            <summary>{status::MEANING.in_lang(lang)}</summary>
            <dl>{meanings}</dl>
        </details>
    }
    .into_any()
}
