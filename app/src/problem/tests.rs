use super::*;
use crate::format::Lang;

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn all() -> Vec<Problem> {
    let known = Period { first: day("2021-12-31"), last: day("2024-12-31") };
    let things = [Thing::Page, Thing::Plan, Thing::District, Thing::Reading, Thing::Operation];
    let mut all: Vec<Problem> =
        things.into_iter().map(|thing| Problem::missing(thing, "x")).collect();
    all.extend([
        Problem::DayOutside(day("1999-01-01"), known),
        Problem::NoDays(day("2024-01-02"), day("2024-01-01")),
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
fn a_sentence_holds_no_character_that_cannot_be_seen() {
    let problem = Problem::missing(Thing::Product, "a\0b\u{200b}c");
    assert!(problem.sentence(Lang::En).contains("“abc”"), "{}", problem.sentence(Lang::En));
}

#[test]
fn what_is_missing_is_404_and_what_is_malformed_400() {
    let status = |problem: &Problem| problem.status();
    assert!(all()[..8].iter().all(|problem| status(problem) == 404));
    assert!(all()[8..13].iter().all(|problem| status(problem) == 400));
}

#[test]
fn no_two_kinds_share_a_status_or_a_name() {
    for (at, kind) in Kind::ALL.into_iter().enumerate() {
        for other in &Kind::ALL[..at] {
            assert!(kind.status() != other.status() && kind.id() != other.id(), "{kind:?}");
        }
    }
}
