//! How many units reach a number.

use crate::{
    naive_cases::{Case, in_place, on, share, with_gradings},
    place::{BAT_XAT, SA_PA, SA_PA_TOO},
    rows::Rows,
};

const NEW_IN_EACH: &str = "new-entity-in-each/reached";
const CHAIN_IN_EACH: &str = "chain-in-each/reached";
const TWO_IN_EACH: &str = "two-products-in-each/reached";

pub fn units() -> Vec<Case> {
    let new = with_gradings(&[(3, "2023-03-01")]);
    let other_kind = Rows::default()
        .entity("e1", "large_enterprise", SA_PA)
        .product("p1", "e1", SA_PA)
        .certificate("p1", 3, "2023-03-01", "");
    let elsewhere = Rows::default()
        .entity("e1", "cooperative", BAT_XAT)
        .product("p1", "e1", SA_PA)
        .certificate("p1", 3, "2023-03-01", "");
    let here = "an_entity_counts_for_the_unit_of_its_own_commune";
    let two = with_gradings(&[(3, "2022-03-01")])
        .product("p2", "e1", SA_PA_TOO)
        .certificate("p2", 3, "2023-03-01", "2023-09-01")
        .product("p3", "e1", BAT_XAT)
        .certificate("p3", 3, "2023-03-01", "");
    let chain = with_gradings(&[(3, "2022-03-01")]).chain("e1", "2022-06-01", "2023-06-01");
    [
        on(
            "a_unit_with_one_new_cooperative_is_one_of_all_units",
            new.clone(),
            NEW_IN_EACH,
            &[("2023-02-28", share(0, 9)), ("2023-03-01", share(1, 9))],
        ),
        on(
            "two_new_entities_of_one_unit_are_one_unit",
            new.entity("e2", "household", SA_PA_TOO).product("p2", "e2", BAT_XAT).certificate(
                "p2",
                3,
                "2023-04-01",
                "",
            ),
            NEW_IN_EACH,
            &[("2023-12-14", share(1, 9))],
        ),
        on(
            "a_new_entity_of_another_kind_does_not_reach_it",
            other_kind,
            NEW_IN_EACH,
            &[("2023-12-14", share(0, 9))],
        ),
        in_place(here, elsewhere.clone(), NEW_IN_EACH, Some("082"), &[("2023-12-14", share(1, 1))]),
        in_place(here, elsewhere, NEW_IN_EACH, Some("088"), &[("2023-12-14", share(0, 1))]),
        on(
            "a_unit_counts_while_a_chain_of_its_entities_is_active",
            chain,
            CHAIN_IN_EACH,
            &[
                ("2022-05-31", share(0, 9)),
                ("2022-06-01", share(1, 9)),
                ("2023-05-31", share(1, 9)),
                ("2023-06-01", share(0, 9)),
            ],
        ),
        on(
            "a_unit_reaches_two_with_the_second_and_loses_it_with_either",
            two,
            TWO_IN_EACH,
            &[
                ("2023-02-28", share(0, 9)),
                ("2023-03-01", share(1, 9)),
                ("2023-08-31", share(1, 9)),
                ("2023-09-01", share(0, 9)),
            ],
        ),
        on(
            "one_ends_as_another_begins_and_the_unit_still_reaches_two",
            with_gradings(&[(3, "2020-05-15")])
                .product("p2", "e1", SA_PA)
                .certificate("p2", 3, "2022-05-15", "")
                .product("p3", "e1", SA_PA)
                .certificate("p3", 3, "2023-05-15", ""),
            TWO_IN_EACH,
            &[("2023-05-14", share(1, 9)), ("2023-05-15", share(1, 9))],
        ),
    ]
    .concat()
}
