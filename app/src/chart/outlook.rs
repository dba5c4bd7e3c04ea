use std::ops::Range;

use super::{
    Spoken,
    apart::apart,
    axis::{Reach, along_level, month_axis, value_axis},
    line::steps,
    number::goal,
    slope::GAP,
    svg::{HPos, Ink, Place, Scale, Sheet, Space, text_width},
};
use crate::{
    board::{Day, Period},
    format::{self, Lang},
};

/// A value up to a day, and where it may end on the period's last.
#[derive(Clone, Debug)]
pub struct Outlook {
    pub lang: Lang,
    pub spoken: Spoken,
    pub period: Period,
    pub day: Day,
    pub share: bool,
    pub values: Vec<(Day, Option<f64>)>,
    pub goal: Option<f64>,
    /// What is due on the period's baseline and on its last day.
    pub pace: Option<(f64, f64)>,
    /// The goal, come by as in past years; empty for a level, and where too little is known.
    pub usual: Vec<(Day, f64)>,
    /// If nothing more happens, each with its label.
    pub certain: (f64, String),
    pub median: (f64, String),
    /// Eight in ten futures end between these.
    pub low: (f64, String),
    pub high: (f64, String),
}

/// A value up to the day, and where eight in ten futures end on the period's last.
pub fn outlook(outlook: &Outlook) -> String {
    Sheet::spoken("outlook", SIZE, &outlook.spoken, |sheet| draw(sheet, outlook))
}

const SIZE: (i32, i32) = (400, 232);
const TOP: i32 = 22;
const BOTTOM: i32 = SIZE.1 - 22;
/// The width of what is only likely.
const BAR: i32 = 12;

fn draw(sheet: &Sheet<'_>, outlook: &Outlook) {
    let Outlook { lang, period, day, share, .. } = *outlook;
    let ends = [&outlook.high, &outlook.median, &outlook.low, &outlook.certain];
    let widest = ends.iter().map(|(_, text)| text_width(text)).max().unwrap_or_default();
    let right = SIZE.0 - widest - 10;
    let (y, left) = value_axis(sheet, lang, share, span(outlook), (TOP, right, BOTTOM));
    let (first, last) = (period.baseline(), period.last);
    let x = Scale::new(first.0.into()..last.0.into(), (left, right - BAR / 2));
    month_axis(sheet, lang, Period { first: period.first, last }, &x, BOTTOM);
    let unit = if share { 100.0 } else { 1.0 };
    let at = |day: Day, value: f64| (x.at(day.0.into()), y.at(value * unit));

    let mut space = Space::default();
    let mut write = |ink, text: &str, places: &[Place]| {
        if let Some((x, y, anchor)) = space.first_free(text, (0, SIZE.0), places) {
            sheet.text(ink, text, (x, y), anchor);
        }
    };
    let (today, _) = at(day, 0.0);
    sheet.line(Ink::Today, &[(today, TOP), (today, BOTTOM)]);
    let text = format::day(lang, day);
    let half = text_width(&text) / 2 + 1;
    write(Ink::Note, &text, &[(today.clamp(left + half, SIZE.0 - half), 11, HPos::Center)]);
    if let Some(value) = outlook.goal {
        let (_, height) = at(first, value);
        sheet.line(Ink::Goal, &[(left, height), (right, height)]);
        let text = format!("{} {}", lang.pick("Chỉ tiêu", "Target"), goal(lang, value, share));
        write(Ink::GoalNote, &text, &along_level((left, right), height));
    }
    if let Some((from, to)) = outlook.pace {
        sheet.line(Ink::Limit, &[at(first, from), at(last, to)]);
    }
    let usual: Vec<_> = outlook.usual.iter().map(|&(day, value)| at(day, value)).collect();
    sheet.line(Ink::Before, &usual);

    let paths = steps(&outlook.values, day, at);
    let [(high, _), (_, _), (low, _), (certain, _)] = ends;
    if let Some(&(from, now)) = paths.last().and_then(|points| points.last()) {
        for end in [*high, *low] {
            sheet.line(Ink::Pace, &[(from, now), at(last, end)]);
        }
        sheet.line(Ink::Province, &[(from, now), at(last, *certain)]);
    }
    let (end, top) = at(last, *high);
    let (_, bottom) = at(last, *low);
    sheet.rect(Ink::Ahead, (end - BAR / 2, top), (end + BAR / 2, bottom.max(top + 2)));
    paths.iter().for_each(|points| sheet.line(Ink::Actual, points));
    if let Some(&now) = paths.last().and_then(|points| points.last()) {
        sheet.dot(Ink::Last, now, 4);
    }
    write_ends(sheet, outlook, end + BAR, |value| at(last, value).1);
}

/// What the ends are, from the greatest to the least, each as near to where it is as the others
/// leave room.
fn write_ends(sheet: &Sheet<'_>, outlook: &Outlook, x: i32, height: impl Fn(f64) -> i32) {
    let mut ends = [
        (&outlook.high, Ink::Note),
        (&outlook.median, Ink::Value),
        (&outlook.low, Ink::Note),
        (&outlook.certain, Ink::Note),
    ];
    ends.sort_by(|(one, _), (other, _)| other.0.total_cmp(&one.0));
    let wanted = ends.map(|(end, _)| height(end.0) + 4);
    for ((end, ink), y) in ends.into_iter().zip(apart(&wanted, GAP, (TOP + 4, BOTTOM + 4))) {
        sheet.text(ink, &end.1, (x, y), HPos::Left);
    }
}

fn span(outlook: &Outlook) -> Range<f64> {
    let values = outlook.values.iter().filter_map(|&(_, value)| value);
    let ends = [&outlook.high, &outlook.low, &outlook.certain].map(|(value, _)| *value);
    let mut reach = Reach::NOTHING;
    values.chain(outlook.goal).chain(ends).for_each(|value| reach.hold(Some(value)));
    reach.with_air(outlook.share, if outlook.share { 100.0 } else { 1.0 })
}

/// True where the axis of values does not begin at 0.
pub fn outlook_starts_above_zero(outlook: &Outlook) -> bool {
    let first = super::svg::percent_ticks(&span(outlook)).first().copied();
    outlook.share && first.is_some_and(|first| first > 0)
}
