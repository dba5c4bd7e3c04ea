//! The outlook as pages ask for it.

use std::sync::Arc;

use leptos::prelude::use_context;

use super::{head::HeadSlot, visit::Visit};
use crate::{
    board::TargetView,
    outlook::{Outlook, ReadingOutlook},
};

/// An outlook, or that it is being computed.
pub enum Drawn<T> {
    Computing,
    Ready(T),
}

/// The outlook of the visit's plan and day; `None` outside of the period, of which nothing is
/// left to come or nothing is known yet. A page does not wait for it, a file does.
pub fn outlook(visit: &Visit) -> Option<Drawn<Arc<Outlook>>> {
    let Visit { edition, board, day, .. } = visit;
    if *day < board.period.baseline() || *day >= board.period.last {
        return None;
    }
    Some(or_later(edition.outlook_at_hand(board, *day), || edition.outlook(board, *day)))
}

/// How a reading of a target may end.
pub fn reading_outlook(
    visit: &Visit,
    target: &TargetView,
    reading: usize,
) -> Option<Drawn<ReadingOutlook>> {
    let at = visit.board.targets.iter().position(|one| one.id == target.id)?;
    Some(match outlook(visit)? {
        Drawn::Computing => Drawn::Computing,
        Drawn::Ready(outlook) => Drawn::Ready(outlook.targets.get(at)?.get(reading)?.clone()),
    })
}

/// What is at hand; on a page that cannot wait, the page is left unfinished.
pub fn or_later<T>(at_hand: Option<T>, wait: impl FnOnce() -> T) -> Drawn<T> {
    match (at_hand, use_context::<HeadSlot>()) {
        (Some(ready), _) => Drawn::Ready(ready),
        (None, None) => Drawn::Ready(wait()),
        (None, Some(page)) => {
            page.leave_unfinished();
            Drawn::Computing
        }
    }
}
