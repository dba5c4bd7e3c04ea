use super::draw::Draw;

/// What past years say of this one, on a scale on which their spread is alike.
///
/// Source: outlook.md, section 1, "New products": newer years have more weight, and a prior for the
/// spread is worth two years. That a part of their direction goes on is this program's own, which
/// holds better in growing provinces (`make bench`).
pub struct Trend {
    mean: f64,
    spread: f64,
    freedom: f64,
}

/// What a year less counts.
pub const FADING: f64 = 0.7;
/// The part of a direction that is believed.
const DAMPED: f64 = 0.3;
/// What the prior is worth, in years.
const PRIOR: f64 = 2.0;

impl Trend {
    /// Of `values` of past years with their weights; `None` without one. `prior` is the variance
    /// that is expected of one, `noise` the part of it that is drawn again with each item.
    pub fn new(values: &[(f64, f64)], prior: f64, noise: f64) -> Option<Self> {
        let weights: f64 = values.iter().map(|(_, weight)| weight).sum();
        let squares: f64 = values.iter().map(|(_, weight)| weight * weight).sum();
        if weights <= 0.0 {
            return None;
        }
        let mean = values.iter().map(|(value, weight)| value * weight).sum::<f64>() / weights;
        let rests: f64 = values.iter().map(|(value, _)| (value - mean) * (value - mean)).sum();
        let years = values.len() as f64;
        let variance = (PRIOR * prior + rests) / (PRIOR + years - 1.0);
        // The effective number of years is weights^2 / squares.
        let mean_variance = variance * squares / (weights * weights);
        let spread = ((variance - noise).max(0.0) + mean_variance).sqrt();
        let drift = drift(values, mean, weights);
        Some(Self { mean: mean + drift, spread, freedom: years + 1.0 })
    }

    /// The value of one future.
    pub fn draw(&self, draw: &mut Draw) -> f64 {
        self.mean + self.spread * draw.student(self.freedom)
    }
}

/// How far this year lies beyond the weighted mean of past ones, newest first, if they go on as
/// they went; a part of it, since a few years show a direction by chance as well.
fn drift(values: &[(f64, f64)], mean: f64, weights: f64) -> f64 {
    let ages = || (1..).map(f64::from).zip(values);
    let middle = ages().map(|(age, (_, weight))| age * weight).sum::<f64>() / weights;
    let (mut shared, mut spread) = (0.0, 0.0);
    for (age, (value, weight)) in ages() {
        shared += weight * (middle - age) * (value - mean);
        spread += weight * (middle - age) * (middle - age);
    }
    if spread > 0.0 { DAMPED * shared / spread * middle } else { 0.0 }
}

/// What one event stands for, since they come in rounds: `sum(s^2) / sum(s)` of their sizes.
pub fn size(rounds: &[usize]) -> f64 {
    let sum: usize = rounds.iter().sum();
    let squares: usize = rounds.iter().map(|size| size * size).sum();
    if sum == 0 { 1.0 } else { squares as f64 / sum as f64 }
}
