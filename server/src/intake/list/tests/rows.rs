//! Rows that are a product, a part of one, or none.

use super::*;

#[test]
fn stars_of_a_column_are_told_where_those_above_are_others() {
    let told = |title: &str, head: &str, cell: &str| {
        let text = format!(
            "{title}\nSTT|Tên sản phẩm|Chủ thể|Xã|Ngày cấp{head}\n1|Chè|HTX A|Bản Qua|25/03/2024{cell}"
        );
        let sheet = Sheet::shown("a".into(), "a".into(), vec![]);
        let list = read(&sheet, &rows(&text), &Choices::default(), &LAO_CAI).expect("a list");
        let is_told = list.faults.iter().any(|it| it.code == Code::OtherStarsAbove);
        (list.rows[0].stars, is_told)
    };
    assert_eq!(told("DANH SÁCH ĐẠT 4 SAO", "|Hạng sao", "|3"), (Some(3), true));
    assert_eq!(told("DANH SÁCH ĐẠT 4 SAO", "|Hạng sao", "|4"), (Some(4), false));
    assert_eq!(told("DANH SÁCH ĐẠT 4 SAO", "", ""), (Some(4), false));
    let count = "DANH SÁCH\n(Tổng số: 35 sản phẩm, trong đó 02 sản phẩm 4 sao)";
    assert_eq!(told(count, "|Hạng sao", "|3"), (Some(3), false));
    assert_eq!(told("DANH SÁCH", "|Hạng sao\nSản phẩm 4 sao", "|3"), (Some(3), true));
}

#[test]
fn a_number_before_a_name_is_no_part_of_it() {
    check(
        &LAO_CAI,
        "STT|Tên sản phẩm|Chủ thể|Xã|Hạng sao|Ngày cấp\n\
         1|1. Chè|2) HTX A|Bản Qua|3|25/03/2024\n\
         2|5 loại hạt|HTX 26.3|Bản Qua|3|25/03/2024",
        &[
            "Chè; HTX A; cooperative - 02716 3 2024-03-25 - -",
            "5 loại hạt; HTX 26.3; cooperative - 02716 3 2024-03-25 - -",
            "N506 B2 Chè",
            "N506 C2 HTX A",
        ],
    );
}

#[test]
fn text_below_the_cell_of_a_product_is_part_of_it_and_no_section() {
    check(
        &LAO_CAI,
        "STT|Tên sản phẩm|Chủ thể|Địa chỉ|Nhóm|Số sao|Ngày cấp\n\
         1|Cao atiso|HTX A|xã Tả Van,|Đồ uống|4|25/03/2024\n\
         |||thị xã Sa Pa|||\n\
         2|Dứa|HTX B|xã Thanh Bình,|Đồ uống|4|25/03/2024\n\
         |||huyện Mường Khương|||\n\
         3|Rau|HTX C|Thôn Sả Séng|Đồ uống|4|25/03/2024\n\
         |||xã Mường Bo|||",
        &[
            "Cao atiso; HTX A; cooperative drink 03040 4 2024-03-25 - -",
            "Dứa; HTX B; cooperative drink 02779 4 2024-03-25 - -",
            "Rau; HTX C; cooperative drink 03043 4 2024-03-25 - -",
            "N502 D3 phần tiếp của dòng trên, đã nối vào ô cùng cột",
            "N502 D5 phần tiếp của dòng trên, đã nối vào ô cùng cột",
            "N502 D7 phần tiếp của dòng trên, đã nối vào ô cùng cột",
        ],
    );
}

#[test]
fn a_whole_product_below_a_remark_is_one_without_a_number() {
    check(
        &LAO_CAI,
        "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Số sao|Ngày cấp\n\
         1|Chè|HTX A|Bản Qua|Đồ uống|4|25/03/2024\n\
         Ghi chú: sản phẩm nâng hạng||||||\n\
         |Cam|HTX A|Bản Qua|Đồ uống|4|25/03/2024",
        &[
            "Chè; HTX A; cooperative drink 02716 4 2024-03-25 - -",
            "Cam; HTX A; cooperative drink 02716 4 2024-03-25 - -",
            "N502 A3 phần ký, nơi nhận, ghi chú",
        ],
    );
}

#[test]
fn a_decision_below_all_products_gives_them_no_day_and_the_column_is_missing() {
    for (heading, cell) in [("", ""), ("|Số quyết định", "|12/QĐ-UBND")] {
        let list = format!(
            "STT|Tên sản phẩm|Chủ thể|Xã|Số sao{heading}\n\
             1|Chè|HTX A|Bản Qua|4{cell}\n\
             2|Cam|HTX A|Bản Qua|4{cell}\n\
             (Kèm theo Quyết định số 1510/QĐ-UBND ngày 28/8/2024 của UBND tỉnh Lào Cai)|||"
        );
        let sheet = Sheet::shown("a".into(), "a".into(), vec![]);
        let list = read(&sheet, &rows(&list), &Choices::default(), &LAO_CAI).expect("a list");
        let told = list.faults.iter().map(|it| (it.code, it.cell_name()));
        let errors: Vec<_> = told.filter(|(code, _)| code.id().starts_with('E')).collect();
        assert_eq!(errors, [(Code::MissingColumn, Some("A1".to_owned()))]);
    }
}

