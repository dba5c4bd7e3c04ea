//! What chance alone makes of a share: exact limits of the binomial distribution.

use super::Fraction;

/// How far a district's share lies from the province's, beside what chance explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chance {
    /// Within the limits of 95 %.
    Inside,
    /// Outside the limits of 95 %, within those of 99.8 %.
    Beyond95,
    /// Outside the limits of 99.8 %.
    Beyond998,
}

/// The least and the greatest numerator that chance explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    pub low: u32,
    pub high: u32,
}

impl Limits {
    /// What each side leaves out of limits of 95 %.
    pub const TAIL_95: f64 = 0.025;
    /// What each side leaves out of limits of 99.8 %.
    pub const TAIL_998: f64 = 0.001;

    /// The limits for `of` items that each count with the probability `share`; `None`
    /// when `share` is not one.
    ///
    /// A numerator `k` is outside when chance yields `k` or fewer, or `k` or more, with a
    /// probability below `tail`. Because counts are whole, each side leaves out at most
    /// `tail`, often less: the limits are never too narrow.
    pub fn new(of: u32, share: Fraction, tail: f64) -> Option<Self> {
        let (part, whole) = (share.numerator, share.denominator.filter(|&whole| whole > 0)?);
        if part == 0 || part >= whole {
            let all = if part == 0 { 0 } else { of };
            return Some(Self { low: all, high: all });
        }
        let weights = weights(of, part.into(), (whole - part).into());
        let enough = weights.iter().sum::<f64>() * tail;
        let low = first_reaching(weights.iter(), enough);
        let high = of - first_reaching(weights.iter().rev(), enough);
        Some(Self { low, high })
    }

    pub fn contains(self, numerator: u32) -> bool {
        self.low <= numerator && numerator <= self.high
    }
}

impl Chance {
    /// True when chance does not explain that `first` is ahead of `second`: when each one of
    /// both together is as likely to belong to either.
    pub fn leads(first: u32, second: u32) -> bool {
        let half = Fraction::share(1, 2);
        let limits = Limits::new(first.saturating_add(second), half, Limits::TAIL_95);
        limits.is_some_and(|limits| first > limits.high)
    }

    /// `None` where nothing is said: a denominator under 5, or no province's share.
    pub fn judge(value: Fraction, province: Fraction) -> Option<Self> {
        let of = value.denominator.filter(|&of| of >= 5)?;
        let inside = |tail| Some(Limits::new(of, province, tail)?.contains(value.numerator));
        Some(match (inside(Limits::TAIL_95)?, inside(Limits::TAIL_998)?) {
            (true, _) => Self::Inside,
            (false, true) => Self::Beyond95,
            (false, false) => Self::Beyond998,
        })
    }
}

/// The binomial probabilities of 0 to `of`, as multiples of the greatest: from there
/// each follows from its neighbour, so that nothing overflows and what is too small
/// to matter becomes 0.
fn weights(of: u32, part: f64, rest: f64) -> Vec<f64> {
    let mode = (f64::from(of) * part / (part + rest)).round() as usize;
    let mut weights = vec![1.0; of as usize + 1];
    for at in mode + 1..weights.len() {
        weights[at] =
            weights[at - 1] * (f64::from(of) + 1.0 - at as f64) * part / (at as f64 * rest);
    }
    for at in (0..mode).rev() {
        weights[at] =
            weights[at + 1] * (at as f64 + 1.0) * rest / ((f64::from(of) - at as f64) * part);
    }
    weights
}

/// The first position at which the running sum is at least `enough`.
fn first_reaching<'a>(weights: impl Iterator<Item = &'a f64>, enough: f64) -> u32 {
    let mut sum = 0.0;
    let below = weights.take_while(|&weight| {
        sum += weight;
        sum < enough
    });
    below.count() as u32
}

#[cfg(test)]
mod tests;
