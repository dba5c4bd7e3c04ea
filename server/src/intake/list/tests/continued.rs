//! Sheets without a header, which go on with the list on the sheet before them.

use super::*;

const HEAD: &str = "STT|Tên sản phẩm|Chủ thể|Địa chỉ|Hạng sao|Ngày cấp";
const TEA: &str = "1|Chè|HTX A|xã Bản Qua|3|20/12/2023";
const PLUM: &str = "2|Na|HTX B|xã Bảo Nhai|4|20/12/2023";

/// Place and stars of the rows of a sheet that goes on with another, each with its name; `None`
/// where it does not.
fn continued(first: [&str; 2], next: [&str; 2]) -> Option<Vec<String>> {
    let shown = |name: &str| Sheet::shown("a".into(), name.into(), vec![]);
    let choices = Choices::default();
    let [name, text] = first;
    let list = read(&shown(name), &rows(text), &choices, &LAO_CAI).expect("a list");
    let [name, text] = next;
    let list = go_on(&shown(name), &rows(text), &list.last, &choices, &LAO_CAI)?;
    let line = |row: &Row| {
        let place = row.place.map(|at| LAO_CAI.code(at)).unwrap_or_default();
        format!("{place} {}", row.stars.unwrap_or_default())
    };
    Some(list.rows.iter().map(line).collect())
}

/// The same of sheets with these rows.
fn check(first: &str, next: &str, expected: Option<&[&str]>) {
    let own = continued(["Trang 1", &format!("{HEAD}\n{first}")], ["Trang 2", next]);
    let expected = expected.map(|rows| rows.iter().map(|&row| row.to_owned()).collect::<Vec<_>>());
    assert_eq!(own, expected, "{next}");
}

#[test]
fn above_its_first_product_may_stand_what_is_understood() {
    let there: Option<&[&str]> = Some(&["02890 4"]);
    let section = format!("I|Huyện Bát Xát\n{TEA}");
    check(&section, &format!("II|Huyện Bắc Hà\n{PLUM}"), there);
    check(TEA, &format!("(1)|(2)|(3)|(4)|(5)|(6)\n{PLUM}"), there);
    check(TEA, &format!("Trang 2|||||\n{PLUM}"), there);
    for line in ["DANH SÁCH SẢN PHẨM|||||", "KẾT QUẢ LẦN 1|||||", "II|Sản phẩm không đạt 3 sao"]
    {
        check(TEA, &format!("{line}\n{PLUM}"), None);
    }
}

#[test]
fn its_first_product_may_say_what_the_last_one_does() {
    check(TEA, "2|Na|nt|nt|nt|nt", Some(&["02716 3"]));
    check(TEA, "2|Na|nt|//||nt", None);
}

#[test]
fn nothing_goes_on_with_a_list_that_has_ended() {
    check(&format!("{TEA}\n|||KT. CHỦ TỊCH||"), PLUM, None);
    check(&format!("{TEA}\n|Ghi chú: còn tiếp|||"), PLUM, Some(&["02890 4"]));
}

#[test]
fn its_name_says_of_how_many_stars_it_is() {
    let first = "Kèm theo Quyết định số 15/QĐ-UBND ngày 20/12/2023 của UBND tỉnh Lào Cai\n\
                 STT|Tên sản phẩm|Chủ thể|Địa chỉ\n\
                 1|Chè|HTX A|xã Bản Qua";
    let next = "2|Na|HTX B|xã Bảo Nhai";
    let named = |name: &str| continued(["3 sao", first], [name, next]);
    let one = |row: &str| Some(vec![row.to_owned()]);
    assert_eq!(named("4 sao"), one("02890 4"));
    assert_eq!(named("Trang 2"), one("02890 3"));
    assert_eq!(named("3-4 sao"), Some(vec![]));
    for name in ["Đề nghị", "Thu hồi"] {
        assert_eq!(named(name), None, "{name}");
    }
}

#[test]
fn ticks_are_stars() {
    let head = "STT|Tên sản phẩm|Chủ thể|Địa chỉ|Ngày cấp|3 sao|4 sao";
    let first = format!("{head}\n1|Chè|HTX A|xã Bản Qua|20/12/2023|✓|");
    for tick in ["x", "✓", "v", "V", "1", "4", "có"] {
        let next = format!("2|Na|HTX B|xã Bảo Nhai|20/12/2023||{tick}");
        let own = continued(["Trang 1", &first], ["Trang 2", &next]);
        assert_eq!(own, Some(vec!["02890 4".to_owned()]), "{tick}");
    }
    let none = "2|Na|HTX B|xã Bảo Nhai|20/12/2023||-";
    assert_eq!(continued(["Trang 1", &first], ["Trang 2", none]), None);
}
