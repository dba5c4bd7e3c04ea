use std::ops::Range;

use plotters::coord::{ranged1d::Ranged, types::RangedCoordf64};

/// From values to units of the sheet, along one direction.
pub struct Scale {
    values: Range<f64>,
    units: (i32, i32),
}

impl Scale {
    /// A range that is empty, inverted or not a number becomes `0..1`.
    pub fn new(values: Range<f64>, units: (i32, i32)) -> Self {
        let good = values.start.is_finite() && values.end.is_finite() && values.start < values.end;
        Self { values: if good { values } else { 0.0..1.0 }, units }
    }

    /// A value outside the range is drawn at its end.
    pub fn at(&self, value: f64) -> i32 {
        let inside = value.max(self.values.start).min(self.values.end);
        RangedCoordf64::from(self.values.clone()).map(&inside, self.units)
    }
}

/// The percentages at which an axis around `span` is labelled: at most four steps, from the last
/// one not above its start to the first one not below its end, within 0 to 100.
pub fn percent_ticks(span: &Range<f64>) -> Vec<i64> {
    let (start, end) = (span.start.max(0.0), span.end.clamp(1.0, 100.0));
    let places = |step: i64| {
        let (first, last) = (start / step as f64, end / step as f64);
        (first.floor() as i64, (last.ceil() as i64).min(100 / step))
    };
    let fits = |step: &i64| {
        let (first, last) = places(*step);
        last - first <= 4
    };
    let step = [1, 2, 5, 10, 25, 50].into_iter().find(fits).unwrap_or(50);
    let (first, last) = places(step);
    (first..=last.max(first + 1)).map(|place| place * step).collect()
}

/// The values at which an axis from 0 is labelled: at most five steps of 1, 2 or
/// 5 times a power of ten, the last one not below `highest`.
pub fn ticks(highest: f64) -> Vec<i64> {
    // The cast saturates and turns NaN into 0.
    let highest = (highest.ceil() as i64).clamp(1, i64::from(u32::MAX) * 2);
    let mut power = 1;
    let step = loop {
        let fits = |&step: &i64| step * 5 >= highest;
        match [power, power * 2, power * 5].iter().copied().find(fits) {
            Some(step) => break step,
            None => power *= 10,
        }
    };
    (0..=(highest + step - 1) / step).map(|place| place * step).collect()
}
