use super::{
    Places, Stems,
    svg::{HPos, Ink, Scale, Sheet, text_width},
};
use crate::format;

/// Counts by district, from 0, each with its number at the end.
pub fn bars(places: &Places) -> String {
    render(places, false)
}

/// The same with a mark behind each row, for a page that shows which row is meant.
pub fn linked_bars(places: &Places) -> String {
    render(places, true)
}

fn render(places: &Places, linked: bool) -> String {
    Sheet::spoken("bars", (WIDTH, height(places)), &places.spoken, |sheet| {
        if linked {
            mark_rows(sheet, 0, places.rows.len());
        }
        draw(sheet, places);
    })
}

/// A mark over each of `count` rows, the first one at `top`.
pub fn mark_rows(sheet: &Sheet<'_>, top: i32, count: usize) {
    for place in (0_i32..).take(count) {
        let y = top + place * ROW;
        sheet.rect(Ink::Row, (0, y), (WIDTH, y + ROW));
    }
}

fn height(places: &Places) -> i32 {
    ROW * i32::try_from(places.rows.len().max(1)).unwrap_or(1)
}

/// Half way down a row, counted from 0, of rows that begin at `top`.
pub fn row_middle(top: i32, place: usize) -> i32 {
    top + ROW * i32::try_from(place).unwrap_or(0) + ROW / 2
}

/// The width that the names of rows take, with a gap after them.
pub fn name_width<'a>(names: impl Iterator<Item = &'a str>) -> i32 {
    names.map(text_width).max().map_or(0, |width| width.min(WIDTH / 2) + 6)
}

pub const WIDTH: i32 = 400;
pub const ROW: i32 = 28;

fn draw(sheet: &Sheet<'_>, places: &Places) {
    let Places { lang, rows, .. } = places;
    if rows.is_empty() {
        sheet.text_in_row(Ink::Note, format::no_data(*lang), (0, ROW / 2), HPos::Left);
        return;
    }
    let numbers: Vec<String> = rows.iter().map(|row| format::fraction(*lang, row.1)).collect();
    let left = name_width(rows.iter().map(|row| row.0.as_str()));
    let before = match &places.stems {
        Stems::Before(values) => values.as_slice(),
        _ => &[],
    };
    let gap = if before.is_empty() { 8 } else { 12 };
    let room = numbers.iter().map(|number| text_width(number)).max().unwrap_or_default() + gap;
    let scale = Scale::new(0.0..places.span[1].into(), (left, WIDTH - room));

    sheet.line(Ink::Axis, &[(left, 0), (left, height(places))]);
    for (place, ((name, value), number)) in rows.iter().zip(&numbers).enumerate() {
        let middle = row_middle(0, place);
        sheet.text_in_row(Ink::Name, name, (0, middle), HPos::Left);
        let end = scale.at(value.numerator.into());
        if value.numerator > 0 {
            sheet.rect(Ink::Bar, (left, middle - 7), (end.max(left + 2), middle + 7));
        }
        let mut free = end.max(left) + 6;
        if let Some(value) = before.get(place) {
            let then = scale.at(value.numerator.into());
            if then > end {
                sheet.line(Ink::Stem, &[(end, middle), (then, middle)]);
            }
            sheet.dot(Ink::Start, (then, middle), 4);
            free = free.max(then + 10);
        }
        sheet.text_in_row(Ink::Value, number, (free, middle), HPos::Left);
    }
}
