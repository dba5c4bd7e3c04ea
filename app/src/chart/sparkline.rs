use super::{
    StepLine,
    line::steps,
    svg::{Ink, Scale, Sheet},
};
use crate::board::Day;

/// The period in a hand's breadth, beside the number in text.
pub fn sparkline(line: &StepLine) -> String {
    Sheet::silent("sparkline", (WIDTH, HEIGHT), |sheet| {
        let (lowest, highest) = range(line);
        let y = Scale::new(lowest..highest, (HEIGHT - 5, 5));
        let first = line.period.baseline();
        let last = line.period.last.max(line.day);
        let x = Scale::new(f64::from(first.0)..f64::from(last.0), (1, WIDTH - 5));
        if let Some(goal) = line.goal {
            sheet.line(Ink::Goal, &[(0, y.at(goal)), (WIDTH, y.at(goal))]);
        }
        let paths =
            steps(&line.values, line.day, |day: Day, value| (x.at(day.0.into()), y.at(value)));
        for points in &paths {
            sheet.line(Ink::Actual, points);
        }
        if let Some(&end) = paths.last().and_then(|points| points.last()) {
            // Without a rim, which would eat the last step.
            sheet.dot(Ink::End, end, 3);
        }
    })
}

const WIDTH: i32 = 120;
const HEIGHT: i32 = 32;

/// Counts start at 0. Shares may start elsewhere, but span 20 points or more,
/// so that a point or two does not look like a leap.
fn range(line: &StepLine) -> (f64, f64) {
    let values = line.values.iter().filter_map(|&(_, value)| value).chain(line.goal);
    let values = values.filter(|value| value.is_finite());
    let (lowest, highest) =
        values.fold((f64::MAX, f64::MIN), |(low, high), value| (value.min(low), value.max(high)));
    if line.share && lowest <= highest {
        let missing = (0.2 - (highest - lowest)).max(0.0) / 2.0;
        (lowest - missing, highest + missing)
    } else {
        (0.0, highest)
    }
}
