//! What plans of other provinces count, over a year from 15 December to 14 December.

use super::{Case, count, in_place, on, one_product, share, with_gradings};
use crate::{
    place::{BAT_XAT, SA_PA, SA_PA_TOO},
    rows::Rows,
};

const FIRST: &str = "cohort-first/regraded";
const ANY: &str = "cohort-any/regraded";
const NEW: &str = "new-entities/new";
const NEW_IN_EACH: &str = "new-entity-in-each/reached";
const CHAIN_IN_EACH: &str = "chain-in-each/reached";
const TWO_IN_EACH: &str = "two-products-in-each/reached";
const UNITS_WITH: &str = "units-with-dossiers/reached";
const DOSSIERS: &str = "dossiers/submitted";
const MOVED: &str = "applications/moved";
const AGAIN: &str = "applications-again/graded";
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

fn units() -> Vec<Case> {
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

fn applications() -> Vec<Case> {
    let submitted = |purpose, day| {
        let steps = [("province_graded", "2022-12-01"), ("submitted_to_ministry", day)];
        one_product().application("a1", SA_PA, purpose, &steps)
    };
    let back = one_product().application(
        "a1",
        SA_PA,
        "",
        &[("idea", "2022-06-01"), ("district_graded", "2023-02-01"), ("rejected", "2023-04-01")],
    );
    [
        on(
            "an_application_counts_from_the_day_it_reached_the_stage_for_good",
            submitted("upgrade", "2023-03-01"),
            DOSSIERS,
            &[("2023-02-28", count(0)), ("2023-03-01", count(1)), ("2024-06-30", count(1))],
        ),
        on(
            "a_stage_reached_before_the_period_does_not_count",
            submitted("upgrade", "2022-12-14"),
            DOSSIERS,
            &[("2023-12-14", count(0))],
        ),
        on(
            "an_application_for_another_purpose_does_not_count",
            submitted("regrade", "2023-03-01"),
            DOSSIERS,
            &[("2023-12-14", count(0))],
        ),
        on(
            "an_application_without_a_purpose_is_a_first_one",
            submitted("", "2023-03-01"),
            DOSSIERS,
            &[("2023-12-14", count(1))],
        ),
        on(
            "a_stage_counts_even_when_the_application_went_on",
            back,
            MOVED,
            &[("2023-01-31", count(0)), ("2023-02-01", count(1)), ("2023-12-14", count(1))],
        ),
        on(
            "two_applications_of_one_unit_are_one_unit",
            submitted("", "2023-03-01").application(
                "a2",
                SA_PA_TOO,
                "regrade",
                &[("submitted_to_ministry", "2023-04-01")],
            ),
            UNITS_WITH,
            &[("2023-02-28", count(0)), ("2023-12-14", count(1))],
        ),
        on(
            "applications_that_moved_within_the_period_are_those_a_share_is_of",
            one_product()
                .application(
                    "a1",
                    SA_PA,
                    "upgrade",
                    &[("idea", "2023-02-01"), ("province_graded", "2023-06-01")],
                )
                .application("a2", SA_PA, "regrade", &[("idea", "2023-02-01")])
                .application("a3", SA_PA, "first", &[("province_graded", "2023-02-01")])
                .application("a4", SA_PA, "upgrade", &[("province_graded", "2022-12-14")]),
            AGAIN,
            &[
                ("2023-01-31", share(0, 0)),
                ("2023-05-31", share(0, 2)),
                ("2023-06-01", share(1, 2)),
            ],
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
