use app::{
    board::Day,
    part::{
        cell::{Cell, Data, Datum},
        exhibit::Exhibit,
    },
};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use crate::dataset::workbook::{MOST_ROWS, excel_day, fitting, heading};

/// The table of an exhibit as a workbook: typed cells under its headings, and below the finding
/// and the source. Text is text: nothing becomes a formula.
///
/// # Errors
///
/// When there are more rows than a sheet holds.
pub fn workbook(exhibit: &Exhibit) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The same bytes for the same rows: no clock.
    let made = ExcelDateTime::from_ymd(2023, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let sheet = book.add_worksheet().set_name(&exhibit.id)?;
    table(sheet, &exhibit.data)?;
    let sheet = book.add_worksheet().set_name("source")?;
    let words = [&exhibit.title, &exhibit.subtitle, &exhibit.note, &exhibit.source];
    for (row, words) in (0_u32..).zip(words.into_iter().filter(|words| !words.is_empty())) {
        sheet.write_string(row, 0, words.as_str())?;
    }
    book.save_to_buffer()
}

fn table(sheet: &mut Worksheet, data: &Data) -> Result<(), XlsxError> {
    let date = Format::new().set_num_format("dd/mm/yyyy");
    for (at, name) in (0_u16..).zip(&data.head) {
        sheet.write_string_with_format(0, at, &name.shown, &heading())?;
        let longest = data.rows.iter().filter_map(|row| row.get(usize::from(at)));
        let longest = longest.map(|cell| cell.shown.chars().count()).max().unwrap_or_default();
        let width = longest.max(name.shown.chars().count()).clamp(8, 60);
        sheet.set_column_width(at, width as f64 + 2.0)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    for (number, row) in (1_u32..).zip(&data.rows) {
        for (at, cell) in (0_u16..).zip(row) {
            write(sheet, (number, at), cell, &date)?;
        }
    }
    let rows = u32::try_from(data.rows.len()).unwrap_or(MOST_ROWS);
    let last = u16::try_from(data.head.len()).unwrap_or(1).saturating_sub(1);
    sheet.autofilter(0, 0, rows, last)?;
    Ok(())
}

fn write(
    sheet: &mut Worksheet,
    (row, at): (u32, u16),
    cell: &Cell,
    date: &Format,
) -> Result<(), XlsxError> {
    match (cell.datum, day(cell).and_then(excel_day)) {
        (Datum::Missing, _) => {}
        (_, Some(day)) => {
            sheet.write_datetime_with_format(row, at, &day, date)?;
        }
        (Datum::Number(number), _) => {
            sheet.write_number(row, at, number as f64)?;
        }
        (Datum::Decimal(thousandths), _) => {
            sheet.write_number(row, at, thousandths as f64 / 1000.0)?;
        }
        (Datum::Figure(figure), _) if figure.denominator.is_none() => {
            sheet.write_number(row, at, figure.numerator)?;
        }
        (Datum::Figure(_) | Datum::Text | Datum::Day(_), _) => {
            sheet.write_string(row, at, fitting(&cell.shown).as_ref())?;
        }
    }
    Ok(())
}

fn day(cell: &Cell) -> Option<Day> {
    match cell.datum {
        Datum::Day(day) => Some(day),
        _ => None,
    }
}
