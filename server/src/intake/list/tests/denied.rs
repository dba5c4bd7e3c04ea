//! What was not recognised, or no longer is, becomes no certificate.

use super::*;

const HEAD: &str = "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Hạng sao|Ngày cấp";

/// Codes of what is told of a list with these rows below its header, without notices.
fn told(rows: &str) -> Vec<String> {
    let sheet = Sheet::shown("a".into(), "a".into(), vec![]);
    let list = read(&sheet, &super::rows(rows), &Choices::default(), &LAO_CAI).expect("a list");
    let heard = list.faults.iter().map(|fault| fault.code.id()).filter(|id| !id.starts_with('N'));
    heard.map(str::to_owned).chain(list.rows.iter().map(|row| format!("{:?}", row.stars))).collect()
}

#[test]
fn stars_that_are_denied_are_none() {
    let graded =
        |stars: &str| told(&format!("{HEAD}\n1|Chè|HTX A|Bản Qua|Đồ uống|{stars}|25/03/2024"));
    for stars in [
        "không đạt 3 sao",
        "Chưa xếp hạng 3 sao",
        "Hủy 3 sao",
        "Dự kiến 3 sao",
        "3 sao (đã thu hồi)",
        "3 sao (hết hạn)",
        "Đề nghị 4 sao",
        "Cận 4 sao",
        "3+",
    ] {
        assert_eq!(graded(stars), ["E505"], "{stars}");
    }
    assert_eq!(graded("Đạt 3 sao"), ["Some(3)"]);
}

#[test]
fn a_mark_is_a_mark_and_what_says_no_is_none() {
    let graded = |marks: &str| {
        told(&format!(
            "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Ngày cấp|3 sao|4 sao\n1|Chè|HTX A|Bản Qua|Đồ uống|25/03/2024|{marks}"
        ))
    };
    for marks in ["|x", "-|x", "0|1", "Không|Có", "|4 sao", "|✓"] {
        assert_eq!(graded(marks), ["Some(4)"], "{marks}");
    }
    for marks in ["x|x", "không đạt|", "|5"] {
        assert_eq!(graded(marks), ["E505"], "{marks}");
    }
    assert_eq!(graded("0|-"), ["E504"]);
}

#[test]
fn a_list_of_what_was_withdrawn_or_proposed_is_an_error() {
    let row = "1|Chè|HTX A|Bản Qua|Đồ uống|3|25/03/2024";
    for title in [
        "DANH SÁCH SẢN PHẨM BỊ THU HỒI GIẤY CHỨNG NHẬN OCOP",
        "DANH SÁCH SẢN PHẨM KHÔNG ĐẠT 3 SAO",
        "DANH SÁCH SẢN PHẨM ĐỀ NGHỊ CÔNG NHẬN 4 SAO",
    ] {
        assert_eq!(told(&format!("{title}\n{HEAD}\n{row}")), ["E527"], "{title}");
        assert_eq!(told(&format!("{HEAD}\n{row}\nII|{title}\n{row}")), ["E527", "Some(3)"]);
    }
    let title = "DANH SÁCH SẢN PHẨM ĐƯỢC CÔNG NHẬN theo đề nghị của Hội đồng";
    assert_eq!(told(&format!("{title}\n{HEAD}\n{row}")), ["Some(3)"]);
}

#[test]
fn whatever_stands_above_products_may_deny_them() {
    let row = "1|Chè|HTX A|Bản Qua|Đồ uống|3|25/03/2024";
    for title in [
        "THU HỒI GIẤY CHỨNG NHẬN SẢN PHẨM OCOP",
        "TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ SẢN PHẨM KHÔNG ĐẠT",
        "DANH SÁCH\nTHU HỒI CHỨNG NHẬN",
        "BẢNG TỔNG HỢP SẢN PHẨM DỰ KIẾN THAM GIA OCOP 2024",
        "(Về việc thu hồi Giấy chứng nhận sản phẩm OCOP)",
    ] {
        assert_eq!(told(&format!("{title}\n{HEAD}\n{row}")), ["E527"], "{title}");
    }
    for section in [
        "II|Không đạt",
        "III|Thu hồi",
        "II. Các sản phẩm chưa đạt",
        "II|Chủ thể xin rút hồ sơ",
        "|Các sản phẩm bị thu hồi",
        "|Chủ thể xin rút hồ sơ",
    ] {
        let list = format!("{HEAD}\n{row}\n{section}\n{row}");
        assert_eq!(told(&list), ["E527", "Some(3)"], "{section}");
    }
    let both = "Quyết định công nhận, thu hồi Giấy chứng nhận sản phẩm OCOP";
    assert_eq!(told(&format!("{both}\n{HEAD}\n{row}")), ["W513", "Some(3)"]);
    for name in ["Thu hồi", "Không đạt", "Dự kiến 2024"] {
        let sheet = Sheet::shown("a".into(), name.into(), vec![]);
        let rows = rows(&format!("{HEAD}\n{row}"));
        let list = read(&sheet, &rows, &Choices::default(), &LAO_CAI).expect("a list");
        assert_eq!(list.faults[0].code, Code::NotRecognised, "{name}");
        assert!(list.rows.is_empty(), "{name}");
    }
}

