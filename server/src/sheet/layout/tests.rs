//! What is hidden and what is seen, in each form of workbook.

use super::{formats::Formats, *};
use crate::sheet::tests::packed;

/// Which of the first rows and columns are hidden, counted from 0.
fn check(layout: &Layout, rows: &[u32], columns: &[u32]) {
    let hidden = |ranges: &Ranges| (0..20).filter(|&at| ranges.contains(at)).collect::<Vec<_>>();
    assert_eq!((&*hidden(&layout.hidden_rows), &*hidden(&layout.hidden_columns)), (rows, columns));
}

#[test]
fn a_run_that_follows_another_makes_it_longer() {
    let mut ranges = Ranges::default();
    for (first, last) in [(2, 2), (3, 4), (9, 9)] {
        ranges.push(first, last);
    }
    let all: Vec<u32> = (0..12).filter(|&at| ranges.contains(at)).collect();
    assert_eq!(all, [2, 3, 4, 9]);
}

#[test]
fn what_is_hidden_of_a_workbook_is_known_by_its_sheet() {
    let sheet = "<worksheet><cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"5\" max=\"5\"/>\
                 </cols><sheetData><row r=\"3\" hidden=\"1\"/><row hidden=\"true\"/><row r=\"7\" \
                 hidden=\"0\"/></sheetData></worksheet>";
    let book = packed(&[
        (
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"a\" Target=\"worksheets/one.xml\"/></Relationships>",
        ),
        (
            "xl/workbook.xml",
            "<workbook><sheets><sheet name=\"Danh sách\" r:id=\"a\"/></sheets></workbook>",
        ),
        ("xl/worksheets/one.xml", sheet),
    ]);
    check(&of(Kind::Xlsx, &book)["Danh sách"], &[2, 3], &[1, 2]);
}

#[test]
fn what_is_hidden_of_an_open_document_is_known_by_its_table() {
    let book = packed(&[(
        "content.xml",
        "<office><table:table table:name=\"A\"><table:table-column/><table:table-column \
         table:visibility=\"collapse\" table:number-columns-repeated=\"2\"/><table:table-row/>\
         <table:table-row table:visibility=\"filter\" table:number-rows-repeated=\"3\"/>\
         <table:table-row table:visibility=\"visible\"/></table:table><table:table \
         table:name=\"B\"><table:table-row/></table:table></office>",
    )]);
    let layouts = of(Kind::Ods, &book);
    check(&layouts["A"], &[1, 2, 3], &[1, 2]);
    check(&layouts["B"], &[], &[]);
}

#[test]
fn what_is_struck_through_of_an_open_document_is_known_by_its_style() {
    let cell = |style: &str| {
        format!(
            "<table:table-cell table:style-name=\"{style}\"><text:p>a</text:p></table:table-cell>"
        )
    };
    let rows = ["plain", "none", "struck"]
        .map(|style| format!("<table:table-row>{}</table:table-row>", cell(style)));
    let styles = "<style:style style:name=\"plain\"><style:text-properties/></style:style>\
                  <style:style style:name=\"none\"><style:text-properties \
                  style:text-line-through-style=\"none\"/></style:style><style:style \
                  style:name=\"struck\"><style:text-properties \
                  style:text-line-through-style=\"solid\"/></style:style>";
    let empty =
        "<table:table-row><table:table-cell table:style-name=\"struck\"/></table:table-row>";
    let table = format!("<table:table table:name=\"A\">{}{empty}</table:table>", rows.concat());
    let book = packed(&[("content.xml", &format!("<office>{styles}{table}</office>"))]);
    let layout = &of(Kind::Ods, &book)["A"];
    let struck: Vec<u32> = (0..9).filter(|&at| layout.struck_rows.contains(at)).collect();
    assert_eq!(struck, [2]);
}

