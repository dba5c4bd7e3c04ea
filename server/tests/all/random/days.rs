//! Days that coincide more often than chance would have it.

use app::board::{Day, Period};
use proptest::{prelude::*, sample::select};

use crate::{calendar, naive, rows::Rows};

const FIRST: &str = "2019-06-01";
const LAST: &str = "2024-06-30";

/// Edges of the periods of 2023 and 2024, days whose 36 months end on them, and leap days.
const MARKED: [&str; 20] = [
    "2019-12-31",
    "2020-01-01",
    "2020-02-28",
    "2020-02-29",
    "2020-03-01",
    "2020-12-30",
    "2020-12-31",
    "2021-01-01",
    "2021-02-28",
    "2021-03-01",
    "2022-12-30",
    "2022-12-31",
    "2023-01-01",
    "2023-01-02",
    "2023-02-28",
    "2023-03-01",
    "2023-12-30",
    "2023-12-31",
    "2024-01-01",
    "2024-02-29",
];

pub fn first() -> Day {
    calendar::parse(FIRST)
}

pub fn last() -> Day {
    calendar::parse(LAST)
}

/// A day of mid-2019 to mid-2024.
pub fn day() -> impl Strategy<Value = Day> {
    let marked = select(&MARKED[..]).prop_map(calendar::parse);
    let month = (2019..=2023, select(&[6, 9, 12][..])).prop_map(|(y, m)| calendar::day(y, m, 15));
    let in_2023 = (1..=12, 1..=28).prop_map(|(month, day)| calendar::day(2023, month, day));
    let any = (first().0..=last().0).prop_map(Day);
    prop_oneof![4 => marked, 2 => month, 2 => in_2023, 2 => any]
}

/// `since` and `until`, which is sometimes not stated, sometimes `since` itself.
pub fn span() -> impl Strategy<Value = (Day, Option<Day>)> {
    let two_days = || (day(), day()).prop_map(|(a, b)| (a.min(b), Some(a.max(b))));
    let open = day().prop_map(|since| (since, None));
    let empty = day().prop_map(|since| (since, Some(since)));
    prop_oneof![4 => two_days(), 4 => open, 1 => empty]
}

/// Every day on which something in the register begins or ends, with the day before
/// it, and the edges of the period: between them no figure can change.
pub fn turning_days(rows: &Rows, period: Period) -> Vec<Day> {
    let mut days = vec![period.first, period.last, Day(period.last.0 + 1), first(), last()];
    for row in &rows.certificates {
        days.extend([row.granted_on, naive::end(row)]);
        days.extend(row.revoked_on);
    }
    for row in &rows.green_chains {
        days.push(row.since);
        days.extend(row.until);
    }
    for row in &rows.villages {
        days.extend(row.recognised_on);
        days.extend(row.revoked_on);
    }
    for row in &rows.listings {
        days.push(row.since);
        days.extend(row.until);
    }
    for row in &rows.sales_points {
        days.push(row.since);
        days.extend(row.until);
    }
    for row in &rows.applications {
        days.push(row.stage_on);
        days.extend(row.earlier.iter().flatten());
    }
    let eves: Vec<Day> = days.iter().map(|day| Day(day.0 - 1)).collect();
    days.extend(eves);
    days.sort();
    days.dedup();
    days
}

/// The edges of the period and a few days more: few enough to try them all.
pub fn days(period: Period) -> impl Strategy<Value = Vec<Day>> {
    let base = Day(period.first.0 - 1);
    proptest::collection::vec(day(), 6).prop_map(move |mut days| {
        days.extend([base, period.first, Day(period.last.0 - 1), period.last]);
        days.sort();
        days.dedup();
        days
    })
}
