use super::{
    StepLine,
    line::steps,
    svg::{Ink, Scale, Sheet},
};
use crate::board::Day;

/// The period in a hand's breadth, beside the number in text.
pub fn sparkline(line: &StepLine) -> String {
    Sheet::silent("sparkline", SMALL, |sheet| draw(sheet, line, None, SMALL))
}

/// The same with the year before, the pace, and where it may end on the period's last day: the
/// row of one target. Low and high as numbers of the line.
pub fn course_row(line: &StepLine, ahead: Option<[f64; 2]>) -> String {
    Sheet::silent("course-row", ROW, |sheet| draw(sheet, line, ahead, ROW))
}

const SMALL: (i32, i32) = (120, 32);
const ROW: (i32, i32) = (220, 56);
/// Half the width of what is only likely.
const HALF: i32 = 4;

fn draw(sheet: &Sheet<'_>, line: &StepLine, ahead: Option<[f64; 2]>, (width, height): (i32, i32)) {
    let (lowest, highest) = range(line, ahead);
    let y = Scale::new(lowest..highest, (height - 5, 5));
    let first = line.period.baseline();
    let last = line.period.last.max(line.day);
    let x = Scale::new(f64::from(first.0)..f64::from(last.0), (1, width - 5));
    let at = |day: Day, value| (x.at(day.0.into()), y.at(value));
    if let Some(goal) = line.goal {
        sheet.line(Ink::Goal, &[(0, y.at(goal)), (width, y.at(goal))]);
    }
    for points in steps(&line.before, last, at) {
        sheet.line(Ink::Before, &points);
    }
    if let Some((from, to)) = line.pace {
        sheet.line(Ink::Pace, &[at(first, from), at(line.period.last, to)]);
    }
    let paths = steps(&line.values, line.day, at);
    let end = paths.last().and_then(|points| points.last()).copied();
    if let Some(([low, high], end)) = ahead.zip(end) {
        let [(right, low), (_, high)] = [low, high].map(|value| at(line.period.last, value));
        for height in [low, high] {
            sheet.line(Ink::Limit, &[end, (right, height)]);
        }
        sheet.rect(Ink::Ahead, (right - HALF, high - 1), (right + HALF, low + 1));
    }
    for points in &paths {
        sheet.line(Ink::Actual, points);
    }
    if let Some(end) = end {
        // Without a rim, which would eat the last step.
        sheet.dot(Ink::End, end, 3);
    }
}

/// Counts start at 0. Shares may start elsewhere, but span 20 points or more,
/// so that a point or two does not look like a leap.
fn range(line: &StepLine, ahead: Option<[f64; 2]>) -> (f64, f64) {
    let values = line.values.iter().chain(&line.before).filter_map(|&(_, value)| value);
    let pace = line.pace.map(|(from, to)| [from, to]);
    let others = [pace, ahead].into_iter().flatten().flatten();
    let values = values.chain(line.goal).chain(others).filter(|value| value.is_finite());
    let (lowest, highest) =
        values.fold((f64::MAX, f64::MIN), |(low, high), value| (value.min(low), value.max(high)));
    if line.share && lowest <= highest {
        let missing = (0.2 - (highest - lowest)).max(0.0) / 2.0;
        (lowest - missing, highest + missing)
    } else {
        (0.0, highest)
    }
}
