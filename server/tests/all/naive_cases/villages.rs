//! Target 8.

use super::{Case, in_place, on, share};
use crate::{
    place::{BAT_XAT, SA_PA},
    rows::Rows,
};

const ADDITIONAL: &str = "craft-villages/additional";
const LEVEL: &str = "craft-villages/level";
const KIND: &str = "traditional_craft_village";

pub fn cases() -> Vec<Case> {
    [recognition_cases(), ocop(), places()].concat()
}

/// A village recognised for ever, with a product that is not graded yet.
fn village() -> Rows {
    Rows::default()
        .entity("e1", "household", SA_PA)
        .village("v1", KIND, SA_PA, "", "")
        .village_product("p1", "e1", SA_PA, "v1")
}

fn recognition_cases() -> Vec<Case> {
    let between = Rows::default().village("v1", KIND, SA_PA, "2023-02-01", "2023-03-01");
    [
        on(
            "a_village_without_days_is_always_recognised",
            village(),
            LEVEL,
            &[("2019-06-01", share(0, 1)), ("2023-12-31", share(0, 1))],
        ),
        on(
            "a_village_is_recognised_from_its_day_until_it_is_revoked",
            between,
            LEVEL,
            &[
                ("2023-01-31", share(0, 0)),
                ("2023-02-01", share(0, 1)),
                ("2023-02-28", share(0, 1)),
                ("2023-03-01", share(0, 0)),
            ],
        ),
        on(
            "other_kinds_of_villages_do_not_count",
            Rows::default()
                .entity("e1", "household", SA_PA)
                .village("v1", "traditional_craft", SA_PA, "", "")
                .village("v2", "craft_village", SA_PA, "", "")
                .village_product("p1", "e1", SA_PA, "v2")
                .certificate("p1", 3, "2023-02-01", ""),
            ADDITIONAL,
            &[("2023-12-31", share(0, 0))],
        ),
        on(
            "a_village_counts_only_while_it_is_recognised",
            Rows::default()
                .entity("e1", "household", SA_PA)
                .village("v1", KIND, SA_PA, "2023-03-01", "2023-09-01")
                .village_product("p1", "e1", SA_PA, "v1")
                .certificate("p1", 3, "2023-02-01", ""),
            ADDITIONAL,
            &[
                ("2023-02-28", share(0, 0)),
                ("2023-03-01", share(1, 1)),
                ("2023-09-01", share(0, 0)),
            ],
        ),
    ]
    .concat()
}

fn ocop() -> Vec<Case> {
    let first = village().certificate("p1", 3, "2023-02-01", "");
    let before = village().certificate("p1", 3, "2022-02-01", "");
    let returned =
        village().certificate("p1", 3, "2019-06-01", "").certificate("p1", 3, "2023-02-01", "");
    let two = first.clone().village_product("p2", "e1", BAT_XAT, "v1");
    let late = Rows::default()
        .entity("e1", "household", SA_PA)
        .village("v1", KIND, SA_PA, "2023-03-01", "")
        .village_product("p1", "e1", SA_PA, "v1")
        .certificate("p1", 3, "2022-02-01", "");
    [
        on(
            "a_village_with_its_first_recognised_product_is_additional",
            first,
            ADDITIONAL,
            &[("2023-01-31", share(0, 1)), ("2023-02-01", share(1, 1))],
        ),
        on(
            "a_village_with_two_products_counts_once",
            two.certificate("p2", 3, "2023-02-01", ""),
            ADDITIONAL,
            &[("2023-12-31", share(1, 1))],
        ),
        on(
            "a_village_that_had_ocop_on_the_baseline_is_not_additional",
            before.clone(),
            ADDITIONAL,
            &[("2022-06-01", share(0, 1)), ("2023-12-31", share(0, 1))],
        ),
        on(
            "a_village_has_ocop_while_a_product_that_names_it_is_recognised",
            before,
            LEVEL,
            &[
                ("2022-01-31", share(0, 1)),
                ("2022-02-01", share(1, 1)),
                ("2023-12-31", share(1, 1)),
            ],
        ),
        on(
            "a_village_whose_ocop_lapsed_before_the_baseline_is_additional_again",
            returned.clone(),
            ADDITIONAL,
            &[("2022-12-31", share(0, 1)), ("2023-02-01", share(1, 1))],
        ),
        on(
            "a_village_lapsed_on_the_baseline_was_no_flow_before_it",
            returned,
            ADDITIONAL,
            &[("2020-01-01", share(0, 1))],
        ),
        on(
            "a_village_recognised_late_with_ocop_on_the_baseline_is_not_additional",
            late,
            ADDITIONAL,
            &[("2023-12-31", share(0, 1))],
        ),
    ]
    .concat()
}

fn places() -> Vec<Case> {
    let rows = Rows::default()
        .entity("e1", "household", BAT_XAT)
        .village("v1", KIND, SA_PA, "", "")
        .village_product("p1", "e1", BAT_XAT, "v1")
        .certificate("p1", 3, "2023-02-01", "");
    let here = "a_village_counts_in_its_own_district_wherever_its_products_are";
    [
        in_place(here, rows.clone(), ADDITIONAL, Some("088"), &[("2023-12-31", share(1, 1))]),
        in_place(here, rows, ADDITIONAL, Some("082"), &[("2023-12-31", share(0, 0))]),
    ]
    .concat()
}
