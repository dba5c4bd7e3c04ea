//! Rows that say what is known, or something else.

use super::*;

#[test]
fn other_stars_are_an_error_that_shows_both() {
    let items = read(import_onto(&SAMPLE, LIST, &[]).tables.files());
    let done = import_onto(&items, &LIST.replace("Thực phẩm|3 sao", "Thực phẩm|4 sao"), &[]);
    assert!(done.has_errors());
    assert_eq!(faults(&done), ["E516 F4 20/12/2023 | 3 | 4"]);
}

#[test]
fn an_empty_cell_is_filled_and_what_differs_is_told_and_left() {
    let bare = LIST.replace(" của UBND huyện Bát Xát", "");
    let items = read(import_onto(&SAMPLE, &bare, &[]).tables.files());
    let done = import_onto(
        &items,
        &LIST.replace("15/QĐ", "16/QĐ").replace("Nhóm|", "Nhóm sản phẩm|"),
        &[],
    );
    assert_eq!(done.changes.changed.len(), 3);
    assert_eq!(done.changes.changed[0].column, "granted_by");
    assert_eq!(faults(&done).len(), 3, "{:?}", faults(&done));
    assert!(faults(&done)[0].starts_with("W506 B4 số quyết định | 15/QĐ-UBND | 16/QĐ-UBND"));
}

#[test]
fn what_is_not_stated_of_something_new_is_an_error() {
    let text = "STT|Tên sản phẩm|Tên chủ thể|Hạng sao|Ngày cấp\n\
        1|Chè Minh Họa|Nguyễn Minh Họa|3|20/12/2023\n\
        2|Chè Minh Họa|HTX Minh Họa|3|20/12/2023";
    let done = import_onto(&SAMPLE, text, &[]);
    assert_eq!(faults(&done), ["E509 C2 ", "E514 C2 ", "E514 C3 "]);
    let with_place =
        text.replace("Hạng sao|", "Xã|Hạng sao|").replace("Họa|3|", "Họa|xã Bản Qua|3|");
    let done = import_onto(&SAMPLE, &with_place, &[]);
    assert_eq!(faults(&done), ["E509 C2 "]);
}

#[test]
fn a_row_that_stands_twice_is_taken_once() {
    let text =
        format!("{LIST}\n4|Miến đao Minh Họa|HTX Minh Họa Bản Qua|xã Bản Qua|Thực phẩm|3 sao");
    let done = import_onto(&SAMPLE, &text, &[]);
    assert_eq!(done.changes.certificates, 3);
    assert!(done.faults.iter().any(|fault| fault.code == Code::DoubleRow));
}

#[test]
fn two_grades_of_one_day_in_a_list_name_the_row() {
    let text =
        format!("{LIST}\n4|Miến đao Minh Họa|HTX Minh Họa Bản Qua|xã Bản Qua|Thực phẩm|4 sao");
    assert_eq!(faults(&import_onto(&SAMPLE, &text, &[])), ["E529 F7 4 | 3 | 4"]);
}

#[test]
fn one_decision_on_a_product_has_one_day() {
    let items = read(import_onto(&SAMPLE, LIST, &[]).tables.files());
    let done = import_onto(&items, &LIST.replace("20/12/2023", "21/12/2023"), &[]);
    assert_eq!(done.changes.certificates, 0);
    let told = "ngày cấp của quyết định 15/QĐ-UBND | 20/12/2023 | 21/12/2023";
    assert_eq!(faults(&done), ["B4", "B5", "B6"].map(|cell| format!("W506 {cell} {told}")));
    for other in [
        LIST.replace("20/12/2023", "20/12/2022"),
        LIST.replace("15/QĐ-UBND ngày 20", "16/QĐ-UBND ngày 21"),
        LIST.replace("20/12/2023 của UBND huyện Bát Xát", "21/12/2023 của UBND tỉnh Lào Cai"),
    ] {
        assert_eq!(import_onto(&items, &other, &[]).changes.certificates, 3, "{other}");
    }
}
