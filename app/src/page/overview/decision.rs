use std::cmp::Reverse;

use leptos::prelude::*;

use super::rows::is_measured;
use crate::{
    board::{ReadingView, Status, TargetView},
    outlook::{Judged, Outlook, Reason},
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
    let sentence = match outlook(&visit)? {
        Drawn::Computing => words::COMPUTING.in_lang(lang).to_owned(),
        Drawn::Ready(drawn) => {
            let targets = &visit.board.targets;
            let measured = targets.iter().enumerate().filter(|(_, target)| is_measured(target));
            let may = measured.map(|(at, _)| judge(&visit, &drawn, at)?.ok()?.likelihood());
            let may: Vec<_> = may.collect();
            words::plan(lang, &may, targets.len() - may.len(), drawn.until)
        }
    };
    let needed: Vec<_> = needed(&visit)
        .into_iter()
        .enumerate()
        .map(|(place, ((target, reading), lacking))| {
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

/// What the reading that decides says, or why it says nothing.
pub fn judge(visit: &Visit, drawn: &Outlook, target: usize) -> Option<Result<Judged, Reason>> {
    Some(drawn.deciding(&visit.board, target)?.province.judged)
}

/// The targets that are behind with what each lacks.
fn needed<'a>(visit: &'a Visit) -> Vec<((&'a TargetView, &'a ReadingView), u32)> {
    let (board, day) = (&visit.board, visit.day);
    let lacking = |target: &'a TargetView| {
        let reading = target.deciding()?;
        let measured = reading.shape.measure(target.goal, board.period, day);
        let is_behind = matches!(measured.status(), Status::Missed | Status::AtRisk);
        let lacking = measured.lacking().filter(|&lacking| is_behind && lacking > 0)?;
        Some(((target, reading), lacking))
    };
    most(board.targets.iter().filter_map(lacking).collect())
}

/// So many are named at most.
const NAMED: usize = 3;

/// Those that lack most, whether or not there is an outlook of them; equals as the plan has them.
fn most<T>(mut all: Vec<(T, u32)>) -> Vec<(T, u32)> {
    all.sort_by_key(|&(_, lacking)| Reverse(lacking));
    all.truncate(NAMED);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lacks_most_is_needed_most() {
        let named = |lacking: &[u32]| {
            let all = most((1..).zip(lacking.iter().copied()).collect());
            all.into_iter().map(|(number, _): (u32, _)| number).collect::<Vec<_>>()
        };
        assert_eq!(named(&[2, 14, 1, 11, 3]), [2, 4, 5]);
        assert_eq!(named(&[3, 5, 3, 3]), [2, 1, 3]);
        assert!(named(&[]).is_empty());
    }
}
