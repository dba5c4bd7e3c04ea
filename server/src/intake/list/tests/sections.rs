//! Sections within each other.

use super::*;

#[test]
fn a_section_closes_those_within_the_one_before_it() {
    check(
        &LAO_CAI,
        "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Ngày cấp\n\
         I|Huyện Mường Khương||||\n\
         a|Sản phẩm 4 sao||||\n\
         1|Ớt|HTX A|Thanh Bình|Đồ uống|25/03/2024\n\
         b|Sản phẩm 3 sao||||\n\
         2|Dứa|HTX A|Thanh Bình|Đồ uống|25/03/2024\n\
         II|Thị xã Sa Pa||||\n\
         3|Cá|HTX B|Thanh Bình|Đồ uống|25/03/2024\n\
         a|Sản phẩm 4 sao||||\n\
         4|Rau|HTX B|Thanh Bình|Đồ uống|25/03/2024",
        &[
            "Ớt; HTX A; cooperative drink 02779 4 2024-03-25 - -",
            "Dứa; HTX A; cooperative drink 02779 3 2024-03-25 - -",
            "Rau; HTX B; cooperative drink 03022 4 2024-03-25 - -",
            "N510 A2 huyện Mường Khương",
            "N510 A3 4 sao",
            "N510 A5 3 sao",
            "N510 A7 thị xã Sa Pa",
            "E504 B8 Hạng sao",
            "N510 A9 4 sao",
        ],
    );
    check(
        &LAO_CAI,
        "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Ngày cấp\n\
         A|Sản phẩm 4 sao||||\n\
         I|Huyện Mường Khương||||\n\
         1|Ớt|HTX A|Thanh Bình|Đồ uống|25/03/2024\n\
         B|Sản phẩm 3 sao||||\n\
         2|Cá|HTX B|xã Bản Qua|Đồ uống|25/03/2024",
        &[
            "Ớt; HTX A; cooperative drink 02779 4 2024-03-25 - -",
            "Cá; HTX B; cooperative drink 02716 3 2024-03-25 - -",
            "N510 A2 4 sao",
            "N510 A3 huyện Mường Khương",
            "N510 A5 3 sao",
        ],
    );
}

#[test]
fn very_many_lines_say_what_the_last_of_them_does() {
    let head = "STT|Tên sản phẩm|Chủ thể|Xã|Hạng sao|Ngày cấp";
    let lines: String = (0..20_000).rev().map(|at| format!("{at}|Huyện Văn Bàn\n")).collect();
    let list = format!("{head}\n{lines}1|Huyện Bát Xát\n1|Chè|HTX A|Bản Qua|3|25/03/2024");
    assert_eq!(taken(&list), ["02716 3 - -"]);
}

#[test]
fn a_line_without_a_number_ends_with_the_section_in_which_it_stands() {
    let head = "STT|Tên sản phẩm|Chủ thể|Xã|Hạng sao|Ngày cấp";
    let [tea, noodles] = ["1|Chè|HTX A|Bản Qua", "1|Miến|HTX B|Tả Van"];
    for [one, inner, other] in [["I", "", "II"], ["D", "a", "Đ"], ["1", "", "2"]] {
        let list = |inner: &str, rest: &str| {
            format!(
                "{head}\n{one}|Huyện Bát Xát\n{inner}\n{tea}|{rest}\n{other}|Thị xã Sa Pa\n{noodles}|{rest}"
            )
        };
        let group = list(&format!("{inner}|Nhóm đồ uống"), "3|25/03/2024");
        assert_eq!(taken(&group), ["02716 3 drink -", "03040 3 - -"], "{one}");
        let stars = list(&format!("{inner}|Sản phẩm 4 sao"), "|25/03/2024");
        assert_eq!(taken(&stars), ["02716 4 - -"], "{one}");
    }
}

#[test]
fn a_line_without_a_number_that_is_not_understood_ends_the_section_before() {
    let head = "STT|Tên sản phẩm|Chủ thể|Xã|Hạng sao|Ngày cấp";
    let [tea, orange] = ["1|Chè|HTX A|Bản Qua", "2|Cam|HTX A|Bản Qua"];
    for title in ["|Cây ăn quả|||", "Cây ăn quả|Cây ăn quả|Cây ăn quả||", "|- Sản phẩm khác|||"]
    {
        let list = |section: &str, rest: &str| {
            format!("{head}\n|{section}|||\n{tea}|{rest}\n{title}\n{orange}|{rest}")
        };
        let group = taken(&list("Nhóm đồ uống", "3|25/03/2024"));
        assert_eq!(group, ["02716 3 drink -", "02716 3 - -"], "{title}");
        let stars = taken(&list("Sản phẩm 4 sao", "|25/03/2024"));
        assert_eq!(stars, ["02716 4 - -"], "{title}");
    }
}

