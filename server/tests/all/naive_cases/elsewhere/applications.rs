//! Applications by the stages that they reach.

use crate::{
    naive_cases::{Case, count, on, one_product, share},
    place::{SA_PA, SA_PA_TOO},
};

const UNITS_WITH: &str = "units-with-dossiers/reached";
const DOSSIERS: &str = "dossiers/submitted";
const MOVED: &str = "applications/moved";
const AGAIN: &str = "applications-again/graded";

pub fn applications() -> Vec<Case> {
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
