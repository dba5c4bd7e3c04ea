//! What plans of other provinces count, over a year from 15 December to 14 December.

mod applications;
mod units;

use self::{applications::applications, units::units};
use super::{Case, count, on, one_product, share, with_gradings};
use crate::place::SA_PA;

const FIRST: &str = "cohort-first/regraded";
const ANY: &str = "cohort-any/regraded";
const NEW: &str = "new-entities/new";
const EATABLES: &str = "eatables/level";

pub fn cases() -> Vec<Case> {
    [cohorts(), new_entities(), units(), applications(), groups()].concat()
}

fn cohorts() -> Vec<Case> {
    let regraded = with_gradings(&[(3, "2020-12-31"), (3, "2023-06-01")]);
    [
        on(
            "a_product_of_the_span_counts_from_its_grading_within_the_period",
            regraded.clone(),
            FIRST,
            &[
                ("2019-12-31", share(0, 1)),
                ("2023-05-31", share(0, 1)),
                ("2023-06-01", share(1, 1)),
                ("2023-12-14", share(1, 1)),
            ],
        ),
        on(
            "a_product_first_recognised_before_the_span_is_not_of_it",
            with_gradings(&[(3, "2019-12-31"), (3, "2020-12-30"), (3, "2023-06-01")]),
            FIRST,
            &[("2023-12-14", share(0, 0))],
        ),
        on(
            "a_product_with_any_grading_in_the_span_is_of_it",
            with_gradings(&[(3, "2019-12-31"), (3, "2020-12-30"), (3, "2023-06-01")]),
            ANY,
            &[("2023-05-31", share(0, 1)), ("2023-12-14", share(1, 1))],
        ),
        on(
            "two_stars_in_the_span_are_no_recognition",
            with_gradings(&[(2, "2020-07-01"), (3, "2023-06-01")]),
            ANY,
            &[("2023-12-14", share(0, 0))],
        ),
        on(
            "a_grading_before_the_period_or_with_two_stars_is_no_regrading",
            with_gradings(&[(3, "2020-12-31"), (4, "2022-12-14"), (2, "2023-06-01")]),
            FIRST,
            &[("2023-12-14", share(0, 1))],
        ),
        on(
            "gradings_on_the_first_and_last_day_of_the_year_from_15_december_are_within",
            with_gradings(&[(3, "2020-01-01"), (3, "2022-12-15")])
                .product("p2", "e1", SA_PA)
                .certificate("p2", 3, "2020-12-31", "")
                .certificate("p2", 3, "2023-12-14", "")
                .product("p3", "e1", SA_PA)
                .certificate("p3", 3, "2020-12-31", "")
                .certificate("p3", 3, "2023-12-15", ""),
            FIRST,
            &[
                ("2022-12-14", share(0, 3)),
                ("2022-12-15", share(1, 3)),
                ("2023-12-13", share(1, 3)),
                ("2023-12-14", share(2, 3)),
            ],
        ),
    ]
    .concat()
}

fn new_entities() -> Vec<Case> {
    let second = with_gradings(&[(3, "2019-06-01")]).product("p2", "e1", SA_PA).certificate(
        "p2",
        3,
        "2023-03-01",
        "",
    );
    [
        on(
            "an_entity_is_new_from_the_first_recognition_of_any_of_its_products",
            with_gradings(&[(2, "2022-12-01"), (3, "2023-03-01")]),
            NEW,
            &[("2023-02-28", count(0)), ("2023-03-01", count(1)), ("2023-12-14", count(1))],
        ),
        on(
            "an_entity_that_had_a_product_before_is_not_new_even_if_that_has_ended",
            second,
            NEW,
            &[("2023-12-14", count(0))],
        ),
        on(
            "a_new_entity_counts_while_it_is_an_ocop_entity",
            one_product().certificate("p1", 3, "2023-03-01", "2023-09-01"),
            NEW,
            &[("2023-08-31", count(1)), ("2023-09-01", count(0))],
        ),
    ]
    .concat()
}

fn groups() -> Vec<Case> {
    let of = |group| with_gradings(&[(3, "2022-03-01")]).of_group(group);
    let days = |counted| [("2022-12-14", share(counted, 1)), ("2023-12-14", share(counted, 1))];
    [
        on("a_product_of_a_group_that_is_named_counts", of("drink"), EATABLES, &days(1)),
        on("a_product_of_another_group_is_one_of_all", of("herbal"), EATABLES, &days(0)),
        on("a_product_whose_group_is_not_stated_is_of_none", of(""), EATABLES, &days(0)),
        on(
            "a_product_whose_group_is_not_stated_is_one_of_all",
            of("").product("p2", "e1", SA_PA).certificate("p2", 3, "2023-03-01", ""),
            EATABLES,
            &[("2023-02-28", share(0, 1)), ("2023-03-01", share(1, 2))],
        ),
    ]
    .concat()
}
