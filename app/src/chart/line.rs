use std::ops::Range;

use super::{
    Spoken,
    axis::{Reach, month_axis, value_axis},
    svg::{BackendCoord, Ink, Scale, Sheet, Space, percent_ticks, text_width},
};
use crate::{
    board::{Day, Period},
    format::Lang,
};

mod label;

/// One value over a period, as steps.
#[derive(Clone, Debug, PartialEq)]
pub struct StepLine {
    pub lang: Lang,
    pub spoken: Spoken,
    pub period: Period,
    /// The day that is marked; the line ends here.
    pub day: Day,
    /// A share is drawn on 0 to 100 %.
    pub share: bool,
    /// From the period's first day; a value where something changes. `None`: cannot be computed.
    pub values: Vec<(Day, Option<f64>)>,
    /// The last of them as it is written; empty where there is none.
    pub end: String,
    /// The same line a year before, already moved to this period's days; faint. Empty: none.
    pub before: Vec<(Day, Option<f64>)>,
    pub goal: Option<f64>,
    /// What is due on the period's baseline and on its last day; dashed.
    pub pace: Option<(f64, f64)>,
}

/// One value over the period, with goal, pace and the year before.
pub fn step_line(line: &StepLine) -> String {
    Sheet::spoken("step-line", SIZE, &line.spoken, |sheet| draw(sheet, line))
}

/// The corners of the steps until `end`; a new path after each gap.
pub fn steps(
    values: &[(Day, Option<f64>)],
    end: Day,
    at: impl Fn(Day, f64) -> BackendCoord,
) -> Vec<Vec<BackendCoord>> {
    let mut paths: Vec<Vec<BackendCoord>> = Vec::new();
    let mut before = None;
    let shown = values.iter().filter(|&&(day, _)| day <= end);
    for (day, value) in shown.copied().chain([(end, None)]) {
        let value = value.filter(|value| value.is_finite());
        if before.is_none() && value.is_some() {
            paths.push(Vec::new());
        }
        if let Some(path) = paths.last_mut() {
            path.extend([before, value].into_iter().flatten().map(|value| at(day, value)));
        }
        before = value;
    }
    paths.iter_mut().for_each(Vec::dedup);
    paths
}

/// 400 units across are 0.86 px each on a phone, so that 13 units of text stay
/// above 11 px; wider containers set smaller text (`style/charts.css`).
const SIZE: (i32, i32) = (400, 232);
const TOP: i32 = 22;
const BOTTOM: i32 = SIZE.1 - 22;

/// Where the values of one chart stand.
struct Plot {
    left: i32,
    right: i32,
    x: Scale,
    y: Scale,
    /// Units of the axis in 1: the axis of a share is in percent.
    unit: f64,
}

impl Plot {
    fn at(&self, day: Day, value: f64) -> BackendCoord {
        (self.x.at(day.0.into()), self.y.at(value * self.unit))
    }
}

fn draw(sheet: &Sheet<'_>, line: &StepLine) {
    let StepLine { lang, period, share, goal, .. } = *line;
    let right = SIZE.0 - text_width(&line.end) - 12;
    let (y, left) = value_axis(sheet, lang, share, span(line), (TOP, right, BOTTOM));
    let (first, end) = (period.baseline(), period.last.max(line.day));
    let x = Scale::new(first.0.into()..end.0.into(), (left, right));
    let plot = Plot { left, right, x, y, unit: if share { 100.0 } else { 1.0 } };
    month_axis(sheet, lang, Period { first: period.first, last: end }, &plot.x, BOTTOM);

    let mut space = Space::default();
    space.take_rect((0, BOTTOM), SIZE);
    let mut path = |ink, points: &[BackendCoord]| {
        sheet.line(ink, points);
        space.take_line(points);
    };
    let at = |day, value| plot.at(day, value);
    let before = steps(&line.before, end, at);
    before.iter().for_each(|points| path(Ink::Before, points));
    if let Some((from, to)) = line.pace {
        path(Ink::Pace, &[at(first, from), at(period.last, to)]);
    }
    if let Some(goal) = goal {
        path(Ink::Goal, &[at(first, goal), at(end, goal)]);
    }
    if line.day != period.last {
        let (day, _) = at(line.day, 0.0);
        sheet.line(Ink::Today, &[(day, TOP), (day, BOTTOM)]);
    }
    steps(&line.values, line.day, at).iter().for_each(|points| path(Ink::Actual, points));
    label::write_labels(sheet, line, &plot, &before, &mut space);
    mark_spans(sheet, line, &plot);
}

/// A mark over the time that each value lasts.
fn mark_spans(sheet: &Sheet<'_>, line: &StepLine, plot: &Plot) {
    for (at, &(day, _)) in line.values.iter().enumerate() {
        let next = line.values.get(at + 1).map_or(line.day, |&(next, _)| next.min(line.day));
        let [from, to] = [day, next].map(|day| plot.at(day, 0.0).0);
        if day <= line.day {
            // The last may have begun on the day itself.
            sheet.rect(Ink::Hit, (from, TOP), (to.max(from + 4), BOTTOM));
        }
    }
}

/// The value at which the line ends, if it is known.
fn last(line: &StepLine) -> Option<f64> {
    let known = line.values.iter().rfind(|&&(day, _)| day <= line.day)?;
    known.1.filter(|value| value.is_finite())
}

/// True where the axis of values does not begin at 0.
pub fn starts_above_zero(line: &StepLine) -> bool {
    line.share && percent_ticks(&span(line)).first().is_some_and(|&first| first > 0)
}

/// What the axis has to hold, in its units; above 0 where a share's axis does not begin there.
fn span(line: &StepLine) -> Range<f64> {
    let mut reach = Reach::NOTHING;
    for values in [&line.values, &line.before] {
        values.iter().for_each(|&(_, value)| reach.hold(value));
    }
    reach.hold(line.goal);
    if let Some((from, to)) = line.pace {
        reach.hold(Some(from));
        reach.hold(Some(to));
    }
    reach.with_air(line.share, if line.share { 100.0 } else { 1.0 })
}