#[test]
fn the_parts_of_a_sum_are_no_sections() {
    let list = |sum: &str| {
        format!(
            "STT|Tên sản phẩm|Chủ thể|Xã|Hạng sao|Ngày cấp\n\
             |Sản phẩm 4 sao|||\n1|Chè|HTX A|Bản Qua||25/03/2024\n\
             {sum}\n2|Cam|HTX A|Bản Qua||25/03/2024"
        )
    };
    for sum in ["|Cộng|||2\n|- 3 sao|||1", "|Tổng SP|||2\n- Sản phẩm 3 sao: 1||||"] {
        assert_eq!(taken(&list(sum)), ["02716 4 - -", "02716 4 - -"], "{sum}");
    }
    assert_eq!(taken(&list("|Cộng|||2\n|Sản phẩm 3 sao|||1")), ["02716 4 - -", "02716 3 - -"]);
}

#[test]
fn the_district_of_who_granted_is_that_of_the_decision_alone() {
    let decision = |rest: &str| format!("Kèm theo Quyết định số {rest}||||");
    let list = format!(
        "STT|Tên sản phẩm|Chủ thể|Xã|Số sao\n{}\n1|Chè|HTX A|Bản Qua|3\n{}\n2|Na|HTX B|Tả Van|3",
        decision("2/QĐ-UBND ngày 25/3/2023 của UBND huyện Bát Xát"),
        decision("3/QĐ-UBND ngày 25/4/2023 của UBND tỉnh Lào Cai"),
    );
    assert_eq!(taken(&list), ["02716 3 - 2/QĐ-UBND", "03040 3 - 3/QĐ-UBND"]);
}

#[test]
fn a_decision_ends_with_the_section_in_which_it_is_named() {
    let head = "STT|Tên sản phẩm|Chủ thể|Xã|Số sao";
    let [tea, plum] = ["1|Chè|HTX A|Bản Qua|3", "2|Na|HTX B|Tả Van|3"];
    let decision = "Quyết định số 2/QĐ-UBND ngày 25/3/2023 của UBND tỉnh Lào Cai";
    for [one, other] in [
        ["I. Đợt 1 (DEC)", "II. Đợt 2"],
        ["Đợt 1: DEC", "Đợt 2"],
        ["I. Đợt 1\nDEC", "II. Đợt 2"],
        ["I. Huyện Bát Xát (DEC)", "II. Thị xã Sa Pa"],
        ["Huyện Bát Xát\n(Kèm theo DEC)", "Thị xã Sa Pa"],
        ["I. Huyện Bát Xát\n1. Đợt 1 (DEC)", "II. Thị xã Sa Pa"],
        ["Sản phẩm 3 sao\nHuyện Bát Xát\n(Kèm theo DEC)", "Thị xã Sa Pa"],
    ] {
        let list = |one: &str| format!("{head}\n{one}\n{tea}\n{other}\n{plum}");
        let ended = taken(&list(&one.replace("DEC", decision)));
        assert_eq!(ended, ["02716 3 - 2/QĐ-UBND"], "{one}");
        let around = format!("{decision}\n{}", one.replace("DEC", "").replace("(Kèm theo )", ""));
        let holds = ["02716 3 - 2/QĐ-UBND", "03040 3 - 2/QĐ-UBND"];
        assert_eq!(taken(&list(&around)), holds, "{around}");
    }
    let titled = format!(
        "Kèm theo Quyết định số 1/QĐ-UBND ngày 2/2/2023\n{head}\nI. Đợt 1 ({decision})\n{tea}\nII. Đợt 2\n{plum}"
    );
    assert_eq!(taken(&titled), ["02716 3 - 2/QĐ-UBND"]);
}

