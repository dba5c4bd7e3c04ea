use proptest::prelude::*;

use super::{Day, Period};

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

#[test]
fn days_are_counted_from_1970() {
    assert_eq!(day("1970-01-01"), Day(0));
    assert_eq!(day("1969-12-31"), Day(-1));
    assert_eq!(day("2023-01-01"), Day(19_358));
    assert_eq!(day("0001-01-01"), Day::FIRST);
    assert_eq!(day("9999-12-31"), Day::LAST);
}

#[test]
fn a_day_that_does_not_exist_is_an_error() {
    for text in [
        "2023-02-29",
        "2023-02-31",
        "2023-04-31",
        "2023-13-01",
        "2023-00-10",
        "2023-01-00",
        "0000-01-01",
    ] {
        assert!(text.parse::<Day>().is_err(), "{text}");
    }
    assert!("2024-02-29".parse::<Day>().is_ok());
}

#[test]
fn a_day_is_written_in_one_way_only() {
    for text in [
        "",
        "2023",
        "2023-1-1",
        "2023/01/01",
        "01-01-2023",
        "2023-01-01 ",
        "+023-01-01",
        "2023-+1-01",
        "-2023-01-01",
        "20230101",
        "2023-01-0١",
        "2023-01-01T00:00",
    ] {
        assert!(text.parse::<Day>().is_err(), "{text}");
    }
}

#[test]
fn the_year_before_a_leap_day_has_its_28_february() {
    assert_eq!(day("2024-02-29").year_before(), day("2023-02-28"));
    assert_eq!(day("2024-03-01").year_before(), day("2023-03-01"));
    assert_eq!(day("2025-02-28").year_before(), day("2024-02-28"));
}

#[test]
fn a_period_counts_its_days_and_those_that_have_passed() {
    let year = Period { first: day("2023-01-01"), last: day("2023-12-31") };

    assert_eq!(year.length(), 365);
    assert_eq!(year.baseline(), day("2022-12-31"));
    let passed = |text| year.days_passed(day(text));
    assert_eq!(passed("2020-05-05"), 0);
    assert_eq!(passed("2022-12-31"), 0);
    assert_eq!(passed("2023-01-01"), 1);
    assert_eq!(passed("2023-12-31"), 365);
    assert_eq!(passed("2024-05-05"), 365);
    assert!(year.contains(year.first) && year.contains(year.last));
    assert!(!year.contains(year.baseline()) && !year.contains(year.last.plus(1)));
}

proptest! {
    #[test]
    fn every_day_is_read_as_it_is_printed(number in Day::FIRST.0..=Day::LAST.0) {
        prop_assert_eq!(Day(number).to_string().parse(), Ok(Day(number)));
    }

    #[test]
    fn the_order_of_days_is_that_of_their_text(a in Day::FIRST.0..=Day::LAST.0, b in Day::FIRST.0..=Day::LAST.0) {
        prop_assert_eq!(a.cmp(&b), Day(a).to_string().cmp(&Day(b).to_string()));
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "[0-9١-]{0,11}|\\PC*") {
        let _ = text.parse::<Day>();
    }
}

#[test]
fn months_later_is_the_same_day_of_the_month_or_its_last() {
    for (from, months, to) in [
        ("2020-01-15", 36, "2023-01-15"),
        ("2020-02-29", 36, "2023-02-28"),
        ("2020-02-29", 48, "2024-02-29"),
        ("2023-08-31", 1, "2023-09-30"),
        ("2023-12-31", 2, "2024-02-29"),
        ("9999-06-30", 36, "9999-12-31"),
    ] {
        assert_eq!(day(from).plus_months(months), day(to), "{from} and {months} months");
    }
}

#[test]
fn a_day_is_read_as_people_and_as_files_write_it() {
    let day = Day::from_ymd(2023, 6, 1);
    for text in ["2023-06-01", "01/06/2023", "1/6/2023", "1.6.2023", "01-06-2023", " 1/6/2023 "] {
        assert_eq!(Day::from_written(text), day, "{text}");
    }
    for text in [
        "",
        "1/6",
        "1/6/23",
        "31/06/2023",
        "29/02/2023",
        "1/13/2023",
        "0/1/2023",
        "1/6/2023/4",
        "+1/6/2023",
        "1/6/20233",
        "2023/6/1",
    ] {
        assert_eq!(Day::from_written(text), None, "{text}");
    }
}
