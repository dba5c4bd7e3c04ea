use std::path::Path;

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use server::{
    place::LAO_CAI,
    sample::{self, SEED},
};

use super::{out, path, run};

/// The sample as a spreadsheet program would save it: days are dates, and
/// codes of communes are numbers, which have no leading zeros.
pub fn write(to: &Path) {
    let mut workbook = Workbook::new();
    let date = Format::new().set_num_format("dd/mm/yyyy");
    for (name, bytes) in sample::tables(SEED, &LAO_CAI).expect("the sample") {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name.trim_end_matches(".csv")).expect("a name");
        let mut table = csv::Reader::from_reader(bytes.as_slice());
        let header = table.headers().expect("a header").clone();
        sheet.write_row(0, 0, &header).expect("a header");
        for (record, row) in table.records().zip(1..) {
            for ((cell, name), column) in record.expect("a row").iter().zip(&header).zip(0..) {
                let is_day = name.ends_with("_on") || name == "since" || name == "until";
                match name {
                    _ if cell.is_empty() => continue,
                    "commune" => {
                        let code: f64 = cell.parse().expect("digits");
                        sheet.write_number(row, column, code)
                    }
                    "stars" => {
                        sheet.write_number(row, column, cell.parse::<f64>().expect("a digit"))
                    }
                    "women_led" | "minority_led" => {
                        sheet.write_boolean(row, column, cell == "true")
                    }
                    _ if is_day => {
                        let day = ExcelDateTime::parse_from_str(cell).expect("a day");
                        sheet.write_datetime_with_format(row, column, &day, &date)
                    }
                    _ => sheet.write_string(row, column, cell),
                }
                .expect("a cell");
            }
        }
    }
    workbook.save(to).expect("a workbook");
}

#[test]
fn a_workbook_whose_codes_lost_their_zeros_gives_the_same_figures_with_warnings() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("sổ đăng ký.xlsx");
    write(&file);
    let arguments = ["compute", "--by", "district", "--format", "json"];
    let ended = run(&[&arguments[..], &["--register", path(&file)]].concat());
    assert_eq!(ended.status, 0, "{}", ended.err);
    assert_eq!(ended.out, out(&arguments));
    assert!(ended.err.contains(": products, dòng 2–"), "{}", ended.err);

    let checked = out(&["check", "--register", path(&file)]);
    assert!(checked.contains("hiểu là «02635»"), "{checked}");
    assert!(checked.contains("\n0 lỗi, "), "{checked}");
}
