mod text;

use std::borrow::Cow;

use app::{
    board::{Column, ColumnKind, Day},
    format::Lang,
    text::{data, dataset as words},
};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

pub use self::text::fitting;

use self::text::MOST;
use super::{Dataset, Question, Value};

/// More rows do not fit on a sheet under its header.
pub const MOST_ROWS: u32 = 1_048_575;

/// The rows as a workbook: typed cells under Vietnamese headings, and on a second
/// sheet what each column is. Text is text: nothing becomes a formula; what is longer
/// than a cell can hold ends with a note, and the second sheet says so.
///
/// # Errors
///
/// When there are more than [`MOST_ROWS`] rows.
pub fn workbook(dataset: &Dataset, asked: &Question<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The same bytes for the same rows: no clock.
    let made = ExcelDateTime::from_ymd(2023, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let title = dataset.layout.title.vi;
    let sheet = book.add_worksheet().set_name(title)?;
    let cut = rows(sheet, dataset, asked)?;
    let sheet = book.add_worksheet().set_name(data::SHEET)?;
    dictionary(sheet, dataset)?;
    if cut > 0 {
        let row = u32::try_from(dataset.layout.columns.len()).unwrap_or(u32::MAX) + 2;
        sheet.write_string(row, 0, data::cut_note(Lang::Vi, cut, MOST))?;
    }
    book.save_to_buffer()
}

/// Writes the rows and says how many cells hold less than the table.
fn rows(sheet: &mut Worksheet, dataset: &Dataset, asked: &Question<'_>) -> Result<u32, XlsxError> {
    let date = Format::new().set_num_format("dd/mm/yyyy");
    for (at, column) in (0_u16..).zip(&dataset.layout.columns) {
        let title = column.heading.vi;
        sheet.write_string_with_format(0, at, title, &heading())?;
        sheet.set_column_width(at, width(&column.kind, title))?;
    }
    sheet.set_freeze_panes(1, 0)?;
    let (mut number, mut cut, mut done) = (0_u32, 0_u32, Ok::<(), XlsxError>(()));
    dataset.each(asked, &mut |row| {
        if done.is_err() {
            return;
        }
        number += 1;
        let mut cells = (0_u16..).zip(row);
        done = cells.try_for_each(|(at, value)| {
            cut += u32::from(cell(sheet, (number, at), value, &date)?);
            Ok(())
        });
    });
    done?;
    let last = u16::try_from(dataset.layout.columns.len()).unwrap_or(1).saturating_sub(1);
    sheet.autofilter(0, 0, number, last)?;
    Ok(cut)
}

/// Writes one cell; true when it does not hold all of `value`.
fn cell(
    sheet: &mut Worksheet,
    (row, at): (u32, u16),
    value: &Value<'_>,
    date: &Format,
) -> Result<bool, XlsxError> {
    match value {
        Value::Missing => {}
        Value::Text(words) => {
            let fitting = fitting(words);
            sheet.write_string(row, at, fitting.as_ref())?;
            return Ok(matches!(fitting, Cow::Owned(_)));
        }
        Value::Integer(number) => {
            sheet.write_number(row, at, *number as f64)?;
        }
        Value::Number(number) => {
            sheet.write_number(row, at, *number)?;
        }
        Value::Flag(flag) => {
            sheet.write_boolean(row, at, *flag)?;
        }
        Value::Day(day) => match excel_day(*day) {
            Some(day) => {
                sheet.write_datetime_with_format(row, at, &day, date)?;
            }
            // Spreadsheets know no day before 1900.
            None => {
                sheet.write_string(row, at, day.to_string())?;
            }
        },
    }
    Ok(false)
}

/// A day as spreadsheets know it; `None` before 1900.
pub fn excel_day(day: Day) -> Option<ExcelDateTime> {
    let (year, month, date) = day.ymd();
    ExcelDateTime::from_ymd(u16::try_from(year).ok()?, month, date).ok()
}

fn dictionary(sheet: &mut Worksheet, dataset: &Dataset) -> Result<(), XlsxError> {
    let head = [data::NAME, data::COLUMN, data::KIND, data::UNIT, data::REQUIRED, data::MEANING];
    let lang = Lang::Vi;
    for (at, (name, width)) in
        (0_u16..).zip(head.into_iter().zip([28.0, 18.0, 44.0, 16.0, 10.0, 80.0]))
    {
        sheet.write_string_with_format(0, at, name.in_lang(lang), &heading())?;
        sheet.set_column_width(at, width)?;
    }
    for (row, column) in (1_u32..).zip(&dataset.layout.columns) {
        let required = if column.required { data::YES } else { data::NO };
        let cells = [
            column.heading.in_lang(lang),
            column.name,
            &kind(column),
            column.measure.map_or("", |measure| measure.in_lang(lang)),
            required.in_lang(lang),
            column.meaning.in_lang(lang),
        ];
        for (at, words) in (0_u16..).zip(cells) {
            sheet.write_string(row, at, words)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

/// `một trong các từ: food (Thực phẩm), …`.
fn kind(column: &Column) -> String {
    let name = words::kind(Lang::Vi, &column.kind);
    let ColumnKind::Word(allowed) = &column.kind else { return name };
    format!("{name}: {}", words::spoken_list(Lang::Vi, allowed))
}

/// How a heading is set.
pub fn heading() -> Format {
    Format::new().set_bold().set_align(FormatAlign::Top)
}

fn width(kind: &ColumnKind, title: &str) -> f64 {
    let least = match kind {
        ColumnKind::Text | ColumnKind::Link => 30.0,
        ColumnKind::Word(_) => 20.0,
        _ => 12.0,
    };
    let title = title.chars().count() as f64 + 4.0;
    title.max(least)
}
