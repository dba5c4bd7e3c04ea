//! A workbook to be filled in: a sheet for a recognition list, one for each table of a register.

mod guide;
mod input;
mod words;

use app::{
    register::Items,
    schema::{Column, ListField, Table, Type, Value},
};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use self::{input::Input, words::Words};
use crate::place::{Gazetteer, Places};
pub use crate::register::beside::{GUIDE, LIST, WORDS};

/// The columns of a list that a person fills in.
const COLUMNS: [ListField; 13] = [
    ListField::Number,
    ListField::Product,
    ListField::Entity,
    ListField::Kind,
    ListField::Group,
    ListField::Address,
    ListField::Stars,
    ListField::Decision,
    ListField::GrantedOn,
    ListField::GrantedBy,
    ListField::WomenLed,
    ListField::MinorityLed,
    ListField::Aside,
];
/// Rows that have drop-down lists and forms of days.
const ROWS: u32 = 1000;

/// An empty workbook, or one with the rows of `items`; of one unit of the plan, by its position,
/// when it is given.
///
/// # Errors
///
/// Only when there is more than a workbook can hold.
pub fn template(
    items: &Items,
    (places, gazetteer): (&Places, &Gazetteer),
    unit: Option<u16>,
) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The same bytes for the same register: no clock.
    let made = ExcelDateTime::from_ymd(2023, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    guide::write(book.add_worksheet().set_name(GUIDE)?)?;
    let mut words = Words::default();
    let sheet = book.add_worksheet().set_name(LIST)?;
    list(sheet, &mut words, (places, gazetteer), unit)?;
    for table in Table::ALL {
        let sheet = book.add_worksheet().set_name(table.description().title.vi)?;
        rows(sheet, table, items, &mut words, (places, gazetteer), unit)?;
    }
    words.write(book.add_worksheet().set_name(WORDS)?)?;
    book.save_to_buffer()
}

fn list(
    sheet: &mut Worksheet,
    words: &mut Words,
    known: (&Places, &Gazetteer),
    unit: Option<u16>,
) -> Result<(), XlsxError> {
    for (at, field) in (0_u16..).zip(COLUMNS) {
        heading(sheet, at, field.name().vi)?;
        let input = Input::of_field(field, words, known, unit);
        input.apply(sheet, at, ROWS)?;
    }
    sheet.set_freeze_panes(1, 2)?;
    Ok(())
}

fn rows(
    sheet: &mut Worksheet,
    table: Table,
    items: &Items,
    words: &mut Words,
    known: (&Places, &Gazetteer),
    unit: Option<u16>,
) -> Result<(), XlsxError> {
    for (at, column) in (0_u16..).zip(table.columns()) {
        heading(sheet, at, column.heading.vi)?;
        Input::of_column(column, words, known, unit).apply(sheet, at, ROWS)?;
    }
    sheet.set_freeze_panes(1, 1)?;
    let date = date();
    let text = Format::new().set_num_format("@");
    let (mut number, mut done) = (0_u32, Ok(()));
    items.write(table, unit, &mut |values| {
        number += 1;
        if done.is_ok() {
            let mut cells = (0_u16..).zip(table.columns().iter().zip(values));
            done = cells.try_for_each(|(at, (column, value))| {
                cell(sheet, (number, at), column, value, (&date, &text))
            });
        }
    });
    done
}

fn cell(
    sheet: &mut Worksheet,
    (row, at): (u32, u16),
    column: &Column,
    value: &Value<'_>,
    (date, text): (&Format, &Format),
) -> Result<(), XlsxError> {
    match value {
        Value::Missing => {}
        Value::Text(words) => {
            let words: String = words.chars().take(16_000).collect();
            match column.of {
                // Zeros at the beginning stay.
                Type::Id | Type::Commune | Type::Row(_) => {
                    sheet.write_string_with_format(row, at, words, text)?;
                }
                _ => drop(sheet.write_string(row, at, words)?),
            }
        }
        Value::Integer(number) => drop(sheet.write_number(row, at, *number as f64)?),
        Value::Number(number) => drop(sheet.write_number(row, at, *number)?),
        Value::Flag(flag) => drop(sheet.write_boolean(row, at, *flag)?),
        Value::Day(day) => {
            let (year, month, number) = day.ymd();
            let year = u16::try_from(year).unwrap_or_default();
            match ExcelDateTime::from_ymd(year, month, number) {
                Ok(moment) => drop(sheet.write_datetime_with_format(row, at, &moment, date)?),
                // Spreadsheets know no day before 1900.
                Err(_) => drop(sheet.write_string(row, at, day.to_string())?),
            }
        }
    }
    Ok(())
}

fn heading(sheet: &mut Worksheet, at: u16, name: &str) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold().set_align(FormatAlign::Top).set_text_wrap();
    sheet.write_string_with_format(0, at, name, &bold)?;
    let width = name.chars().count() as f64 + 4.0;
    sheet.set_column_width(at, width.max(14.0))?;
    Ok(())
}

fn date() -> Format {
    Format::new().set_num_format("dd/mm/yyyy")
}

#[cfg(test)]
mod tests;
