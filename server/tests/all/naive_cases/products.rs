//! Target 1.

use super::{Case, count, in_place, on, one_product, with_gradings};
use crate::{
    place::{BAT_XAT, SA_PA},
    rows::Rows,
};

const NEW: &str = "new-products/new";
const REGRADED: &str = "new-products/new-or-regraded";

pub fn cases() -> Vec<Case> {
    [new(), districts()].concat()
}

fn new() -> Vec<Case> {
    let first_on = |day| with_gradings(&[(3, day)]);
    let again = || with_gradings(&[(3, "2019-06-01"), (3, "2023-03-01"), (4, "2023-06-01")]);
    [
        on(
            "a_product_first_recognised_on_the_baseline_is_not_new",
            first_on("2022-12-31"),
            NEW,
            &[("2022-12-31", count(0)), ("2023-12-31", count(0))],
        ),
        on(
            "a_product_first_recognised_on_the_first_day_is_new",
            first_on("2023-01-01"),
            NEW,
            &[("2022-12-31", count(0)), ("2023-01-01", count(1)), ("2023-12-31", count(1))],
        ),
        on(
            "a_product_first_recognised_on_the_last_day_is_new",
            first_on("2023-12-31"),
            NEW,
            &[("2023-12-30", count(0)), ("2023-12-31", count(1))],
        ),
        on(
            "two_stars_are_no_first_recognition",
            with_gradings(&[(2, "2022-03-01"), (3, "2023-03-01")]),
            NEW,
            &[("2023-02-28", count(0)), ("2023-03-01", count(1))],
        ),
        on(
            "a_new_product_stays_counted_when_it_is_out_again",
            one_product().certificate("p1", 3, "2023-03-01", "2023-04-01"),
            NEW,
            &[("2023-03-31", count(1)), ("2023-04-01", count(1)), ("2023-12-31", count(1))],
        ),
        on(
            "within_goes_up_to_the_day_even_after_the_period",
            first_on("2024-01-01"),
            NEW,
            &[("2023-12-31", count(0)), ("2024-01-01", count(1))],
        ),
        on("a_product_that_returns_is_not_new", again(), NEW, &[("2023-12-31", count(0))]),
        on(
            "a_product_regraded_twice_counts_once",
            again(),
            REGRADED,
            &[("2023-02-28", count(0)), ("2023-03-01", count(1)), ("2023-12-31", count(1))],
        ),
        on(
            "a_regrading_with_two_stars_is_none",
            with_gradings(&[(3, "2022-06-01"), (2, "2023-03-01")]),
            REGRADED,
            &[("2023-12-31", count(0))],
        ),
    ]
    .concat()
}

fn districts() -> Vec<Case> {
    let rows = Rows::default()
        .entity("e1", "cooperative", BAT_XAT)
        .product("p1", "e1", SA_PA)
        .certificate("p1", 3, "2023-03-01", "");
    let here = "a_product_counts_in_the_district_of_its_own_commune";
    [
        in_place(here, rows.clone(), NEW, Some("088"), &[("2023-12-31", count(1))]),
        in_place(here, rows.clone(), NEW, Some("082"), &[("2023-12-31", count(0))]),
        in_place(here, rows, NEW, Some("084"), &[("2023-12-31", count(0))]),
    ]
    .concat()
}
