//! How the same readings went in past years, at the end of each month.

use super::{Known, count::Tally, span::Span, world::World};
use crate::board::{Board, Day, Fraction, Measure, Pace, Period};

/// Past years of a plan's readings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Years {
    /// Newest first.
    years: Vec<Year>,
}

#[derive(Clone, Debug, PartialEq)]
struct Year {
    /// The ends of its months, moved to the plan's period.
    days: Vec<Day>,
    /// As in the plan, then by month.
    readings: Vec<Vec<Vec<Fraction>>>,
}

/// What part of a year's events had usually come, and of how many years that is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Usual {
    /// From 0 on the period's baseline to 1 on its last day.
    pub course: Vec<(Day, f64)>,
    pub years: usize,
}

/// Fewer events of a year have no course.
const EVENTS: u32 = 4;

impl Years {
    /// The readings of `board` in up to five whole years before its period, of those that the
    /// register knows.
    pub fn new(known: Known<'_>, board: &Board) -> Self {
        let granted = known.items.certificates.iter().map(|row| row.granted_on);
        let since = granted.min().unwrap_or(Day::LAST);
        let Period { first, last } = board.period;
        let baseline = board.period.baseline();
        let span = Span { day: baseline, until: last, baseline };
        let month_ends = |first: Day| (1..).map(move |months| first.plus_months(months).plus(-1));
        let ends: Vec<Day> =
            month_ends(first).take_while(|&end| end < last).chain([last]).collect();
        let year = |(from, until): (Day, Day)| {
            let moved = u32::try_from(span.day.ymd().0 - from.ymd().0).unwrap_or(0);
            // A February of its own ends on its own last day.
            let own = month_ends(from.plus(1)).take(ends.len() - 1).chain([until]);
            let readings = board.targets.iter().map(|target| {
                let blank = |_| Vec::with_capacity(ends.len());
                target.readings.iter().map(blank).collect::<Vec<_>>()
            });
            let mut readings: Vec<Vec<Vec<Fraction>>> = readings.collect();
            for end in own {
                let span = Span { day: end, until: end, baseline: from };
                let mut world = World::certain(known, span);
                world.follow();
                for (target, values) in board.targets.iter().zip(&mut readings) {
                    for (reading, values) in target.readings.iter().zip(values) {
                        let measure = reading.measure.years_before(moved);
                        values.push(figure(&measure, &world, known));
                    }
                }
            }
            Year { days: ends.clone(), readings }
        };
        Self { years: span.past(since).into_iter().map(year).collect() }
    }

    /// The reading a year before, at the end of each month, moved to the plan's days; empty where
    /// the register does not know that year.
    pub fn last(&self, target: usize, reading: usize) -> Vec<(Day, Fraction)> {
        let Some(year) = self.years.first() else { return Vec::new() };
        let values = year.readings.get(target).and_then(|all| all.get(reading));
        let values = values.map_or(&[][..], Vec::as_slice);
        year.days.iter().copied().zip(values.iter().copied()).collect()
    }

    /// The usual course of a flow; `None` for a level, and where fewer than two years had enough
    /// events. Source: outlook.md, "Usual course".
    pub fn usual(&self, board: &Board, target: usize, reading: usize) -> Option<Usual> {
        let of = board.targets.get(target)?.readings.get(reading)?;
        if of.shape.pace != Pace::Flow {
            return None;
        }
        let all = self.years.iter().filter_map(|year| {
            let values = year.readings.get(target)?.get(reading)?;
            let whole = values.last()?.numerator;
            (whole >= EVENTS).then(|| (values, f64::from(whole)))
        });
        let all: Vec<_> = all.collect();
        let years = all.len();
        let days = self.years.first().map(|year| &year.days).filter(|_| years >= 2)?;
        let at = |(month, &day): (usize, &Day)| {
            let parts =
                all.iter().map(|(values, whole)| f64::from(values[month].numerator) / whole);
            (day, parts.sum::<f64>() / years as f64)
        };
        let start = (board.period.baseline(), 0.0);
        Some(Usual {
            course: [start].into_iter().chain(days.iter().enumerate().map(at)).collect(),
            years,
        })
    }
}

impl Usual {
    /// The part that had come by `day`, between two ends of months in proportion.
    pub fn on(&self, day: Day) -> f64 {
        let after = self.course.partition_point(|&(end, _)| end <= day);
        match (after.checked_sub(1).map(|at| self.course[at]), self.course.get(after)) {
            (Some((from, part)), Some(&(to, next))) => {
                part + (next - part) * f64::from(day.0 - from.0) / f64::from(to.0 - from.0)
            }
            (Some((_, part)), None) => part,
            (None, _) => 0.0,
        }
    }
}

fn figure(measure: &Measure, world: &World, known: Known<'_>) -> Fraction {
    Tally::new(measure, world, known).whole(measure.is_share())
}
