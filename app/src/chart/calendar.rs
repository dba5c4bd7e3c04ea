use std::cmp::Reverse;

use super::{
    Calendar, Ends,
    svg::{BackendCoord, HPos, Ink, Scale, Sheet, Space, text_width},
};
use crate::format;

/// How many certificates end in each month: a column a month, twelve months a row,
/// one square each; where a month has many, bars. Numbers without room are left to the table.
pub fn calendar(calendar: &Calendar) -> String {
    let rows = i32::try_from(calendar.months.len().div_ceil(ROW)).unwrap_or(1).max(1);
    let form = Form::new(calendar);
    let height = TODAY + rows * form.row_height();
    Sheet::spoken("calendar", (WIDTH, height), &calendar.spoken, |sheet| {
        draw(sheet, calendar, form)
    })
}

const WIDTH: i32 = 400;
/// Months in one row.
const ROW: usize = 12;
const PITCH: i32 = 33;
/// Above the first row: the day from which is counted.
const TODAY: i32 = 16;
/// Above each column: its number.
const NUMBER: i32 = 17;
/// Below each row: months, and years where they begin.
const NAMES: i32 = 38;
const SQUARE: i32 = 11;
const STEP: i32 = SQUARE + 2;
/// The most squares that stand on each other.
const LIMIT: u32 = 10;

/// How the numbers are drawn.
#[derive(Clone, Copy)]
enum Form {
    /// As many squares as in the fullest month fit.
    Squares(i32),
    /// Up to so many.
    Bars(u32),
}

impl Form {
    fn new(calendar: &Calendar) -> Self {
        match calendar.months.iter().map(Ends::all).max().unwrap_or_default() {
            most @ 0..=LIMIT => Self::Squares(i32::try_from(most).unwrap_or(1).max(1)),
            most => Self::Bars(most),
        }
    }

    fn column_height(self) -> i32 {
        match self {
            Self::Squares(most) => most * STEP,
            Self::Bars(_) => 100,
        }
    }

    fn row_height(self) -> i32 {
        NUMBER + self.column_height() + NAMES
    }
}

fn draw(sheet: &Sheet<'_>, calendar: &Calendar, form: Form) {
    if calendar.months.is_empty() {
        sheet.text_in_row(Ink::Note, format::no_data(calendar.lang), (0, TODAY), HPos::Left);
        return;
    }
    let mut tops = Vec::new();
    for (row, months) in (0_i32..).zip(calendar.months.chunks(ROW)) {
        let bottom = TODAY + row * form.row_height() + NUMBER + form.column_height();
        sheet.line(Ink::Axis, &[(0, bottom), (PITCH * 12, bottom)]);
        for (column, ends) in (0_i32..).zip(months) {
            let left = column * PITCH;
            let top = draw_column(sheet, ends, form, left + PITCH / 2, bottom);
            tops.push(((left + PITCH / 2, top), (left + PITCH / 2, bottom)));
            let name = format::short_month(calendar.lang, ends.month);
            sheet.text(Ink::Note, &name, (left + PITCH / 2, bottom + 15), HPos::Center);
            // A year of one month has no room for its name beside the next one's.
            if ends.month == 1 || column == 0 && ends.month < 12 {
                sheet.line(Ink::Axis, &[(left, bottom), (left, bottom + 30)]);
                sheet.text(Ink::Name, &ends.year.to_string(), (left + 4, bottom + 30), HPos::Left);
            }
        }
    }
    draw_today(sheet, calendar, TODAY + NUMBER + form.column_height());
    write_numbers(sheet, calendar, &tops);
}

/// Half of a column.
const HALF: i32 = 9;

/// The number of each month above its column, which begins and ends at its place in `columns`.
/// Where not all have room, the last month and the fullest ones have it.
fn write_numbers(sheet: &Sheet<'_>, calendar: &Calendar, columns: &[(BackendCoord, BackendCoord)]) {
    let mut space = Space::default();
    for &((x, top), (_, bottom)) in columns {
        space.take_rect((x - HALF, top), (x + HALF, bottom));
    }
    let numbers = calendar.months.iter().map(Ends::all);
    let mut first: Vec<_> = numbers.zip(columns).filter(|(number, _)| *number > 0).collect();
    let last = first.pop();
    first.sort_by_key(|(number, _)| Reverse(*number));
    for (number, &((x, top), _)) in last.into_iter().chain(first) {
        let number = format::count(calendar.lang, number.into());
        let half = text_width(&number) / 2 + 1;
        let place = (x.clamp(half, WIDTH - half), top - 4, HPos::Center);
        if let Some((x, y, anchor)) = space.first_free(&number, (0, WIDTH), &[place]) {
            sheet.text(Ink::Value, &number, (x, y), anchor);
        }
    }
}

/// Draws what ends in a month and returns how high it reaches.
fn draw_column(sheet: &Sheet<'_>, ends: &Ends, form: Form, middle: i32, bottom: i32) -> i32 {
    match form {
        Form::Squares(_) => {
            let mut top = bottom;
            for place in 0..ends.all() {
                let ink = if place < ends.soon { Ink::AtRisk } else { Ink::Bar };
                let left = middle - SQUARE / 2;
                sheet.rect(ink, (left, top - STEP), (left + SQUARE, top - STEP + SQUARE));
                top -= STEP;
            }
            top
        }
        Form::Bars(most) => {
            let scale = Scale::new(0.0..most.into(), (bottom, bottom - form.column_height()));
            let (soon, top) = (scale.at(ends.soon.into()), scale.at(ends.all().into()));
            if ends.later > 0 {
                sheet.rect(Ink::Bar, (middle - HALF, top.min(soon - 1)), (middle + HALF, soon));
            }
            if ends.soon > 0 {
                sheet.rect(
                    Ink::AtRisk,
                    (middle - HALF, soon.min(bottom - 1)),
                    (middle + HALF, bottom),
                );
            }
            top
        }
    }
}

/// Where the day stands in the first month; at its edge when that has not begun.
fn draw_today(sheet: &Sheet<'_>, calendar: &Calendar, bottom: i32) {
    let (year, month, day) = calendar.day.ymd();
    let begun = calendar.months[0].year == year && calendar.months[0].month == month;
    let x = if begun { (i32::from(day) - 1) * PITCH / 31 } else { 0 };
    sheet.line(Ink::Today, &[(x, TODAY), (x, bottom)]);
    sheet.text(Ink::Note, &format::day(calendar.lang, calendar.day), (x, TODAY - 4), HPos::Left);
}
