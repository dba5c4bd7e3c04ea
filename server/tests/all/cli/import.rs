//! A decision's annex to figures, in one command.

use std::{fs, path::Path};

use calamine::{Reader, Xlsx, open_workbook};
use rust_xlsxwriter::{Format, Workbook};
use serde_json::Value;

use super::{folder, out, path, run};

/// The annex of a decision, with invented names and real units.
fn annex(to: &Path, stars: &str) {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let plain = Format::new();
    sheet
        .merge_range(0, 0, 0, 5, "DANH SÁCH SẢN PHẨM OCOP (dữ liệu minh họa)", &plain)
        .and_then(|sheet| {
            let decision = "Kèm theo Quyết định số 15/QĐ-UBND ngày 20 tháng 12 năm 2023 của UBND huyện Bát Xát";
            sheet.merge_range(1, 0, 1, 5, decision, &plain)
        })
        .expect("a title");
    let rows = [
        ["STT", "Tên sản phẩm", "Chủ thể sản xuất", "Địa chỉ", "Nhóm sản phẩm", "Xếp hạng"],
        ["1", "Miến đao Minh Họa", "HTX Minh Họa Bản Qua", "xã Bản Qua", "Thực phẩm", stars],
        ["2", "Rượu Minh Họa", "", "xã Bản Qua", "Đồ uống", "3 sao"],
        ["", "Tổng cộng", "2 sản phẩm", "", "", ""],
    ];
    for (row, cells) in (3_u32..).zip(rows) {
        for (column, cell) in (0_u16..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            sheet.write_string(row, column, cell).expect("a cell");
        }
    }
    sheet.merge_range(4, 2, 5, 2, "HTX Minh Họa Bản Qua", &plain).expect("a merged cell");
    book.save(to).expect("a workbook");
}

/// The standard output of a run that must succeed.
fn done(arguments: &[&str]) -> String {
    let ended = run(arguments);
    assert_eq!(ended.status, 0, "{arguments:?}: {}{}", ended.out, ended.err);
    ended.out
}

#[test]
fn an_annex_becomes_figures_and_again_nothing() {
    let register = folder(|_, text| text);
    let work = tempfile::tempdir().expect("a folder");
    let [list, first, second] =
        ["phu-luc.xlsx", "first", "second"].map(|name| work.path().join(name));
    annex(&list, "3 sao");
    let told =
        done(&["import", path(&list), "--onto", path(register.path()), "--out", path(&first)]);
    assert!(told.contains("thêm: sản phẩm mien-dao-minh-hoa\n"), "{told}");
    assert!(told.contains("Thêm 1 chủ thể, 2 sản phẩm, 2 giấy chứng nhận"), "{told}");
    let checked = out(&["check", "--register", path(&first)]);
    assert!(checked.contains("0 lỗi"), "{checked}");
    let told = done(&["import", path(&list), "--onto", path(&first), "--out", path(&second)]);
    assert!(
        told.contains("Thêm 0 chủ thể, 0 sản phẩm, 0 giấy chứng nhận; bổ sung 0 ô; giữ nguyên 2"),
        "{told}"
    );
    for table in ["entities.csv", "products.csv", "certificates.csv"] {
        let read = |folder: &Path| fs::read(folder.join(table)).expect("a table");
        assert!(read(&first) == read(&second), "{table}");
    }
}

#[test]
fn an_import_speaks_english_when_that_is_asked_for() {
    let work = tempfile::tempdir().expect("a folder");
    let [list, secret, marked] =
        ["phu-luc.xlsx", "khoa.xlsx", "loi.xlsx"].map(|name| work.path().join(name));
    annex(&list, "ba rưỡi");
    fs::write(&secret, b"%PDF-1.7").expect("a file");
    let ended = run(&[
        "import",
        path(&list),
        path(&secret),
        "--dry-run",
        "--lang",
        "en",
        "--marked",
        path(&marked),
    ]);
    assert_eq!(ended.status, 1);
    for said in [
        "error E505: phu-luc.xlsx, Sheet1, cell F5: «ba rưỡi» is no number of stars.",
        "It cannot be read. This is a PDF file.",
        "Not the row of a product (a row of totals).",
        "There are errors, so nothing was written.",
    ] {
        assert!(ended.out.contains(said), "{said}: {}", ended.out);
    }
    let book: Xlsx<_> = open_workbook(&marked).expect("a workbook");
    assert_eq!(book.sheet_names()[0], "List of faults");
}

