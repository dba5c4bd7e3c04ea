//! Several lists on a sheet, and several things in a cell.

use super::*;

#[test]
fn a_list_below_another_has_columns_of_its_own() {
    check(
        &LAO_CAI,
        "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Số sao|Ngày cấp\n\
         1|Chè minh họa|HTX Minh Họa Một|Bản Qua|Đồ uống|4|25/03/2024\n\
         Tổng cộng|1 sản phẩm|||||\n\
         TT|Chủ thể|Tên sản phẩm|Ngày cấp|Hạng sao|Địa chỉ|Nhóm sản phẩm\n\
         1|HTX Minh Họa Hai|Miến minh họa|26/03/2024|3 sao|xã Mường Hum|Thực phẩm",
        &[
            "Chè minh họa; HTX Minh Họa Một; cooperative drink 02716 4 2024-03-25 - -",
            "Miến minh họa; HTX Minh Họa Hai; cooperative food 02728 3 2024-03-26 - -",
            "N502 A3 dòng tổng",
            "N515 A4",
        ],
    );
}

#[test]
fn a_list_without_what_it_needs_is_told_and_the_next_is_read() {
    check(
        &LAO_CAI,
        "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Số sao|Ngày cấp\n\
         1|Chè minh họa|HTX Minh Họa Một|Bản Qua|Đồ uống|4|25/03/2024\n\
         TT|Chủ thể|Tên sản phẩm|Ngày cấp|Địa chỉ|Nhóm sản phẩm\n\
         1|HTX Minh Họa Hai|Miến minh họa|26/03/2024|xã Mường Hum|Thực phẩm\n\
         STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Số sao|Ngày cấp\n\
         1|Mận minh họa|HTX Minh Họa Ba|Bản Qua|Thực phẩm|3|25/03/2024",
        &[
            "Chè minh họa; HTX Minh Họa Một; cooperative drink 02716 4 2024-03-25 - -",
            "Mận minh họa; HTX Minh Họa Ba; cooperative food 02716 3 2024-03-25 - -",
            "N515 A3",
            "E502 A3 Hạng sao | «TT», «Chủ thể», «Tên sản phẩm», «Ngày cấp», «Địa chỉ», «Nhóm sản phẩm»",
            "N515 A5",
        ],
    );
}

#[test]
fn a_decision_among_the_rows_holds_for_those_below_it() {
    check(
        &LAO_CAI,
        "Kèm theo Quyết định số 1/QĐ-UBND ngày 12/11/2023 của UBND tỉnh Lào Cai\n\
         STT|Tên sản phẩm|Chủ thể|Xã|Nhóm\n\
         DANH SÁCH SẢN PHẨM 4 SAO||||\n\
         1|Chè minh họa|HTX Minh Họa Một|Bản Qua|Đồ uống\n\
         PHỤ LỤC II: SẢN PHẨM 3 SAO||||\n\
         (Kèm theo Quyết định số 2/QĐ-UBND||||\n\
         ngày 25 tháng 3 năm 2024 của UBND huyện Bát Xát)||||\n\
         STT|Tên sản phẩm|Chủ thể|Xã|Nhóm\n\
         1|Miến minh họa|HTX Minh Họa Hai|Mường Hum|Thực phẩm",
        &[
            "Chè minh họa; HTX Minh Họa Một; cooperative drink 02716 4 2023-11-12 1/QĐ-UBND province",
            "Miến minh họa; HTX Minh Họa Hai; cooperative food 02728 3 2024-03-25 2/QĐ-UBND district",
            "N510 A3 4 sao",
            "N501 A1 Ngày cấp | 12/11/2023",
            "N501 A1 Cơ quan công nhận | cấp tỉnh",
            "N501 A1 Số quyết định | 1/QĐ-UBND",
            "N510 A5 3 sao",
            "N510 A6 2/QĐ-UBND",
            "N510 A7 25/03/2024, cấp huyện, huyện Bát Xát",
            "N502 A8 tiêu đề lặp lại",
        ],
    );
}

#[test]
fn a_list_below_a_signature_takes_nothing_from_the_title_of_the_first() {
    check(
        &LAO_CAI,
        "Danh sách đạt 4 sao kèm theo Quyết định số 1/QĐ-UBND ngày 12/11/2023 của UBND tỉnh Lào Cai\n\
         STT|Tên sản phẩm|Chủ thể|Xã|Nhóm\n\
         1|Chè minh họa|HTX Minh Họa Một|Bản Qua|Đồ uống\n\
         Nơi nhận:|||KT. CHỦ TỊCH|\n\
         - UBND huyện;|||PHÓ CHỦ TỊCH|\n\
         DANH SÁCH SẢN PHẨM OCOP 3 SAO||||\n\
         STT|Tên sản phẩm|Chủ thể|Xã|Nhóm\n\
         1|Miến minh họa|HTX Minh Họa Hai|Mường Hum|Thực phẩm",
        &[
            "Chè minh họa; HTX Minh Họa Một; cooperative drink 02716 4 2023-11-12 1/QĐ-UBND province",
            "N501 A1 Ngày cấp | 12/11/2023",
            "N501 A1 Hạng sao | 4",
            "N501 A1 Cơ quan công nhận | cấp tỉnh",
            "N501 A1 Số quyết định | 1/QĐ-UBND",
            "N502 A4 phần ký, nơi nhận, ghi chú",
            "N502 A5 phần ký, nơi nhận, ghi chú",
            "N510 A6 3 sao",
            "N502 A7 tiêu đề lặp lại",
            "E504 B8 Ngày cấp",
        ],
    );
}

