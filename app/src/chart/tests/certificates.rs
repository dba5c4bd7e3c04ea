use insta::assert_snapshot;

use super::*;

fn a_span(stars: u8, from: &str, to: &str, ends: &str) -> Span {
    let [from, to, ends] = [from, to, ends].map(|day| day.parse().expect("a day"));
    Span { stars, from, to, ends }
}

fn a_life() -> Vec<Span> {
    vec![
        a_span(3, "2019-05-20", "2021-11-02", "2022-05-20"),
        a_span(4, "2021-11-02", "2024-11-02", "2024-11-02"),
    ]
}

fn a_lifeline(spans: Vec<Span>) -> String {
    lifeline(&Lifeline { lang: Lang::Vi, spoken: alternative(), day: YEAR.last, spans })
}

#[test]
fn certificates_stand_one_below_the_other_with_what_was_cut_off() {
    assert_snapshot!(lines(&a_lifeline(a_life())));
}

#[test]
fn lifeline_without_certificates_says_so() {
    assert_eq!(texts(&a_lifeline(Vec::new())), ["chưa có số liệu"]);
}

#[test]
fn a_certificate_is_solid_up_to_the_day_and_hollow_after_it() {
    assert_snapshot!(lines(&months(YEAR.last, &a_life())));
    let later = [a_span(3, "2024-01-05", "2027-01-05", "2027-01-05")];
    let svg = months(YEAR.last, &later);
    assert_eq!((marks(&svg, "held"), marks(&svg, "ahead"), marks(&svg, "past")), (0, 1, 0));
    let gone = [a_span(3, "2020-01-05", "2020-06-01", "2023-01-05")];
    let svg = months(YEAR.last, &gone);
    assert_eq!(texts(&svg), [""; 0], "over before the strip begins");
}

#[test]
fn the_whole_term_of_a_certificate_in_force_is_within_the_strip() {
    let first = [a_span(3, "2021-01-01", "2024-01-01", "2024-01-01")];
    let last = [a_span(3, "2023-12-31", "2026-12-31", "2026-12-31")];
    assert_eq!(span(&months(YEAR.last, &first), "held"), (1, 73));
    assert_eq!(span(&months(YEAR.last, &last), "ahead"), (73, 145));
}

#[test]
fn the_longest_bar_of_a_facet_fills_its_room() {
    assert_eq!(span(&option_bar(50, 50), "bar"), (0, 48));
    assert_eq!(span(&option_bar(1, 100_000), "bar"), (0, 1));
    assert_eq!(marks(&option_bar(0, 0), "bar"), 0);
}
