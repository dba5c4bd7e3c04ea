//! Charts of one mark an item: the calendar of ends and the waffle.

use insta::assert_snapshot;
use proptest::prelude::*;

use super::*;
use crate::board::State;

fn a_calendar(ends: &[(u32, u32)]) -> Calendar {
    let months = (0_i32..).zip(ends).map(|(place, &(soon, later))| Ends {
        year: 2023 + (place + 8) / 12,
        month: ((place + 8) % 12) as u8 + 1,
        soon,
        later,
    });
    let day = Day::from_ymd(2023, 9, 16).expect("a day");
    Calendar { lang: Lang::Vi, spoken: alternative(), day, months: months.collect() }
}

#[test]
fn months_without_an_end_stay_empty() {
    let svg = calendar(&a_calendar(&[(0, 0); 3]));
    assert_snapshot!(lines(&svg));
    assert!(!svg.contains("<rect"));
}

#[test]
fn single_end_is_one_square_with_its_number() {
    assert_snapshot!(lines(&calendar(&a_calendar(&[(0, 0), (1, 0)]))));
}

#[test]
fn soon_stands_below_later_in_unit_squares() {
    let svg = calendar(&a_calendar(&[(2, 3), (0, 10)]));
    assert_eq!(marks(&svg, "bar st-atrisk"), 2);
    assert_eq!(marks(&svg, "bar"), 13);
    assert!(svg.find("st-atrisk") < svg.find("\"bar\""));
}

#[test]
fn months_with_many_ends_are_bars_with_their_numbers() {
    let mut ends = [(0, 305); 24];
    ends[0] = (120, 0);
    ends[3] = (0, 1);
    let svg = calendar(&a_calendar(&ends));
    assert_snapshot!(lines(&svg));
    assert_eq!(marks(&svg, "bar") + marks(&svg, "bar st-atrisk"), 24);
}

proptest! {
    #[test]
    fn numbers_of_months_never_cover_each_other_and_the_last_is_there(
        ends in prop::collection::vec(0..9_999_u32, 24),
    ) {
        let months: Vec<_> = ends.iter().map(|&later| (0, later)).collect();
        let svg = calendar(&a_calendar(&months));
        let numbers = labels(&svg, "t-value");
        prop_assert!(numbers.iter().all(|([left, _, right, _], _)| 0 <= *left && *right <= 400));
        prop_assert_eq!(covered(&svg), None);
        let last = ends.iter().rfind(|&&number| number > 0).map_or(0, |&number| number);
        let last = crate::format::count(Lang::Vi, last.into());
        prop_assert!(numbers.iter().any(|(_, number)| **number == last), "{last}");
    }
}

#[test]
fn numbers_of_any_length_are_within_the_picture() {
    let svg = calendar(&a_calendar(&[(0, 1_234_567); 24]));
    let numbers = labels(&svg, "t-value");
    assert!(numbers.len() >= 8, "{numbers:?}");
    assert!(numbers.iter().all(|([left, _, right, _], _)| 0 <= *left && *right <= 400));
    assert_eq!(covered(&svg), None);
}

#[test]
fn twelve_months_stand_in_a_row_and_years_where_they_begin() {
    let svg = calendar(&a_calendar(&[(0, 0); 24]));
    let years: Vec<_> = texts(&svg).into_iter().filter(|text| text.starts_with("202")).collect();
    assert_eq!(years, ["2023", "2024", "2024", "2025"]);
}

#[test]
fn a_year_of_one_month_leaves_the_room_for_names_to_the_next() {
    let months = [(2023, 12), (2024, 1), (2024, 2)].map(|(year, month)| Ends {
        year,
        month,
        soon: 0,
        later: 0,
    });
    let svg = calendar(&Calendar { months: months.to_vec(), ..a_calendar(&[]) });
    assert_eq!(texts(&svg), ["T12", "T1", "2024", "T2", "16/09/2023"]);
}

#[test]
fn no_months_are_said_in_words() {
    assert_eq!(texts(&calendar(&a_calendar(&[]))), ["chưa có số liệu"]);
}

#[test]
fn day_of_a_month_that_is_over_stands_at_the_edge() {
    let late =
        Calendar { day: Day::from_ymd(2023, 8, 31).expect("a day"), ..a_calendar(&[(0, 1)]) };
    assert!(calendar(&late).contains(r#"class="today" points="0,"#));
    assert!(calendar(&a_calendar(&[(0, 1)])).contains(r#"class="today" points="15,"#));
}

#[test]
fn state_of_a_square_is_a_pattern_and_its_stars_are_written() {
    let states = State::ALL.into_iter().zip([3, 4, 3, 3, 5, 2, 1]).collect();
    let squares = Waffle { lang: Lang::Vi, spoken: alternative(), squares: states };
    assert_snapshot!(lines(&waffle(&squares)));
}

#[test]
fn few_squares_stand_ten_in_a_row_and_many_twenty() {
    let squares = |number| Waffle {
        lang: Lang::Vi,
        spoken: alternative(),
        squares: vec![(State::Recognised, 3); number],
    };
    assert!(waffle(&squares(10)).contains("viewBox=\"0 0 200 20\""));
    assert!(waffle(&squares(100)).contains("viewBox=\"0 0 200 200\""));
    assert!(waffle(&squares(101)).contains("viewBox=\"0 0 400 120\""));
    assert_eq!(texts(&waffle(&squares(0))), ["chưa có số liệu"]);
}

#[test]
fn part_of_a_whole_is_at_most_the_whole_and_nothing_has_no_bar() {
    assert_eq!(span(&portion(1.0), "bar"), (0, 96));
    assert_eq!(span(&portion(0.001), "bar"), (0, 2));
    assert_eq!(marks(&portion(0.0), "bar"), 0);
}
