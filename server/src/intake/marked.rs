//! The files again, with each fault in its cell.

use std::collections::HashMap;

use app::{format::Lang, schema::Pair};
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, Note, Url, Workbook, Worksheet,
    XlsxError,
};

use super::{Fault, Severity};
use crate::sheet::{Cell, Row, Sheet};

const FIRST: Pair = Pair { vi: "Danh sách lỗi", en: "List of faults" };
const HEAD: [Pair; 8] = [
    Pair { vi: "Mức", en: "Severity" },
    Pair { vi: "Mã", en: "Code" },
    Pair { vi: "Tệp", en: "File" },
    Pair { vi: "Trang tính", en: "Sheet" },
    Pair { vi: "Ô", en: "Cell" },
    Pair { vi: "Giá trị", en: "Value" },
    Pair { vi: "Điều gì", en: "What" },
    Pair { vi: "Cần làm gì", en: "What to do" },
];
const WIDTHS: [f64; HEAD.len()] = [11.0, 8.0, 26.0, 22.0, 8.0, 30.0, 60.0, 60.0];
/// What a sheet's name can have.
const LONGEST_NAME: usize = 31;
/// What a cell can hold.
const LONGEST_TEXT: usize = 32_767;
/// In points.
const LINE: f64 = 15.0;
const MOST_LINES: f64 = 12.0;
/// What a comment shows well.
const LONGEST_NOTE: usize = 2_000;

/// A workbook with the sheets as they were read, faults filled and commented, and a first sheet
/// that lists them and leads to each.
///
/// # Errors
///
/// Only when there is more than a workbook can hold.
pub fn marked(sheets: &[Sheet], faults: &[Fault], lang: Lang) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The same bytes for the same files: no clock.
    let made = ExcelDateTime::from_ymd(2023, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let names = names(sheets);
    let first = book.add_worksheet().set_name(FIRST.in_lang(lang))?;
    list(first, sheets, faults, &names, lang)?;
    for (sheet, name) in sheets.iter().zip(&names) {
        let own: Vec<&Fault> = faults.iter().filter(|it| is_of(it, sheet)).collect();
        write(book.add_worksheet().set_name(name)?, sheet, &own, lang)?;
    }
    book.save_to_buffer()
}

fn is_of(fault: &Fault, sheet: &Sheet) -> bool {
    fault.file == sheet.file && fault.sheet == sheet.name
}

fn list(
    to: &mut Worksheet,
    sheets: &[Sheet],
    faults: &[Fault],
    names: &[String],
    lang: Lang,
) -> Result<(), XlsxError> {
    let heading = Format::new().set_bold().set_align(FormatAlign::Top);
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    for (at, (text, width)) in (0_u16..).zip(HEAD.into_iter().zip(WIDTHS)) {
        to.write_string_with_format(0, at, text.in_lang(lang), &heading)?;
        to.set_column_width(at, width)?;
    }
    to.set_freeze_panes(1, 0)?;
    let mut faults: Vec<&Fault> = faults.iter().collect();
    faults.sort_by_key(|fault| fault.code.severity());
    for (row, fault) in (1_u32..).zip(&faults) {
        let entry = fault.code.entry();
        let severity = fault.code.severity();
        to.write_string_with_format(row, 0, severity.name().in_lang(lang), &fill(severity))?;
        to.write_string_with_format(row, 1, entry.id, &wrapped)?;
        to.write_string_with_format(row, 2, short(&fault.file), &wrapped)?;
        to.write_string_with_format(row, 3, short(&fault.sheet), &wrapped)?;
        let sheet = sheets.iter().position(|sheet| is_of(fault, sheet));
        if let (Some(cell), Some(at)) = (fault.cell_name(), sheet) {
            let name = names[at].replace('\'', "''");
            to.write_url_with_text(row, 4, Url::new(format!("internal:'{name}'!{cell}")), &*cell)?;
        }
        to.write_string_with_format(row, 5, short(&fault.value), &wrapped)?;
        let texts = [fault.value.clone(), fault.message(lang), fault.advice(lang)];
        to.write_string_with_format(row, 6, short(&texts[1]), &wrapped)?;
        to.write_string_with_format(row, 7, short(&texts[2]), &wrapped)?;
        let lines = texts.iter().zip(&WIDTHS[5..]);
        // Not every program makes rows as high as what stands in them.
        let lines = lines.map(|(text, width)| (text.chars().count() as f64 / width).ceil());
        to.set_row_height(row, LINE * lines.fold(1.0, f64::max).min(MOST_LINES))?;
    }
    let last = u32::try_from(faults.len()).unwrap_or(u32::MAX);
    to.autofilter(0, 0, last, HEAD.len() as u16 - 1)?;
    Ok(())
}

