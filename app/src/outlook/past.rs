use super::{draw::Draw, span::Span};
use crate::board::Day;

/// What began in the same part of past years, and how much may begin in what is left of this one.
///
/// Source: outlook.md, section 1, "New products": numbers of past years on the scale of
/// `sqrt(x + 3/8)`, newer ones with more weight, since recognitions come in rounds.
pub struct Past {
    mean: f64,
    spread: f64,
    freedom: f64,
    /// Row and day of each, with the weight of it and of all before it.
    starts: Vec<(u32, Day, f64)>,
    /// How many whole years there were.
    pub years: usize,
}

/// What a year less counts.
const FADING: f64 = 0.7;
/// What the prior is worth, in years.
const PRIOR: f64 = 2.0;

impl Past {
    /// `starts` are rows with the day each began on; the register begins on `since`.
    pub fn new(span: Span, since: Day, starts: &[(u32, Day)]) -> Self {
        let windows = span.past(since);
        let (mut counts, mut all, mut sum, mut rounds) = (Vec::new(), Vec::new(), 0.0, Vec::new());
        let mut weight = 1.0;
        for &(from, to) in &windows {
            let here = starts.iter().filter(|&&(_, day)| from < day && day <= to);
            let here: Vec<_> = here.copied().collect();
            let years = (span.day.ymd().0 - from.ymd().0).unsigned_abs();
            for &(row, day) in &here {
                sum += weight;
                all.push((row, later(day, years, span), sum));
            }
            counts.push((here.len(), weight));
            let mut days: Vec<_> = here.iter().map(|&(_, day)| day).collect();
            days.sort_unstable();
            rounds.extend(days.chunk_by(|one, other| one == other).map(<[Day]>::len));
            weight *= FADING;
        }
        let years = counts.len();
        let scaled = |count: usize| (count as f64 + 0.375).sqrt();
        let weights: f64 = counts.iter().map(|(_, weight)| weight).sum();
        let squares: f64 = counts.iter().map(|(_, weight)| weight * weight).sum();
        let total: f64 = counts.iter().map(|&(count, weight)| weight * scaled(count)).sum();
        let mean = if years == 0 { 0.0 } else { total / weights };
        let rests =
            counts.iter().map(|&(count, _)| (scaled(count) - mean) * (scaled(count) - mean));
        let variance = (PRIOR * size(&rounds) / 6.0 + rests.sum::<f64>())
            / (PRIOR + years.saturating_sub(1) as f64);
        let effective = if years == 0 { 1.0 } else { weights * weights / squares };
        let spread = (variance * (1.0 + 1.0 / effective)).sqrt();
        Self { mean, spread, freedom: years as f64 + 1.0, starts: all, years }
    }

    /// How many there were in all those years.
    pub fn number(&self) -> usize {
        self.starts.len()
    }

    /// How many begin in one future.
    pub fn draw(&self, draw: &mut Draw) -> usize {
        if self.starts.is_empty() {
            return 0;
        }
        let root = self.mean + self.spread * draw.student(self.freedom);
        let number = (root.max(0.0) * root.max(0.0) - 0.375).round();
        // A tail without end would fill memory.
        number.clamp(0.0, 20.0 * (self.starts.len() as f64 + 10.0)) as usize
    }

    /// Row and day, moved into what is left of the period, of one that began in the past; newer
    /// ones more often.
    pub fn draw_start(&self, draw: &mut Draw) -> Option<(u32, Day)> {
        let sum = self.starts.last()?.2;
        let at = draw.unit() * sum;
        let place = self.starts.partition_point(|&(.., before)| before <= at);
        self.starts.get(place).or(self.starts.last()).map(|&(row, day, _)| (row, day))
    }
}

/// The same day so many years later, within the span.
fn later(day: Day, years: u32, span: Span) -> Day {
    day.plus_months(12 * years).max(span.day.plus(1)).min(span.until)
}

/// What one event stands for, since they come in rounds: `sum(s^2) / sum(s)` of their sizes.
fn size(rounds: &[usize]) -> f64 {
    let sum: usize = rounds.iter().sum();
    let squares: usize = rounds.iter().map(|size| size * size).sum();
    if sum == 0 { 1.0 } else { squares as f64 / sum as f64 }
}
