//! OCOP entities and targets 5 to 7.

use super::{Case, in_place, on, one_product, share};
use crate::{
    place::{BAT_XAT, SA_PA},
    rows::Rows,
};

const COOPERATIVES: &str = "cooperatives/share";
const SMALL: &str = "small-enterprises/share";
const ADDITIONAL: &str = "green-chains/additional";
const LEVEL: &str = "green-chains/level";

pub fn cases() -> Vec<Case> {
    [entities(), kinds(), chains()].concat()
}

fn entities() -> Vec<Case> {
    let two_products = one_product()
        .product("p2", "e1", SA_PA)
        .certificate("p1", 3, "2020-05-15", "")
        .certificate("p2", 3, "2022-05-15", "2023-09-01");
    [
        on(
            "an_entity_counts_once_as_long_as_any_product_is_recognised",
            two_products,
            COOPERATIVES,
            &[
                ("2020-05-14", share(0, 0)),
                ("2023-01-01", share(1, 1)),
                ("2023-05-15", share(1, 1)),
                ("2023-09-01", share(0, 0)),
            ],
        ),
        on(
            "an_entity_whose_products_are_not_recognised_does_not_count",
            one_product().certificate("p1", 2, "2022-05-15", ""),
            COOPERATIVES,
            &[("2023-12-31", share(0, 0))],
        ),
        on(
            "one_product_ends_as_another_begins_and_the_entity_goes_on",
            one_product()
                .product("p2", "e1", SA_PA)
                .certificate("p1", 3, "2020-05-15", "")
                .certificate("p2", 3, "2023-05-15", ""),
            COOPERATIVES,
            &[("2023-05-14", share(1, 1)), ("2023-05-15", share(1, 1))],
        ),
    ]
    .concat()
}

fn kinds() -> Vec<Case> {
    let kinds =
        ["cooperative", "cooperative_group", "small_enterprise", "large_enterprise", "household"];
    let rows = kinds.iter().fold(Rows::default(), |rows, kind| {
        let product = format!("p-{kind}");
        rows.entity(kind, kind, BAT_XAT).product(&product, kind, SA_PA).certificate(
            &product,
            3,
            "2022-05-15",
            "",
        )
    });
    let here = "an_entity_counts_in_the_district_of_its_own_commune";
    [
        on(
            "cooperative_groups_are_not_cooperatives",
            rows.clone(),
            COOPERATIVES,
            &[("2023-12-31", share(1, 5))],
        ),
        on(
            "large_enterprises_are_not_small_ones",
            rows.clone(),
            SMALL,
            &[("2023-12-31", share(1, 5))],
        ),
        in_place(here, rows.clone(), SMALL, Some("082"), &[("2023-12-31", share(1, 5))]),
        in_place(here, rows, SMALL, Some("088"), &[("2023-12-31", share(0, 0))]),
    ]
    .concat()
}

fn chains() -> Vec<Case> {
    let graded = || one_product().certificate("p1", 3, "2022-05-15", "");
    let overlapping =
        graded().chain("e1", "2022-06-01", "2023-02-01").chain("e1", "2023-01-15", "");
    let renewed = graded().chain("e1", "2022-06-01", "2022-12-31").chain("e1", "2023-01-15", "");
    [
        on(
            "a_chain_that_begins_on_the_first_day_is_additional",
            graded().chain("e1", "2023-01-01", ""),
            ADDITIONAL,
            &[
                ("2022-12-31", share(0, 1)),
                ("2023-01-01", share(1, 1)),
                ("2023-12-31", share(1, 1)),
            ],
        ),
        on(
            "a_chain_that_begins_on_the_baseline_is_not_additional",
            graded().chain("e1", "2022-12-31", ""),
            ADDITIONAL,
            &[("2023-12-31", share(0, 1))],
        ),
        on(
            "a_new_chain_beside_one_of_the_baseline_is_not_additional",
            overlapping.clone(),
            ADDITIONAL,
            &[("2023-01-15", share(0, 1)), ("2023-12-31", share(0, 1))],
        ),
        on(
            "an_entity_with_two_chains_counts_once",
            overlapping,
            LEVEL,
            &[
                ("2022-05-31", share(0, 1)),
                ("2023-01-20", share(1, 1)),
                ("2023-12-31", share(1, 1)),
            ],
        ),
        on(
            "a_chain_over_on_the_baseline_does_not_stand_in_the_way",
            renewed,
            ADDITIONAL,
            &[("2023-01-14", share(0, 1)), ("2023-01-15", share(1, 1))],
        ),
        on(
            "an_additional_chain_counts_only_while_it_is_active",
            graded().chain("e1", "2023-02-01", "2023-03-01").chain("e1", "2023-05-01", ""),
            ADDITIONAL,
            &[
                ("2023-02-28", share(1, 1)),
                ("2023-03-01", share(0, 1)),
                ("2023-05-01", share(1, 1)),
            ],
        ),
        on(
            "a_chain_counts_only_while_its_entity_is_an_ocop_entity",
            one_product().certificate("p1", 3, "2020-05-15", "").chain("e1", "2023-02-01", ""),
            ADDITIONAL,
            &[("2023-02-01", share(1, 1)), ("2023-05-15", share(0, 0))],
        ),
        on(
            "a_chain_without_a_recognised_product_does_not_count",
            one_product().chain("e1", "2023-02-01", ""),
            LEVEL,
            &[("2023-12-31", share(0, 0))],
        ),
    ]
    .concat()
}
