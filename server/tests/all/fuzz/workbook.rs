//! Tables on the sheets of a workbook, damaged as a file and in its parts.

use std::sync::LazyLock;

use app::board::Day;
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};
use server::{
    place::LAO_CAI,
    register::{Faults, RegisterFiles, WORKBOOK, load},
};

use super::{
    config,
    damage::{damage, damages},
    parts::{parts, zipped},
    register::{good, told},
};

const WORDS: [&[u8]; 24] = [
    b"<",
    b">",
    b"\"",
    b"<c r=\"A4294967296\"><v>1</v></c>",
    b"<c r=\"ZZZZZZZZ1\"><v>1</v></c>",
    b"<c r=\"1A\"/>",
    b"<c><v>1</v></c>",
    b"<c r=\"B2\" t=\"s\"><v>4294967295</v></c>",
    b"<c r=\"B2\" t=\"s\"><v>-1</v></c>",
    b"<c r=\"B2\" t=\"d\"><v>2023</v></c>",
    b"<c r=\"B2\" t=\"e\"><v>#REF!</v></c>",
    b"<row r=\"4294967295\">",
    b"<row r=\"0\">",
    b"<row r=\"-1\">",
    b"<dimension ref=\"A1:XFD1048576\"/>",
    b"<dimension ref=\":\"/>",
    b"<mergeCell ref=\"A1:A1048577\"/>",
    b"1e18",
    b"NaN",
    b"]]>",
    b"<!DOCTYPE a [<!ENTITY b \"bb\">]>",
    b"&b;",
    b"&#x110000;",
    b"count=\"18446744073709551615\"",
];

/// The parts of a workbook with every table, by their names in it.
static PARTS: LazyLock<Vec<(String, Vec<u8>)>> =
    LazyLock::new(|| parts(&written().expect("a workbook")));

/// Days are days and not text, as a spreadsheet program writes them.
fn written() -> Result<Vec<u8>, XlsxError> {
    let (mut book, day) = (Workbook::new(), Format::new().set_num_format("dd/mm/yyyy"));
    for (name, text) in good().csv() {
        let sheet = book.add_worksheet().set_name(name.trim_end_matches(".csv"))?;
        for (row, line) in (0..).zip(text.lines()) {
            for (column, cell) in (0..).zip(line.split(',')) {
                match ExcelDateTime::parse_from_str(cell) {
                    Ok(date) if cell.len() == 10 => {
                        sheet.write_datetime_with_format(row, column, date, &day)?
                    }
                    _ => sheet.write_string(row, column, cell)?,
                };
            }
        }
    }
    book.save_to_buffer()
}

fn register(bytes: Vec<u8>) -> RegisterFiles {
    RegisterFiles::from_entries("register", vec![(WORKBOOK.to_owned(), bytes)])
}

#[test]
fn the_workbook_that_is_to_be_damaged_is_a_good_one() {
    let loaded = load(&register(zipped(&PARTS)), &LAO_CAI, Day::LAST, Faults::LISTED);
    assert!(loaded.expect("a register").1.is_empty());
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_workbook_with_damaged_parts_is_read_or_its_faults_told(damages in damages(&WORDS)) {
        told(&register(zipped(&damage(&PARTS, &damages))))?;
    }

    #[test]
    fn a_damaged_workbook_is_read_or_its_faults_told(damages in damages(&WORDS)) {
        let whole = [(String::new(), zipped(&PARTS))];
        told(&register(damage(&whole, &damages).remove(0).1))?;
    }
}
