//! One list in every form in which people save it.

use std::fs;

use encoding_rs::WINDOWS_1258;
use rust_xlsxwriter::Workbook;
use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

use super::{folder, path, run};
use crate::hostile_files::forms::{ods, xls, xlsb, zipped};

/// An annex with invented names and real units.
const ROWS: [[&str; 6]; 5] = [
    ["DANH SÁCH SẢN PHẨM OCOP ĐẠT 3 SAO (dữ liệu minh họa)", "", "", "", "", ""],
    ["Kèm theo Quyết định số 15/QĐ-UBND ngày 20 tháng 12 năm 2023", "", "", "", "", ""],
    ["STT", "Tên sản phẩm", "Chủ thể sản xuất", "Địa chỉ", "Nhóm sản phẩm", "Xếp hạng"],
    ["1", "Miến đao Minh Họa", "HTX Minh Họa Bản Qua", "xã Bản Qua", "Thực phẩm", "3 sao"],
    ["2", "Rượu ngô Minh Họa", "HTX Minh Họa Bản Qua", "xã Bản Qua", "Đồ uống", "4 sao"],
];

/// What an import of the file adds to the sample.
fn changes(name: &str, bytes: &[u8]) -> Value {
    let register = folder(|_, text| text);
    let file = register.path().join(name);
    fs::write(&file, bytes).expect("a file");
    let onto = register.path();
    let ended =
        run(&["import", path(&file), "--onto", path(onto), "--dry-run", "--format", "json"]);
    assert_eq!(ended.status, 0, "{name}: {} {}", ended.out, ended.err);
    let report: Value = serde_json::from_str(&ended.out).expect("JSON");
    report["changes"].clone()
}

fn text(separator: &str) -> String {
    ROWS.map(|row| row.join(separator).trim_end_matches(separator).to_owned() + "\r\n").concat()
}

/// As the code page of Vietnamese Windows has it: tones stand behind their letters.
fn windows_1258(text: &str) -> Vec<u8> {
    let tone = |mark: char| "\u{300}\u{301}\u{303}\u{309}\u{323}".contains(mark);
    let apart = text.chars().flat_map(|letter| {
        let parts: Vec<char> = letter.nfd().collect();
        let letter: String = parts.iter().copied().filter(|&part| !tone(part)).nfc().collect();
        letter.chars().chain(parts.into_iter().filter(|&part| tone(part))).collect::<Vec<_>>()
    });
    let apart: String = apart.collect();
    let (bytes, _, lost) = WINDOWS_1258.encode(&apart);
    assert!(!lost);
    bytes.into_owned()
}

fn rows() -> impl Iterator<Item = (u32, Vec<(u32, &'static str)>)> {
    (0..)
        .zip(ROWS)
        .map(|(at, row)| (at, (0..).zip(row).filter(|(_, cell)| !cell.is_empty()).collect()))
}

fn as_xlsx() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in rows() {
        for (column, cell) in cells {
            sheet.write_string(row, column as u16, cell).expect("a cell");
        }
    }
    book.save_to_buffer().expect("a workbook")
}

fn open_rows() -> String {
    let cell = |cell: &str| match cell {
        "" => "<table:table-cell/>".to_owned(),
        _ => format!(
            "<table:table-cell office:value-type=\"string\"><text:p>{cell}</text:p></table:table-cell>"
        ),
    };
    ROWS.map(|row| format!("<table:table-row>{}</table:table-row>", row.map(cell).concat()))
        .concat()
}

fn as_xls() -> Vec<u8> {
    let begin = |kind: u8| (0x0809, vec![0, 6, kind, 0]);
    let end = (0x000a, vec![]);
    let mut records =
        vec![begin(5), (0x0085, vec![25, 0, 0, 0, 0, 0, 1, 0, b'A']), end.clone(), begin(16)];
    for (row, cells) in rows() {
        for (column, cell) in cells {
            let units: Vec<u16> = cell.encode_utf16().collect();
            let head = [row as u16, column as u16, 0, units.len() as u16];
            let mut label: Vec<u8> = head.into_iter().flat_map(u16::to_le_bytes).collect();
            label.push(1);
            label.extend(units.into_iter().flat_map(u16::to_le_bytes));
            records.push((0x0204, label));
        }
    }
    records.push(end);
    let records: Vec<(u16, &[u8])> =
        records.iter().map(|(kind, bytes)| (*kind, &**bytes)).collect();
    xls(&records)
}

#[test]
fn merged_cells_of_an_open_document_give_their_value_to_all_their_rows() {
    let cell = "<table:table-cell office:value-type=\"string\"><text:p>HTX Minh Họa Bản Qua</text:p></table:table-cell>";
    let first = cell.replace(" office", " table:number-rows-spanned=\"2\" office");
    let rows =
        open_rows().replacen(cell, &first, 1).replacen(cell, "<table:covered-table-cell/>", 1);
    assert!(rows.contains("covered"));
    assert_eq!(changes("gộp.ods", &ods(&rows)), changes("phụ lục.xlsx", &as_xlsx()));
}

#[test]
fn merged_cells_of_a_binary_workbook_give_their_value_to_all_their_rows() {
    let covered = rows().map(|(row, mut cells)| {
        cells.retain(|(column, _)| (row, *column) != (4, 2));
        (row, cells)
    });
    let merged = xlsb(&covered.collect::<Vec<_>>(), &[[3, 4, 2, 2]]);
    assert_eq!(changes("gộp.xlsb", &merged), changes("phụ lục.xlsx", &as_xlsx()));
}

#[test]
fn a_list_says_the_same_in_whatever_form_it_was_saved() {
    let expected = changes("phụ lục.xlsx", &as_xlsx());
    assert_eq!(expected["products"].as_array().map(Vec::len), Some(2), "{expected}");
    let wide: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(text("\t").encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let marked = format!("\u{feff}{}", text(";"));
    let forms: [(&str, Vec<u8>); 10] = [
        ("phụ lục.xlsb", xlsb(&rows().collect::<Vec<_>>(), &[])),
        ("phụ lục.ods", ods(&open_rows())),
        ("phụ lục.xls", as_xls()),
        ("đổi tên.xls", as_xlsx()),
        ("phụ lục.csv", text(",").into()),
        ("excel.csv", marked.into()),
        ("phụ lục.txt", wide),
        ("windows.csv", windows_1258(&text(";"))),
        ("sep.csv", format!("sep=;\r\n{}", text(";")).into()),
        ("nén.zip", zipped(&[("phụ lục.xlsx", &as_xlsx())])),
    ];
    for (name, bytes) in forms {
        assert_eq!(changes(name, &bytes), expected, "{name}");
    }
}
