use std::ops::Range;

use super::svg::{HPos, Ink, Place, Scale, Sheet, percent_ticks, text_width, ticks};
use crate::{
    board::{Day, Period},
    format::{self, Lang},
};

/// Draws the axis of values at the left edge: counts from 0 to at least the end of `span`,
/// percentages around it. Returns its scale and where the plot begins.
pub fn value_axis(
    sheet: &Sheet<'_>,
    lang: Lang,
    percent: bool,
    span: Range<f64>,
    (top, right, bottom): (i32, i32, i32),
) -> (Scale, i32) {
    let marks = if percent { percent_ticks(&span) } else { ticks(span.end) };
    let sign = if percent { "%" } else { "" };
    let name = |&mark: &i64| format!("{}{sign}", format::count(lang, mark));
    let names: Vec<String> = marks.iter().map(name).collect();
    let left = names.iter().map(|name| text_width(name)).max().unwrap_or_default() + 6;
    let end = |mark: Option<&i64>, none| mark.map_or(none, |&mark| mark as f64);
    let scale = Scale::new(end(marks.first(), 0.0)..end(marks.last(), 1.0), (bottom, top));
    for (&mark, name) in marks.iter().zip(&names) {
        let y = scale.at(mark as f64);
        sheet.line(if mark == 0 { Ink::Axis } else { Ink::Grid }, &[(left, y), (right, y)]);
        sheet.text_in_row(Ink::Note, name, (left - 6, y), HPos::Right);
    }
    (scale, left)
}

/// Where words stand along a level at `y` across the plot: above it or below, at either end.
pub fn along_level((left, right): (i32, i32), y: i32) -> [Place; 4] {
    [
        (left + 2, y - 6, HPos::Left),
        (right, y - 6, HPos::Right),
        (left + 2, y + 14, HPos::Left),
        (right, y + 14, HPos::Right),
    ]
}

/// The least and the greatest of what an axis has to hold.
pub struct Reach(f64, f64);

impl Reach {
    pub const NOTHING: Self = Self(f64::MAX, 0.0);

    pub fn hold(&mut self, value: Option<f64>) {
        if let Some(value) = value {
            *self = Self(self.0.min(value), self.1.max(value));
        }
    }

    /// As a span in `unit`s, with some air around it, at least five points of a percentage;
    /// counts begin at 0.
    pub fn with_air(self, percent: bool, unit: f64) -> Range<f64> {
        let (low, high) = (self.0 * unit, self.1 * unit);
        if !percent || low > high {
            return 0.0..high * 1.05;
        }
        let air = ((high - low) / 5.0).max((5.0 - (high - low)) / 2.0).max(1.0);
        (low - air).max(0.0)..(high + air).min(100.0)
    }
}

/// Draws the axis of days at `bottom`: names of months, or of years when there
/// are many.
pub fn month_axis(sheet: &Sheet<'_>, lang: Lang, shown: Period, x: &Scale, bottom: i32) {
    let months = |day: Day| {
        let (year, month, _) = day.ymd();
        year * 12 + i32::from(month) - 1
    };
    let (first, last) = (months(shown.first), months(shown.last));
    let step = [1, 3, 6, 12, 24].into_iter().find(|step| (last - first) / step < 6).unwrap_or(120);
    for month in (first..=last).filter(|month| (month - first) % step == 0) {
        let (year, month_of_year) = (month.div_euclid(12), month.rem_euclid(12) as u8 + 1);
        let Some(day) = Day::from_ymd(year, month_of_year, 1) else { continue };
        let x = x.at(day.0.into());
        let name = match step {
            // A month belongs to a year, which is said once.
            ..12 if month == first => {
                format!("{} {year}", format::short_month(lang, month_of_year))
            }
            ..12 => format::short_month(lang, month_of_year),
            _ => year.to_string(),
        };
        sheet.line(Ink::Axis, &[(x, bottom), (x, bottom + 4)]);
        sheet.text(Ink::Note, &name, (x, bottom + 18), HPos::Center);
    }
}
