//! Cells of a sheet that a CSV file does not have.

use rust_xlsxwriter::{Format, Formula, Workbook};

use super::{check, fill, sheet};

#[test]
fn a_formula_that_failed_is_a_fault_and_not_an_empty_cell() {
    check(
        |workbook| {
            let sheet = sheet(workbook, "entities");
            fill(sheet, b"id,name,kind,commune\ne1,,cooperative,03022\n", (0, 0));
            let formula = Formula::new("=A99").set_result("#REF!");
            sheet.write_formula(1, 1, formula).expect("a cell");
        },
        &["error entities row 2 name `#REF!`: failed_formula"],
    );
}

#[test]
fn what_refers_to_an_id_that_cannot_be_read_is_no_fault_of_its_own() {
    check(
        |workbook| {
            let sheet = sheet(workbook, "products");
            fill(sheet, b"id,name,group,entity,commune\n,Ch\xc3\xa8,drink,e1,03022\n", (0, 0));
            let formula = Formula::new("=A99").set_result("#REF!");
            sheet.write_formula(1, 0, formula).expect("a cell");
        },
        &["error products row 2 id `#REF!`: failed_formula"],
    );
}

#[test]
fn a_formula_counts_as_its_result() {
    check(
        |workbook| {
            let sheet = sheet(workbook, "certificates");
            fill(sheet, b"product,stars,granted_on\np1,,2023-01-15\n", (0, 0));
            sheet.write_formula(1, 1, Formula::new("=2+2").set_result("4")).expect("a cell");
        },
        &[],
    );
}

#[test]
fn flags_are_true_or_false_cells_or_the_numbers_that_stand_for_them() {
    check(
        |workbook| {
            let sheet = sheet(workbook, "entities");
            let text = "id,name,kind,commune,women_led\ne1,A,household,03022,true\ne2,B,household,03022,\n\
                        e3,C,household,03022,\ne4,D,household,03022,\n";
            fill(sheet, text.as_bytes(), (0, 0));
            for (row, number) in [(2, 1), (3, 0), (4, 2)] {
                sheet.write_number(row, 4, number).expect("a cell");
            }
        },
        &[
            "notice entities row 3 women_led `1`: read_as, true",
            "notice entities row 4 women_led `0`: read_as, false",
            "error entities row 5 women_led `2`: not_a_flag",
        ],
    );
}

#[test]
fn a_year_in_a_cell_of_days_is_no_day_and_an_end_may_be_the_last_of_all() {
    let day = |number: f64, expected: &[&str]| {
        let write = |workbook: &mut Workbook| {
            let sheet = sheet(workbook, "listings");
            fill(sheet, b"product,channel,since,until\np1,web,2023-01-15,\n", (0, 0));
            let date = Format::new().set_num_format("dd/mm/yyyy");
            sheet.write_number_with_format(1, 3, number, &date).expect("a cell");
        };
        check(write, expected);
    };
    day(2_958_465.0, &[]);
    day(2_023.0, &["error listings row 2 until `2023`: no_day_of_month"]);
    day(73_051.0, &["warning listings row 2 until `2100-01-01`: far_day"]);
}

#[test]
fn a_number_where_a_day_belongs_is_the_day_that_a_spreadsheet_counts() {
    check(
        |workbook| {
            let sheet = sheet(workbook, "certificates");
            fill(sheet, b"product,stars,granted_on\np1,3,\n", (0, 0));
            sheet.write_number(1, 2, 44_941).expect("a cell");
        },
        &["notice certificates row 2 granted_on `44941`: read_as, 2023-01-15"],
    );
}

#[test]
fn ids_and_stars_may_be_numbers_and_a_commune_gets_its_zero_back() {
    check(
        |workbook| {
            let entities = sheet(workbook, "entities");
            fill(entities, b"id,name,kind,commune\n,HTX,cooperative,\n", (0, 0));
            entities.write_number(1, 0, 12).expect("a cell");
            entities.write_number(1, 3, 3022).expect("a cell");
            fill(
                sheet(workbook, "products"),
                b"id,name,group,entity,commune\np1,A,food,12,03022\n",
                (0, 0),
            );
        },
        &["warning entities row 2 commune `3022`: restored_code, 03022"],
    );
}

#[test]
fn a_number_that_is_a_year_or_no_day_of_a_spreadsheet_is_no_day() {
    check(
        |workbook| {
            let sheet = sheet(workbook, "certificates");
            fill(sheet, b"product,stars,granted_on\np1,3,\np1,4,\n", (0, 0));
            sheet.write_number(1, 2, 2022).expect("a cell");
            sheet.write_number(2, 2, 60).expect("a cell");
        },
        &[
            "error certificates row 2 granted_on `2022`: no_day_of_month",
            "error certificates row 3 granted_on `60`: no_such_day",
        ],
    );
}

#[test]
fn a_merged_cell_gives_its_value_to_all_its_rows_and_says_so() {
    check(
        |workbook| {
            let sheet = sheet(workbook, "certificates");
            fill(sheet, b"product,stars,granted_on\n,3,2022-01-15\n,4,2023-01-15\n", (0, 0));
            sheet.merge_range(1, 0, 2, 0, "p1", &Format::new()).expect("a range");
        },
        &["notice certificates row 3 product `p1`: merged_cell"],
    );
}

#[test]
fn what_is_stored_beneath_a_merged_cell_is_an_error_unless_it_is_the_same() {
    check(
        |workbook| {
            let sheet = sheet(workbook, "certificates");
            let text = "product,stars,granted_on\np1,,2022-01-15\np1,,2023-01-15\np1,,2023-02-15\n";
            fill(sheet, text.as_bytes(), (0, 0));
            let format = Format::new();
            sheet.merge_range(1, 1, 3, 1, "3", &format).expect("a range");
            sheet.write_string(2, 1, "4").expect("a cell");
            sheet.write_string(3, 1, "3").expect("a cell");
        },
        &[
            "error certificates row 3 stars `3`: covered_cell",
            "notice certificates row 4 stars `3`: merged_cell",
        ],
    );
}

#[test]
fn a_cell_that_was_merged_across_columns_is_an_error_in_all_but_the_first() {
    check(
        |workbook| {
            let sheet = sheet(workbook, "listings");
            fill(sheet, b"product,channel,since,until\np1,web,,\n", (0, 0));
            let format = Format::new();
            sheet.merge_range(1, 2, 1, 3, "2022-02-02", &format).expect("a range");
        },
        &["error listings row 2 until `2022-02-02`: covered_cell"],
    );
}

#[test]
fn a_title_that_was_merged_across_a_row_is_no_data() {
    check(
        |workbook| {
            let sheet = sheet(workbook, "certificates");
            let text = "product,stars,granted_on\np1,3,2022-01-15\n,,\np1,4,2023-01-15\n";
            fill(sheet, text.as_bytes(), (0, 0));
            let format = Format::new();
            sheet.merge_range(2, 0, 2, 2, "II. Huyện Bát Xát", &format).expect("a range");
        },
        &["notice certificates row 3 `II. Huyện Bát Xát`: skipped_row, lone"],
    );
}

#[test]
fn text_in_a_column_without_a_heading_is_told_once() {
    check(
        |workbook| {
            let sheet = sheet(workbook, "certificates");
            let text = "product,stars,granted_on,\np1,3,2022-01-15,a\np1,4,2023-01-15,b\n";
            fill(sheet, text.as_bytes(), (0, 0));
        },
        &["warning certificates row 1 D `a`: unnamed_column, row 2"],
    );
}
