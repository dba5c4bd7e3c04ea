//! Cells where no sheet has any, and far from all others.

use super::{Hostile, SHEET, of, part};
use crate::hostile_files::forms::sheet;

pub fn positions() -> Vec<Hostile> {
    let cell = |at: &str| sheet(&format!("<row><c r=\"{at}\"><v>1</v></c></row>"));
    let row = |at: &str| sheet(&format!("<row r=\"{at}\"><c><v>1</v></c></row>"));
    let tag = |tag: &str| part(SHEET, &format!("<worksheet>{tag}<sheetData/></worksheet>"));
    let far =
        |at: &str| sheet(&format!("<row><c r=\"A1\"><v>1</v></c></row><row><c r=\"{at}\"/></row>"));
    let nowhere = vec![
        ("a cell in row 0", cell("A0")),
        ("a cell beyond the last column", cell("XFE1")),
        ("a cell beyond the last row", cell("A1048577")),
        ("a cell in a row of 11 digits", cell("A99999999999")),
        ("a cell in a column of four letters", cell("AAAA1")),
        ("a cell in a negative row", cell("A-1")),
        ("a cell without a row", cell("B")),
        ("row 0", row("0")),
        ("a row of 10 digits", row("4294967295")),
        ("a sheet that ends before it begins", tag("<dimension ref=\"B2:A1\"/>")),
        ("merged cells that end before they begin", tag("<mergeCell ref=\"C3:A9\"/>")),
        ("merged cells beyond the last row", tag("<mergeCell ref=\"A1:A9999999\"/>")),
        ("a formula of cells that are none", sheet("<row><c r=\"A1\"><f ref=\"A1:\"/></c></row>")),
    ];
    let apart = vec![
        ("a cell in the last corner", far("XFD1048576")),
        ("a cell in the last row", far("S1048576")),
        ("a cell in the last column", far("XFD300")),
    ];
    of("xa.xlsx", "nơi không trang tính nào có ô", nowhere)
        .chain(of("xa.xlsx", "nằm quá xa nhau", apart))
        .collect()
}