#[test]
fn a_product_alone_in_its_row_lacks_its_entity() {
    check(
        &LAO_CAI,
        "STT|Chủ thể|Xã|Tên sản phẩm|Nhóm|Số sao|Ngày cấp\n\
         1|HTX A|Bản Qua|Chè|Đồ uống|3|25/03/2024\n\
         |||Cam sành|||\n\
         |||Người tổng hợp|||\n\
         |||Nguyễn Văn A|||",
        &[
            "Chè; HTX A; cooperative drink 02716 3 2024-03-25 - -",
            "E504 B3 Tên chủ thể",
            "N502 D4 phần ký, nơi nhận, ghi chú",
            "N502 D5 phần ký, nơi nhận, ghi chú",
        ],
    );
}

#[test]
fn a_lone_name_where_titles_stand_may_be_one_and_two_are_products() {
    let list = |heading: &str, own: &str, below: &str| {
        format!(
            "STT|{heading}Tên sản phẩm|Chủ thể|Xã|Nhóm|Số sao|Ngày cấp\n\
             1|{own}Chè|HTX A|Bản Qua|Đồ uống|3|25/03/2024\n{below}"
        )
    };
    let row = "Chè; HTX A; cooperative drink 02716 3 2024-03-25 - -";
    check(&LAO_CAI, &list("", "", "|Cây ăn quả|||||"), &[row, "W511 B3"]);
    check(
        &LAO_CAI,
        &list("", "", "|Cam|||||\n|Bưởi|||||"),
        &[row, "W511 B3", "E504 C4 Tên chủ thể"],
    );
    check(&LAO_CAI, &list("", "", "|Cam|||||\n\n|Bưởi|||||"), &[row, "W511 B3", "W511 B5"]);
    // What stands between number and name is not merged.
    for [heading, own] in [["Mã sản phẩm|", "M1|"], ["Phân nhóm|", "Đồ uống|"]] {
        let list = list(heading, own, "||Cây ăn quả|||||");
        let sheet = Sheet::shown("a".into(), "a".into(), vec![]);
        let list = read(&sheet, &rows(&list), &Choices::default(), &LAO_CAI).expect("a list");
        let heard = list.faults.iter().map(|fault| fault.code.id());
        let heard: Vec<_> = heard.filter(|id| !id.starts_with('N')).collect();
        assert_eq!((list.rows.len(), heard), (1, vec!["W511"]), "{heading}");
    }
}

#[test]
fn the_number_of_a_page_is_no_title() {
    let list = "STT|Tên sản phẩm|Chủ thể|Xã|Hạng sao|Ngày cấp\n\
                |Nhóm đồ uống|\n\
                1|Chè|HTX A|Bản Qua|3|25/03/2024\n\
                Trang 2|||||\n\
                2|Cam|HTX A|Bản Qua|3|25/03/2024";
    assert_eq!(taken(list), ["02716 3 drink -", "02716 3 drink -"]);
}

#[test]
fn cells_that_read_like_their_headings_make_no_header_of_a_product() {
    check(
        &LAO_CAI,
        "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Số sao|Ngày cấp|Nữ|DTTS\n\
         1|Chè|HTX A|Bản Qua|Đồ uống|3|25/03/2024|Nữ|DTTS\n\
         STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Số sao|Ngày cấp|Nữ|DTTS",
        &["Chè; HTX A; cooperative drink 02716 3 2024-03-25 - -", "N502 A3 tiêu đề lặp lại"],
    );
    let marks = "STT|Tên sản phẩm|Chủ thể|Xã|Ngày cấp|3 sao|4 sao|Nữ\n\
                 1|Chè|HTX A|Bản Qua|25/03/2024|3 sao||Nữ";
    assert_eq!(taken(marks), ["02716 3 - -"]);
}

#[test]
fn a_group_whose_name_begins_like_a_signature_is_one() {
    let list = "STT|Tên sản phẩm|Chủ thể|Xã|Số sao|Ngày cấp\n\
                Nhóm đồ uống|||||\n\
                1|Chè|HTX A|Bản Qua|3|25/03/2024\n\
                Lưu niệm - nội thất - trang trí|||||\n\
                2|Thổ cẩm|HTX A|Bản Qua|3|25/03/2024";
    assert_eq!(taken(list), ["02716 3 drink -", "02716 3 handicraft -"]);
}

#[test]
fn a_dash_is_no_name() {
    check(
        &LAO_CAI,
        "STT|Tên sản phẩm|Chủ thể|Loại hình|Xã|Nhóm|Số sao|Ngày cấp\n\
         1|Chè|-|HTX|Bản Qua|Đồ uống|3|25/03/2024\n\
         2|…|HTX B|HTX|Bản Qua|Đồ uống|3|25/03/2024",
        &["E504 C2 Tên chủ thể", "E504 B3 Tên sản phẩm"],
    );
}

#[test]
fn a_legal_form_alone_is_no_name() {
    check(
        &LAO_CAI,
        "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Số sao|Ngày cấp\n\
         1|Chè|Công ty cổ phần|Bản Qua|Đồ uống|3|25/03/2024\n\
         2|Cam|HTX dược liệu|Bản Qua|Đồ uống|3|25/03/2024",
        &["Cam; HTX dược liệu; cooperative drink 02716 3 2024-03-25 - -", "E504 C2 Tên chủ thể"],
    );
}