#[test]
fn other_stars_stop_it_and_the_fault_stands_in_its_cell() {
    let register = folder(|_, text| text);
    let work = tempfile::tempdir().expect("a folder");
    let [list, first, second, marked] =
        ["phu-luc.xlsx", "first", "second", "loi.xlsx"].map(|name| work.path().join(name));
    annex(&list, "3 sao");
    done(&["import", path(&list), "--onto", path(register.path()), "--out", path(&first)]);
    annex(&list, "4 sao");
    let ended = run(&[
        "import",
        path(&list),
        "--onto",
        path(&first),
        "--out",
        path(&second),
        "--marked",
        path(&marked),
        "--format",
        "json",
    ]);
    assert_eq!(ended.status, 1, "{}", ended.err);
    assert!(!second.exists() && marked.is_file());
    let report: Value = serde_json::from_str(&ended.out).expect("JSON");
    let faults = report["faults"].as_array().expect("faults");
    let error = faults.iter().find(|fault| fault["severity"] == "error").expect("an error");
    assert_eq!(
        (&error["code"], &error["cell"], &error["row"]),
        (&"E516".into(), &"F5".into(), &5.into())
    );
    assert_eq!(report["written"], false);
    let over = ["import", path(&list), "--dry-run", "--replace", "--marked", path(&list)];
    let before = fs::read(&list).expect("a file");
    let refused = run(&over);
    assert_eq!(refused.status, 2);
    assert!(!refused.err.contains("--replace"), "{}", refused.err);
    assert!(fs::read(&list).expect("a file") == before, "the list itself is never replaced");
}

#[test]
fn a_folder_with_tables_is_kept_unless_it_is_that_of_the_register() {
    let register = folder(|_, text| text);
    let other = folder(|_, text| text);
    fs::write(register.path().join("notes.csv"), "target,day,text,public\n").expect("notes");
    let work = tempfile::tempdir().expect("a folder");
    let list = work.path().join("phu-luc.xlsx");
    annex(&list, "3 sao");
    let import = |to: &Path, more: &[&str]| {
        let all = ["import", path(&list), "--onto", path(register.path()), "--out", path(to)];
        run(&[&all[..], more].concat())
    };
    assert_eq!(import(other.path(), &[]).status, 2);
    assert_eq!(import(other.path(), &["--replace"]).status, 2);
    assert_eq!(import(register.path(), &[]).status, 2);
    let ended = import(register.path(), &["--replace"]);
    assert_eq!(ended.status, 0, "{}{}", ended.out, ended.err);
    assert!(register.path().join("notes.csv").is_file());
    let text = fs::read_to_string(register.path().join("entities.csv")).expect("a table");
    assert!(text.contains("htx-minh-hoa-ban-qua"));
}

#[test]
fn a_dry_run_writes_nothing_and_says_what_targets_would_be() {
    let work = tempfile::tempdir().expect("a folder");
    let list = work.path().join("phu-luc.xlsx");
    annex(&list, "3 sao");
    let told = done(&["import", path(&list), "--dry-run"]);
    assert!(told.contains("Chỉ xem trước"), "{told}");
    assert!(told.contains("Mục tiêu"), "{told}");
    assert_eq!(fs::read_dir(work.path()).expect("a folder").count(), 1);
}

#[test]
fn a_template_filled_in_is_a_list() {
    let work = tempfile::tempdir().expect("a folder");
    let file = work.path().join("mau.xlsx");
    let register = folder(|_, text| text);
    out(&["template", "--out", path(&file), "--onto", path(register.path()), "--unit", "082"]);
    assert_eq!(run(&["template", "--out", path(&file)]).status, 2);
    let ended = run(&["template", "--out", path(&work.path().join("x.xlsx")), "--unit", "999"]);
    assert_eq!(ended.status, 1);
    assert!(ended.err.contains("999"), "{}", ended.err);
}
