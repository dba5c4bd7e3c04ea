use super::{
    draw::Draw,
    span::Span,
    trend::{FADING, Trend, size},
};
use crate::board::Day;

/// What began in the same part of past years, and how much may begin in what is left of this one:
/// numbers on the scale of `sqrt(x + 3/8)`.
pub struct Past {
    trend: Option<Trend>,
    /// Row and day of each, with its weight.
    starts: Vec<(u32, Day, f64)>,
    /// How many whole years there were.
    pub years: usize,
}

impl Past {
    /// `starts` are rows with the day each began on; the register begins on `since`.
    pub fn new(span: Span, since: Day, starts: &[(u32, Day)]) -> Self {
        let (mut values, mut rounds) = (Vec::new(), Vec::new());
        let (mut all, mut weight) = (Vec::new(), 1.0);
        for (from, to) in span.past(since) {
            let here = starts.iter().filter(|&&(_, day)| from < day && day <= to);
            let mut days = Vec::new();
            for &(row, day) in here {
                all.push((row, span.moved(day, from), weight));
                days.push(day);
            }
            values.push(((days.len() as f64 + 0.375).sqrt(), weight));
            days.sort_unstable();
            rounds.extend(days.chunk_by(|one, other| one == other).map(<[Day]>::len));
            weight *= FADING;
        }
        let years = values.len();
        // A sixth in outlook.md: with an eighth, intervals of steady provinces are less wide than
        // they need be, and those of growing ones still hold (`make bench`).
        Self { trend: Trend::new(&values, size(&rounds) / 8.0, 0.0), starts: all, years }
    }

    /// How many there were in all those years.
    pub fn number(&self) -> usize {
        self.starts.len()
    }

    /// What begins in one future, at least so many: row and day, moved into what is left of the
    /// period, of what began in the past; newer ones more often. Drawn are how many, then the
    /// weights of all, then one after another.
    pub fn draw(&self, least: usize, draw: &mut Draw) -> Vec<(u32, Day)> {
        let number = self.draw_number(draw).max(least);
        if number == 0 {
            return Vec::new();
        }
        // How often which kind comes is itself known from few: another weighting in each future.
        let mut sum = 0.0;
        let weigh = |&(.., weight): &(u32, Day, f64)| {
            sum += weight * -libm::log(1.0 - draw.unit());
            sum
        };
        let sums: Vec<f64> = self.starts.iter().map(weigh).collect();
        let pick = |_| {
            let at = draw.unit() * sum;
            let place = sums.partition_point(|&before| before <= at);
            self.starts.get(place).or(self.starts.last()).map(|&(row, day, _)| (row, day))
        };
        (0..number).filter_map(pick).collect()
    }

    fn draw_number(&self, draw: &mut Draw) -> usize {
        let Some(trend) = self.trend.as_ref().filter(|_| !self.starts.is_empty()) else { return 0 };
        let root = trend.draw(draw).max(0.0);
        // A tail without end would fill memory.
        (root * root - 0.375).round().clamp(0.0, 20.0 * (self.starts.len() as f64 + 10.0)) as usize
    }
}
