use super::*;

#[test]
fn what_stands_below_time_left_does_not_say_it_again() {
    let said = |days| Lang::ALL.map(|lang| left(lang, days));
    assert_eq!(said(182), ["182 ngày", "182 days"]);
    assert_eq!(said(1), ["1 ngày", "1 day"]);
    assert_eq!(said(-85), ["đã hết hạn 85 ngày", "ended 85 days ago"]);
}

#[test]
fn a_sentence_names_the_month_in_full() {
    let said = Lang::ALL.map(|lang| rounds(lang, 10, Some(12)));
    assert_eq!(
        said,
        [
            "10 ngày cấp trong 36 tháng qua, nhiều giấy nhất vào tháng 12",
            "10 days of granting within 36 months, most certificates in December"
        ]
    );
}

#[test]
fn all_of_a_city_bears_its_name() {
    let city = Place {
        code: "79".into(),
        name: "TP Hồ Chí Minh".into(),
        kind: PlaceKind::City,
        tile: None,
        point: None,
    };
    let said = Lang::ALL.map(|lang| whole(lang, &city));
    assert_eq!(said, ["Toàn thành phố Hồ Chí Minh", "All of Hồ Chí Minh City"]);
}

#[test]
fn no_line_of_the_windows_begins_with_a_dot() {
    let said = filings(Lang::Vi, &[(Standing::WindowOpen, 12), (Standing::WindowMissed, 3)]);
    assert_eq!(said, "Nộp hồ sơ đánh giá lại: đang mở 12\u{a0}· đã qua thời hạn 3");
}