#[test]
fn a_decision_holds_through_sections_that_are_not_beside_its_own() {
    let decision = "Quyết định số 2/QĐ-UBND ngày 25/3/2023 của UBND tỉnh Lào Cai";
    let row = |number: u8, rest: &str| format!("{number}|Chè {number}|HTX A|Bản Qua|{rest}");
    let head = "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Số sao";
    for [one, other] in [
        ["Sản phẩm được công nhận tại DEC", "Sản phẩm 3 sao"],
        ["Nhóm theo DEC", "Nhóm đồ uống"],
        ["Huyện Bát Xát (DEC)", "Huyện Bát Xát (tiếp theo)"],
        ["Đợt 1: DEC", "Đợt 1 (tiếp theo)"],
        ["1. Đợt 1 (DEC)\n1. Sản phẩm mới", "2. Huyện Bát Xát"],
    ] {
        let one = one.replace("DEC", decision);
        let rows = [row(1, "Đồ uống|3"), other.to_owned(), row(2, "Đồ uống|3")].join("\n");
        let read = taken(&format!("{head}\n{one}\n{rows}"));
        assert_eq!(read, ["02716 3 drink 2/QĐ-UBND"; 2], "{one}");
    }
    // What lies around both holds as well.
    let other = decision.replace("2/QĐ", "3/QĐ");
    for [first, second] in [["I. Đợt 1", "II. Đợt 2"], ["Đợt 1", "Đợt 2"]] {
        let list = format!(
            "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm\nA|Sản phẩm 4 sao\n{first}\n({decision})\n{}\n{second}\n({other})\n{}",
            row(1, "Đồ uống"),
            row(2, "Đồ uống"),
        );
        assert_eq!(taken(&list), ["02716 4 drink 2/QĐ-UBND", "02716 4 drink 3/QĐ-UBND"]);
    }
}

#[test]
fn sections_of_one_numbering_within_each_other_and_without_numbers_hold_on() {
    let codes = |sections: &[&str]| {
        let row = "1|Ớt|HTX A|Thanh Bình|Đồ uống|25/03/2024";
        let below = sections.iter().map(|section| format!("\n{section}\n{row}"));
        let text =
            format!("STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Ngày cấp{}", below.collect::<String>());
        let sheet = Sheet::shown("a".into(), "a".into(), vec![]);
        let list = read(&sheet, &rows(&text), &Choices::default(), &LAO_CAI).expect("a list");
        let said = |row: &Row| {
            let place = row.place.map(|at| LAO_CAI.code(at)).unwrap_or_default();
            format!("{place} {}", row.stars.unwrap_or_default())
        };
        list.rows.iter().map(said).collect::<Vec<_>>()
    };
    let (here, there) =
        ("Huyện Mường Khương\nI. Sản phẩm 4 sao", "Thị xã Sa Pa\nI. Sản phẩm 4 sao");
    let three = "II. Sản phẩm 3 sao";
    let expected = ["02779 4", "02779 3", "03022 4", "03022 3"];
    for [one, other] in [["I. ", "II. "], ["", ""], ["1. ", "2. "]] {
        let (here, there) = (format!("{one}{here}"), format!("{other}{there}"));
        assert_eq!(codes(&[&here, three, &there, three]), expected, "{one}");
    }
    let on = ["Huyện Mường Khương\nI. Sản phẩm 4 sao", "Thị xã Sa Pa\nII. Sản phẩm 3 sao"];
    assert_eq!(codes(&on), ["02779 4", "03022 3"]);
}

