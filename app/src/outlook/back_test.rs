use super::{Judged, Known, Outlook, count::Tally, span::Span, world::World};
use crate::board::{Board, Day, Fraction, Period};

/// What outlooks of past years said, beside how the years ended.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BackTest {
    /// By day, then as in the plan.
    pub trials: Vec<Trial>,
}

/// One outlook whose outcome is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trial {
    /// Positions of target and reading in the plan.
    pub target: usize,
    pub reading: usize,
    pub day: Day,
    pub until: Day,
    pub judged: Judged,
    pub outcome: Fraction,
}

/// Fewer than those of an outlook that is read by itself: there are many.
const FUTURES: usize = 500;
const YEARS: usize = 6;

impl BackTest {
    /// The plan's readings in each past year, from the end of each of its months.
    pub fn new(known: Known<'_>, board: &Board) -> Self {
        let before = |period: &Period| {
            Some(Period { first: period.first.year_before(), last: period.last.year_before() })
        };
        let years = std::iter::successors(Some(board.period), before).take(YEARS);
        let ended = years.filter(|period| period.last <= board.known_until);
        let large = known.items.products.len() > FUTURES * 10;
        let futures = if large { super::FEWEST_FUTURES } else { FUTURES };
        let mut trials: Vec<Trial> =
            ended.flat_map(|period| year(known, board, period, futures)).collect();
        trials.sort_by_key(|trial| trial.day);
        Self { trials }
    }
}

fn year(known: Known<'_>, board: &Board, period: Period, futures: usize) -> Vec<Trial> {
    let span = Span { day: period.last, until: period.last, baseline: period.baseline() };
    let mut ended = World::certain(known, span);
    ended.follow();
    let years = u32::try_from(board.period.first.ymd().0 - period.first.ymd().0).unwrap_or(0);
    let months = (1..).map(|months| period.first.plus_months(months).plus(-1));
    let mut trials = Vec::new();
    for day in months.take_while(|&day| day < period.last) {
        let outlook = Outlook::within(known, board, period, day, futures);
        for (target, readings) in outlook.targets.iter().enumerate() {
            for (reading, may) in readings.iter().enumerate() {
                let Ok(judged) = may.province.judged else { continue };
                let measure = &board.targets[target].readings[reading].measure;
                let measure = measure.years_before(years);
                let tally = Tally::new(&measure, &ended, known);
                let outcome = tally.whole(measure.is_share());
                if outcome.exact().is_some() {
                    let until = period.last;
                    trials.push(Trial { target, reading, day, until, judged, outcome });
                }
            }
        }
    }
    trials
}

impl Trial {
    /// True when the year ended within the interval.
    pub fn held(&self) -> bool {
        let at_most = |one: Fraction, other: Fraction| {
            let (one, other) = (one.exact().unwrap_or((0, 1)), other.exact().unwrap_or((0, 1)));
            one.0 * other.1 <= other.0 * one.1
        };
        at_most(self.judged.low, self.outcome) && at_most(self.outcome, self.judged.high)
    }

    /// The square by which the probability missed what happened; `None` without a goal.
    pub fn brier(&self, goal: Option<(u32, u32)>) -> Option<f64> {
        let ((met, of), (goal, over)) = self.judged.met.zip(goal)?;
        let (value, among) = self.outcome.exact()?;
        let is_met = value * i128::from(over) >= i128::from(goal) * among;
        let missed = f64::from(met) / f64::from(of) - f64::from(u8::from(is_met));
        Some(missed * missed)
    }
}
