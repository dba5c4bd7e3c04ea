use super::{Written, first_in, only_in, read};

fn shown(written: Written) -> String {
    match written {
        Written::Day(day) => day.to_string(),
        Written::DayFirst { day, other: None } => format!("{day}, day first"),
        Written::DayFirst { day, other: Some(other) } => format!("{day} or {other}"),
        Written::Serial(day) => format!("{day} by number"),
        Written::MonthFirst(day) => format!("{day}, month first"),
        Written::NoDayOfMonth => "no day of the month".into(),
        Written::Nonexistent => "none that exists".into(),
        Written::Other => "no day".into(),
    }
}

fn check(text: &str, expected: &str) {
    assert_eq!(shown(read(text)), expected, "{text}");
}

#[test]
fn a_day_is_read_as_people_write_it() {
    check("2023-07-28", "2023-07-28");
    check("2023/7/8", "2023-07-08");
    check("28/07/2023", "2023-07-28, day first");
    check("19.06.25", "2025-06-19, day first");
    check("19 / 06 / 2025", "2025-06-19, day first");
    check("19\\6\\2025", "2025-06-19, day first");
    check("19.6.25", "2025-06-19, day first");
    check("19 - 6 - 2025", "2025-06-19, day first");
    check("19–6–2025", "2025-06-19, day first");
    check("19_6_2025", "2025-06-19, day first");
    check("2023-07-28 00:00:00", "2023-07-28");
    check("2023-07-28T00:00", "2023-07-28");
    check("2023-07-28T00:00:00Z", "2023-07-28");
    check("2023-07-28T00:00:00.000+07:00", "2023-07-28");
    check("28/7/2023 12:00:00 SA", "2023-07-28, day first");
    check("28/7/2023 10:30 PM", "2023-07-28, day first");
    check("03/04/2025", "2025-04-03 or 2025-03-04");
    check("5/20/2023", "2023-05-20, month first");
    check("45135", "2023-07-28 by number");
    check("45135.0", "2023-07-28 by number");
    check("45135,25", "2023-07-28 by number");
    check("20230728", "2023-07-28");
}

#[test]
fn a_number_with_an_hour_or_of_eight_digits_is_a_day() {
    let check = |number: f64, expected: &str| {
        assert_eq!(shown(super::serial(number)), expected, "{number}");
    };
    check(45_135.5, "2023-07-28 by number");
    check(20_230_728.0, "2023-07-28");
    check(20_230_231.0, "no day");
    check(2022.0, "no day of the month");
    check(0.5, "no day");
}

#[test]
fn words_and_equal_numbers_leave_no_doubt_of_the_order() {
    check("ngày 19 tháng 6 năm 2025", "2025-06-19");
    check("ngày 3 tháng 4 năm 2025", "2025-04-03");
    check("Ngày 19 tháng 06/2025", "2025-06-19");
    check("10/10/22", "2022-10-10");
    check("ngày 6 tháng 20 năm 2025", "none that exists");
}

#[test]
fn what_is_no_whole_day_says_what_it_lacks() {
    check("07/2023", "no day of the month");
    check("tháng 7 năm 2023", "no day of the month");
    check("2022", "no day of the month");
    check("31/02/2023", "none that exists");
    check("2023-02-30", "none that exists");
    check("60", "none that exists");
    check("19/6/5", "no day");
    check("19/6/0025", "0025-06-19, day first");
    check("tháng 6 ngày 5 năm 2025", "no day");
    check("1 lần: 19/6/2025", "no day");
    check("19/6/2025 : 20/7/2025", "no day");
    check("soon", "no day");
    check("", "no day");
}

#[test]
fn a_day_is_found_in_a_longer_text() {
    let only = |text: &str| shown(only_in(text));
    assert_eq!(only("(19/6/2025)"), "2025-06-19, day first");
    assert_eq!(only("ngày … tháng 6 năm 2025"), "no day of the month");
    assert_eq!(only("19/6/2025 và 20/6/2025"), "no day");
    assert_eq!(only("19/6/2025, cũ: 20/5/2022"), "no day");
    assert_eq!(only("1 lần: 19/6/2025"), "2025-06-19, day first");
    assert_eq!(only("hôm qua"), "no day");
    let first = |text: &str| first_in(text).map(shown);
    let text = "858/QĐ-UBND ngày 19 tháng 6 năm 2025 của UBND tỉnh";
    assert_eq!(first(text).as_deref(), Some("2025-06-19"));
    let text = "Số 858/QĐ-UBND, 19/6/2025";
    assert_eq!(first(text).as_deref(), Some("2025-06-19, day first"));
    assert_eq!(first("Số 858/QĐ-UBND"), None);
    let text = "Số 858/QĐ-UBND ngày 19\\6\\2025";
    assert_eq!(first(text).as_deref(), Some("2025-06-19, day first"));
}
