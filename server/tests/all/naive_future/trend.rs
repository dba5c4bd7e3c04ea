//! What the years of the past say of this one, on a scale on which they spread alike.

use app::outlook::Draw;

/// Value and weight of each year, newest first.
pub struct Trend {
    years: Vec<(f64, f64)>,
    prior: f64,
    noise: f64,
}

impl Trend {
    /// `prior` is the variance that is expected, worth two years; `noise` the part of it that each
    /// item draws for itself.
    pub fn new(years: Vec<(f64, f64)>, prior: f64, noise: f64) -> Option<Self> {
        if years.is_empty() { None } else { Some(Self { years, prior, noise }) }
    }

    /// `mean + drift + sqrt(max(variance - noise, 0) + variance / effective years) * t`, with one
    /// degree of freedom more than there are years. The drift is three tenths of the way that the
    /// weighted line through the years goes from their middle to this one.
    pub fn draw(&self, draw: &mut Draw) -> f64 {
        let (mut weights, mut squares, mut sum) = (0.0, 0.0, 0.0);
        for &(value, weight) in &self.years {
            weights += weight;
            squares += weight * weight;
            sum += value * weight;
        }
        let mean = sum / weights;
        let mut rests = 0.0;
        for &(value, _) in &self.years {
            rests += (value - mean) * (value - mean);
        }
        let years = self.years.len() as f64;
        let variance = (2.0 * self.prior + rests) / (2.0 + years - 1.0);
        let own = if variance > self.noise { variance - self.noise } else { 0.0 };
        let spread = (own + variance * squares / (weights * weights)).sqrt();
        mean + self.drift(mean, weights) + spread * draw.student(years + 1.0)
    }

    fn drift(&self, mean: f64, weights: f64) -> f64 {
        let mut middle = 0.0;
        for (place, &(_, weight)) in self.years.iter().enumerate() {
            middle += (place + 1) as f64 * weight;
        }
        middle /= weights;
        let (mut rise, mut run) = (0.0, 0.0);
        for (place, &(value, weight)) in self.years.iter().enumerate() {
            let later = middle - (place + 1) as f64;
            rise += weight * later * (value - mean);
            run += weight * later * later;
        }
        if run > 0.0 { 0.3 * rise / run * middle } else { 0.0 }
    }
}

/// What one event stands for, `sum(s^2) / sum(s)` over the sizes of rounds. Given the size of its
/// round for each event, that is their mean.
pub fn size(rounds: &[usize]) -> f64 {
    let sum: usize = rounds.iter().sum();
    if sum == 0 { 1.0 } else { sum as f64 / rounds.len() as f64 }
}
