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

/// The decision of the one product below a title, with its day, and whether several are told.
fn decided(title: &str, columns: &str, cells: &str, choices: &Choices) -> (String, bool) {
    let head = format!("STT|Tên sản phẩm|Chủ thể|Địa chỉ|Nhóm|Hạng sao{columns}");
    let rows = rows(&format!("{title}\n{head}\n1|Chè|HTX A|xã Bản Qua|Đồ uống|3{cells}"));
    let sheet = Sheet::shown("list.xlsx".into(), "Sheet1".into(), vec![]);
    let list = read(&sheet, &rows, choices, &LAO_CAI).expect("a list");
    let is_told = list.faults.iter().any(|it| it.code == Code::SeveralDecisions);
    let one = |row: &Row| format!("{} {}", row.decision.as_deref().unwrap_or("-"), row.granted_on);
    (list.rows.first().map(one).unwrap_or_default(), is_told)
}

const TWO: &str = "12/QĐ-UBND ngày 1/1/2021 và Quyết định số 13/QĐ-UBND ngày 19/6/2024";

#[test]
fn of_several_decisions_of_a_title_that_of_the_rows_day_is_meant() {
    let plain = Choices::default();
    let in_force = |decision: &str| (decision.to_owned(), false);
    for title in [
        format!("(Kèm theo Quyết định số {TWO})"),
        format!("Sản phẩm được công nhận tại Quyết định số {TWO}"),
        format!("Kèm theo các Quyết định số {TWO} của UBND tỉnh"),
        format!("(Kèm theo Quyết định số 7/QĐ-UBND ngày 2/2/2022)\nHEAD\nI. Đợt 1 (QĐ {TWO})"),
    ] {
        let read = |columns: &str, cells: &str| match title.split_once("HEAD\n") {
            None => decided(&title, columns, cells, &plain),
            Some((title, section)) => {
                let columns = format!("{columns}\n{section}");
                decided(title, &columns, cells, &plain)
            }
        };
        let (first, second) =
            (in_force("12/QĐ-UBND 2021-01-01"), in_force("13/QĐ-UBND 2024-06-19"));
        assert_eq!(read("|Ngày cấp", "|19/6/2024"), second, "{title}");
        assert_eq!(read("|Ngày cấp", "|1/1/2021"), first, "{title}");
        assert_eq!(read("|Số quyết định", "|13/QĐ-UBND"), second, "{title}");
        for cell in ["|20/12/2023", "|"] {
            assert_eq!(read("|Ngày cấp", cell), (String::new(), true), "{title} {cell}");
        }
        assert_eq!(read("", ""), (String::new(), true), "{title}");
    }
    let granted_on = Day::from_ymd(2024, 6, 19);
    let chosen = Choices { granted_on, ..Choices::default() };
    let title = format!("(Kèm theo Quyết định số {TWO})");
    assert_eq!(decided(&title, "", "", &chosen), in_force("13/QĐ-UBND 2024-06-19"));
}

#[test]
fn a_decision_that_another_changes_or_rests_on_is_not_meant() {
    let (basis, annexed) = (
        "Căn cứ Quyết định số 12/QĐ-UBND ngày 1/1/2021",
        "kèm theo Quyết định số 13/QĐ-UBND ngày 19/6/2024",
    );
    for title in [
        format!("{basis}\n({annexed})"),
        format!("({annexed})\n{basis}"),
        format!("({annexed}, thay thế Quyết định số 11/QĐ-UBND ngày 1/6/2024)"),
        format!("({annexed} về việc điều chỉnh Quyết định số 11/QĐ-UBND ngày 1/6/2024)"),
        format!("({annexed}; sửa đổi, bổ sung một số điều của Quyết định số 11/QĐ-UBND)"),
    ] {
        let read = decided(&title, "", "", &Choices::default());
        assert_eq!(read, ("13/QĐ-UBND 2024-06-19".to_owned(), false), "{title}");
    }
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
