use std::{cmp::Reverse, collections::BinaryHeap};

use app::board::{Day, Evidence};

use super::{Of, each};
use crate::{
    engine::{history::History, interval::Interval},
    plan::{Population, Reach},
};

impl Of<'_> {
    /// The plan's units, while each has as many as it has to reach. Evidence: that of one of them.
    /// What lies in no unit counts in none.
    pub fn units(&self, reach: Option<&Reach>, mut to: impl FnMut(Interval)) -> Evidence {
        let units = (0_u16..).take(self.history.number_of_units);
        let Some(reach) = reach else {
            units.for_each(|unit| {
                let item = unit.into();
                to(Interval { item, place: unit, from: Day::FIRST, to: Day::LAST, evidence: item });
            });
            return Evidence::Own;
        };
        let (evidence, mut held) = held(self.history, self.baseline, &reach.of);
        held.sort_by_key(|it| it.place);
        let units = held.chunk_by(|one, other| one.place == other.place);
        units
            .filter(|held| usize::from(held[0].place) < self.history.number_of_units)
            .for_each(|held| while_reached(held, reach.at_least as usize, &mut to));
        evidence
    }
}

/// Not generic, since populations within units are made like all others.
fn held(history: &History, baseline: Day, population: &Population) -> (Evidence, Vec<Interval>) {
    let mut held = Vec::new();
    let evidence = each(history, baseline, population, true, |it| held.push(it));
    (evidence, held)
}

/// The days on which at least so many of the intervals of one unit hold, each time with one of
/// them that holds.
fn while_reached(held: &[Interval], least: usize, to: &mut impl FnMut(Interval)) {
    let begins = held.iter().map(|it| (it.from, Some(it)));
    let ends = held.iter().filter(|it| it.to < Day::LAST).map(|it| (it.to, None));
    let mut turns: Vec<(Day, Option<&Interval>)> = begins.chain(ends).collect();
    turns.sort_by_key(|&(day, _)| day);
    let (mut begun, mut ended) = (0, 0);
    // The one that holds longest stands first.
    let mut holding = BinaryHeap::new();
    let mut open: Option<(Interval, Day)> = None;
    for turns in turns.chunk_by(|one, other| one.0 == other.0) {
        let day = turns[0].0;
        for it in turns.iter().filter_map(|&(_, it)| it) {
            holding.push((it.to, Reverse((it.item, it.from, it.evidence))));
            begun += 1;
        }
        ended += turns.iter().filter(|(_, it)| it.is_none()).count();
        let is_reached = begun - ended >= least;
        if let Some((was, _)) = open.take_if(|(_, until)| !is_reached || *until <= day) {
            to(Interval { to: day, ..was });
        }
        if let (true, None, Some(&(until, Reverse((.., evidence))))) =
            (is_reached, open, holding.peek())
        {
            let place = held[0].place;
            let unit = Interval { item: place.into(), place, from: day, to: Day::LAST, evidence };
            open = Some((unit, until));
        }
    }
    open.into_iter().for_each(|(unit, _)| to(unit));
}
