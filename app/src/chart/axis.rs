use super::svg::{HPos, Ink, Scale, Sheet, text_width, ticks};
use crate::{
    board::{Day, Period},
    format::{self, Lang},
};

/// Draws the axis of values at the left edge, from 0 to at least `highest`, or
/// to 100 % for percentages. Returns its scale and where the plot begins.
pub fn value_axis(
    sheet: &Sheet<'_>,
    lang: Lang,
    percent: bool,
    highest: f64,
    (top, right, bottom): (i32, i32, i32),
) -> (Scale, i32) {
    let marks = if percent { vec![0, 50, 100] } else { ticks(highest) };
    let sign = if percent { "%" } else { "" };
    let name = |&mark: &i64| format!("{}{sign}", format::count(lang, mark));
    let names: Vec<String> = marks.iter().map(name).collect();
    let left = names.iter().map(|name| text_width(name)).max().unwrap_or_default() + 6;
    let scale = Scale::new(0.0..marks.last().map_or(1.0, |&mark| mark as f64), (bottom, top));
    for (&mark, name) in marks.iter().zip(&names) {
        let y = scale.at(mark as f64);
        sheet.line(if mark == 0 { Ink::Axis } else { Ink::Grid }, &[(left, y), (right, y)]);
        sheet.text_in_row(Ink::Note, name, (left - 6, y), HPos::Right);
    }
    (scale, left)
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
        let (year, month) = (month.div_euclid(12), month.rem_euclid(12) as u8 + 1);
        let Some(day) = Day::from_ymd(year, month, 1) else { continue };
        let x = x.at(day.0.into());
        let name = if step < 12 { format::short_month(lang, month) } else { year.to_string() };
        sheet.line(Ink::Axis, &[(x, bottom), (x, bottom + 4)]);
        sheet.text(Ink::Note, &name, (x, bottom + 18), HPos::Center);
    }
}
