use super::*;
use crate::{board::PlaceKind, format::Lang};

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn known() -> Period {
    Period { first: day("2021-12-31"), last: day("2024-12-31") }
}

fn former() -> Problem {
    let place = Place {
        code: "088".into(),
        name: "Sa Pa".into(),
        kind: PlaceKind::Town,
        tile: None,
        point: None,
    };
    Problem::FormerDistrict { place, on: day("2023-12-31"), known: vec!["03006".into()] }
}

fn all() -> Vec<Problem> {
    let things = [Thing::Page, Thing::Plan, Thing::District, Thing::Reading, Thing::Operation];
    let mut all: Vec<Problem> =
        things.into_iter().map(|thing| Problem::missing(thing, "x")).collect();
    all.extend([
        former(),
        Problem::DayOutside(day("1999-01-01"), known()),
        Problem::NoDays(day("2024-01-02"), day("2024-01-01")),
        Problem::SinceAfter(day("2024-06-01"), day("2023-12-31")),
        Problem::NoSheet { rows: 2, most: 1 },
        Problem::NotADay("2023-02-31".into()),
        Problem::no_word("sort", "age", ["name"]),
        Problem::Unknown { parameter: "colour".into(), known: Vec::new() },
        Problem::Empty("plan"),
        Problem::Repeated { parameter: "plan", times: 2, most: 1 },
        Problem::NotText,
        Problem::ReadOnly,
        Problem::Fault,
    ]);
    all
}

#[test]
fn every_problem_has_words_in_both_languages() {
    for problem in all() {
        let [vi, en] = Lang::ALL.map(|lang| problem.sentence(lang));
        assert!(vi.ends_with('.') && en.ends_with('.') && vi != en, "{problem:?}: {vi} {en}");
        let heading = problem.heading();
        assert!(!heading.vi.is_empty() && !heading.en.is_empty(), "{problem:?}");
    }
}

#[test]
fn a_day_is_asked_for_as_forms_and_addresses_take_it() {
    let [vi, en] = Lang::ALL.map(|lang| Problem::NotADay("30/02/2023".into()).sentence(lang));
    assert!(vi.contains("ngày/tháng/năm") && vi.contains("năm-tháng-ngày"), "{vi}");
    assert!(en.contains("day/month/year") && en.contains("year-month-day"), "{en}");
}

#[test]
fn a_sentence_writes_days_as_pages_do() {
    let [said, since] = [
        Problem::DayOutside(day("1999-01-01"), known()),
        Problem::SinceAfter(day("2024-06-01"), day("2023-12-31")),
    ]
    .map(|problem| problem.sentence(Lang::Vi));
    assert!(said.starts_with("Ngày 01/01/1999 nằm ngoài"), "{said}");
    assert!(since.starts_with("Ngày so sánh 01/06/2024 sau ngày xem 31/12/2023"), "{since}");
}

#[test]
fn a_unit_of_before_is_named_with_the_day_of_its_units() {
    let said = former().sentence(Lang::Vi);
    assert!(said.starts_with("«088» là mã của Thị xã Sa Pa"), "{said}");
    assert!(said.contains("như ngày 31/12/2023"), "{said}");
}

#[test]
fn in_place_of_a_unit_of_before_there_are_those_shown() {
    assert_eq!(former().alternatives(), ["03006"]);
}

#[test]
fn a_sentence_holds_no_character_that_cannot_be_seen() {
    let problem = Problem::missing(Thing::Product, "a\0b\u{200b}c");
    assert!(problem.sentence(Lang::En).contains("“abc”"), "{}", problem.sentence(Lang::En));
}

#[test]
fn what_is_missing_is_404_and_what_is_malformed_400() {
    let status = |problem: &Problem| problem.status();
    assert!(all()[..10].iter().all(|problem| status(problem) == 404));
    assert!(all()[10..15].iter().all(|problem| status(problem) == 400));
}

#[test]
fn no_two_kinds_share_a_status_or_a_name() {
    for (at, kind) in Kind::ALL.into_iter().enumerate() {
        for other in &Kind::ALL[..at] {
            assert!(kind.status() != other.status() && kind.id() != other.id(), "{kind:?}");
        }
    }
}
