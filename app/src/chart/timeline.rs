mod label;

use std::ops::Range;

use self::label::write_labels;
use super::{
    Spoken,
    axis::{Reach, value_axis},
    line::steps,
    svg::{BackendCoord, HPos, Ink, Scale, Sheet, Space, percent_ticks},
};
use crate::{
    board::Day,
    format::{self, Lang},
};

/// Published points over years, beside the register's own line.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    pub lang: Lang,
    pub spoken: Spoken,
    /// In the order of days; several on one day when sources disagree.
    pub published: Vec<(Day, f64)>,
    /// The register's own figure on the same days.
    pub register: Vec<(Day, f64)>,
    /// The same on every day on which it changes, and the last day on which it is known.
    pub steps: (Vec<(Day, Option<f64>)>, Day),
    pub percent: bool,
}

/// What was published over the years, as dots, with the register's own figure
/// as a line of steps with a ring on the same days: a dot in its ring agrees.
pub fn timeline(timeline: &Timeline) -> String {
    Sheet::spoken("timeline", SIZE, &timeline.spoken, |sheet| draw(sheet, timeline))
}

const SIZE: (i32, i32) = (400, 220);
const TOP: i32 = 24;
const BOTTOM: i32 = SIZE.1 - 24;

fn draw(sheet: &Sheet<'_>, timeline: &Timeline) {
    let Some((first, last)) = years(timeline) else {
        let middle = (SIZE.0 / 2, (TOP + BOTTOM) / 2);
        sheet.text(Ink::Note, format::no_data(timeline.lang), middle, HPos::Center);
        return;
    };
    // Half a label beyond the last day.
    let right = SIZE.0 - 20;
    let Timeline { lang, percent, .. } = *timeline;
    let (y, left) = value_axis(sheet, lang, percent, span(timeline), (TOP, right, BOTTOM));

    let start = |year| Day::from_ymd(year, 1, 1).unwrap_or(Day::LAST);
    let x = Scale::new(f64::from(start(first).0)..f64::from(start(last + 1).0), (left, right));
    let at = |&(day, value): &(Day, f64)| (x.at(day.0.into()), y.at(value));
    let step = (last - first) / 7 + 1;
    for year in first..=last + 1 {
        let (edge, next) = (x.at(start(year).0.into()), x.at(start(year + 1).0.into()));
        sheet.line(Ink::Axis, &[(edge, BOTTOM), (edge, BOTTOM + 4)]);
        if year <= last && (year - first) % step == 0 {
            sheet.text(
                Ink::Note,
                &year.to_string(),
                ((edge + next) / 2, BOTTOM + 18),
                HPos::Center,
            );
        }
    }

    let register: Vec<BackendCoord> = timeline.register.iter().map(at).collect();
    let published: Vec<BackendCoord> = timeline.published.iter().map(at).collect();
    let mut space = Space::default();
    space.take_rect((0, BOTTOM), SIZE);
    let (values, end) = &timeline.steps;
    for path in steps(values, *end, |day, value| at(&(day, value))) {
        sheet.line(Ink::RegisterLine, &path);
        space.take_line(&path);
    }
    for &(x, y) in &register {
        sheet.dot(Ink::Register, (x, y), 7);
        space.take_rect((x - 7, y - 7), (x + 7, y + 7));
    }
    for &(x, y) in &published {
        sheet.dot(Ink::Published, (x, y), 4);
        space.take_rect((x - 4, y - 4), (x + 4, y + 4));
    }
    write_labels(sheet, timeline, &published, left, &mut space);
}

/// True where the axis of values does not begin at 0.
pub fn timeline_starts_above_zero(timeline: &Timeline) -> bool {
    timeline.percent && percent_ticks(&span(timeline)).first().is_some_and(|&first| first > 0)
}

fn years(timeline: &Timeline) -> Option<(i32, i32)> {
    let days = || timeline.published.iter().chain(&timeline.register).map(|&(day, _)| day);
    Some((days().min()?.ymd().0, days().max()?.ymd().0))
}

/// The values, with some air; counts from 0.
fn span(timeline: &Timeline) -> Range<f64> {
    let mut reach = Reach::NOTHING;
    for values in [&timeline.published, &timeline.register] {
        values.iter().for_each(|&(_, value)| reach.hold(Some(value)));
    }
    timeline.steps.0.iter().for_each(|&(_, value)| reach.hold(value));
    reach.with_air(timeline.percent, 1.0)
}
