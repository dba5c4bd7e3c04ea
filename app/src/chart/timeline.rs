use std::ops::Range;

use super::{
    Timeline,
    axis::{air, value_axis},
    line::steps,
    svg::{BackendCoord, HPos, Ink, Scale, Sheet, Space},
};
use crate::{board::Day, format};

/// What was published over the years, as dots, with the register's own figure
/// as a line of steps with a ring on the same days: a dot in its ring agrees.
pub fn timeline(timeline: &Timeline) -> String {
    Sheet::spoken("timeline", SIZE, &timeline.spoken, |sheet| draw(sheet, timeline))
}

const SIZE: (i32, i32) = (400, 220);
const TOP: i32 = 20;
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
    label(sheet, timeline, &published, &mut space);
}

/// The newest figures first, each beside its point; one without free room there is left to the
/// table.
fn label(sheet: &Sheet<'_>, timeline: &Timeline, published: &[BackendCoord], space: &mut Space) {
    for ((_, value), &(x, y)) in timeline.published.iter().zip(published).rev() {
        // All decimals, as published. The cast saturates and turns NaN into 0.
        let text = format::milli(timeline.lang, (value * 1000.0).round() as i64);
        let text = if timeline.percent { format!("{text}%") } else { text };
        let places = [
            (x, y - 12, HPos::Center),
            (x, y + 20, HPos::Center),
            (x - 12, y + 4, HPos::Right),
            (x + 12, y + 4, HPos::Left),
            (x - 8, y - 10, HPos::Right),
            (x + 8, y - 10, HPos::Left),
            (x + 8, y + 18, HPos::Left),
            (x - 8, y + 18, HPos::Right),
        ];
        if let Some((x, y, anchor)) = space.first_free(&text, (0, SIZE.0), &places) {
            sheet.text(Ink::Value, &text, (x, y), anchor);
        }
    }
}

fn years(timeline: &Timeline) -> Option<(i32, i32)> {
    let days = || timeline.published.iter().chain(&timeline.register).map(|&(day, _)| day);
    Some((days().min()?.ymd().0, days().max()?.ymd().0))
}

/// The values, with some air; counts from 0.
fn span(timeline: &Timeline) -> Range<f64> {
    let values = timeline.published.iter().chain(&timeline.register).map(|&(_, value)| value);
    let steps = timeline.steps.0.iter().filter_map(|&(_, value)| value);
    air(values.chain(steps), timeline.percent)
}
