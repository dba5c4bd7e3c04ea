//! What the plan of 2024 counts that the plan of 2023 does not.

use super::{Case, count, in_place, on, one_product, share};
use crate::place::{BAT_XAT, SA_PA};

const FOUR: &str = "four-star/level";
const FIVE: &str = "five-star/level";
const ENTITIES: &str = "entities-in-channels/listed";

pub fn cases() -> Vec<Case> {
    let raised = || {
        one_product()
            .certificate("p1", 4, "2023-06-01", "2024-09-01")
            .product("p2", "e1", SA_PA)
            .certificate("p2", 4, "2021-06-01", "")
            .certificate("p2", 5, "2024-03-01", "")
    };
    let two_products = || {
        one_product().product("p2", "e1", SA_PA).certificate("p1", 3, "2022-06-01", "").listing(
            "p2",
            "2022-06-01",
            "",
        )
    };
    let elsewhere = one_product()
        .product("p2", "e1", BAT_XAT)
        .certificate("p2", 3, "2022-06-01", "")
        .listing("p2", "2022-06-01", "");
    let here = "an_entity_is_listed_in_its_own_district_by_a_product_of_another";
    [
        on(
            "four_stars_are_exactly_four",
            raised(),
            FOUR,
            &[("2024-02-29", count(2)), ("2024-03-01", count(1)), ("2024-09-01", count(0))],
        ),
        on(
            "five_stars_count_while_recognised",
            raised(),
            FIVE,
            &[("2024-02-29", count(0)), ("2024-03-01", count(1)), ("2024-12-31", count(1))],
        ),
        on(
            "an_entity_needs_one_product_that_is_both_recognised_and_listed",
            two_products(),
            ENTITIES,
            &[("2024-12-31", share(0, 1))],
        ),
        on(
            "an_entity_is_listed_from_the_day_its_listed_product_is_recognised",
            two_products().certificate("p2", 3, "2024-05-01", ""),
            ENTITIES,
            &[("2024-04-30", share(0, 1)), ("2024-05-01", share(1, 1))],
        ),
        in_place(here, elsewhere.clone(), ENTITIES, Some("088"), &[("2024-12-31", share(1, 1))]),
        in_place(here, elsewhere, ENTITIES, Some("082"), &[("2024-12-31", share(0, 0))]),
        on(
            "recognised_products_are_listed_or_not",
            two_products().certificate("p2", 3, "2024-05-01", ""),
            "listed-products/listed",
            &[("2024-04-30", share(0, 1)), ("2024-05-01", share(1, 2))],
        ),
        on(
            "points_of_the_year_before_are_not_new",
            one_product().sales_point("s1", SA_PA, "2023-12-31", "").sales_point(
                "s2",
                SA_PA,
                "2024-01-01",
                "",
            ),
            "sales-points/new-points",
            &[("2024-12-31", count(1))],
        ),
    ]
    .concat()
}
