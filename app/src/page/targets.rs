use leptos::prelude::*;

use crate::{
    board::TargetView,
    part::{
        badge::Badge,
        course::{Course, Courses, keys},
        exhibit::Exhibit,
        extended::{self, Among},
        head::HeadSlot,
        keys::Keys,
        shell::Shell,
        visit::Visit,
    },
    text::{number, overview, shell, target as words},
};

/// All targets, each with its course over the period, what it lacks and where it is explained.
pub fn view(visit: Visit) -> AnyView {
    let (board, lang) = (&visit.board, visit.lang());
    let title = words::title_of_all(lang, lang.text(&board.title));
    let description = words::description_of_all(lang, board.targets.len(), visit.day);
    expect_context::<HeadSlot>().set(200, title.clone(), description);
    let courses = Courses::new(&visit);
    let drawn: Vec<_> = board.targets.iter().map(|target| courses.of(&visit, target)).collect();
    let cards: Vec<_> = board
        .targets
        .iter()
        .zip(&drawn)
        .map(|(target, course)| card(&visit, target, course.as_ref()))
        .collect();
    let keys = keys(lang, drawn.iter().flatten());
    view! {
        <Shell visit=visit.clone()>
            <div class="opening">
                <h1>{title}</h1>
                <p class="lead">{shell::as_of(lang, visit.day)}"."</p>
                {extended::part(&visit, Among::All)}
            </div>
            <ol class="small-multiples">{cards}</ol>
            <Keys keys/>
        </Shell>
    }
    .into_any()
}

/// `extended`; the pictures of this page are those of the targets' own pages.
pub fn exhibit(visit: &Visit, id: &str) -> Option<Exhibit> {
    extended::extended(visit, Among::All).filter(|_| id == "extended")
}

fn card(visit: &Visit, target: &TargetView, course: Option<&Course>) -> impl IntoView + use<> {
    let (board, lang, day) = (&visit.board, visit.lang(), visit.day);
    let measured = target
        .deciding()
        .map(|reading| (reading, reading.shape.measure(target.goal, board.period, day)));
    let line = course.map(Course::picture);
    let value = measured
        .map(|(_, measured)| number::value(lang, measured.value, target.goal))
        .unwrap_or_else(|| "–".to_owned());
    let goal = number::beside_value(lang, target);
    let lacking = measured
        .and_then(|(reading, measured)| overview::lacking_of(lang, &measured, reading.shape.unit));
    view! {
        <li class="card">
            <h2><a href=visit.at.to_target(&target.id).href()>{words::named(target.number, lang.text(&target.name))}</a></h2>
            <p><Badge lang status=target.status(board.period, day)/></p>
            <p><b class="num">{value}</b>{goal}</p>
            {lacking.map(|lacking| view! { <p class="sub">{lacking}</p> })}
            <div class="row-line" aria-hidden="true" inner_html=line></div>
        </li>
    }
    .into_any()
}
