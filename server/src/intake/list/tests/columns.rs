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
    let sheet = Sheet { hidden, ..Sheet::shown("a".into(), "a".into(), rows(text)) };
    let list = read(&sheet, &rows(text), &Choices::default(), &LAO_CAI).expect("a list");
    assert_eq!(list.rows.len(), 2);
    let told = list.faults.iter().map(|it| format!("{} {}", it.code.id(), details(&it.details)));
    assert_eq!(told.collect::<Vec<_>>(), ["N520 1 | 1", "N519 2 | C, D", "N518 2 | 2–3"]);
}

/// Codes of what is told of a list, and the stars, days and decisions of its rows.
fn told(text: &str) -> Vec<String> {
    let sheet = Sheet::shown("a".into(), "a".into(), vec![]);
    let list = read(&sheet, &rows(text), &Choices::default(), &LAO_CAI).expect("a list");
    let codes = list.faults.iter().map(|fault| fault.code.id().to_owned());
    let row = |row: &Row| {
        let stars = row.stars.unwrap_or_default();
        format!("{stars} {} {}", row.granted_on, row.decision.as_deref().unwrap_or("-"))
    };
    codes.chain(list.rows.iter().map(row)).collect()
}

#[test]
fn columns_on_a_renewal_or_with_stars_that_are_not_read_are_a_warning() {
    let with = |heading: &str, cell: &str| {
        let list = format!(
            "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Hạng sao|Ngày công nhận|{heading}\n\
             1|Chè|HTX A|Bản Qua|Đồ uống|3|20/12/2020|{cell}"
        );
        told(&list)
    };
    let row = "3 2020-12-20 -";
    for (heading, cell, code) in [
        ("Ngày công nhận lại", "20/12/2023", "W525"),
        ("Gia hạn đến", "20/06/2024", "W525"),
        ("QĐ công nhận lại (nếu có)", "11/QĐ-UBND", "W525"),
        ("Đợt trước", "4 sao", "W526"),
        ("Sản phẩm 4 sao", "x", "W526"),
        ("Số ký hiệu, ngày tháng năm văn bản", "99/QĐ-UBND ngày 20/12/2020", "W526"),
    ] {
        assert_eq!(with(heading, cell), [code, row], "{heading}");
    }
    assert_eq!(with("Ngày công nhận lại", ""), [row]);
    for (heading, cell) in [
        ("Điểm đánh giá hạng sao", "65"),
        ("Hình thức (mới/công nhận lại)", "mới"),
        ("Thị trường", "khách sạn 5 sao"),
        ("Vốn vay", "QĐ số 15/QĐ-UBND ngày 1/2/2020"),
    ] {
        assert_eq!(with(heading, cell), ["N508", row], "{heading}");
    }
}

#[test]
fn a_year_beside_the_day_says_nothing_and_another_is_told() {
    let list = |heads: &str, cells: &str| {
        told(&format!(
            "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Hạng sao|{heads}\n\
             1|Chè|HTX A|Bản Qua|Đồ uống|3|{cells}"
        ))
    };
    let row = "3 2023-12-15 9/QĐ-UBND";
    assert_eq!(list("Năm công nhận|Số QĐ|Ngày QĐ", "2023|9/QĐ-UBND|15/12/2023"), [row]);
    assert_eq!(list("Năm công nhận|Quyết định", "2023|9/QĐ-UBND ngày 15/12/2023"), [row]);
    assert_eq!(list("Năm công nhận|Quyết định", "2022|9/QĐ-UBND ngày 15/12/2023"), ["E507"]);
    for other in ["2022|9/QĐ-UBND|15/12/2023", "Năm 2024|9/QĐ-UBND|15/12/2023"] {
        assert_eq!(list("Năm công nhận|Số QĐ|Ngày QĐ", other), ["W528", row]);
    }
}