fn write(
    to: &mut Worksheet,
    sheet: &Sheet,
    faults: &[&Fault],
    lang: Lang,
) -> Result<(), XlsxError> {
    let Ok(rows) = &sheet.rows else { return Ok(()) };
    let mut by_cell: HashMap<(u32, u32), Vec<&Fault>> = HashMap::new();
    for fault in faults {
        if let Some(cell) = fault.cell {
            by_cell.entry(cell).or_default().push(fault);
        }
    }
    for (number, cells) in rows {
        for (column, cell) in (1_u32..).zip(cells) {
            let own = by_cell.get(&(*number, column));
            let worst = own.and_then(|own| own.iter().map(|it| it.code.severity()).min());
            let format = worst.map_or_else(Format::new, fill);
            if let Ok(column) = u16::try_from(column - 1) {
                put(to, (number - 1, column), cell, format)?;
            }
        }
    }
    for ((row, column), own) in by_cell {
        let Ok(column) = u16::try_from(column - 1) else { continue };
        let worst = own.iter().map(|it| it.code.severity()).min();
        let empty = rows
            .iter()
            .find(|(number, _)| *number == row)
            .is_none_or(|(_, cells)| cells.get(usize::from(column)).is_none_or(Cell::is_empty));
        if let Some(worst) = worst.filter(|_| empty) {
            to.write_blank(row - 1, column, &fill(worst))?;
        }
        let text = own.iter().map(|fault| {
            let (message, advice) = (fault.message(lang), fault.advice(lang));
            let severity = fault.code.severity().name().in_lang(lang);
            format!("{severity} {}: {message} {advice}", fault.code.id())
        });
        let text: String = text.collect::<Vec<_>>().join("\n").chars().take(LONGEST_NOTE).collect();
        let note = Note::new(text).add_author_prefix(false).set_width(320).set_height(140);
        to.insert_note(row - 1, column, &note)?;
    }
    for (column, width) in (0_u16..).zip(widths(rows)) {
        to.set_column_width(column, width)?;
    }
    Ok(())
}

fn put(
    to: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell<'_>,
    format: Format,
) -> Result<(), XlsxError> {
    let mut text = |text: &str, format: &Format| {
        to.write_string_with_format(row, column, short(text), format).map(|_| ())
    };
    match cell {
        Cell::Empty | Cell::Uncomputed => {}
        // It stands in the first of them.
        Cell::Merged(_) => drop(to.write_blank(row, column, &format)?),
        Cell::Text(it) => text(it, &format)?,
        Cell::Constant(it) | Cell::Failed(it) => text(it, &format)?,
        Cell::Number(number) => drop(to.write_number_with_format(row, column, *number, &format)?),
        Cell::Flag(flag) => drop(to.write_boolean_with_format(row, column, *flag, &format)?),
        Cell::Day(day) => {
            let (year, month, date) = day.ymd();
            let year = u16::try_from(year).unwrap_or_default();
            match ExcelDateTime::from_ymd(year, month, date) {
                Ok(moment) => {
                    let format = format.set_num_format("dd/mm/yyyy");
                    to.write_datetime_with_format(row, column, &moment, &format)?;
                }
                Err(_) => {
                    to.write_string_with_format(row, column, day.to_string(), &format)?;
                }
            }
        }
    }
    Ok(())
}