#[test]
fn words_that_deny_elsewhere_do_not_in_a_name_or_beside_recognition() {
    let row = "1|Chè|HTX A|Bản Qua|Đồ uống|3|25/03/2024";
    for title in [
        "DANH SÁCH SẢN PHẨM OCOP CỦA HTX QUANG HUY",
        "DANH SÁCH SẢN PHẨM ĐĂNG KÝ VÀ ĐƯỢC CÔNG NHẬN OCOP",
        "DANH SÁCH SẢN PHẨM CÒN HIỆU LỰC (KHÔNG BAO GỒM SẢN PHẨM HẾT HẠN)",
    ] {
        assert_eq!(told(&format!("{title}\n{HEAD}\n{row}")), ["Some(3)"], "{title}");
    }
    let below = |section: &str| told(&format!("{HEAD}\n{section}\n{row}"));
    assert_eq!(below("I|Sản phẩm măng chua, cà muối"), ["W511", "Some(3)"]);
    assert_eq!(below("- Sản phẩm không đạt: 2"), ["Some(3)"]);
    let sour = "DANH SÁCH SẢN PHẨM SỮA CHUA ĐẠT 3 SAO\n\
                STT|Tên sản phẩm|Chủ thể|Xã|Ngày cấp\n\
                1|Chè|HTX A|Bản Qua|25/03/2024";
    assert_eq!(taken(sour), ["02716 3 - -"]);
}

#[test]
fn a_title_or_section_of_several_stars_gives_none() {
    let head = "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Ngày cấp";
    let row = "1|Chè|HTX A|Bản Qua|Đồ uống|25/03/2024";
    for title in ["SẢN PHẨM ĐẠT 3-4 SAO", "SẢN PHẨM ĐẠT 3/4 SAO", "TỪ 3 SAO TRỞ LÊN"]
    {
        assert_eq!(told(&format!("{title}\n{head}\n{row}")), ["E502"], "{title}");
    }
    let below = |section: &str| told(&format!("{head}\nI|Sản phẩm 3 sao\n{row}\n{section}\n{row}"));
    for section in
        ["II|Sản phẩm 3 sao và 4 sao", "II|Sản phẩm 3-4 sao", "II|Sản phẩm tiềm năng 5 sao"]
    {
        assert_eq!(below(section), ["W511", "E504", "Some(3)"], "{section}");
    }
    assert_eq!(below("★★★★"), ["Some(3)", "Some(4)"]);
    assert_eq!(below("Trong đó: 01 sản phẩm 4 sao"), ["Some(3)", "Some(3)"]);
    assert_eq!(below("A|SẢN PHẨM ĐẠT 4 SAO"), ["Some(3)", "Some(4)"]);
}

