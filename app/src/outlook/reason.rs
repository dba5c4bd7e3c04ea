//! Why too little is known of what moves a measure.

use super::{Reason, future::Future};
use crate::board::measure::{Cohort, EntityChain, Population, WhereUnits};

/// Fewer say nothing about a pace.
const YEARS: usize = 2;
const EVENTS: usize = 4;

impl Future<'_> {
    /// `None` where enough is known.
    pub fn reason(&self, population: &Population) -> Option<Reason> {
        let past = match population {
            Population::Applications(_) => return Some(Reason::NotDrawn),
            Population::Units(Cohort { counted: WhereUnits { reach: Some(reach) }, .. }) => {
                return self.reason(&reach.of);
            }
            Population::SalesPoints { .. } => &self.points,
            Population::Entities(of) => match of.counted.chain {
                Some(EntityChain::Active | EntityChain::Additional) => &self.chains,
                None if of.counted.listed => &self.listings,
                None => &self.firsts,
            },
            Population::Products(of) if of.counted.listed => &self.listings,
            _ => &self.firsts,
        };
        let events = match population {
            Population::DueProducts(_)
            | Population::BaselineProducts(_)
            | Population::SpanProducts(_) => self.regrading.number(),
            Population::FirstRecognitions {} => past.number() + self.promised,
            _ => past.number(),
        };
        match () {
            () if past.years < YEARS => Some(Reason::FewYears),
            () if events < EVENTS => Some(Reason::FewEvents),
            () => None,
        }
    }
}
