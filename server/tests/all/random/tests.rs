//! What must hold of the oracle itself on every register.

use std::collections::BTreeSet;

use app::board::{Goal, Status};
use proptest::prelude::*;

use super::{config, days, rows, turning_days};
use crate::{
    naive,
    naive_cases::{period_2023, period_2024},
    place::DISTRICTS,
    rows::Rows,
};

fn readings() -> impl Iterator<Item = (&'static str, &'static str)> {
    let all = naive::READINGS_2023.into_iter().chain(naive::READINGS_2024);
    let all = all.chain(naive::READINGS_ELSEWHERE);
    all.map(|(target, reading, _)| (target, reading)).chain([("recognised", "products")])
}

proptest! {
    #![proptest_config(config(64))]

    #[test]
    fn districts_add_up_to_the_province(rows in rows(), days in days(period_2024())) {
        for day in days {
            for (target, reading) in readings() {
                let period = period_2024();
                let figure = |place| naive::reading(&rows, target, reading, place, period, day);
                let (mut counted, mut among) = (0, None);
                for district in DISTRICTS {
                    let (n, d) = figure(Some(district));
                    counted += n;
                    among = d.map(|d| d + among.unwrap_or(0));
                }
                let sum = (counted, among);
                prop_assert_eq!(figure(None), sum, "{}/{} on {}", target, reading, day);
            }
        }
    }

    #[test]
    fn the_order_of_rows_means_nothing(rows in rows(), seed: u64, days in days(period_2023())) {
        let shuffled = rows.shuffle(seed);
        let period = period_2023();
        for day in days {
            for (target, reading) in readings() {
                let figure = |rows: &Rows| naive::reading(rows, target, reading, None, period, day);
                prop_assert_eq!(figure(&rows), figure(&shuffled));
            }
        }
    }

    #[test]
    fn a_bridge_leads_from_the_baseline_to_the_day(rows in rows()) {
        let period = period_2023();
        for day in turning_days(&rows, period) {
            for district in [None, Some("088")] {
                let bridge = naive::bridge(&rows, district, period, day);
                let up = bridge.baseline + bridge.new + bridge.returned;
                let down = bridge.ended + bridge.revoked + bridge.lowered;
                prop_assert_eq!(up, down + bridge.recognised, "{} {:?}", day, bridge);
                let new = naive::reading(&rows, "new-products", "new", district, period, day);
                prop_assert_eq!((bridge.new, None), new);
            }
        }
    }

    #[test]
    fn nothing_changes_between_turning_days(rows in rows(), days in days(period_2023())) {
        let period = period_2023();
        let turning = turning_days(&rows, period);
        for day in days {
            let before = turning.iter().rfind(|turn| **turn <= day).copied();
            for (target, reading) in readings() {
                let figure = |day| naive::reading(&rows, target, reading, None, period, day);
                let (then, now) = (before.map(figure), figure(day));
                prop_assert_eq!(then, Some(now), "{}/{} on {}", target, reading, day);
            }
        }
    }

    #[test]
    fn on_the_last_day_a_goal_is_met_or_missed(
        n in 0_u32..200,
        d in 1_u32..200,
        goal in 0_u32..=100,
    ) {
        let period = period_2023();
        let (value, none, last) = ((n, Some(d)), (0, Some(0)), period.last);
        let at_least = Goal::AtLeast { numerator: goal, denominator: 100 };
        for (_, _, pace) in naive::READINGS_2023 {
            let status = naive::status(at_least, pace, value, none, period, last);
            let met = u64::from(n) * 100 >= u64::from(goal) * u64::from(d);
            prop_assert_eq!(status, if met { Status::Met } else { Status::Missed });
        }
    }
}

/// A generator that never makes the hard cases would prove nothing.
#[test]
fn every_reading_takes_many_values() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};

    let mut runner = TestRunner::deterministic();
    let mut seen: Vec<BTreeSet<(u32, Option<u32>)>> = vec![BTreeSet::new(); readings().count()];
    let mut bridges = naive::Bridge::default();
    for _ in 0..300 {
        let rows = rows().new_tree(&mut runner).expect("a register").current();
        for (values, (target, reading)) in seen.iter_mut().zip(readings()) {
            let period = period_2023();
            values.insert(naive::reading(&rows, target, reading, None, period, period.last));
        }
        let bridge = naive::bridge(&rows, None, period_2023(), period_2023().last);
        bridges.returned += bridge.returned;
        bridges.ended += bridge.ended;
        bridges.revoked += bridge.revoked;
        bridges.lowered += bridge.lowered;
    }
    for (values, (target, reading)) in seen.iter().zip(readings()) {
        // Of what is new in a place there is little.
        let of_units = target.ends_with("-in-each")
            || target.starts_with("units-")
            || target == "new-entities";
        let least = if of_units { 3 } else { 4 };
        assert!(values.len() >= least, "{target}/{reading} only takes {values:?}");
    }
    let least =
        [bridges.returned, bridges.ended, bridges.revoked, bridges.lowered].into_iter().min();
    assert!(least >= Some(20), "{bridges:?}");
}
