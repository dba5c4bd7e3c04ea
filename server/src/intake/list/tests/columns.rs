//! Columns of which several say the same, or something else than it seems.

use super::*;
use crate::sheet::Hidden;

#[test]
fn of_several_years_the_newest_grade_is_taken_and_told() {
    check(
        &LAO_CAI,
        "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Ngày cấp|Hạng sao||\n\
         ||||||2022|2023|2024\n\
         1|Chè|HTX A|Bản Qua|Đồ uống|25/03/2024||3 sao|-\n\
         2|Cam|HTX A|Bản Qua|Đồ uống|25/03/2024|3||4\n\
         3|Na|HTX A|Bản Qua|Đồ uống|25/03/2022|3||4\n\
         4|Ổi|HTX A|Bản Qua|Đồ uống|25/03/2024|||",
        &[
            "Chè; HTX A; cooperative drink 02716 3 2024-03-25 - -",
            "Cam; HTX A; cooperative drink 02716 4 2024-03-25 - -",
            "W517 I4 2024 | 2022: 3",
            "E531 I5 2024 | 25/03/2022 | 2022: 3; 2024: 4",
            "E504 B6 Hạng sao",
        ],
    );
}

#[test]
fn another_end_than_the_rules_is_a_warning_that_names_both() {
    let with = |heading: &str, end: &str, expected: &[&str]| {
        let list = format!(
            "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Số sao|Ngày cấp|{heading}\n\
             1|Chè|HTX A|Bản Qua|Đồ uống|3|25/03/2024|{end}"
        );
        let row = "Chè; HTX A; cooperative drink 02716 3 2024-03-25 - -";
        check(&LAO_CAI, &list, &[&[row][..], expected].concat());
    };
    for end in ["25/03/2027", "24/3/2027", "36 tháng", "3 năm", "25/03/2024 - 25/03/2027", ""] {
        with("Thời hạn", end, &[]);
    }
    with("Có giá trị đến", "30/6/2027", &["W516 H2 30/06/2027 | 25/03/2027"]);
    with("Ngày hết hạn", "25/03/2026", &["W516 H2 25/03/2026 | 25/03/2027"]);
    with("Thời hạn", "24 tháng", &["W516 H2 25/03/2026 | 25/03/2027"]);
    with("Thời hạn", "theo quy định", &["N522 H2"]);
    with("Ngày hết hiệu lực", "25/03/2027", &[]);
    with("Ngày hết hạn", "đã thu hồi", &["W513 H2", "N522 H2"]);
}

#[test]
fn a_product_lies_where_it_is_made_and_another_seat_is_told() {
    let made = |seat: &str, place: &str, code: &str, expected: &[&str]| {
        let list = format!(
            "STT|Tên sản phẩm|Chủ thể|Trụ sở chính|Nơi sản xuất|Nhóm|Số sao|Ngày cấp\n\
             1|Chè|HTX A|{seat}|{place}|Đồ uống|3|25/03/2024"
        );
        let row = format!("Chè; HTX A; cooperative drink {code} 3 2024-03-25 - -");
        check(&LAO_CAI, &list, &[&[&*row][..], expected].concat());
    };
    let (ban_qua, muong_hum) = ("xã Bản Qua, huyện Bát Xát", "xã Mường Hum, huyện Bát Xát");
    let both = format!("N521 E2 {ban_qua} | {muong_hum}");
    made(muong_hum, ban_qua, "02716", &[&both]);
    made(&format!("thôn 3, {ban_qua}"), ban_qua, "02716", &[]);
    made(muong_hum, "", "02728", &[]);
    made("thôn 3", ban_qua, "02716", &[]);
    let far = "phường Minh Họa, thành phố Hà Nội";
    made(far, ban_qua, "02716", &[&format!("N521 E2 {ban_qua} | {far}")]);
}

#[test]
fn one_column_of_entities_and_products_is_told_once() {
    check(
        &LAO_CAI,
        "STT|Tên chủ thể / Tên sản phẩm|Xã|Nhóm|Số sao|Ngày cấp\n\
         I|HTX A|Bản Qua|||\n\
         1|Chè|Bản Qua|Đồ uống|3|25/03/2024\n\
         2|Cam|Bản Qua|Đồ uống|3|25/03/2024",
        &["E532 B1"],
    );
}

