//! Cells of a sheet that a CSV file does not have.

use rust_xlsxwriter::Formula;

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
        &["error entities row 2 name `#REF!`: not_text"],
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
fn flags_are_true_or_false_cells_and_a_number_is_neither() {
    check(
        |workbook| {
            let sheet = sheet(workbook, "entities");
            let text = "id,name,kind,commune,women_led\ne1,A,household,03022,true\ne2,B,household,03022,\n";
            fill(sheet, text.as_bytes(), (0, 0));
            sheet.write_number(2, 4, 1).expect("a cell");
        },
        &["error entities row 3 women_led `1`: not_a_flag"],
    );
}

#[test]
fn a_number_where_a_day_belongs_is_not_a_day() {
    check(
        |workbook| {
            let sheet = sheet(workbook, "certificates");
            fill(sheet, b"product,stars,granted_on\np1,3,\n", (0, 0));
            sheet.write_number(1, 2, 44_941).expect("a cell");
        },
        &["error certificates row 2 granted_on `44941`: not_a_day"],
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