/// Of the columns, as wide as what stands in rows of several cells; a title goes beyond its own.
fn widths(rows: &[Row]) -> Vec<f64> {
    let mut widths: Vec<f64> = Vec::new();
    for (_, cells) in rows {
        let written = |cell: &&Cell<'_>| !cell.is_empty() && !matches!(cell, Cell::Merged(_));
        if cells.iter().filter(written).count() < 2 {
            continue;
        }
        widths.resize(widths.len().max(cells.len()), 0.0);
        for (width, cell) in widths.iter_mut().zip(cells) {
            *width = width.max(cell.excerpt().chars().count() as f64);
        }
    }
    widths.into_iter().map(|width| (width + 2.0).clamp(6.0, 46.0)).collect()
}

fn fill(severity: Severity) -> Format {
    let colour = match severity {
        Severity::Error => 0xF8_CB_AD,
        Severity::Warning => 0xFF_E6_99,
        Severity::Notice => 0xDD_EB_F7,
    };
    Format::new().set_background_color(Color::RGB(colour)).set_align(FormatAlign::Top)
}

/// Names that a workbook can have, each once.
fn names(sheets: &[Sheet]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for sheet in sheets {
        let own = if sheet.name.is_empty() { &sheet.file } else { &sheet.name };
        let fits = |it: char| !it.is_control() && !"[]:*?/\\'".contains(it);
        let own: String = own.chars().filter(|it| fits(*it)).collect();
        let own = if own.trim().is_empty() { "Trang" } else { own.trim() };
        let numbered = |number: u32| {
            let end = if number == 1 { String::new() } else { format!(" {number}") };
            let room = LONGEST_NAME - end.chars().count();
            own.chars().take(room).collect::<String>() + &end
        };
        let taken = |name: &String| {
            let same = |other: &String| other.to_lowercase() == name.to_lowercase();
            names.iter().any(same)
                || [FIRST.vi, FIRST.en].iter().any(|it| name.to_lowercase() == it.to_lowercase())
        };
        names.extend((1..).map(numbered).find(|name| !taken(name)));
    }
    names
}

fn short(text: &str) -> String {
    // Spreadsheets count in units of which a letter may have two.
    text.chars().take(LONGEST_TEXT / 2).collect()
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Reader, Xlsx};

    use super::*;
    use crate::intake::fault::Code;

    #[test]
    fn faults_are_listed_first_and_stand_in_their_cells() {
        let text = |text: &str| Cell::Text(text.to_owned().into());
        let rows = || vec![(2, vec![text("=1+1"), Cell::Number(3.0), Cell::Empty])];
        let sheet = |file: &str, name: &str| Sheet::shown(file.into(), name.into(), rows());
        let sheets =
            [sheet("a.xlsx", "Sheet1"), sheet("b.xlsx", "Sheet1"), sheet("c.xlsx", "a/b'c")];
        let fault = Fault {
            code: Code::EmptyCell,
            file: "b.xlsx".into(),
            sheet: "Sheet1".into(),
            cell: Some((2, 3)),
            field: None,
            value: String::new(),
            details: vec![app::schema::ListField::Stars.name().into()],
            suggestion: None,
        };
        let bytes = marked(&sheets, &[fault], Lang::Vi).expect("a workbook");
        let mut book = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
        assert_eq!(book.sheet_names(), [FIRST.vi, "Sheet1", "Sheet1 2", "abc"]);
        let range = book.worksheet_range(FIRST.vi).expect("the list");
        let row: Vec<String> =
            range.rows().nth(1).expect("a fault").iter().map(ToString::to_string).collect();
        assert_eq!(row[..5], ["lỗi", "E504", "b.xlsx", "Sheet1", "C2"]);
        let range = book.worksheet_range("Sheet1 2").expect("a sheet");
        assert_eq!(range.get_value((1, 0)).map(ToString::to_string), Some("=1+1".to_owned()));
    }
}
