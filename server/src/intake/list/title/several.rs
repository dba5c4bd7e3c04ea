//! Several decisions that one title names, of which none is that of all rows.

use app::board::Day;

use super::decision::{annexed, decision, named};
use crate::intake::list::day;

/// A decision and its day, where that stands beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub number: String,
    pub day: Option<Day>,
}

/// The decisions to which a list is annexed, or which its title names; none where they are not
/// several.
pub fn several(text: &str) -> Vec<Named> {
    if !text.contains('/') {
        return Vec::new();
    }
    let all = match annexed(text) {
        Some(annexed) => named(annexed),
        None if decision(text).is_some() => named(text),
        None => Vec::new(),
    };
    let one = |(number, beside): (String, String)| {
        let day = day::find(&beside).map(|it| it.day);
        Named { number, day }
    };
    if all.len() > 1 { all.into_iter().map(one).collect() } else { Vec::new() }
}