#[test]
fn both_columns_of_one_heading_are_told_and_one_can_be_left_out_by_its_cell() {
    let list = "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Ngày cấp|Kết quả cấp huyện|Kết quả cấp tỉnh\n\
                ||||||Hạng sao|Hạng sao\n\
                1|Chè|HTX A|Bản Qua|Đồ uống|25/03/2024|4|3";
    let row = |stars: u8| format!("Chè; HTX A; cooperative drink 02716 {stars} 2024-03-25 - -");
    check(&LAO_CAI, list, &[&row(4), "E503 H2 Hạng sao | G2 | H2"]);
    let choices =
        Choices { columns: vec![("g2".to_owned(), ListField::Aside)], ..Choices::default() };
    check_with(&LAO_CAI, list, &choices, &[&row(3)]);
}

#[test]
fn a_header_of_several_rows_is_known_again() {
    let head = "STT|SẢN PHẨM|SẢN PHẨM|CHỦ THỂ|CHỦ THỂ|CHỦ THỂ|HẠNG|Ngày cấp\n\
                STT|Tên|Nhóm|Tên|Địa chỉ|Địa chỉ|SAO|Ngày cấp\n\
                STT|Tên|Nhóm|Tên|Xã, phường|Huyện, TP|SAO|Ngày cấp";
    let rows = "1|Chè|Đồ uống|HTX A|Bản Qua|Bát Xát|3|25/03/2024";
    let row = "Chè; HTX A; cooperative drink 02716 3 2024-03-25 - -";
    let told = "N502 A5 tiêu đề lặp lại";
    check(&LAO_CAI, &format!("{head}\n{rows}\n{head}\n{rows}"), &[row, row, told]);
}

#[test]
fn columns_without_a_heading_are_told_in_their_order_with_the_first_product_of_each() {
    check(
        &LAO_CAI,
        "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Số sao|Ngày cấp\n\
         1|Chè|HTX A|Bản Qua|Đồ uống|3|25/03/2024||b\n\
         2|Cam|HTX A|Bản Qua|Đồ uống|3|25/03/2024|a|c",
        &[
            "Chè; HTX A; cooperative drink 02716 3 2024-03-25 - -",
            "Cam; HTX A; cooperative drink 02716 3 2024-03-25 - -",
            "W512 H3 H",
            "W512 I2 I",
        ],
    );
    let bare: String = (0..150).map(|at| format!("|{at} x")).collect();
    let rows = format!("||||||{bare}\n").repeat(1000);
    let list = format!(
        "STT|Tên sản phẩm|Chủ thể|Xã|Hạng sao|Ngày cấp\n1|Chè|HTX A|Bản Qua|3|25/03/2024\n{rows}"
    );
    assert_eq!(taken(&list), ["02716 3 - -"]);
}

#[test]
fn a_cell_that_is_too_long_is_told_and_not_read() {
    let address = "thôn 1, ".repeat(2500);
    check(
        &LAO_CAI,
        &format!(
            "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Số sao|Ngày cấp\n\
             1|Chè|HTX A|{address}|Đồ uống|3|25/03/2024"
        ),
        &["E522 D2 19999 | 500"],
    );
}

#[test]
fn what_is_hidden_is_read_and_told() {
    let text = "Tên sản phẩm|Chủ thể|Xã|Nhóm|Số sao|Ngày cấp|\n\
                Chè|HTX A|Bản Qua|Đồ uống|3|25/03/2024|\n\
                Cam|HTX A|Bản Qua|Đồ uống|3|25/03/2024|";
    let hidden = Hidden { sheet: true, rows: vec![2, 3], columns: vec![2, 3, 6] };
    let sheet = Sheet { hidden, ..Sheet::shown("a".into(), "a".into(), vec![]) };
    let list = read(&sheet, &rows(text), &Choices::default(), &LAO_CAI).expect("a list");
    assert_eq!(list.rows.len(), 2);
    let told = list.faults.iter().map(|it| format!("{} {}", it.code.id(), details(&it.details)));
    assert_eq!(told.collect::<Vec<_>>(), ["N520 ", "N519 2 | C, D", "N518 2 | 2–3"]);
}
