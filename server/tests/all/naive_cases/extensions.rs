//! Certificates that hold longer than their 36 months. The denominator of `modern-channels/listed`
//! is the number of recognised products, that of `re-evaluation/due-regraded` those that fell due.

use super::{Case, count, on, one_product, share};
use crate::rows::Rows;

const LISTED: &str = "modern-channels/listed";
const DUE: &str = "re-evaluation/due-regraded";

pub fn cases() -> Vec<Case> {
    [lasting(), ending()].concat()
}

/// Granted on 15 May 2020, so until 15 May 2023.
fn extended(until: &str) -> Rows {
    one_product().certificate("p1", 3, "2020-05-15", "").extended(until)
}

fn lasting() -> Vec<Case> {
    [
        on(
            "an_extended_certificate_is_in_force_until_the_day_of_its_extension",
            extended("2023-08-01"),
            LISTED,
            &[
                ("2023-05-15", share(0, 1)),
                ("2023-07-31", share(0, 1)),
                ("2023-08-01", share(0, 0)),
            ],
        ),
        on(
            "an_extension_up_to_the_end_of_the_term_changes_nothing",
            extended("2023-05-15"),
            LISTED,
            &[("2023-05-14", share(0, 1)), ("2023-05-15", share(0, 0))],
        ),
        on(
            "an_extension_before_the_end_of_the_term_shortens_nothing",
            extended("2022-01-01"),
            LISTED,
            &[("2023-05-14", share(0, 1)), ("2023-05-15", share(0, 0))],
        ),
        on(
            "a_certificate_extended_by_180_days_is_in_force_on_the_179th_day_after_its_end",
            extended("2023-11-11"),
            LISTED,
            &[("2023-11-10", share(0, 1)), ("2023-11-11", share(0, 0))],
        ),
    ]
    .concat()
}

fn ending() -> Vec<Case> {
    let revoked =
        |day| one_product().certificate("p1", 3, "2020-05-15", day).extended("2023-08-01");
    [
        on(
            "an_extended_certificate_is_out_on_the_day_it_is_revoked",
            revoked("2023-06-01"),
            LISTED,
            &[("2023-05-31", share(0, 1)), ("2023-06-01", share(0, 0))],
        ),
        on(
            "a_later_grading_replaces_an_extended_certificate",
            extended("2023-08-01").certificate("p1", 2, "2023-06-01", ""),
            LISTED,
            &[("2023-05-31", share(0, 1)), ("2023-06-01", share(0, 0))],
        ),
        on(
            "an_extended_certificate_falls_due_when_its_extension_is_over",
            extended("2023-08-01"),
            DUE,
            &[("2023-07-31", share(0, 0)), ("2023-08-01", share(0, 1))],
        ),
        on(
            "an_extension_is_no_new_recognition",
            extended("2023-08-01"),
            "new-products/new-or-regraded",
            &[("2023-12-31", count(0))],
        ),
    ]
    .concat()
}