#[test]
fn what_is_hidden_of_a_binary_sheet_is_in_its_flags() {
    let row = |number: u32, flags: u8| {
        let mut body = number.to_le_bytes().to_vec();
        body.extend([0, 0, 0, 0, 0, 0, 0, flags, 0, 0, 0, 0, 0]);
        [&[0, body.len() as u8][..], &body].concat()
    };
    let columns = |first: u32, last: u32, flags: u8| {
        let mut body = [first.to_le_bytes(), last.to_le_bytes()].concat();
        body.extend([0, 0, 0, 0, 0, 0, 0, 0, flags, 0]);
        [&[60, body.len() as u8][..], &body].concat()
    };
    let sheet = [columns(1, 2, 1), columns(4, 4, 0), row(2, 0x10), row(3, 0)].concat();
    check(&xlsb::layout(&sheet[..], &Formats::default()), &[2], &[1, 2]);
}

#[test]
fn what_is_hidden_of_an_old_sheet_is_in_its_flags() {
    let record = |kind: u16, body: &[u8]| {
        [&kind.to_le_bytes()[..], &(body.len() as u16).to_le_bytes(), body].concat()
    };
    let begin = record(0x0809, &[0, 6, 5, 0]);
    let end = record(0x000a, &[]);
    let named = |at: u32| {
        let body = [&at.to_le_bytes()[..], &[0, 0, 2, 1, 0x41, 0, 0xc1, 0x1e]].concat();
        record(0x0085, &body)
    };
    let at = begin.len() + named(0).len() + end.len();
    let row = |number: u8, flags: u8| {
        record(0x0208, &[number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, flags, 0, 0, 0])
    };
    let columns = record(0x007d, &[1, 0, 2, 0, 0, 0, 0, 0, 1, 0, 0, 0]);
    let drawing = [begin.clone(), end.clone()].concat();
    let sheet = [begin.clone(), columns, row(2, 0x20), drawing, row(4, 0x20), row(5, 0)].concat();
    let book = [begin, named(at as u32), end.clone(), sheet, end].concat();
    let layouts = xls::layouts_of(&book);
    check(&layouts["Aề"], &[2, 4], &[1, 2]);
}

/// A format of months that is struck through, then one of percentages: where a cell of the first
/// stands in row 3, one of the second in row 4.
fn check_seen(layout: &Layout) {
    assert_eq!(layout.shown.at(3, 1), Some(Shown::Month));
    assert_eq!(layout.shown.at(4, 2), Some(Shown::Percent));
    assert_eq!([layout.shown.at(3, 2), layout.shown.at(4, 1)], [None; 2]);
    let struck: Vec<u32> = (0..9).filter(|&at| layout.struck_rows.contains(at)).collect();
    assert_eq!(struck, [3]);
}

#[test]
fn what_is_seen_of_the_cells_of_a_binary_sheet_is_in_its_formats() {
    let record = |kind: u32, body: &[u8]| {
        let kind = match kind {
            0..128 => vec![kind as u8],
            _ => vec![kind as u8 | 0x80, (kind >> 7) as u8],
        };
        [&kind[..], &[body.len() as u8], body].concat()
    };
    let wide = |text: &str| {
        let units = text.encode_utf16().flat_map(u16::to_le_bytes);
        [&(text.len() as u32).to_le_bytes()[..], &units.collect::<Vec<_>>()].concat()
    };
    let styles = [
        record(43, &[0, 0, 0, 0]),
        record(43, &[0, 0, 8, 0]),
        record(44, &[&[164, 0][..], &wide("mm/yyyy")].concat()),
        // That of a style is none of a cell.
        record(47, &[0, 0, 9, 0, 0, 0]),
        record(617, &[]),
        record(47, &[0, 0, 0, 0, 0, 0]),
        record(47, &[0, 0, 164, 0, 1, 0]),
        record(47, &[0, 0, 10, 0, 0, 0]),
    ];
    let formats = xlsb::read_formats(&styles.concat()[..]);
    let cell = |column: u8, format: u8| record(5, &[column, 0, 0, 0, format, 0, 0, 0]);
    let row = |number: u8| record(0, &[number, 0, 0, 0]);
    let sheet = [row(3), cell(1, 1), cell(2, 0), row(4), cell(1, 0), cell(2, 2)].concat();
    check_seen(&xlsb::layout(&sheet[..], &formats));
}