#[test]
fn an_empty_box_is_no_mark() {
    for (cells, expected) in [
        ("☑|☐|☐", "3 2023-12-15 -"),
        ("√||", "3 2023-12-15 -"),
        ("|✔\u{fe0f}|", "4 2023-12-15 -"),
        ("□|✓|□", "4 2023-12-15 -"),
        ("/|x|/", "4 2023-12-15 -"),
        ("ü|¨|¨", "3 2023-12-15 -"),
    ] {
        let list = format!(
            "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Ngày cấp|3 sao (50-69 điểm)|4 sao|5 sao\n\
             1|Chè|HTX A|Bản Qua|Đồ uống|15/12/2023|{cells}"
        );
        assert_eq!(told(&list), [expected], "{cells}");
    }
}

#[test]
fn a_heading_that_is_divided_beside_merged_ones_is_of_the_same_header() {
    // Nothing merged beside it: the first line below may be that of a section.
    let list = "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Hạng sao|Ngày cấp|Thời hạn|\n\
        |||||||Từ ngày|Đến ngày\n\
        Không đạt||||||||\n\
        1|Chè|HTX A|Bản Qua|Đồ uống|3|15/12/2023||";
    assert_eq!(told(list).first().map(String::as_str), Some("E527"));
    let list = |above: &str, below: &str, cells: &str| {
        let head = "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Ngày cấp";
        told(&format!(
            "{head}|{above}\n{head}|{below}\n1|Chè|HTX A|Bản Qua|Đồ uống|15/12/2023|{cells}"
        ))
    };
    let stars = "Hạng sao|Thời hạn|Thời hạn";
    assert_eq!(
        list(stars, "Hạng sao|Bắt đầu|Kết thúc", "3|15/12/2023|15/12/2026"),
        ["N508", "3 2023-12-15 -"]
    );
    assert_eq!(
        list("Hạng sao|Hạng sao", "Trước nâng hạng|Sau nâng hạng", "3 sao|4 sao"),
        ["W526", "4 2023-12-15 -"]
    );
}

#[test]
fn a_heading_over_names_and_groups_is_of_both() {
    let list = "STT|Sản phẩm|Sản phẩm|Chủ thể|Xã|Hạng sao|Ngày cấp\n\
        |Tên sản phẩm|Nhóm sản phẩm||||\n\
        1|Chè|Đồ uống|HTX A|Bản Qua|3|15/12/2023";
    assert_eq!(taken(list), ["02716 3 drink -"]);
}

#[test]
fn districts_in_short_need_no_comma_before_them() {
    for (place, code) in [
        ("xã Bản Qua H. Bát Xát", "02716"),
        ("xã Thanh Bình TX Sa Pa", "03022"),
        ("xã Thanh Bình T.X Sa Pa", "03022"),
        ("Xã: Thanh Bình, thị xã: Sa Pa", "03022"),
        ("thôn 1, xã Thanh Bình TX. Sa Pa", "03022"),
    ] {
        let list = format!(
            "STT|Tên sản phẩm|Chủ thể|Địa chỉ|Nhóm|Hạng sao|Ngày cấp\n\
             1|Chè|HTX A|{place}|Đồ uống|3|15/12/2023"
        );
        assert_eq!(taken(&list), [format!("{code} 3 drink -")], "{place}");
    }
}

#[test]
fn who_represents_an_entity_is_no_part_of_its_name() {
    let list = "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Hạng sao|Ngày cấp\n\
        1|Chè|HTX A (Giám đốc: Lò Thị Mai)|Bản Qua|Đồ uống|3|15/12/2023\n\
        2|Cam|HTX A⏎Đại diện: Lò Văn Mai|Bản Qua|Đồ uống|3|15/12/2023";
    check(
        &LAO_CAI,
        list,
        &[
            "Chè; HTX A; cooperative drink 02716 3 2023-12-15 - -",
            "Cam; HTX A; cooperative drink 02716 3 2023-12-15 - -",
            "N506 C2 HTX A",
            "N506 C3 HTX A",
        ],
    );
}
