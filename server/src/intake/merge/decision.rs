//! One decision on a product has one day.

use std::collections::HashMap;

use app::{
    board::{Day, Text},
    format,
    schema::{Granter, ListField, Table},
};

use super::{Merging, lower};
use crate::{
    intake::{
        fault::Code,
        list::{Row, title},
    },
    written::words,
};

/// Certificates of a product by the number of their decision and its year: numbers begin anew each
/// year.
#[derive(Default)]
pub struct Decided(HashMap<(usize, String, i32), Vec<(usize, Day)>>);

impl Decided {
    /// Keeps that a row of certificates is of a decision.
    pub fn know(&mut self, product: usize, decision: &str, on: Day, row: usize) {
        if let Some(number) = number(decision) {
            self.0.entry((product, number, on.ymd().0)).or_default().push((row, on));
        }
    }

    fn all(&self, product: usize, decision: &str, on: Day) -> &[(usize, Day)] {
        let key = number(decision).map(|number| (product, number, on.ymd().0));
        key.and_then(|key| self.0.get(&key)).map_or(&[], Vec::as_slice)
    }
}

impl Merging<'_> {
    /// True where the row's decision gave its product these stars on another day, which is told
    /// and stands.
    pub(super) fn is_decided_already(&mut self, row: &Row, product: usize, stars: u8) -> bool {
        let decision = row.decision.as_deref().unwrap_or_default();
        let cell = |at, column| self.tables.cell(Table::Certificates, at, column);
        let granter = row.granted_by.map(Granter::id);
        let is_same = |at: usize| {
            let there = cell(at, "granted_by");
            let is_of_one = there.is_empty() || granter.is_none_or(|own| own == there);
            is_of_one && cell(at, "stars") == stars.to_string()
        };
        let mut all = self.decided.all(product, decision, row.granted_on).iter();
        let Some(&(_, there)) = all.find(|(at, _)| is_same(*at)) else { return false };
        let name = lower(ListField::GrantedOn.name());
        let of = Text {
            vi: format!("{} của quyết định {decision}", name.vi),
            en: format!("{} of decision {decision}", name.en),
        };
        let [there, own] = [there, row.granted_on].map(format::date);
        let details = vec![of, there.into(), own.clone().into()];
        self.say(row, Code::Differs, ListField::GrantedOn, &own, details);
        true
    }
}

/// True for one decision, whatever is said beside its number.
pub fn is_same(one: &str, other: &str) -> bool {
    words(one) == words(other) || number(one).is_some_and(|own| number(other) == Some(own))
}

/// The number of a decision, case and punctuation aside.
fn number(decision: &str) -> Option<String> {
    let number = title::decision(decision).map_or_else(|| words(decision), |(it, _)| words(&it));
    Some(number).filter(|number| number.contains(|it: char| it.is_ascii_digit()))
}