#[test]
fn what_is_seen_of_the_cells_of_an_old_sheet_is_in_its_formats() {
    let record = |kind: u16, body: &[u8]| {
        [&kind.to_le_bytes()[..], &(body.len() as u16).to_le_bytes(), body].concat()
    };
    let begin = record(0x0809, &[0, 6, 5, 0]);
    let end = record(0x000a, &[]);
    let fonts = [0, 0, 0, 0, 8].map(|flags| record(0x0031, &[0, 0, flags, 0])).concat();
    let code = record(0x041e, &[&[164, 0, 7, 0, 0][..], b"mm/yyyy"].concat());
    let format = |font: u8, number: u8| record(0x00e0, &[font, 0, number, 0]);
    // The fifth font has the number 5.
    let formats = [format(0, 0), format(5, 164), format(0, 9)].concat();
    let named = |at: u32| {
        let body = [&at.to_le_bytes()[..], &[0, 0, 1, 0, 0x41]].concat();
        record(0x0085, &body)
    };
    let at = [&begin, &fonts, &code, &formats, &named(0), &end].map(Vec::len).iter().sum::<usize>();
    let number = record(0x0203, &[3, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    let several = record(0x00bd, &[4, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 2, 0]);
    let sheet = [begin.clone(), number, several, end.clone()].concat();
    let book = [begin, fonts, code, formats, named(at as u32), end, sheet].concat();
    check_seen(&xls::layouts_of(&book)["A"]);
}

#[test]
fn a_cell_of_an_open_document_without_a_style_has_that_of_its_row_or_column_and_of_parents() {
    let styles = "<style:style style:name=\"named\" style:data-style-name=\"N1\">\
                  <style:text-properties style:text-line-through-style=\"solid\"/></style:style>\
                  <style:style style:name=\"own\" style:parent-style-name=\"named\"/>\
                  <style:style style:name=\"plain\" style:parent-style-name=\"named\" \
                  style:data-style-name=\"N2\"><style:text-properties \
                  style:text-line-through-style=\"none\"/></style:style>\
                  <style:style style:name=\"circle\" style:parent-style-name=\"circle\"/>\
                  <number:date-style style:name=\"N1\"><number:month/><number:year/>\
                  </number:date-style><number:date-style style:name=\"N2\"><number:day/>\
                  <number:month/><number:year/></number:date-style>";
    let day = |style: &str| {
        format!(
            "<table:table-cell {style} office:value-type=\"date\"><text:p>a</text:p>\
             </table:table-cell>"
        )
    };
    let row = |row: &str, style: &str| {
        format!("<table:table-row {row}>{}{}</table:table-row>", day(style), day(style))
    };
    let rows = [
        row("", ""),
        row("table:default-cell-style-name=\"plain\"", ""),
        row("", "table:style-name=\"plain\""),
        row("", "table:style-name=\"circle\""),
    ];
    let columns = "<table:table-column table:default-cell-style-name=\"circle\"/>\
                   <table:table-column table:number-columns-repeated=\"3\" \
                   table:default-cell-style-name=\"own\"/>";
    let table = format!("<table:table table:name=\"A\">{columns}{}</table:table>", rows.concat());
    let book = packed(&[("content.xml", &format!("<office>{styles}{table}</office>"))]);
    let layout = &of(Kind::Ods, &book)["A"];
    let cells = (0..4).flat_map(|row| [(row, 0), (row, 1)]);
    let shown: Vec<_> = cells.filter(|(row, at)| layout.shown.at(*row, *at).is_some()).collect();
    assert_eq!(shown, [(0, 1)]);
    let struck: Vec<u32> = (0..9).filter(|&at| layout.struck_rows.contains(at)).collect();
    assert_eq!(struck, [0]);
}
