use super::{
    Spoken,
    apart::apart,
    svg::{HPos, Ink, Scale, Sheet, text_width},
};
use crate::{
    board::Fraction,
    format::{self, Lang},
};

/// One measure by district on two days.
#[derive(Clone, Debug, PartialEq)]
pub struct Slope {
    pub lang: Lang,
    pub spoken: Spoken,
    /// The earlier day and the later one, as they are written.
    pub days: [String; 2],
    pub rows: Vec<SlopeRow>,
    /// Said where the axis does not start at 0.
    pub foot: String,
}

/// One district on both days.
#[derive(Clone, Debug, PartialEq)]
pub struct SlopeRow {
    pub name: String,
    pub ends: [Fraction; 2],
    /// True for the one that the message names.
    pub marked: bool,
}

/// Lines from one day to another, named at both ends; what is too small to compare or
/// cannot be computed has none.
pub fn slope(slope: &Slope) -> String {
    let rows: Vec<&SlopeRow> =
        slope.rows.iter().filter(|row| row.ends.iter().all(|end| can_be_drawn(*end))).collect();
    let count = i32::try_from(rows.len()).unwrap_or(1);
    let height = (TOP + GAP * count + 72).max(252);
    Sheet::spoken("slope", (WIDTH, height), &slope.spoken, |sheet| {
        if rows.is_empty() {
            let text = format::no_data(slope.lang);
            sheet.text_in_row(Ink::Note, text, (0, TOP), HPos::Left);
        } else {
            draw(sheet, slope, &rows, height - 22);
        }
    })
}

/// Wide enough for names at both ends; on a narrow screen a table stands instead.
pub const WIDTH: i32 = 520;
/// Labels closer than this are moved apart.
pub const GAP: i32 = 14;
const TOP: i32 = 30;

fn draw(sheet: &Sheet<'_>, slope: &Slope, rows: &[&SlopeRow], bottom: i32) {
    let (lowest, y) = scale(rows, bottom);
    if lowest > 0.0 {
        sheet.text(Ink::Note, &slope.foot, (WIDTH / 2, bottom + 16), HPos::Center);
    }
    let side = |end: usize| Side::new(slope.lang, rows, end, &y, bottom);
    let (from, to) = (side(0), side(1));
    let (left, right) = (from.room, WIDTH - to.room);
    for (x, day) in [left, right].into_iter().zip(&slope.days) {
        sheet.line(Ink::Grid, &[(x, TOP - 8), (x, bottom)]);
        let half = text_width(day) / 2;
        sheet.text(Ink::Note, day, (x.max(half).min(WIDTH - half), 13), HPos::Center);
    }
    // The one that is spoken of lies above the rest.
    for marked in [false, true] {
        let (line, dot, words) = match marked {
            true => (Ink::Actual, Ink::Last, Ink::Value),
            false => (Ink::Other, Ink::OtherDot, Ink::Name),
        };
        for at in (0..rows.len()).filter(|&at| rows[at].marked == marked) {
            let ends = [(left, from.ys[at]), (right, to.ys[at])];
            sheet.line(line, &ends);
            sheet.dot(dot, ends[0], 4);
            sheet.dot(dot, ends[1], 4);
            let place = (left - 10, from.places[at]);
            sheet.text_in_row(words, &from.labels[at], place, HPos::Right);
            let place = (right + 10, to.places[at]);
            sheet.text_in_row(words, &to.labels[at], place, HPos::Left);
        }
    }
}

/// What stands at one end of the lines.
struct Side {
    /// `Sa Pa 53,8%` or `Sa Pa 37`.
    labels: Vec<String>,
    /// Where the lines end.
    ys: Vec<i32>,
    /// Where the labels stand.
    places: Vec<i32>,
    /// The width that the labels take.
    room: i32,
}

impl Side {
    fn new(lang: Lang, rows: &[&SlopeRow], end: usize, y: &Scale, bottom: i32) -> Self {
        let (mut labels, mut ys, mut room) = (Vec::new(), Vec::new(), 0);
        for row in rows {
            let value = row.ends[end];
            let number = match value.denominator {
                Some(_) => format::percent(lang, value),
                None => format::fraction(lang, value),
            };
            let label = [&row.name, " ", &number].concat();
            room = room.max(text_width(&label) + 10);
            labels.push(label);
            ys.push(y.at(value.value().unwrap_or(0.0)));
        }
        let places = apart(&ys, GAP, (TOP, bottom - 4));
        Self { labels, ys, places, room }
    }
}

/// From 0 for counts; for shares from the lowest to the highest value. Where it starts,
/// and the scale.
fn scale(rows: &[&SlopeRow], bottom: i32) -> (f64, Scale) {
    let (mut lowest, mut highest) = (1.0_f64, 0.0_f64);
    for end in rows.iter().flat_map(|row| row.ends) {
        let value = end.value().unwrap_or(0.0);
        lowest = if end.denominator.is_some() { lowest.min(value) } else { 0.0 };
        highest = highest.max(value);
    }
    (lowest, Scale::new(lowest..highest.max(lowest + 0.01), (bottom - 4, TOP)))
}

fn can_be_drawn(value: Fraction) -> bool {
    value.value().is_some() && !format::is_too_small_for_percent(value)
}
