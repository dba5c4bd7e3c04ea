//! Why the number of recognised products changed.

use app::board::Day;

use super::one_product;
use crate::{calendar, naive::Bridge, rows::Rows};

#[derive(Clone, Debug)]
pub struct BridgeCase {
    pub name: &'static str,
    pub rows: Rows,
    pub day: Day,
    pub expected: Bridge,
}

/// The province in the period of 2023.
pub fn bridge_cases() -> Vec<BridgeCase> {
    let none = Bridge::default();
    let stayed = Bridge { baseline: 1, recognised: 1, ..none };
    let graded = |stars, day, revoked| one_product().certificate("p1", stars, day, revoked);
    [
        on(
            "a_product_that_stays",
            graded(3, "2022-05-15", ""),
            &[("2022-12-31", stayed), ("2023-12-31", stayed)],
        ),
        on(
            "a_product_that_ends",
            graded(3, "2020-05-15", ""),
            &[("2023-05-14", stayed), ("2023-05-15", Bridge { baseline: 1, ended: 1, ..none })],
        ),
        on(
            "a_product_that_is_revoked_stays_revoked_after_its_end",
            graded(3, "2020-05-15", "2023-03-01"),
            &[
                ("2023-02-28", stayed),
                ("2023-03-01", Bridge { baseline: 1, revoked: 1, ..none }),
                ("2023-12-31", Bridge { baseline: 1, revoked: 1, ..none }),
            ],
        ),
        on(
            "a_product_revoked_on_the_day_of_its_end_has_ended",
            graded(3, "2020-05-15", "2023-05-15"),
            &[("2023-05-14", stayed), ("2023-12-31", Bridge { baseline: 1, ended: 1, ..none })],
        ),
        on(
            "an_extended_product_ends_with_its_extension_and_not_with_its_term",
            graded(3, "2020-05-15", "").extended("2023-08-01"),
            &[
                ("2023-05-15", stayed),
                ("2023-07-31", stayed),
                ("2023-08-01", Bridge { baseline: 1, ended: 1, ..none }),
            ],
        ),
        on(
            "a_product_revoked_while_it_is_extended_is_revoked",
            graded(3, "2020-05-15", "2023-06-01").extended("2023-08-01"),
            &[("2023-05-31", stayed), ("2023-12-31", Bridge { baseline: 1, revoked: 1, ..none })],
        ),
        on(
            "a_product_that_is_lowered_stays_lowered",
            graded(3, "2020-05-15", "").certificate("p1", 2, "2023-03-01", "2023-04-01"),
            &[
                ("2023-03-01", Bridge { baseline: 1, lowered: 1, ..none }),
                ("2023-12-31", Bridge { baseline: 1, lowered: 1, ..none }),
            ],
        ),
        on(
            "a_product_that_ends_and_is_regraded_late_is_there_again",
            graded(3, "2020-05-15", "").certificate("p1", 3, "2023-08-01", ""),
            &[("2023-07-31", Bridge { baseline: 1, ended: 1, ..none }), ("2023-08-01", stayed)],
        ),
        on(
            "a_new_product",
            graded(3, "2023-01-01", ""),
            &[("2022-12-31", none), ("2023-01-01", Bridge { new: 1, recognised: 1, ..none })],
        ),
        on(
            "a_new_product_that_is_revoked_is_both",
            graded(3, "2023-03-01", "2023-03-01"),
            &[("2023-03-01", Bridge { new: 1, revoked: 1, ..none })],
        ),
        on(
            "a_product_out_on_the_baseline_returns",
            graded(3, "2019-12-31", "").certificate("p1", 3, "2023-02-01", "2023-09-01"),
            &[
                ("2023-01-31", none),
                ("2023-02-01", Bridge { returned: 1, recognised: 1, ..none }),
                ("2023-09-01", none),
            ],
        ),
        on(
            "a_product_that_never_had_three_stars_is_not_in_the_bridge",
            graded(2, "2023-02-01", ""),
            &[("2023-12-31", none)],
        ),
    ]
    .concat()
}

fn on(name: &'static str, rows: Rows, days: &[(&str, Bridge)]) -> Vec<BridgeCase> {
    days.iter()
        .map(|&(day, expected)| {
            let (rows, day) = (rows.clone(), calendar::parse(day));
            BridgeCase { name, rows, day, expected }
        })
        .collect()
}
