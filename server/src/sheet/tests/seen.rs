//! What whoever opens a workbook sees of its rows and columns.

use rust_xlsxwriter::{Format, Workbook};

use crate::sheet::{Hidden, Leaf, sheets_of};

#[test]
fn what_is_hidden_is_read_and_known() {
    let mut book = Workbook::new();
    book.add_worksheet().write_string(0, 0, "a").expect("a cell");
    let sheet = book.add_worksheet();
    for (row, column) in [(0, 0), (1, 1), (2, 2), (4, 0)] {
        sheet.write_string(row, column, "b").expect("a cell");
    }
    sheet.set_row_hidden(1).and_then(|it| it.set_row_hidden(4)).expect("rows");
    // Nothing stands in this one.
    sheet.set_row_hidden(9).expect("a row");
    sheet.set_column_hidden(1).expect("a column").set_hidden(true);
    let bytes = book.save_to_buffer().expect("a workbook");
    let sheets = sheets_of(&Leaf::of("a.xlsx".into(), bytes));
    assert_eq!(sheets[0].hidden, Hidden::default());
    assert_eq!(sheets[1].hidden, Hidden { sheet: true, rows: vec![2, 5], columns: vec![1] });
    assert_eq!(sheets[1].rows.as_ref().map(Vec::len), Ok(4));
}

#[test]
fn what_is_struck_through_is_read_and_known() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let [struck, bold] = [Format::new().set_font_strikethrough(), Format::new().set_bold()];
    for (row, format) in [(0, &bold), (1, &struck), (3, &struck), (4, &bold)] {
        sheet.write_string_with_format(row, 0, "a", format).expect("a cell");
        sheet.write_string_with_format(row, 1, "b", format).expect("a cell");
    }
    let bytes = book.save_to_buffer().expect("a workbook");
    let sheets = sheets_of(&Leaf::of("a.xlsx".into(), bytes));
    assert_eq!(sheets[0].struck, [2, 4]);
    assert_eq!(sheets[0].rows.as_ref().map(Vec::len), Ok(4));
}
