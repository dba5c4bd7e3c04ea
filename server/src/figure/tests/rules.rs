use super::{check, clashes, figures, place};
use crate::place::LAO_CAI;

#[test]
fn sources_that_print_different_values_contradict_each_other() {
    check("2023 red 10 7 a\n2023 red 10 9 b\n2023 red 10 8 c", &["2023 red 10: values 7 / 8 / 9"]);
}

#[test]
fn values_of_other_days_places_or_figures_do_not_contradict() {
    check("2023 red 10 7 a\n2022 red 10 8 b\n2023 red VN 9 c\n2023 blue 10 6 d", &[]);
}

#[test]
fn the_same_value_from_two_sources_is_no_contradiction() {
    check("2023 red 10 7 a\n2023 red 10 7.0 b", &[]);
}

#[test]
fn words_that_are_not_one_number_contradict_nothing() {
    check("2023 red 10 2-3 a\n2023 red 10 3 b", &[]);
}

#[test]
fn parts_must_add_up_to_the_total_printed_beside_them() {
    check(
        "2023 total 10 10 a\n2023 red 10 4 a\n2023 blue 10 5 a",
        &["2023 total 10: parts 4 + 5 = 9, total 10"],
    );
    check("2023 total 10 10 a\n2023 red 10 4 a\n2023 blue 10 6 a", &[]);
}

#[test]
fn parts_of_another_source_are_not_added() {
    check("2023 total 10 10 a\n2023 red 10 4 b\n2023 blue 10 5 b", &[]);
}

#[test]
fn a_part_that_is_not_printed_may_be_anything_but_negative() {
    check("2023 total 10 10 a\n2023 red 10 4 a", &[]);
    check("2023 total 10 10 a\n2023 red 10 11 a", &["2023 total 10: parts 11 = 11, total 10"]);
}

#[test]
fn all_districts_must_add_up_to_the_province() {
    let districts = |last: u32| {
        let mut rows = "2023 total 10 9 a\n".to_owned();
        for district in &LAO_CAI.units {
            let value = if district.code == "089" { last } else { 1 };
            rows += &format!("2023 total {} {value} a\n", district.code);
        }
        rows
    };
    check(&districts(0), &["2023 total 10: districts 8, province 9"]);
    check(&districts(1), &[]);
    check(&districts(2), &["2023 total 10: districts 10, province 9"]);
}

#[test]
fn some_districts_contradict_only_when_they_exceed_the_province() {
    check("2023 total 10 9 a\n2023 total 080 4 a\n2023 total 089 5 a", &[]);
    check(
        "2023 total 10 9 a\n2023 total 080 5 a\n2023 total 089 5 a",
        &["2023 total 10: districts 10, province 9"],
    );
}

#[test]
fn districts_of_a_figure_that_does_not_add_up_are_left_alone() {
    check("2023 red 10 9 a\n2023 red 080 5 a\n2023 red 089 5 a", &[]);
}

#[test]
fn a_percentage_must_be_its_own_fraction_rounded_to_its_own_decimals() {
    let rows = |percent| format!("2023 total 10 82 a\n2023 red 10 40 a\n2023 share 10 {percent} a");
    // 40/82 is 48.7804… %.
    for right in ["49", "48.8", "48.78", "48.780"] {
        check(&rows(right), &[]);
    }
    for wrong in ["48", "50", "48.7", "48.79"] {
        check(&rows(wrong), &[&format!("2023 share 10: percent {wrong} for 40/82")]);
    }
}

#[test]
fn half_a_unit_is_rounded_up() {
    let rows = |percent| format!("2023 total 10 8 a\n2023 red 10 1 a\n2023 share 10 {percent} a");
    check(&rows("13"), &[]);
    check(&rows("12.5"), &[]);
    check(&rows("12"), &["2023 share 10: percent 12 for 1/8"]);
}

#[test]
fn a_percentage_without_its_fraction_contradicts_nothing() {
    check("2023 share 10 99 a\n2023 red 10 1 a", &[]);
    check("2023 share 10 99 a\n2023 red 10 0 a\n2023 total 10 0 a", &[]);
}

#[test]
fn contradictions_stand_newest_first_and_name_the_sources_that_disagree() {
    let figures = figures("2021 red 10 1 a\n2021 red 10 2 b\n2023 red 10 3 c\n2023 red 10 4 d");
    let found = clashes(&figures, &LAO_CAI, place);
    let sources =
        |at: usize| found[at].sources.iter().map(|of| of.url.as_str()).collect::<Vec<_>>();
    assert_eq!(sources(0), ["https://c", "https://d"]);
    assert_eq!(sources(1), ["https://a", "https://b"]);
    assert_eq!(found[0].place.name, "nơi 10");
}
