//! What whoever opens a workbook sees of its rows, columns and cells.

use rust_xlsxwriter::{Format, Workbook};

use super::packed;
use crate::sheet::{Cell, Hidden, Leaf, sheets_of};

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

/// The cells of the first row of a workbook.
fn first_row(name: &str, bytes: Vec<u8>) -> Vec<Cell<'static>> {
    let sheets = sheets_of(&Leaf::of(name.into(), bytes));
    sheets[0].rows.as_ref().expect("rows")[0].1.clone()
}

#[test]
fn a_month_or_percentage_typed_into_a_spreadsheet_is_what_is_seen() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    // 45139 counts to 2023-08-01, 45140 to the day after, 44927 to 2023-01-01.
    for (column, (number, format)) in [
        (45139.0, "mmm-yy"),
        (45140.0, "mmm-yy"),
        (45139.0, "dd/mm/yyyy"),
        (44927.0, "yyyy"),
        (0.564, "0.0%"),
        (0.07, "0%"),
        (0.564, "0.00"),
    ]
    .into_iter()
    .enumerate()
    {
        let format = Format::new().set_num_format(format);
        sheet.write_number_with_format(0, column as u16, number, &format).expect("a cell");
    }
    let text = |text: &'static str| Cell::Text(text.into());
    let day = |day: &str| Cell::Day(day.parse().expect("a day"));
    let expected = [
        text("08/2023"),
        day("2023-08-02"),
        day("2023-08-01"),
        text("2023"),
        text("56.4%"),
        text("7%"),
        Cell::Number(0.564),
    ];
    assert_eq!(first_row("a.xlsx", book.save_to_buffer().expect("a workbook")), expected);
}

#[test]
fn a_month_or_percentage_of_an_open_document_is_what_is_seen() {
    let formats = "<number:date-style style:name=\"N1\"><number:month/><number:text>/</number:text>\
                  <number:year/></number:date-style><number:date-style style:name=\"N2\">\
                  <number:day/><number:month/><number:year/></number:date-style>";
    let styles = "<style:style style:name=\"month\" style:data-style-name=\"N1\"/>\
                  <style:style style:name=\"day\" style:data-style-name=\"N2\"/>";
    let day = |style: &str| {
        format!(
            "<table:table-cell table:style-name=\"{style}\" office:value-type=\"date\" \
             office:date-value=\"2023-08-01\"><text:p>a</text:p></table:table-cell>"
        )
    };
    let percent = "<table:table-cell table:number-columns-repeated=\"2\" \
                   office:value-type=\"percentage\" office:value=\"0.56\"><text:p>56%</text:p>\
                   </table:table-cell>";
    let [month, whole] = [day("month"), day("day")];
    // Spreadsheets keep formats in both parts.
    let named = format!(
        "<office:document-styles><office:styles>{formats}</office:styles></office:document-styles>"
    );
    let content = format!(
        "<office:document-content><office:automatic-styles>{styles}</office:automatic-styles>\
         <office:body><office:spreadsheet><table:table table:name=\"A\"><table:table-row>{percent}\
         {month}{whole}</table:table-row></table:table></office:spreadsheet></office:body>\
         </office:document-content>"
    );
    let mime = "application/vnd.oasis.opendocument.spreadsheet";
    let manifest = ("META-INF/manifest.xml", "<manifest:manifest/>");
    let book =
        packed(&[("mimetype", mime), manifest, ("styles.xml", &named), ("content.xml", &content)]);
    let text = |text: &'static str| Cell::Text(text.into());
    let whole = Cell::Day("2023-08-01".parse().expect("a day"));
    assert_eq!(first_row("a.ods", book), [text("56%"), text("56%"), text("08/2023"), whole]);
}
