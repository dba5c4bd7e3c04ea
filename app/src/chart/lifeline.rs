use super::{
    Spoken,
    axis::month_axis,
    months::parts,
    svg::{HPos, Ink, Scale, Sheet, text_width},
};
use crate::{
    board::{Day, Period},
    format::{self, Lang},
};

/// The certificates of one product on one line of days.
#[derive(Clone, Debug, PartialEq)]
pub struct Lifeline {
    pub lang: Lang,
    pub spoken: Spoken,
    /// The day that is marked.
    pub day: Day,
    /// In the order of their days.
    pub spans: Vec<Span>,
}

/// One certificate: from when until when it held, and until when it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub stars: u8,
    pub from: Day,
    /// The first day on which it no longer holds: over, revoked or graded anew.
    pub to: Day,
    /// The first day on which its 36 months are over.
    pub ends: Day,
}

impl Span {
    /// True when it is in force on `day`.
    pub fn holds(&self, day: Day) -> bool {
        self.from <= day && day < self.to
    }
}

/// A row for each certificate, from the day it was granted to the day it stopped; what
/// was cut off of its 36 months is a line, and the day is marked across all.
pub fn lifeline(life: &Lifeline) -> String {
    let rows = i32::try_from(life.spans.len().max(1)).unwrap_or(1);
    let height = TOP + rows * ROW + 24;
    Sheet::spoken("lifeline", (WIDTH, height), &life.spoken, |sheet| draw(sheet, life, height))
}

const WIDTH: i32 = 400;
const TOP: i32 = 20;
/// Half a year's name.
const EDGE: i32 = 16;
const ROW: i32 = 30;

fn draw(sheet: &Sheet<'_>, life: &Lifeline, height: i32) {
    let Lifeline { lang, day, spans, .. } = life;
    if spans.is_empty() {
        sheet.text_in_row(Ink::Note, format::no_data(*lang), (0, height / 2), HPos::Left);
        return;
    }
    let shown = range(spans, *day);
    let bottom = height - 24;
    let x = Scale::new(f64::from(shown.first.0)..f64::from(shown.last.0), (EDGE, WIDTH - EDGE));
    sheet.line(Ink::Axis, &[(EDGE, bottom), (WIDTH - EDGE, bottom)]);
    month_axis(sheet, *lang, shown, &x, bottom);
    let x = |day: Day| x.at(day.0.into());
    for (row, span) in (0_i32..).zip(spans) {
        bar(sheet, life, span, TOP + row * ROW + ROW / 2, x);
    }
    sheet.line(Ink::Goal, &[(x(*day), TOP - 4), (x(*day), bottom)]);
    let words = format::day(*lang, *day);
    let half = text_width(&words) / 2;
    let middle = x(*day).clamp(half, WIDTH - half);
    sheet.text(Ink::GoalNote, &words, (middle, TOP - 8), HPos::Center);
}

fn bar(sheet: &Sheet<'_>, life: &Lifeline, span: &Span, middle: i32, x: impl Fn(Day) -> i32) {
    let parts = parts(span, life.day);
    for &(ink, from, to) in &parts {
        if x(from) < x(to) {
            sheet.rect(ink, (x(from), middle - 9), (x(to), middle + 9));
        }
    }
    if span.to < span.ends {
        sheet.line(Ink::CutOff, &[(x(span.to), middle), (x(span.ends), middle)]);
    }
    let words = life.lang.pick(
        format!("{} sao", span.stars),
        format!("{} {}", span.stars, if span.stars == 1 { "star" } else { "stars" }),
    );
    let room = |from: Day, to: Day| x(to) - x(from);
    let widest = parts.into_iter().max_by_key(|&(_, from, to)| room(from, to));
    let Some((ink, from, to)) = widest else { return };
    if room(from, to) > text_width(&words) {
        let text = if ink == Ink::Held { Ink::OnHeld } else { Ink::Name };
        sheet.text_in_row(text, &words, ((x(from) + x(to)) / 2, middle), HPos::Center);
    } else if x(span.from) > WIDTH / 2 {
        sheet.text_in_row(Ink::Name, &words, (x(span.from) - 4, middle), HPos::Right);
    } else {
        let end = x(span.ends.max(span.to)) + 4;
        sheet.text_in_row(Ink::Name, &words, (end, middle), HPos::Left);
    }
}

/// From the year of the first certificate to the year in which the last one ends.
fn range(spans: &[Span], day: Day) -> Period {
    let first = spans.iter().map(|span| span.from).min().unwrap_or(day).min(day);
    let last = spans.iter().map(|span| span.ends).max().unwrap_or(day).max(day);
    let start = |year| Day::from_ymd(year, 1, 1).unwrap_or(day);
    Period { first: start(first.ymd().0), last: start(last.ymd().0 + 1) }
}
