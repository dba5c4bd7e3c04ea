//! The many forms of a CSV file, and rows as a spreadsheet numbers them.

use super::{check, faults, lines, read_among_good};

/// One fault on the last line, whose number the test states.
const FAULTY: &str = "p1,9,2023-01-15";

fn check_row(text: &str, row: u32) {
    let fault = format!("error certificates row {row} stars `9`: not_stars");
    check(&[("certificates", text)], &[&fault]);
}

#[test]
fn quoted_line_breaks_do_not_shift_the_rows() {
    check_row(
        &format!("product,stars,granted_on,decision\np1,3,2022-01-15,\"Số 1\nngày 2\"\n{FAULTY}\n"),
        3,
    );
}

#[test]
fn a_line_break_in_the_header_does_not_shift_the_rows() {
    check(
        &[("certificates", &format!("product,stars,granted_on,\"ghi\nchú\"\n{FAULTY}\n"))],
        &[
            "warning certificates row 1 ghi chú `ghi\nchú`: unknown_column",
            "error certificates row 2 stars `9`: not_stars",
        ],
    );
}

#[test]
fn a_line_break_in_the_faulty_row_does_not_shift_it() {
    check_row(
        "product,stars,granted_on,decision\np1,3,2022-01-15,\np1,9,2023-01-15,\"Số 1\nngày 2\"\n",
        3,
    );
}

#[test]
fn blank_lines_are_rows_without_faults() {
    check_row(&format!("product,stars,granted_on\n\n\np1,3,2022-01-15\n\n{FAULTY}\n"), 6);
}

#[test]
fn rows_of_empty_cells_are_skipped_and_counted() {
    check_row(&format!("product,stars,granted_on\n,,\n , ,\n{FAULTY}\n"), 4);
}

#[test]
fn windows_line_ends_do_not_shift_the_rows() {
    check_row(&format!("product,stars,granted_on\r\np1,3,2022-01-15\r\n{FAULTY}\r\n"), 3);
}

#[test]
fn windows_line_ends_with_blank_and_quoted_lines_do_not_shift_the_rows() {
    check_row(
        &format!(
            "product,stars,granted_on,decision\r\n\r\np1,3,2022-01-15,\"Số 1\r\nngày 2\"\r\n\r\n{FAULTY}\r\n"
        ),
        5,
    );
}

#[test]
fn the_last_line_may_lack_its_end() {
    check_row(&format!("product,stars,granted_on\n{FAULTY}"), 2);
    check_row(&format!("product,stars,granted_on\r\np1,3,2022-01-15\r\n{FAULTY}"), 3);
}

#[test]
fn the_mark_at_the_start_of_a_file_is_not_part_of_the_first_name() {
    check_row(&format!("\u{feff}product,stars,granted_on\n{FAULTY}\n"), 2);
}

#[test]
fn semicolons_separate_cells_when_the_header_has_them() {
    check_row(
        "product;stars;granted_on;decision\np1;3;2022-01-15;Số 1, đợt 2\np1;9;2023-01-15;\n",
        3,
    );
}

#[test]
fn more_cells_than_the_header_are_a_fault_and_empty_ones_are_not() {
    check(
        &[("certificates", "product,stars,granted_on\np1,3,2022-01-15,,\np1,3,2023-01-15,,more\n")],
        &["error certificates row 3 `more`: extra_cell"],
    );
}

#[test]
fn a_row_that_is_not_utf8_is_a_fault_of_its_own() {
    let mut bytes = "product,stars,granted_on,decision\np1,3,2021-01-15,Số 1\np1,3,2022-01-15,"
        .as_bytes()
        .to_vec();
    bytes.extend([b'S', 0xe8, b'\n']);
    bytes.extend(FAULTY.bytes());

    assert_eq!(
        lines(&faults(&read_among_good(&[("certificates", bytes)]))),
        ["error certificates row 3: not_utf8", "error certificates row 4 stars `9`: not_stars",]
    );
}

#[test]
fn a_quote_that_nothing_closes_is_an_error_and_swallows_no_row_in_silence() {
    check(
        &[(
            "certificates",
            "product,stars,granted_on,decision\np1,3,2021-01-15,\np1,3,2022-01-15,\"Số 1\np1,9,2023-01-15,\n",
        )],
        &["error certificates row 3: open_quote"],
    );
}

#[test]
fn a_quoted_cell_may_end_the_file() {
    check_row("product,granted_on,decision,stars\np1,2022-01-15,,3\np1,2023-01-15,,\"9\"", 3);
    check_row("product,granted_on,decision,stars\r\np1,2023-01-15,,\"9\"\r\n", 2);
}

#[test]
fn blank_lines_before_the_header_are_rows() {
    check(
        &[("certificates", "\n\nproduct;star;granted_on\np1;3;2022-01-15\n")],
        &[
            "warning certificates row 3 star `star`: unknown_column, stars",
            "error certificates row 3 stars: missing_column",
        ],
    );
}

#[test]
fn an_empty_file_is_a_table_that_is_not_there() {
    check(&[("certificates", ""), ("listings", "")], &["error certificates: blank_table"]);
}

#[test]
fn a_table_may_have_a_header_and_no_rows() {
    check(
        &[("certificates", "product,stars,granted_on"), ("listings", "product,channel,since")],
        &["warning certificates: empty_table"],
    );
}
