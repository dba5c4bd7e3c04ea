use app::board::{Day, Evidence};

use super::{Of, each};
use crate::{
    engine::{history::History, interval::Interval},
    plan::{Population, Reach},
};

impl Of<'_> {
    /// The plan's units, while each has as many as it has to reach. Evidence: what it reached
    /// the number with. What lies in no unit counts in none.
    pub fn units(&self, reach: Option<&Reach>, mut to: impl FnMut(Interval)) -> Evidence {
        let units = (0_u16..).take(self.history.number_of_places - 1);
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
            .filter(|held| usize::from(held[0].place) + 1 < self.history.number_of_places)
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

/// The days on which at least so many of the intervals of one unit hold.
fn while_reached(held: &[Interval], least: usize, to: &mut impl FnMut(Interval)) {
    let begins = held.iter().map(|it| (it.from, Some(it)));
    let ends = held.iter().filter(|it| it.to < Day::LAST).map(|it| (it.to, None));
    let mut turns: Vec<(Day, Option<&Interval>)> = begins.chain(ends).collect();
    turns.sort_by_key(|&(day, _)| day);
    let (mut begun, mut ended) = (0, 0);
    let mut open: Option<Interval> = None;
    for turns in turns.chunk_by(|one, other| one.0 == other.0) {
        let day = turns[0].0;
        let mut starts = turns.iter().filter_map(|&(_, it)| it);
        let first = starts.clone().next();
        let number = starts.by_ref().count();
        begun += number;
        ended += turns.len() - number;
        let is_reached = begun - ended >= least;
        open = match (open, first) {
            (None, Some(first)) if is_reached => {
                Some(Interval { item: first.place.into(), from: day, to: Day::LAST, ..*first })
            }
            (Some(was), _) if !is_reached => {
                to(Interval { to: day, ..was });
                None
            }
            (open, _) => open,
        };
    }
    open.into_iter().for_each(to);
}