#[test]
fn a_section_that_is_not_understood_ends_the_one_before() {
    let row = "1|Chè|HTX A|xã Thanh Bình|Đồ uống|3|25/03/2024";
    let below =
        |section: &str| told(&format!("{HEAD}\nI|Huyện Mường Khương\n{row}\n{section}\n{row}"));
    assert_eq!(below("IV|Huyện Không Có"), ["W511", "E513", "Some(3)"]);
    for section in ["IV|TX Sa Pa", "IV|TX. Sa Pa", "IV|Thị xã Sapa", "IV|Thị xã Sa Pa|05 sản phẩm"]
    {
        check(
            &LAO_CAI,
            &format!("{HEAD}\n{section}\n{row}"),
            &["Chè; HTX A; cooperative drink 03022 3 2024-03-25 - -", "N510 A2 thị xã Sa Pa"],
        );
    }
    let group = "1|Quế|HTX A|xã Bản Qua||3|25/03/2024";
    let rows = format!("{HEAD}\nNhóm đồ uống\n{group}\nII|Nhóm lâm sản\n{group}");
    let sheet = Sheet::shown("a".into(), "a".into(), vec![]);
    let list = read(&sheet, &super::rows(&rows), &Choices::default(), &LAO_CAI).expect("a list");
    let groups: Vec<_> = list.rows.iter().map(|row| row.group).collect();
    assert_eq!(groups, [Some(Group::Drink), None]);
}

#[test]
fn an_address_outside_of_its_section_is_an_error() {
    let rows = format!("{HEAD}\nII|Huyện Văn Bàn\n1|Chè|HTX A|xã Bản Qua|Đồ uống|3|25/03/2024");
    assert_eq!(told(&rows), ["E530"]);
}

#[test]
fn what_a_list_is_based_on_did_not_recognise_its_products() {
    let head = "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Hạng sao";
    for basis in ["Căn cứ", "Thực hiện"] {
        let title = format!("{basis} Quyết định số 1489/QĐ-UBND ngày 6/7/2023 của UBND tỉnh");
        let row = "1|Chè|HTX A|Bản Qua|Đồ uống|3";
        assert_eq!(told(&format!("{title}\n{head}\n{row}")), ["E502"]);
    }
}

#[test]
fn a_remark_on_withdrawal_and_a_column_without_a_heading_are_told() {
    let row = "1|Chè|HTX A|Bản Qua|Đồ uống|3|25/03/2024";
    let with = |heading: &str, cell: &str| told(&format!("{HEAD}|{heading}\n{row}|{cell}"));
    assert_eq!(with("Ghi chú", "Đã thu hồi theo QĐ 99"), ["W513", "Some(3)"]);
    assert_eq!(with("Ngày thu hồi", "5/6/2024"), ["W513", "Some(3)"]);
    assert_eq!(with("", "4"), ["W512", "Some(3)"]);
    assert_eq!(with("Ghi chú", "tốt"), ["Some(3)"]);
    for heading in ["Kết luận của Hội đồng", "Ghi chú", "Đạt/Không đạt", "Trạng thái"]
    {
        assert_eq!(with(heading, "Không đạt"), ["E527"], "{heading}");
        assert_eq!(with(heading, "Đạt"), ["Some(3)"], "{heading}");
    }
    assert_eq!(with("Ghi chú", "Năm 2023 không đạt"), ["W513", "Some(3)"]);
    assert_eq!(with("Ghi chú", "Chưa đạt VietGAP"), ["W513", "Some(3)"]);
    assert_eq!(with("Ghi chú", "Không còn đáp ứng, đã bị thu hồi"), ["W513", "Some(3)"]);
    assert_eq!(with("Ngày thu hồi", "-"), ["Some(3)"]);
}

#[test]
fn what_stands_beside_a_name_or_denies_its_stars_is_told() {
    let with = |product: &str, entity: &str, note: &str| {
        told(&format!("{HEAD}|Ghi chú\n1|{product}|{entity}|Bản Qua|Đồ uống|3|25/03/2024|{note}"))
    };
    for product in ["Chè (không đạt)", "Chè - không công nhận"] {
        assert_eq!(with(product, "HTX A", ""), ["E527"], "{product}");
    }
    for [product, entity] in [["Chè (đã thu hồi)", "HTX A"], ["Chè", "HTX A (đã giải thể)"]]
    {
        assert_eq!(with(product, entity, ""), ["W513", "Some(3)"], "{product} {entity}");
    }
    assert_eq!(with("Sữa chua (đạt chuẩn)", "HTX Quang Huy", ""), ["Some(3)"]);
    assert_eq!(with("Chè", "HTX A", "Không đạt 3 sao"), ["E527"]);
    assert_eq!(with("Chè", "HTX A", "Không đạt 4 sao"), ["W513", "Some(3)"]);
}

