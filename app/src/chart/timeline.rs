use std::ops::Range;

use super::{
    Timeline,
    axis::{Reach, value_axis},
    line::steps,
    svg::{BackendCoord, HPos, Ink, Place, Scale, Sheet, Space, percent_ticks, text_width},
};
use crate::{board::Day, format};

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
    label(sheet, timeline, &published, left, &mut space);
}

/// The newest figures first, each once and nearest to its own point; one without free room
/// there is left to the table.
fn label(
    sheet: &Sheet<'_>,
    timeline: &Timeline,
    published: &[BackendCoord],
    left: i32,
    space: &mut Space,
) {
    let mut named = Vec::new();
    for ((_, value), &point) in timeline.published.iter().zip(published).rev() {
        // All decimals, as published. The cast saturates and turns NaN into 0.
        let text = format::milli(timeline.lang, (value * 1000.0).round() as i64);
        let text = if timeline.percent { format!("{text}%") } else { text };
        let label = (point, text.clone());
        if named.contains(&label) {
            continue;
        }
        named.push(label);
        let own: Vec<Place> = around(point)
            .into_iter()
            .filter(|&place| {
                let center = center(&text, place);
                published.iter().all(|&other| other == point || is_nearer(center, point, other))
            })
            .collect();
        if let Some((x, y, anchor)) = space.first_free(&text, (left, SIZE.0), &own) {
            sheet.text(Ink::Value, &text, (x, y), anchor);
        }
    }
}

fn around((x, y): BackendCoord) -> [Place; 8] {
    [
        (x, y - 12, HPos::Center),
        (x, y + 20, HPos::Center),
        (x - 12, y + 4, HPos::Right),
        (x + 12, y + 4, HPos::Left),
        (x - 8, y - 10, HPos::Right),
        (x + 8, y - 10, HPos::Left),
        (x + 8, y + 18, HPos::Left),
        (x - 8, y + 18, HPos::Right),
    ]
}

fn center(text: &str, (x, y, anchor): Place) -> BackendCoord {
    let width = text_width(text);
    let x = match anchor {
        HPos::Left => x + width / 2,
        HPos::Center => x,
        HPos::Right => x - width + width / 2,
    };
    (x, y - 4)
}

/// True where the eye does not hesitate between the two: one is half as far again.
fn is_nearer((x, y): BackendCoord, one: BackendCoord, other: BackendCoord) -> bool {
    let distance = |to: BackendCoord| (x - to.0).pow(2) + (y - to.1).pow(2);
    distance(one) * 9 < distance(other) * 4
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
