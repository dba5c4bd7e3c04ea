//! How a value may end.

use proptest::prelude::*;

use super::{YEAR, alternative, covered, labels, texts};
use crate::{
    board::Day,
    chart::{Outlook, outlook},
    format::{self, Lang},
};

/// A share on a day of the year: high, median, low, and if nothing more happens.
fn an_outlook(day: Day, goal: f64, ends: [f64; 4]) -> Outlook {
    let end = |value: f64| (value, format!("{:.2}%", value * 100.0));
    let [high, median, low, certain] = ends.map(end);
    Outlook {
        lang: Lang::Vi,
        spoken: alternative(),
        period: YEAR,
        day,
        share: true,
        values: vec![(YEAR.first, Some(0.0))],
        goal: Some(goal),
        pace: Some((0.0, goal)),
        usual: Vec::new(),
        certain,
        median,
        low,
        high,
    }
}

proptest! {
    #[test]
    fn the_ends_of_an_outlook_stand_in_the_order_of_their_values(
        mut likely in [0..10_001_i32, 0..10_001, 0..10_001],
        certain in 0..10_001_i32,
    ) {
        likely.sort_unstable_by_key(|value| -value);
        let [high, median, low] = likely;
        let ends = [high, median, low, certain].map(|value| f64::from(value) / 10_000.0);
        let svg = outlook(&an_outlook(YEAR.first.plus(272), 0.6, ends));
        let mut written: Vec<([i32; 4], f64)> = labels(&svg, "t-")
            .into_iter()
            .filter(|(_, text)| text.contains('.'))
            .map(|(at, text)| (at, text.trim_end_matches('%').parse().expect("a number")))
            .collect();
        prop_assert_eq!(written.len(), 4, "{}", svg);
        written.sort_by_key(|(at, _)| at[1]);
        for pair in written.windows(2) {
            prop_assert!(pair[0].1 >= pair[1].1 && pair[0].0[3] <= pair[1].0[1], "{svg}");
        }
        prop_assert!(written.iter().all(|(at, _)| at[2] <= 400), "{svg}");
        prop_assert_eq!(covered(&svg), None);
    }
}

#[test]
fn the_day_and_the_goal_of_an_outlook_never_cover_each_other() {
    for at in 0..364 {
        let day = YEAR.first.plus(at);
        let svg = outlook(&an_outlook(day, 1.0, [0.583, 0.333, 0.083, 0.0]));
        let written = format::day(Lang::Vi, day);
        assert!(
            texts(&svg).contains(&"Chỉ tiêu 100%") && texts(&svg).contains(&&*written),
            "{svg}"
        );
        assert_eq!(covered(&svg), None);
    }
}
