use leptos::prelude::*;

use super::{row::row, uncounted::Uncounted};
use crate::{
    address::Key,
    board::{Goal, Status, TargetView},
    part::{
        course::{Courses, keys},
        keys::Keys,
        visit::Visit,
    },
    text::overview,
};

/// One row a target that a number measures, on a narrow screen a card; the others in a line below.
#[component]
pub fn Rows(visit: Visit) -> impl IntoView {
    let (board, lang, day) = (&visit.board, visit.lang(), visit.day);
    let mut targets: Vec<_> = board.targets.iter().filter(|target| is_measured(target)).collect();
    if visit.at.query.get(Key::Order).is_some() {
        targets.sort_by_key(|target| urgency(target.status(board.period, day)));
    }
    let courses = Courses::new(&visit);
    // Where nothing is left of the period, nothing can come any more.
    let (course, more) = match courses.outlook {
        Some(_) => (overview::COURSE_AHEAD, overview::WHERE.in_lang(lang)),
        None => (overview::COURSE, ""),
    };
    let names = [overview::TARGET, overview::VALUE, course, overview::STATUS];
    let names = names.map(|name| name.in_lang(lang)).into_iter().chain([more]);
    let head: Vec<_> = names.map(|name| view! { <span>{name}</span> }).collect();
    let drawn: Vec<_> = targets.iter().map(|target| courses.of(&visit, target)).collect();
    let keys = keys(lang, drawn.iter().flatten());
    let rows: Vec<_> = targets
        .into_iter()
        .zip(&drawn)
        .map(|(target, course)| row(&visit, target, courses.outlook.as_deref(), course.as_ref()))
        .collect();
    view! {
        <div class="rows-head" aria-hidden="true">{head}</div>
        <ol class="rows">{rows}</ol>
        <Keys keys/>
        <Uncounted visit=visit.clone()/>
    }
    .into_any()
}

/// True where a number says whether the target is met.
pub fn is_measured(target: &TargetView) -> bool {
    matches!(target.goal, Goal::AtLeast { .. }) && target.deciding().is_some()
}

/// Its place among [`Status::URGENT_FIRST`].
fn urgency(status: Status) -> Option<usize> {
    Status::URGENT_FIRST.iter().position(|&other| other == status)
}
