use std::cmp::Reverse;

use leptos::prelude::*;

use crate::{
    board::{ReadingView, Status, TargetView},
    outlook::{Judged, Outlook},
    part::{
        outlook::{Drawn, outlook},
        visit::Visit,
    },
    text::{outlook as words, overview},
};

/// How the plan may end in one sentence, and what is needed most; nothing when the period is over.
#[component]
pub fn Decision(visit: Visit) -> impl IntoView {
    let lang = visit.lang();
    let (sentence, drawn) = match outlook(&visit)? {
        Drawn::Computing => (words::COMPUTING.in_lang(lang).to_owned(), None),
        Drawn::Ready(drawn) => {
            let judged = visit.board.targets.iter().enumerate();
            let judged = judged.filter(|(_, target)| target.goal.fraction().is_some());
            let judged: Vec<_> = judged.filter_map(|(at, _)| judge(&visit, &drawn, at)).collect();
            (words::plan(lang, &judged, drawn.until), Some(drawn))
        }
    };
    let needed: Vec<_> = needed(&visit, drawn.as_deref())
        .into_iter()
        .enumerate()
        .map(|(place, (target, reading, lacking))| {
            let comma = if place == 0 { " " } else { "; " };
            let href = visit.at.to_target(&target.id).href();
            let name = lang.text(&target.name).to_owned();
            let more = words::more(lang, &overview::items(lang, lacking, reading.shape.unit));
            view! { {comma}<a href=href>{name}</a>": "{more} }
        })
        .collect();
    let most = (!needed.is_empty()).then(
        || view! { <p class="needed"><strong>{words::MOST.in_lang(lang)}</strong>{needed}"."</p> },
    );
    Some(view! { <p class="ahead">{sentence}</p>{most} })
}

/// What the reading that decides says, if it says something.
pub fn judge(visit: &Visit, drawn: &Outlook, target: usize) -> Option<Judged> {
    drawn.deciding(&visit.board, target)?.province.judged.ok()
}

/// The targets that are behind, the least likely first, then what lacks most: at most three. Those
/// without an outlook come last.
fn needed<'a>(
    visit: &'a Visit,
    drawn: Option<&Outlook>,
) -> Vec<(&'a TargetView, &'a ReadingView, u32)> {
    let (board, day) = (&visit.board, visit.day);
    let lacking = |(at, target): (usize, &'a TargetView)| {
        let reading = target.deciding()?;
        let measured = reading.shape.measure(target.goal, board.period, day);
        let is_behind = matches!(measured.status(), Status::Missed | Status::AtRisk);
        let lacking = measured.lacking().filter(|&lacking| is_behind && lacking > 0)?;
        let met = drawn.and_then(|drawn| judge(visit, drawn, at)?.met).map(|(met, _)| met);
        Some((met, target, reading, lacking))
    };
    let mut all: Vec<_> = board.targets.iter().enumerate().filter_map(lacking).collect();
    all.sort_by_key(|&(met, _, _, lacking)| (met.is_none(), met, Reverse(lacking)));
    all.into_iter()
        .take(3)
        .map(|(_, target, reading, lacking)| (target, reading, lacking))
        .collect()
}
