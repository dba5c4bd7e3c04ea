use std::cmp::Reverse;

use leptos::prelude::*;

use super::rows::is_measured;
use crate::{
    board::{ReadingView, Status, TargetView},
    outlook::{Judged, Likelihood, Outlook, Reason},
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
    let drawn = match outlook(&visit)? {
        Drawn::Computing => None,
        Drawn::Ready(drawn) => Some(drawn),
    };
    let may = |at: usize| judge(&visit, drawn.as_deref()?, at)?.ok()?.likelihood();
    let sentence = match &drawn {
        None => words::COMPUTING.in_lang(lang).to_owned(),
        Some(drawn) => {
            let targets = &visit.board.targets;
            let measured = targets.iter().enumerate().filter(|(_, target)| is_measured(target));
            let measured: Vec<_> = measured.map(|(at, _)| may(at)).collect();
            words::plan(lang, &measured, targets.len() - measured.len(), drawn.until)
        }
    };
    let needed: Vec<_> = needed(&visit, may)
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

/// The targets that are behind with what each lacks, those that `may` well be met left out.
fn needed<'a>(
    visit: &'a Visit,
    may: impl Fn(usize) -> Option<Likelihood>,
) -> Vec<((&'a TargetView, &'a ReadingView), u32)> {
    let (board, day) = (&visit.board, visit.day);
    let lacking = |(at, target): (usize, &'a TargetView)| {
        let reading = target.deciding()?;
        let measured = reading.shape.measure(target.goal, board.period, day);
        let is_behind = matches!(measured.status(), Status::Missed | Status::AtRisk);
        let lacking = measured.lacking().filter(|&lacking| is_behind && lacking > 0)?;
        Some(((target, reading), lacking, may(at)))
    };
    most(board.targets.iter().enumerate().filter_map(lacking))
}

/// So many are named at most.
const NAMED: usize = 3;

/// Those that lack most, of those that are not likely or have no outlook; equals as the plan has
/// them.
fn most<T>(all: impl Iterator<Item = (T, u32, Option<Likelihood>)>) -> Vec<(T, u32)> {
    let all = all.filter(|(_, _, may)| !may.is_some_and(Likelihood::is_likely));
    let mut all: Vec<_> = all.map(|(target, lacking, _)| (target, lacking)).collect();
    all.sort_by_key(|&(_, lacking)| Reverse(lacking));
    all.truncate(NAMED);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lacks_most_and_is_not_likely_is_needed_most() {
        let named = |all: &[(u32, Option<Likelihood>)]| {
            let all = (1..).zip(all).map(|(number, &(lacking, may))| (number, lacking, may));
            most(all).into_iter().map(|(number, _): (u32, _)| number).collect::<Vec<_>>()
        };
        let even = Some(Likelihood::AboutEven);
        assert_eq!(named(&[(2, even), (14, None), (1, None), (11, even), (3, None)]), [2, 4, 5]);
        assert_eq!(named(&[(3, even), (5, even), (3, even), (3, even)]), [2, 1, 3]);
        let likely = Some(Likelihood::Likely);
        assert_eq!(named(&[(30, likely), (1, None), (9, Some(Likelihood::AlmostCertain))]), [2]);
        assert!(named(&[]).is_empty());
    }
}
