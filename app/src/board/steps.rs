use super::Day;

/// How many count, out of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fraction {
    pub numerator: u32,
    /// `None` for a plain count.
    pub denominator: Option<u32>,
}

impl Fraction {
    /// A share of fewer than this is not written as a percentage, drawn or compared.
    pub const COMPARABLE: u32 = 5;

    pub fn count(numerator: u32) -> Self {
        Self { numerator, denominator: None }
    }

    pub fn share(numerator: u32, denominator: u32) -> Self {
        Self { numerator, denominator: Some(denominator) }
    }

    /// For drawing only, never for a verdict. `None` when the denominator is 0.
    pub fn value(self) -> Option<f64> {
        match self.denominator {
            None => Some(f64::from(self.numerator)),
            Some(0) => None,
            Some(denominator) => Some(f64::from(self.numerator) / f64::from(denominator)),
        }
    }

    /// As numerator and denominator of an exact fraction; `None` when the denominator is 0.
    pub fn exact(self) -> Option<(i128, i128)> {
        match self.denominator {
            None => Some((self.numerator.into(), 1)),
            Some(0) => None,
            Some(denominator) => Some((self.numerator.into(), denominator.into())),
        }
    }
}

/// From `day` on, until the next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub day: Day,
    pub numerator: u32,
    /// 0 for a plain count.
    pub denominator: u32,
}

impl Step {
    pub fn new(day: Day, value: Fraction) -> Self {
        Self { day, numerator: value.numerator, denominator: value.denominator.unwrap_or(0) }
    }
}

impl From<(i32, u32, u32)> for Step {
    fn from((day, numerator, denominator): (i32, u32, u32)) -> Self {
        Self { day: Day(day), numerator, denominator }
    }
}

/// A figure on every day there is: one step for each day on which it changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Steps {
    /// True when the figure is a share.
    pub share: bool,
    /// In the order of days, each day once. Before the first step all is 0.
    pub steps: Vec<Step>,
}

impl Steps {
    pub fn at(&self, day: Day) -> Fraction {
        let after = self.steps.partition_point(|step| step.day <= day);
        let (numerator, denominator) = after
            .checked_sub(1)
            .map_or((0, 0), |i| (self.steps[i].numerator, self.steps[i].denominator));
        if self.share {
            Fraction::share(numerator, denominator)
        } else {
            Fraction::count(numerator)
        }
    }

    /// The least and the greatest number that one of them has on any of its days; of shares in
    /// hundredths of a percent, where they can be compared.
    pub fn span(all: &[Self]) -> [u32; 2] {
        let mut span = [u32::MAX, 0];
        for steps in all {
            for step in &steps.steps {
                let number = match steps.share {
                    true if step.denominator < Fraction::COMPARABLE => continue,
                    true => {
                        (u64::from(step.numerator) * 10_000 / u64::from(step.denominator)) as u32
                    }
                    false => step.numerator,
                };
                span = [span[0].min(number), span[1].max(number)];
            }
        }
        span
    }

    /// The sum of all, with a step on each day on which one of them has one.
    pub fn sum(share: bool, all: &[Self]) -> Self {
        let at = |day: Day| {
            let fractions = || all.iter().map(|steps| steps.at(day));
            Step {
                day,
                numerator: fractions().map(|value| value.numerator).sum(),
                denominator: fractions().filter_map(|value| value.denominator).sum(),
            }
        };
        let next = |after: Option<Day>| {
            let later = |steps: &Self| {
                let at = steps.steps.partition_point(|step| Some(step.day) <= after);
                Some(steps.steps.get(at)?.day)
            };
            all.iter().filter_map(later).min()
        };
        let days = std::iter::successors(next(None), |&day| next(Some(day)));
        Self { share, steps: days.map(at).collect() }
    }

    /// What was true on `first`, and every change until `last`, as days and fractions.
    pub fn between(&self, first: Day, last: Day) -> Vec<(Day, Fraction)> {
        let changes =
            self.steps.iter().map(|step| step.day).filter(|&day| first < day && day <= last);
        std::iter::once(first).chain(changes).map(|day| (day, self.at(day))).collect()
    }

    /// The same figure on these days, which stand in order; what it says of others is not so.
    pub fn on(&self, days: &[Day]) -> Self {
        let mut steps: Vec<Step> = days.iter().map(|&day| Step::new(day, self.at(day))).collect();
        steps.dedup();
        Self { share: self.share, steps }
    }

    /// The same figure with only the steps that matter from `first` to `last`.
    pub fn cut(&self, first: Day, last: Day) -> Self {
        let steps = self.between(first, last).into_iter();
        Self { share: self.share, steps: steps.map(|(day, value)| Step::new(day, value)).collect() }
    }
}
