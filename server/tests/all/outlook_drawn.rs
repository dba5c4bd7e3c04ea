//! The outlook beside the oracle of its futures: the same draws on random registers, and on the
//! sample that the program carries.

mod agree;

use app::board::Period;
use proptest::prelude::*;

use crate::{
    boards, calendar, elsewhere,
    naive_cases::{period_2023, period_2024},
    naive_future::Course,
    outlook::{edition_of, edition_with},
    place::SA_PA,
    random::{config, days, many_rows, rows as registers},
    rows::Rows,
    rows_read,
};
use agree::agree;

/// Two years, whose same parts of the past overlap.
fn two_years() -> Period {
    Period { first: period_2022().first, last: period_2023().last }
}

fn period_2022() -> Period {
    Period { first: calendar::parse("2022-01-01"), last: calendar::parse("2022-12-31") }
}

proptest! {
    #![proptest_config(config(32))]

    #[test]
    fn futures_are_those_of_the_oracle(
        few in registers(),
        many in many_rows(),
        in_2023 in days(period_2023()),
        in_2024 in days(period_2024()),
        number in prop_oneof![Just(1_usize), Just(2), 20_usize..=30],
    ) {
        for rows in [few, many] {
            let edition = edition_with(&rows, &[elsewhere::file()]);
            for (board, period, days) in [
                (&edition.boards[0], period_2023(), &in_2023),
                (&edition.boards[1], period_2024(), &in_2024),
                (&edition.boards[0], two_years(), &in_2023),
                (&edition.boards[2], elsewhere::period(), &in_2023),
            ] {
                for &day in days {
                    agree(&rows, &edition, board, period, day, number)?;
                }
            }
        }
    }
}

/// The sample from a day of a period.
fn agree_on_sample(board: usize, period: Period, day: &str) -> usize {
    let (rows, edition) = (rows_read::sample(), boards::edition());
    let (board, day) = (&edition.boards[board], calendar::parse(day));
    agree(&rows, edition, board, period, day, 30).expect("the same futures")
}

#[test]
fn futures_of_the_sample_are_those_of_the_oracle() {
    for day in ["2022-12-31", "2023-03-15", "2023-06-30"] {
        assert_eq!(agree_on_sample(0, period_2023(), day), 12, "{day}");
    }
    assert_eq!(agree_on_sample(0, period_2023(), "2023-11-30"), 9);
    assert_eq!(agree_on_sample(0, period_2023(), "2023-12-31"), 0);
    assert!(agree_on_sample(0, period_2022(), "2022-06-30") > 0);
    assert!(agree_on_sample(1, period_2024(), "2024-02-10") > 0);
}

#[test]
fn what_a_long_period_brings_may_end_within_it() {
    let mut rows = Rows::default();
    let days = (2010..=2020).flat_map(|year| [format!("{year}-01-01"), format!("{year}-12-31")]);
    for (number, granted) in days.enumerate() {
        let (entity, product) = (format!("e{number}"), format!("p{number}"));
        rows = rows
            .entity(&entity, "cooperative", SA_PA)
            .product(&product, &entity, SA_PA)
            .certificate(&product, 4, &granted, "");
        if number < 14 {
            let again = format!("{}-12-31", 2013 + number / 2);
            rows = rows.certificate(&product, 4, &again, "");
        }
    }
    let period =
        Period { first: calendar::parse("2021-01-01"), last: calendar::parse("2025-12-31") };
    let edition = edition_of(&rows);
    for (day, number) in [("2020-12-31", 1), ("2020-12-31", 30), ("2021-05-31", 3)] {
        let day = calendar::parse(day);
        let judged = agree(&rows, &edition, &edition.boards[1], period, day, number);
        assert!(judged.expect("the same futures") > 0, "{day}");
    }
}

#[test]
fn from_the_decision_of_2026_on_nothing_is_graded_anew_that_can_be_extended_no_more() {
    let mut rows = Rows::default();
    for (number, year) in (2014..=2022).flat_map(|year| [year; 4]).enumerate() {
        let (entity, product) = (format!("e{number}"), format!("p{number}"));
        rows = rows
            .entity(&entity, "cooperative", SA_PA)
            .product(&product, &entity, SA_PA)
            .certificate(&product, 3, &format!("{year}-03-15"), "");
        // Long after the end, as of old.
        if year < 2021 {
            rows = rows.certificate(&product, 3, &format!("{}-09-01", year + 4), "");
        }
    }
    let period =
        Period { first: calendar::parse("2026-01-01"), last: calendar::parse("2026-12-31") };
    let edition = edition_of(&rows);
    let lapsed = ["p32", "p33", "p34", "p35"];
    let again = |day: &str| {
        let day = calendar::parse(day);
        let judged = agree(&rows, &edition, &edition.boards[0], period, day, 20);
        assert!(judged.expect("the same futures") > 0, "{day}");
        let futures = Course::new(&rows, day, period).futures(20);
        let drawn = futures.iter().flat_map(|future| &future.certificates);
        let drawn = drawn.filter(|row| row.granted_on > day);
        drawn.filter(|row| lapsed.contains(&row.product.as_str())).count()
    };
    assert!(again("2026-05-21") > 0, "the day before");
    assert_eq!(again("2026-05-22"), 0);
}
