//! Chains of gradings: apart, overlapping, touching, revoked at every odd moment.

use app::board::Day;
use proptest::{collection::vec, prelude::*, sample::select};

use super::days::{day, first, last};
use crate::{calendar, naive, rows::Certificate};

/// When a product is graded, in the order in which the rows are drawn.
#[derive(Clone, Copy, Debug)]
enum When {
    On(Day),
    /// So many days after the 36 months of the row before: 0 touches.
    AfterEnd(i32),
}

#[derive(Clone, Copy, Debug)]
enum Revoked {
    Never,
    /// So many days after the grant: 0 is never in force.
    AfterGrant(i32),
    /// So many days after the 36 months.
    AfterEnd(i32),
    /// On this day, or on the day of the grant if that is later.
    On(Day),
}

/// So many days after the 36 months, at most 180; some have no effect.
type Extended = Option<i32>;

type Grading = (When, u8, Revoked, Extended);

/// Up to four for each product, never two of one product on one day.
pub fn certificates(products: usize) -> impl Strategy<Value = Vec<Certificate>> {
    vec(vec(grading(), 0..=4), products).prop_map(|products| {
        let numbered = products.iter().enumerate();
        numbered.flat_map(|(i, gradings)| rows(&format!("p{i}"), gradings)).collect()
    })
}

fn grading() -> impl Strategy<Value = Grading> {
    let when = prop_oneof![
        3 => day().prop_map(When::On),
        1 => (-1..=1).prop_map(When::AfterEnd),
    ];
    let revoked = prop_oneof![
        6 => Just(Revoked::Never),
        1 => select(&[0, 1, 30, 400][..]).prop_map(Revoked::AfterGrant),
        1 => (-1..=1).prop_map(Revoked::AfterEnd),
        1 => day().prop_map(Revoked::On),
    ];
    let extended = prop_oneof![
        5 => Just(None),
        1 => select(&[-1, 0, 1, 90, 180][..]).prop_map(Some),
    ];
    (when, select(&[1, 2, 3, 3, 3, 4, 4, 5][..]), revoked, extended)
}

fn rows(product: &str, gradings: &[Grading]) -> Vec<Certificate> {
    let mut rows: Vec<Certificate> = Vec::new();
    for &(when, stars, revoked, extended) in gradings {
        let granted_on = match (when, rows.last()) {
            (When::On(day), _) => day,
            (When::AfterEnd(days), Some(before)) => Day(naive::end(before).0 + days),
            (When::AfterEnd(days), None) => Day(calendar::day(2020, 1, 1).0 + days),
        };
        let taken = rows.iter().any(|row| row.granted_on == granted_on);
        if taken || granted_on < first() || granted_on > last() {
            continue;
        }
        let mut row = Certificate {
            product: product.to_owned(),
            stars,
            granted_on,
            decision: None,
            granted_by: None,
            revoked_on: None,
            extended_until: None,
        };
        row.extended_until = extended.map(|days| Day(naive::end(&row).0 + days));
        row.revoked_on = match revoked {
            Revoked::Never => None,
            Revoked::AfterGrant(days) => Some(Day(granted_on.0 + days)),
            Revoked::AfterEnd(days) => Some(Day(naive::end(&row).0 + days)),
            Revoked::On(day) => Some(day.max(granted_on)),
        };
        rows.push(row);
    }
    rows
}
