//! Who granted and by what decision, as people shorten it.

use super::*;
use crate::intake::list::title;

#[test]
fn offices_are_known_by_their_short_names() {
    let check = |text: &str, expected| {
        assert_eq!(title::granter(text, &LAO_CAI), expected, "{text}");
        assert_eq!(title::granter_of_cell(text, &LAO_CAI), expected, "{text}");
    };
    for text in ["UBND TX. Sa Pa", "UBND H. Bát Xát", "UBND TP. Lào Cai", "UBND thị xã Sa Pa"]
    {
        check(text, Some(Granter::District));
    }
    check("UBND tỉnh Lào Cai", Some(Granter::Province));
    for text in ["TX. Sa Pa", "H. Bát Xát", "TP Lào Cai", "thị xã Sa Pa", "Huyện Bát Xát"]
    {
        let granter = title::granter_of_cell(text, &LAO_CAI);
        assert_eq!(granter, Some(Granter::District), "{text}");
    }
    assert_eq!(title::granter_of_cell("phòng nội vụ", &LAO_CAI), None);
}

#[test]
fn a_decision_keeps_its_whole_number_whatever_its_dashes() {
    let check = |text: &str| {
        let (number, rest) = title::decision(text).expect("a decision");
        assert_eq!((&*number, rest.trim()), ("1234/QĐ-UBND", "(12/06/2025)"), "{text}");
        assert_eq!(title::decisions(&format!("{text}; Số 1234/QĐ-UBND")).len(), 1, "{text}");
    };
    for number in ["1234 /QĐ - UBND", "1234/QĐ‑UBND", "1234/QĐ – UBND", "1234 / QĐ-UBND"] {
        check(&format!("Quyết định số {number} (12/06/2025)"));
    }
    assert_eq!(title::decision("Quyết định số …… /QĐ - UBND"), None);
}

#[test]
fn of_several_decisions_in_a_cell_that_of_the_rows_day_is_meant() {
    let cells = "12/QĐ-UBND ngày 1/1/2021; 13/QĐ-UBND ngày 19/6/2024";
    let read = |day: &str| {
        let head = "STT|Tên sản phẩm|Chủ thể|Địa chỉ|Nhóm|Hạng sao|Ngày cấp|Số quyết định";
        let rows = rows(&format!("{head}\n1|Chè|HTX A|xã Bản Qua|Đồ uống|3|{day}|{cells}"));
        let sheet = Sheet::shown("list.xlsx".into(), "Sheet1".into(), vec![]);
        let list = read(&sheet, &rows, &Choices::default(), &LAO_CAI).expect("a list");
        let is_told = list.faults.iter().any(|it| it.code == Code::SeveralDecisions);
        (list.rows.into_iter().filter_map(|row| row.decision).next(), is_told)
    };
    assert_eq!(read("19/6/2024"), (Some("13/QĐ-UBND".to_owned()), false));
    assert_eq!(read("1/1/2021"), (Some("12/QĐ-UBND".to_owned()), false));
    assert!(read("20/12/2023").1);
    assert!(read("").1);
}

#[test]
fn each_decision_of_a_text_has_what_follows_it() {
    let check = |text: &str, expected: &[&str]| assert_eq!(title::decisions(text), expected);
    check(
        "QĐ số 12/QĐ-UBND ngày 1/1/2021; QĐ số 13 /QĐ-UBND ngày 19/6/2024 của UBND tỉnh",
        &["12/QĐ-UBND ngày 1/1/2021; QĐ số ", "13/QĐ-UBND ngày 19/6/2024 của UBND tỉnh"],
    );
    check(
        "ngày 1/1/2021 QĐ 12/QĐ-UBND; ngày 19/6/2024 QĐ 13/QĐ-UBND",
        &["12/QĐ-UBND ngày 1/1/2021 QĐ", "13/QĐ-UBND ngày 19/6/2024 QĐ"],
    );
    check(
        "858/QĐ-UBND ngày 1/1/2024 (thay thế QĐ 700/QĐ-UBND)",
        &["858/QĐ-UBND ngày 1/1/2024 (thay thế QĐ "],
    );
    check("12/QĐ-UBND, 12/QĐ-UBND", &["12/QĐ-UBND "]);
    check("ngày 1/1/2021", &[]);
}
