//! Targets 2 and 4.

use super::{Case, on, one_product, share, with_gradings};
use crate::place::SA_PA;

const DUE: &str = "re-evaluation/due-regraded";
const KEPT: &str = "consolidated/kept-or-raised";
const RAISED: &str = "consolidated/raised";

pub fn cases() -> Vec<Case> {
    [due(), consolidation_cases()].concat()
}

fn due() -> Vec<Case> {
    let due = with_gradings(&[(3, "2020-05-15")]);
    [
        on(
            "a_product_is_due_from_the_day_its_certificate_ends",
            due.clone(),
            DUE,
            &[
                ("2022-12-31", share(0, 0)),
                ("2023-05-14", share(0, 0)),
                ("2023-05-15", share(0, 1)),
            ],
        ),
        on(
            "a_product_regraded_early_counts_when_it_falls_due",
            due.clone().certificate("p1", 4, "2023-02-01", ""),
            DUE,
            &[
                ("2023-02-01", share(0, 0)),
                ("2023-05-14", share(0, 0)),
                ("2023-05-15", share(1, 1)),
            ],
        ),
        on(
            "a_product_regraded_late_counts_from_then_on",
            due.clone().certificate("p1", 3, "2023-08-01", ""),
            DUE,
            &[("2023-07-31", share(0, 1)), ("2023-08-01", share(1, 1))],
        ),
        on(
            "a_product_regraded_with_two_stars_stays_due",
            due.clone().certificate("p1", 2, "2023-05-15", ""),
            DUE,
            &[("2023-12-31", share(0, 1))],
        ),
        on(
            "a_product_regraded_before_the_period_is_not_due",
            due.certificate("p1", 3, "2022-12-31", ""),
            DUE,
            &[("2023-12-31", share(0, 0))],
        ),
        on(
            "a_product_revoked_before_its_end_still_falls_due",
            one_product().certificate("p1", 3, "2020-05-15", "2023-03-01"),
            DUE,
            &[("2023-05-14", share(0, 0)), ("2023-05-15", share(0, 1))],
        ),
        on(
            "an_end_on_the_baseline_is_not_within",
            with_gradings(&[(3, "2019-12-31")]),
            DUE,
            &[("2022-12-31", share(0, 0)), ("2023-12-31", share(0, 0))],
        ),
        on(
            "ends_on_the_first_and_last_day_are_within",
            with_gradings(&[(3, "2020-01-01")])
                .product("p2", "e1", SA_PA)
                .certificate("p2", 3, "2020-12-31", "")
                .product("p3", "e1", SA_PA)
                .certificate("p3", 3, "2021-01-01", ""),
            DUE,
            &[
                ("2023-01-01", share(0, 1)),
                ("2023-12-30", share(0, 1)),
                ("2023-12-31", share(0, 2)),
            ],
        ),
    ]
    .concat()
}

fn consolidation_cases() -> Vec<Case> {
    let same = with_gradings(&[(3, "2021-06-01"), (3, "2023-03-01")]);
    let up_and_down = with_gradings(&[(4, "2021-06-01"), (5, "2023-03-01"), (3, "2023-06-01")]);
    let down = with_gradings(&[(4, "2021-06-01"), (3, "2023-03-01")]);
    [
        on(
            "the_same_stars_are_kept",
            same.clone(),
            KEPT,
            &[("2023-02-28", share(0, 1)), ("2023-03-01", share(1, 1))],
        ),
        on("the_same_stars_are_not_raised", same, RAISED, &[("2023-12-31", share(0, 1))]),
        on(
            "any_certificate_within_can_keep",
            up_and_down.clone(),
            KEPT,
            &[("2023-12-31", share(1, 1))],
        ),
        on("any_certificate_within_can_raise", up_and_down, RAISED, &[("2023-12-31", share(1, 1))]),
        on("fewer_stars_are_not_kept", down, KEPT, &[("2023-12-31", share(0, 1))]),
        on(
            "the_cohort_is_fixed_on_the_baseline",
            with_gradings(&[(3, "2020-01-01")])
                .product("p2", "e1", SA_PA)
                .certificate("p2", 3, "2023-01-01", "")
                .product("p3", "e1", SA_PA)
                .certificate("p3", 3, "2019-12-31", ""),
            KEPT,
            &[
                ("2022-06-01", share(0, 1)),
                ("2022-12-31", share(0, 1)),
                ("2023-12-31", share(0, 1)),
            ],
        ),
        on(
            "before_the_period_a_flow_is_0_of_its_denominator",
            with_gradings(&[(3, "2021-06-01"), (4, "2022-03-01")]),
            RAISED,
            &[
                ("2021-01-01", share(0, 1)),
                ("2022-06-01", share(0, 1)),
                ("2022-12-31", share(0, 1)),
            ],
        ),
    ]
    .concat()
}