#[test]
fn the_day_of_a_title_is_not_that_of_another_decision() {
    check(
        &LAO_CAI,
        "Kèm theo Quyết định số 1/QĐ-UBND ngày 12/11/2023 của UBND tỉnh Lào Cai\n\
         STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Số sao|Số quyết định\n\
         1|Chè minh họa|HTX Minh Họa Một|Bản Qua|Đồ uống|3|1/QĐ-UBND\n\
         2|Miến minh họa|HTX Minh Họa Hai|Mường Hum|Thực phẩm|3|2/QĐ-UBND",
        &[
            "Chè minh họa; HTX Minh Họa Một; cooperative drink 02716 3 2023-11-12 1/QĐ-UBND province",
            "N501 A1 Ngày cấp | 12/11/2023",
            "N501 A1 Cơ quan công nhận | cấp tỉnh",
            "E504 B4 Ngày cấp",
        ],
    );
}

#[test]
fn a_name_and_its_address_in_a_cell_are_taken_apart() {
    let one = |cell: &str, name: &str, address: &str, code: &str| {
        let list = format!(
            "STT|Tên sản phẩm|Chủ thể|Nhóm|Số sao|Ngày cấp\n1|Chè minh họa|{cell}|Đồ uống|3|25/03/2024"
        );
        let row = format!("Chè minh họa; {name}; cooperative drink {code} 3 2024-03-25 - -");
        let told = format!("N514 C2 {name} | {address}");
        check(&LAO_CAI, &list, &[&*row, &told]);
    };
    let (name, code) = ("HTX Minh Họa", "02716");
    one("HTX Minh Họa, thôn 3, xã Bản Qua", name, "thôn 3, xã Bản Qua", code);
    one("HTX Minh Họa⏎Xã Bản Qua, huyện Bát Xát", name, "Xã Bản Qua, huyện Bát Xát", code);
    one("HTX Minh Họa (xã Bản Qua)", name, "xã Bản Qua", code);
    one("HTX Minh Họa - Địa chỉ: Bản Qua, Bát Xát", name, "Bản Qua, Bát Xát", code);
    let own = "HTX 30-4, Dịch vụ và Chế biến";
    one(&format!("{own}; tổ 2, xã Bản Qua"), own, "tổ 2, xã Bản Qua", code);
}

#[test]
fn several_products_in_a_cell_are_an_error() {
    for (product, stars) in [
        ("1. Chè xanh⏎2. Chè đen", "3"),
        ("- Chè xanh⏎- Chè đen", "3 sao"),
        ("Chè xanh⏎Chè đen", "3 sao⏎3 sao"),
        ("Gạo; Chè", "3"),
        ("1. Gạo 2. Chè", "3"),
        ("Gạo, chè (02 sản phẩm)", "3"),
    ] {
        let list = format!(
            "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Số sao|Ngày cấp\n1|{product}|HTX A|Bản Qua|Đồ uống|{stars}|25/03/2024"
        );
        let sheet = Sheet::shown("a".into(), "a".into(), vec![]);
        let list = read(&sheet, &rows(&list), &Choices::default(), &LAO_CAI).expect("a list");
        assert!(list.rows.is_empty());
        assert_eq!(list.faults[0].code, Code::SeveralProducts, "{product}");
    }
    // A long name goes over two lines.
    check(
        &LAO_CAI,
        "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Số sao|Ngày cấp\n\
         1|Chè Shan tuyết⏎minh họa|HTX A|Bản Qua|Đồ uống|3|25/03/2024",
        &["Chè Shan tuyết minh họa; HTX A; cooperative drink 02716 3 2024-03-25 - -"],
    );
}

#[test]
fn another_table_on_the_sheet_of_a_list_is_told_and_passed_over() {
    let title = "Kèm theo Quyết định số 2/QĐ-UBND ngày 25/3/2024 của UBND TX Sa Pa";
    let list = "TT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Hạng sao\n\
                1|Chè minh họa|HTX Minh Họa|Bản Hồ|Đồ uống|4";
    let sums = "TT|Đơn vị|3 sao|4 sao|Tổng\n1|Sa Pa|1|1|2\n|Tổng|1|1|2";
    let product =
        "Chè minh họa; HTX Minh Họa; cooperative drink 03046 4 2024-03-25 2/QĐ-UBND district";
    let from_title = [
        "N501 A1 Ngày cấp | 25/03/2024",
        "N501 A1 Cơ quan công nhận | cấp huyện",
        "N501 A1 Số quyết định | 2/QĐ-UBND",
    ];
    let other = "bảng khác trên cùng trang tính, không có cột sản phẩm và chủ thể";
    let told = |cells: [&str; 3]| cells.map(|cell| format!("N502 {cell} {other}"));
    let check_all = |text: &str, [first, then]: [&[&str]; 2]| {
        check(&LAO_CAI, text, &[&[product], first, then].concat());
    };
    let below = told(["A5", "A6", "B7"]);
    let below = below.each_ref().map(String::as_str);
    check_all(&format!("{title}\n{list}\n\n{sums}"), [&from_title, &below]);
    let above = told(["A2", "A3", "B4"]);
    let above = above.each_ref().map(String::as_str);
    check_all(&format!("{title}\n{sums}\n\n{list}"), [&above, &from_title]);
}
