//! The same register as a workbook: real days, numbers, flags and formulas.

mod cells;

use std::{fs, path::Path};

use app::{format::Lang, schema::Table};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet};

use super::{GOOD, Loaded, assert_same, faults, lines, load_on};
use crate::disk;
use crate::{place::LAO_CAI, register::RegisterFiles, sample};

/// Writes a workbook with the tables of [`GOOD`] that `make` does not write, and reads it.
fn read(make: impl FnOnce(&mut Workbook)) -> Loaded {
    let mut workbook = Workbook::new();
    make(&mut workbook);
    for (name, text) in GOOD {
        if workbook.worksheet_from_name(name).is_err() {
            fill(sheet(&mut workbook, name), text.as_bytes(), (0, 0));
        }
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("register.xlsx");
    workbook.save(&path).expect("a workbook");
    load_on(&RegisterFiles::read(&path, disk::LARGEST).expect("a file"))
}

fn check(make: impl FnOnce(&mut Workbook), expected: &[&str]) {
    assert_eq!(lines(&faults(&read(make))), expected);
}

fn sheet<'w>(workbook: &'w mut Workbook, name: &str) -> &'w mut Worksheet {
    workbook.add_worksheet().set_name(name).expect("a name")
}

/// Writes a CSV table from `corner` on, days and flags as cells of their own kind.
fn fill(sheet: &mut Worksheet, text: &[u8], corner: (u32, u16)) {
    let date = Format::new().set_num_format("dd/mm/yyyy");
    let mut table = csv::ReaderBuilder::new().has_headers(false).from_reader(text);
    for (record, row) in table.records().zip(corner.0..) {
        for (cell, column) in record.expect("a row").iter().zip(corner.1..) {
            let day = cell.split('-').map(|part| part.parse::<u16>().ok()).collect::<Vec<_>>();
            match (cell, day.as_slice()) {
                ("", _) => Ok(&mut *sheet),
                (_, &[Some(year), Some(month), Some(day)]) => {
                    let day = ExcelDateTime::from_ymd(year, month as u8, day as u8).expect("a day");
                    sheet.write_datetime_with_format(row, column, &day, &date)
                }
                ("true" | "false", _) => sheet.write_boolean(row, column, cell == "true"),
                _ => sheet.write_string(row, column, cell),
            }
            .map(|_| ())
            .expect("a cell");
        }
    }
}

fn write_folder(folder: &Path, tables: &[(String, Vec<u8>)]) {
    for (name, bytes) in tables {
        fs::write(folder.join(name), bytes).expect("a file");
    }
}

#[test]
fn a_workbook_and_a_folder_of_one_register_give_equal_frames() {
    let tables = sample::tables(2023, &LAO_CAI).expect("the sample");
    let folder = tempfile::tempdir().expect("a folder");
    write_folder(folder.path(), &tables);
    let in_folder = RegisterFiles::read(folder.path(), disk::LARGEST).expect("a folder");
    let in_memory = RegisterFiles::from_entries("memory", tables.clone());
    let (from_folder, _) = load_on(&in_folder).expect("a good folder");
    let (from_memory, _) = load_on(&in_memory).expect("good tables");
    let (from_workbook, _) = read(|workbook| {
        for (name, bytes) in &tables {
            fill(sheet(workbook, name.trim_end_matches(".csv")), bytes, (0, 0));
        }
    })
    .expect("a good workbook");

    assert_same(&from_folder, &from_memory);
    assert_same(&from_folder, &from_workbook);
    assert_eq!(in_folder.digest(), in_memory.digest());
}

#[test]
fn a_table_may_stand_anywhere_on_its_sheet() {
    check(
        |workbook| {
            let text = "product,stars,granted_on\np1,3,2023-01-15\np1,9,2023-02-15\n";
            fill(sheet(workbook, "certificates"), text.as_bytes(), (4, 2));
        },
        &["error certificates row 7 stars `9`: not_stars"],
    );
}

#[test]
fn a_fault_of_the_header_names_the_row_in_which_it_stands() {
    check(
        |workbook| {
            let text = "product,star,granted_on\np1,3,2023-01-15\n";
            fill(sheet(workbook, "certificates"), text.as_bytes(), (4, 0));
        },
        &[
            "warning certificates row 5 star `star`: unknown_column, stars",
            "error certificates row 5 stars: missing_column",
        ],
    );
}

#[test]
fn empty_rows_of_a_sheet_are_skipped_and_counted() {
    check(
        |workbook| {
            let sheet = sheet(workbook, "certificates");
            fill(sheet, b"product,stars,granted_on\np1,3,2023-01-15\n", (0, 0));
            fill(sheet, b"p1,9,2023-02-15\n", (9, 0));
        },
        &["error certificates row 10 stars `9`: not_stars"],
    );
}

#[test]
fn sheets_that_nobody_knows_are_a_warning() {
    check(
        |workbook| fill(sheet(workbook, "vilages"), b"id\n1\n", (0, 0)),
        &["warning vilages: unknown_table, villages"],
    );
}

