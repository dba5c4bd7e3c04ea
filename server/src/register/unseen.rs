//! What is told of what nobody sees of a sheet.

use super::FaultKind;
use crate::{
    sheet::{Unseen, cell::column_letters},
    written::spans,
};

/// How many rows or columns these are, and which.
pub fn details(what: Unseen, numbers: &[u32]) -> [String; 2] {
    let letters = || numbers.iter().map(|&at| column_letters(at as usize)).collect::<Vec<_>>();
    let which = match what {
        Unseen::HiddenColumns => letters().join(", "),
        Unseen::HiddenSheet | Unseen::HiddenRows | Unseen::StruckRows => spans(numbers),
    };
    [numbers.len().to_string(), which]
}

/// The fault of a table on such a sheet.
pub fn fault(what: Unseen, numbers: &[u32]) -> FaultKind {
    let [count, which] = details(what, numbers);
    match what {
        Unseen::HiddenSheet => FaultKind::HiddenSheet,
        Unseen::HiddenColumns => FaultKind::HiddenColumns { count, which },
        Unseen::HiddenRows => FaultKind::HiddenRows { count, which },
        Unseen::StruckRows => FaultKind::StruckRows { count, which },
    }
}
