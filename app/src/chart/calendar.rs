mod form;

use std::cmp::Reverse;

use self::form::{Form, HALF};
use super::{
    Spoken,
    svg::{BackendCoord, HPos, Ink, Sheet, Space, text_width},
};
use crate::{
    board::Day,
    format::{self, Lang},
};

/// How many certificates end in each of the coming months.
#[derive(Clone, Debug, PartialEq)]
pub struct Calendar {
    pub lang: Lang,
    pub spoken: Spoken,
    /// The day from which is counted.
    pub day: Day,
    /// Consecutive months.
    pub months: Vec<Ends>,
}

/// What ends in one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ends {
    pub year: i32,
    pub month: u8,
    /// Within the notice.
    pub soon: u32,
    /// After it.
    pub later: u32,
}

impl Ends {
    pub fn all(&self) -> u32 {
        self.soon + self.later
    }
}

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
            let top = form.draw_column(sheet, ends, left + PITCH / 2, bottom);
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

/// Where the day stands in the first month; at its edge when that has not begun.
fn draw_today(sheet: &Sheet<'_>, calendar: &Calendar, bottom: i32) {
    let (year, month, day) = calendar.day.ymd();
    let begun = calendar.months[0].year == year && calendar.months[0].month == month;
    let x = if begun { (i32::from(day) - 1) * PITCH / 31 } else { 0 };
    sheet.line(Ink::Today, &[(x, TODAY), (x, bottom)]);
    sheet.text(Ink::Note, &format::day(calendar.lang, calendar.day), (x, TODAY - 4), HPos::Left);
}
