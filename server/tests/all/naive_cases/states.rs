//! Section 3. The denominator of `modern-channels/listed` is the number of
//! recognised products, its numerator that of those with an active listing.

use super::{Case, count, on, one_product, share};
use crate::{place::SA_PA, rows::Rows};

const LISTED: &str = "modern-channels/listed";

pub fn cases() -> Vec<Case> {
    [certificates(), gradings(), spans()].concat()
}

fn certificates() -> Vec<Case> {
    let granted = |day| one_product().certificate("p1", 3, day, "");
    let revoked = |granted, day| one_product().certificate("p1", 3, granted, day);
    [
        on(
            "a_certificate_is_in_force_from_the_day_it_is_granted",
            granted("2023-03-10"),
            LISTED,
            &[("2023-03-09", share(0, 0)), ("2023-03-10", share(0, 1))],
        ),
        on(
            "a_certificate_ends_on_the_same_day_of_the_month_three_years_later",
            granted("2020-05-15"),
            LISTED,
            &[("2023-05-14", share(0, 1)), ("2023-05-15", share(0, 0))],
        ),
        on(
            "a_certificate_of_29_february_ends_on_28_february",
            granted("2020-02-29"),
            LISTED,
            &[("2023-02-27", share(0, 1)), ("2023-02-28", share(0, 0))],
        ),
        on(
            "a_certificate_of_28_february_ends_on_28_february_even_before_a_29th",
            granted("2021-02-28"),
            LISTED,
            &[("2024-02-27", share(0, 1)), ("2024-02-28", share(0, 0))],
        ),
        on(
            "a_certificate_is_out_on_the_day_it_is_revoked",
            revoked("2022-05-15", "2023-06-01"),
            LISTED,
            &[("2023-05-31", share(0, 1)), ("2023-06-01", share(0, 0))],
        ),
        on(
            "a_certificate_revoked_on_the_day_it_was_granted_was_never_in_force",
            revoked("2023-06-01", "2023-06-01"),
            LISTED,
            &[("2023-06-01", share(0, 0)), ("2023-06-02", share(0, 0))],
        ),
        on(
            "a_revocation_after_the_end_changes_nothing",
            revoked("2020-05-15", "2023-08-01"),
            LISTED,
            &[
                ("2023-05-14", share(0, 1)),
                ("2023-05-15", share(0, 0)),
                ("2023-08-01", share(0, 0)),
            ],
        ),
    ]
    .concat()
}

fn gradings() -> Vec<Case> {
    let graded = |stars, day| one_product().certificate("p1", stars, day, "");
    [
        on(
            "two_stars_are_not_recognised",
            graded(2, "2022-05-15"),
            LISTED,
            &[("2023-01-01", share(0, 0))],
        ),
        on(
            "three_and_five_stars_are_recognised",
            graded(3, "2022-05-15").product("p2", "e1", SA_PA).certificate(
                "p2",
                5,
                "2022-05-15",
                "",
            ),
            LISTED,
            &[("2023-01-01", share(0, 2))],
        ),
        on(
            "a_later_grading_replaces_an_earlier_one_for_good",
            graded(3, "2021-06-01").certificate("p1", 4, "2022-01-01", "2023-02-01"),
            LISTED,
            &[
                ("2023-01-31", share(0, 1)),
                ("2023-02-01", share(0, 0)),
                ("2023-12-31", share(0, 0)),
            ],
        ),
        on(
            "a_later_grading_replaces_an_earlier_one_even_if_revoked_at_once",
            graded(3, "2021-06-01").certificate("p1", 4, "2023-02-01", "2023-02-01"),
            LISTED,
            &[("2023-01-31", share(0, 1)), ("2023-02-01", share(0, 0))],
        ),
        on(
            "a_later_grading_with_fewer_than_three_stars_takes_the_product_out",
            graded(4, "2021-06-01").certificate("p1", 2, "2023-04-01", ""),
            LISTED,
            &[("2023-03-31", share(0, 1)), ("2023-04-01", share(0, 0))],
        ),
        on(
            "a_later_revocation_of_a_replaced_certificate_changes_nothing",
            one_product().certificate("p1", 3, "2021-06-01", "2023-05-01").certificate(
                "p1",
                3,
                "2023-02-01",
                "",
            ),
            LISTED,
            &[("2023-05-01", share(0, 1)), ("2023-12-31", share(0, 1))],
        ),
        on(
            "a_grading_on_the_day_of_the_end_leaves_no_gap",
            graded(3, "2020-03-01").certificate("p1", 3, "2023-03-01", ""),
            LISTED,
            &[("2023-02-28", share(0, 1)), ("2023-03-01", share(0, 1))],
        ),
        on(
            "a_grading_a_day_after_the_end_leaves_a_gap_of_a_day",
            graded(3, "2020-03-01").certificate("p1", 3, "2023-03-02", ""),
            LISTED,
            &[
                ("2023-02-28", share(0, 1)),
                ("2023-03-01", share(0, 0)),
                ("2023-03-02", share(0, 1)),
            ],
        ),
    ]
    .concat()
}

fn spans() -> Vec<Case> {
    let graded = || one_product().certificate("p1", 3, "2022-05-15", "");
    [
        on(
            "a_listing_is_active_from_since_until_the_day_before_until",
            graded().listing("p1", "2023-02-01", "2023-03-01"),
            LISTED,
            &[
                ("2023-01-31", share(0, 1)),
                ("2023-02-01", share(1, 1)),
                ("2023-02-28", share(1, 1)),
                ("2023-03-01", share(0, 1)),
            ],
        ),
        on(
            "a_listing_until_its_own_since_was_never_active",
            graded().listing("p1", "2023-02-01", "2023-02-01"),
            LISTED,
            &[("2023-02-01", share(0, 1))],
        ),
        on(
            "a_product_listed_in_two_channels_is_listed_once",
            graded().listing("p1", "2022-02-01", "2023-03-01").listing("p1", "2023-02-01", ""),
            LISTED,
            &[("2023-02-15", share(1, 1)), ("2023-03-01", share(1, 1))],
        ),
        on(
            "a_listing_of_a_product_that_is_not_recognised_does_not_count",
            one_product().listing("p1", "2022-02-01", ""),
            LISTED,
            &[("2023-12-31", share(0, 0))],
        ),
        on(
            "a_sales_point_counts_when_it_opened_within_and_is_still_open",
            Rows::default()
                .sales_point("s1", SA_PA, "2022-12-31", "")
                .sales_point("s2", SA_PA, "2023-01-01", "")
                .sales_point("s3", SA_PA, "2023-05-01", "2023-09-01"),
            "sales-points/new-points",
            &[
                ("2022-12-31", count(0)),
                ("2023-01-01", count(1)),
                ("2023-05-01", count(2)),
                ("2023-08-31", count(2)),
                ("2023-09-01", count(1)),
            ],
        ),
    ]
    .concat()
}
