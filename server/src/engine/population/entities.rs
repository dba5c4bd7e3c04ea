use std::collections::HashSet;

use app::board::Evidence;
use polars::prelude::BooleanChunked;

use super::{Allowed, Of};
use crate::{
    engine::interval::{Interval, Overlap},
    plan::{AmongEntities, EntityChain, WhereEntities},
};

impl Of<'_> {
    /// Entities with a recognised product on the day, with all that is asked of them.
    pub fn entities(
        &self,
        conditions: &WhereEntities,
        among: &AmongEntities,
        mut to: impl FnMut(Interval),
    ) -> Evidence {
        let entities = &self.history.entities;
        let kinds = [&conditions.kind, &among.kind]
            .map(|kinds| Allowed::new(kinds.iter().map(|&kind| kind as u8)));
        let flags = [
            (conditions.women_led, &entities.women_led),
            (conditions.minority_led, &entities.minority_led),
        ];
        let is = |(wanted, values): &(Option<bool>, &BooleanChunked), item: u32| {
            wanted.is_none() || values.get(item as usize) == *wanted
        };
        let kind = &*entities.kind;
        let first = conditions.new.then(|| self.history.first_recognitions());
        let fits = |item: u32| {
            kinds.iter().all(|kinds| kinds.allows(kind[item as usize]))
                && flags.iter().all(|flag| is(flag, item))
                && first.is_none_or(|first| self.is_within(first[item as usize]))
        };
        let chains = conditions.chain.map(|chain| self.chains(chain));
        let mut chains = chains.as_deref().map(Overlap::new);
        let mut listed = conditions.listed.then(|| Overlap::new(self.history.listed_entities()));
        let mut with_chain = |interval| match &mut chains {
            Some(chains) => chains.each(interval, &mut to),
            None => to(interval),
        };
        let all = self.history.recognised_entities().iter().copied();
        all.filter(|interval| fits(interval.item)).for_each(|interval| match &mut listed {
            Some(listed) => listed.each(interval, &mut with_chain),
            None => with_chain(interval),
        });
        if conditions.chain.is_some() { Evidence::Chain } else { Evidence::Product }
    }

    /// Entities while a chain of theirs is active. Evidence: the chain.
    fn chains(&self, chain: EntityChain) -> Vec<Interval> {
        let (chains, places) = (&self.history.chains, &self.history.entities.place);
        match chain {
            EntityChain::Active => chains.union(places, |_, _| true),
            EntityChain::Additional => {
                let before: HashSet<u32> = chains.on(self.baseline).collect();
                chains.union(places, |entity, since| {
                    self.is_within(since) && !before.contains(&entity)
                })
            }
        }
    }
}