#[test]
fn the_day_of_another_paper_is_not_that_of_recognition() {
    let with = |decision: &str| {
        told(&format!(
            "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Hạng sao|Số quyết định\n\
             1|Chè|HTX A|Bản Qua|Đồ uống|3|{decision}"
        ))
    };
    for paper in ["15/TTr-UBND ngày 20/12/2023", "Thông báo số 15/TB-HĐ ngày 20/12/2023"] {
        assert_eq!(with(paper), ["W522", "Some(3)"], "{paper}");
    }
    assert_eq!(with("Quyết định thu hồi số 15/QĐ-UBND ngày 20/12/2023"), ["E527"]);
    assert_eq!(with("15/QĐ-UBND ngày 20/12/2023"), ["Some(3)"]);
}

#[test]
fn decisions_and_days_that_do_not_agree_are_told() {
    let with = |decision: &str, day: &str| {
        told(&format!(
            "STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Hạng sao|Ngày cấp|Số quyết định\n1|Chè|HTX A|Bản Qua|Đồ uống|3|{day}|{decision}"
        ))
    };
    let two = "12/QĐ-UBND ngày 1/1/2021; 13/QĐ-UBND ngày 19/6/2024";
    assert_eq!(with(two, ""), ["E528"]);
    assert_eq!(with(two, "19/6/2024"), ["Some(3)"]);
    assert_eq!(with("12/QĐ-UBND ngày 20/6/2024", "19/6/2024"), ["W515", "Some(3)"]);
}

#[test]
fn a_day_that_is_not_that_of_the_decision_above_is_told() {
    let title = "Kèm theo Quyết định số 1/QĐ-UBND ngày 28/8/2024 của UBND tỉnh Lào Cai";
    let row = |day: &str| format!("1|Chè|HTX A|Bản Qua|Đồ uống|3|{day}");
    let with = |day: &str| told(&format!("{title}\n{HEAD}\n{}", row(day)));
    assert_eq!(with("28/8/2024"), ["Some(3)"]);
    assert_eq!(with("15/3/2024"), ["W515", "Some(3)"]);
    let other = format!("{title}\n{HEAD}|Số QĐ\n{}|2/QĐ-UBND", row("15/3/2024"));
    assert_eq!(told(&other), ["Some(3)"]);
}

#[test]
fn a_day_of_a_title_that_is_none_is_an_error_that_shows_it() {
    let wrong = |day: &str, expected: [&str; 2]| {
        let list = format!(
            "Kèm theo Quyết định số 1/QĐ-UBND {day} của UBND tỉnh Lào Cai\n\
             STT|Tên sản phẩm|Chủ thể|Xã|Nhóm|Hạng sao\n1|Chè|HTX A|Bản Qua|Đồ uống|3"
        );
        let read = |choices: &Choices| {
            let sheet = Sheet::shown("a".into(), "a".into(), vec![]);
            read(&sheet, &rows(&list), choices, &LAO_CAI).expect("a list")
        };
        let faults = read(&Choices::default()).faults;
        let errors = faults.iter().filter(|fault| fault.code.id().starts_with('E'));
        let errors: Vec<_> = errors.map(|fault| [fault.code.id(), &fault.value]).collect();
        assert_eq!(errors, [expected]);
        let chosen = Choices { granted_on: Day::from_ymd(2024, 8, 28), ..Choices::default() };
        assert_eq!(read(&chosen).rows.len(), 1);
    };
    wrong("ngày 31/6/2025", ["E508", "ngày 31/6/2025"]);
    wrong("ngày 12/13/2024", ["E525", "ngày 12/13/2024"]);
    wrong("tháng 8/2024", ["E507", "tháng 8/2024"]);
}

#[test]
fn as_above_is_what_stands_above() {
    check(
        &LAO_CAI,
        &format!(
            "{HEAD}\n1|Chè|HTX A|xã Bản Qua|Đồ uống|3|25/03/2024\n2|Cam|-nt-|\"|nt|4|như trên"
        ),
        &[
            "Chè; HTX A; cooperative drink 02716 3 2024-03-25 - -",
            "Cam; HTX A; cooperative drink 02716 4 2024-03-25 - -",
            "N516 C3 HTX A",
            "N516 D3 xã Bản Qua",
            "N516 E3 Đồ uống",
            "N516 G3 25/03/2024",
        ],
    );
}