#[test]
fn what_a_line_ended_is_not_taken_from_the_title_of_another_list() {
    let decision = "Kèm theo Quyết định số 15/QĐ-UBND ngày 20/12/2023 của UBND tỉnh Lào Cai";
    let head = "STT|Tên sản phẩm|Chủ thể|Địa chỉ";
    let stars = |line: &str| {
        let first = format!("DANH SÁCH ĐẠT 3 SAO\n{decision}\n{head}\n1|Chè|HTX A|xã Bản Qua");
        let other = format!("DANH SÁCH ĐẠT 4 SAO\n{line}\n{head}\n1|Trà|HTX B|xã Bản Qua");
        taken(&format!("{first}\n{other}"))
            .iter()
            .map(|row| row[6..7].to_owned())
            .collect::<String>()
    };
    for line in
        ["Năm 2023", "CỦA TỈNH LÀO CAI NĂM 2023", "Đơn vị tính: sản phẩm", "1. Công nhận mới"]
    {
        assert_eq!(stars(line), "34", "{line}");
    }
    assert_eq!(stars("Cây ăn quả"), "3");
    let district = |line: &str| {
        let head = "STT|Tên sản phẩm|Chủ thể|Xã|Hạng sao\n1|Chè|HTX A|Thanh Bình|3";
        let title = format!("DANH SÁCH SẢN PHẨM OCOP HUYỆN MƯỜNG KHƯƠNG\n{decision}\n{head}");
        taken(&format!("{title}\nII. THỊ XÃ SA PA\n{line}\n2|Trà|HTX B|Thanh Bình|3"))
            .iter()
            .map(|row| row[..5].to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(district("Công nhận mới"), ["02779", "03022"]);
    assert_eq!(district("Cây ăn quả"), ["02779"]);
}

#[test]
fn a_section_of_the_next_number_is_not_part_of_the_one_before() {
    let list = |line: &str| {
        taken(&format!(
            "STT|Tên sản phẩm|Chủ thể|Xã|Ngày cấp\nI|Sản phẩm 4 sao|||\n\
             1|Chè|HTX A|Bản Qua|25/03/2024\n{line}\n2|Cam|HTX A|Bản Qua|25/03/2024"
        ))
        .len()
    };
    assert_eq!(list("1. Công nhận lại"), 2);
    assert_eq!(list("II. Công nhận lại"), 1);
}

#[test]
fn a_decision_in_brackets_names_the_district_of_those_below_it() {
    let list = |number: u8, office: &str, product: &str| {
        format!(
            "DANH SÁCH SẢN PHẨM OCOP\n(Kèm theo Quyết định số {number}/QĐ-UBND ngày 20/12/2023 của UBND {office})\n\
             STT|Tên sản phẩm|Chủ thể|Xã|Hạng sao\n1|{product}|HTX A|Thanh Bình|3"
        )
    };
    for (one, other) in [("huyện Mường Khương", "thị xã Sa Pa"), ("H. Mường Khương", "TX Sa Pa")]
    {
        let both = [list(15, one, "Chè"), list(16, other, "Trà")].join("\n");
        let places: Vec<_> = taken(&both).iter().map(|row| row[..5].to_owned()).collect();
        assert_eq!(places, ["02779", "03022"], "{one}, {other}");
    }
}

#[test]
fn a_line_below_the_last_product_denies_nothing_and_is_no_section() {
    let list = "STT|Tên sản phẩm|Chủ thể|Xã|Hạng sao|Ngày cấp\n1|Chè|HTX A|Bản Qua|3|25/03/2024";
    for line in
        ["Các sản phẩm hết hạn phải đánh giá lại", "Ấn định danh sách 03 sản phẩm", "VĂN PHÒNG"]
    {
        let rows = rows(&format!("{list}\n{line}"));
        let sheet = Sheet::shown("a".into(), "a".into(), vec![]);
        let read = read(&sheet, &rows, &Choices::default(), &LAO_CAI).expect("a list");
        let codes: Vec<_> = read.faults.iter().map(|fault| fault.code).collect();
        assert!(codes.contains(&Code::SkippedRow), "{line}");
        let is_told = |code: &Code| matches!(code, Code::NotRecognised | Code::UnclearSection);
        assert!(!codes.iter().any(is_told), "{line}");
    }
}

#[test]
fn sections_below_what_denies_a_list_do_not_take_that_back() {
    let head = "STT|Tên sản phẩm|Chủ thể|Xã|Hạng sao|Ngày cấp\n1|Chè|HTX A|Bản Qua|3|25/03/2024";
    for section in ["Huyện Bát Xát", "Nhóm đồ uống", "1. Nhóm gì đó", "Năm 2023"] {
        let row = "2|Cam|HTX A|Bản Qua|3|25/03/2024";
        let rows = rows(&format!("{head}\nII. SẢN PHẨM KHÔNG ĐẠT\n{section}\n{row}"));
        let sheet = Sheet::shown("a".into(), "a".into(), vec![]);
        let read = read(&sheet, &rows, &Choices::default(), &LAO_CAI).expect("a list");
        assert!(read.faults.iter().any(|it| it.code == Code::NotRecognised), "{section}");
    }
}

#[test]
fn what_stands_behind_the_colon_of_a_section_is_what_it_is_of() {
    let head = "STT|Tên sản phẩm|Chủ thể|Xã|Hạng sao|Ngày cấp";
    let row = "1|Ớt|HTX A|Thanh Bình|3|25/03/2024";
    for section in
        ["|Nhóm: Đồ uống", "*|Nhóm: Đồ uống", "|Ngành hàng: Đồ uống", "a|Nhóm sản phẩm: Đồ uống"]
    {
        let list = format!("{head}\nI|Huyện Mường Khương||||\n{section}||||\n{row}");
        assert_eq!(taken(&list), ["02779 3 drink -"], "{section}");
    }
    for section in ["*|Thị xã: Sa Pa", "|Thị xã: Sa Pa", "II|Đơn vị: Thị xã Sa Pa"] {
        let list = format!("{head}\n*|Huyện Mường Khương||||\n{row}\n{section}||||\n{row}");
        assert_eq!(taken(&list), ["02779 3 - -", "03022 3 - -"], "{section}");
    }
}
