//! Will the goals be met: the register's futures from a day to the period's end, drawn together,
//! since targets share one register.
//!
//! Everything is a function of the edition, a plan and a day; the seed is fixed, so that the same
//! register gives the same figures everywhere. Source: outlook.md, section 1.

mod back_test;
mod count;
mod draw;
mod future;
mod judged;
mod memory;
mod past;
mod reading;
mod reason;
mod regrading;
mod span;
#[cfg(any(test, feature = "outlook-told"))]
mod told;
mod trend;
mod world;
mod years;

pub use back_test::{BackTest, Trial};
pub use draw::Draw;
pub use judged::{Judged, Likelihood, Reason};
pub use memory::Memory;
pub use reading::{PlaceOutlook, ReadingOutlook};
pub use years::{Usual, Years};

use self::{count::Tally, future::Future, span::Span, world::World};
use crate::board::{
    Acts, Board, Day, Goal, Items, Links, Measure, Period, ReadingView, TargetView,
};

/// The version of the method: figures of two versions are not compared.
pub const METHOD: u32 = 3;
pub const SEED: u32 = 1;
/// Futures of a register up to 5000 products; the product of both is what is drawn at most.
const FUTURES: usize = 2000;
const FEWEST_FUTURES: usize = 50;
const ROWS: usize = 10_000_000;

/// The register that futures are drawn from.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    pub items: &'a Items,
    pub links: &'a Links,
    /// How many there are.
    pub districts: usize,
    pub acts: &'a Acts,
}

/// How the targets of a plan may end.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlook {
    pub day: Day,
    /// The period's last day.
    pub until: Day,
    /// How many futures were drawn; 0 where none is left.
    pub futures: u32,
    /// Of each target of the plan, its readings in their order.
    pub targets: Vec<Vec<ReadingOutlook>>,
    /// In how many futures so many targets with a number are met, by the readings that decide;
    /// empty where none was judged.
    pub met: Vec<u32>,
}

impl Outlook {
    /// How the targets of `board` may end, as it is known on `day`.
    pub fn new(known: Known<'_>, board: &Board, day: Day) -> Self {
        let futures = (ROWS / known.items.products.len().max(1)).clamp(FEWEST_FUTURES, FUTURES);
        Self::within(known, board, board.period, day, futures)
    }

    /// The same for another period, of so many futures.
    pub fn within(
        known: Known<'_>,
        board: &Board,
        period: Period,
        day: Day,
        futures: usize,
    ) -> Self {
        let span =
            Span { day: day.min(period.last), until: period.last, baseline: period.baseline() };
        let mut certain = World::certain(known, span);
        let targets = &board.targets;
        let years = u32::try_from(board.period.first.ymd().0 - period.first.ymd().0).unwrap_or(0);
        let measures: Vec<(Measure, Goal)> = targets
            .iter()
            .flat_map(|target| {
                let measure = |of: &ReadingView| (of.measure.years_before(years), of.goal);
                target.readings.iter().map(measure)
            })
            .collect();
        let is_left = span.baseline <= day && day < span.until;
        let future = is_left.then(|| Future::new(known, span));
        let number = if is_left { futures } else { 0 };
        let (mut draw, mut world) = (Draw::new(SEED.into()), World::default());
        let mut futures: Vec<Vec<Tally>> = vec![Vec::with_capacity(number); measures.len()];
        for _ in 0..number {
            world.clone_from(&certain);
            if let Some(future) = &future {
                future.draw(&mut world, &mut draw);
            }
            world.follow();
            for (all, (measure, _)) in futures.iter_mut().zip(&measures) {
                all.push(Tally::new(measure, &world, known));
            }
        }
        certain.follow();
        let reason = |measure: &Measure| match &future {
            None if day < span.baseline => Some(Reason::NotBegun),
            None => Some(Reason::Over),
            Some(future) => future.reason(measure.population()),
        };
        let readings = measures.iter().zip(&futures).map(|((measure, goal), futures)| {
            let certain = Tally::new(measure, &certain, known);
            ReadingOutlook::new(measure, *goal, &certain, futures, reason(measure))
        });
        let mut readings: Vec<_> = readings.collect();
        let met = met(targets, &readings, &futures);
        let mut readings = readings.drain(..);
        let targets = targets
            .iter()
            .map(|target| readings.by_ref().take(target.readings.len()).collect())
            .collect();
        Self { day, until: span.until, futures: number as u32, targets, met }
    }

    /// How the reading that decides on a target may end.
    pub fn deciding(&self, board: &Board, target: usize) -> Option<&ReadingOutlook> {
        let readings = &board.targets.get(target)?.readings;
        let decides = readings.iter().position(|reading| reading.shape.decides)?;
        self.targets.get(target)?.get(decides)
    }
}

/// In how many futures so many targets are met, of those that are judged.
fn met(targets: &[TargetView], readings: &[ReadingOutlook], futures: &[Vec<Tally>]) -> Vec<u32> {
    let all = targets.iter().flat_map(|target| &target.readings);
    let judged: Vec<_> = all
        .zip(readings)
        .zip(futures)
        .filter(|((reading, outlook), _)| reading.shape.decides && outlook.province.judged.is_ok())
        .filter_map(|((reading, _), futures)| {
            Some((reading.goal.fraction()?, reading.measure.is_share(), futures))
        })
        .collect();
    if judged.is_empty() {
        return Vec::new();
    }
    let mut met = vec![0; judged.len() + 1];
    for future in 0..judged[0].2.len() {
        let is_met = |&&((goal, over), share, futures): &&((u32, u32), bool, &Vec<Tally>)| {
            let value = futures[future].whole(share).exact();
            value.is_some_and(|(n, d)| n * i128::from(over) >= i128::from(goal) * d)
        };
        met[judged.iter().filter(is_met).count()] += 1;
    }
    met
}

#[cfg(test)]
mod tests;