#[test]
fn sheets_of_a_template_that_hold_nothing_of_a_person_are_no_complaint() {
    let template = |filled: bool| {
        move |workbook: &mut Workbook| {
            fill(sheet(workbook, "Hướng dẫn"), "Điền\n".as_bytes(), (0, 0));
            let list = sheet(workbook, "Danh sách công nhận");
            fill(list, "STT,Tên sản phẩm\n".as_bytes(), (0, 0));
            if filled {
                fill(list, "1,Chè xanh\n".as_bytes(), (1, 0));
            }
            fill(sheet(workbook, "Danh mục"), "Nhóm\nĐồ uống\n".as_bytes(), (0, 0));
        }
    };
    check(template(false), &[]);
    check(template(true), &["warning Danh sách công nhận: unknown_table"]);
}

#[test]
fn a_file_without_a_table_is_no_register() {
    let folder = tempfile::tempdir().expect("a folder");
    let problem = |name: &str| {
        let path = folder.path().join(name);
        let files = RegisterFiles::read(&path, disk::LARGEST).map_err(|error| error.to_string());
        let loaded = files.and_then(|files| load_on(&files).map_err(|error| error.to_string()));
        loaded.expect_err("no register")
    };
    write_folder(folder.path(), &[("a.ods".into(), vec![1])]);

    assert_eq!(problem("a.ods"), "the register has errors");
    assert!(problem("absent").contains("absent: The file cannot be opened (No such file"));
}

#[test]
fn a_second_sheet_with_the_headings_of_a_table_is_the_table_twice() {
    let other = |hidden: bool| {
        faults(&read(|workbook| {
            let (_, certificates) = GOOD[2];
            fill(sheet(workbook, "certificates"), certificates.as_bytes(), (0, 0));
            let other = sheet(workbook, "certificates 2022");
            fill(other, certificates.as_bytes(), (0, 0));
            other.set_hidden(hidden);
        }))
    };
    assert!(lines(&other(false))[0].contains("double_table"));
    assert!(lines(&other(true))[0].contains("unknown_table"));
}

#[test]
fn a_hidden_sheet_of_another_name_is_no_table() {
    let write = |workbook: &mut Workbook| {
        let (_, certificates) = GOOD[2];
        fill(sheet(workbook, "certificates"), certificates.as_bytes(), (0, 0));
        let draft = sheet(workbook, "Nháp cũ");
        fill(draft, b"product,channel,since\np1,web,2023-01-15\n", (0, 0));
        draft.set_hidden(true);
    };
    let loaded = read(write);
    let told = lines(&faults(&loaded));
    assert!(told.iter().any(|line| line.contains("unknown_table")), "{told:?}");
}

#[test]
fn what_is_hidden_or_struck_through_is_read_and_told() {
    let write = |workbook: &mut Workbook| {
        let (name, text) = GOOD[0];
        // The first sheet cannot be hidden.
        fill(sheet(workbook, name), text.as_bytes(), (0, 0));
        let text = "product,stars,granted_on,decision\np1,3,2023-01-15,1\np1,4,2023-02-15,2\n";
        let own = sheet(workbook, "certificates");
        fill(own, text.as_bytes(), (0, 0));
        let struck = Format::new().set_font_strikethrough();
        own.write_string_with_format(2, 0, "p1", &struck).expect("a cell");
        own.set_row_hidden(1).and_then(|it| it.set_column_hidden(3)).expect("a row and a column");
        own.set_hidden(true);
    };
    let loaded = read(write);
    let faults = faults(&loaded);
    let told: Vec<String> = faults.listed().iter().map(|it| it.message(Lang::En)).collect();
    assert_eq!(
        told,
        [
            "Rows that are struck through: 1 (3); they are read as all others. Where that means that they are taken out, delete them; else take the line away.",
            "Hidden rows: 1 (2); they are read as all others.",
            "Hidden columns: 1 (D); they are read as all others.",
            "This sheet is hidden; the table on it is read all the same.",
        ]
    );
    let (register, _) = loaded.expect("a register");
    assert_eq!(register.frames[Table::Certificates].height(), 2);
}

#[test]
fn another_table_below_is_one_error_and_is_not_read() {
    let write = |workbook: &mut Workbook| {
        let own = sheet(workbook, "products");
        fill(own, GOOD[1].1.as_bytes(), (0, 0));
        fill(own, GOOD[2].1.as_bytes(), (4, 0));
    };
    check(write, &["error products row 5 `product`: other_table"]);
}

#[test]
fn a_heading_that_is_a_failed_formula_is_an_error() {
    let told = lines(&faults(&read(|workbook| {
        let own = sheet(workbook, "certificates");
        fill(own, b"product,stars,granted_on,#REF!\np1,3,2023-01-15,2023-02-01\n", (0, 0));
    })));
    assert!(told.iter().any(|it| it.contains("failed_formula")), "{told:?}");
}

#[test]
fn a_day_of_one_sheet_proves_the_order_of_those_of_the_others() {
    let told = lines(&faults(&read(|workbook| {
        let text = |of: &mut Worksheet, row: u32, cells: &[&str]| {
            for (at, cell) in (0_u16..).zip(cells) {
                of.write_string(row, at, *cell).expect("a cell");
            }
        };
        let own = sheet(workbook, "certificates");
        text(own, 0, &["product", "stars", "granted_on"]);
        text(own, 1, &["p1", "3", "1/20/2023"]);
        let other = sheet(workbook, "listings");
        text(other, 0, &["product", "channel", "since"]);
        text(other, 1, &["p1", "web", "2/3/2023"]);
    })));
    assert!(
        told.iter().any(|it| it.contains("listings") && it.contains("doubtful_day")),
        "{told:?}"
    );
}
