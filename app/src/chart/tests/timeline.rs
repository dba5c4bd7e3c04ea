//! What was published over the years, beside the register.

use insta::assert_snapshot;
use proptest::prelude::*;

use super::{YEAR, alternative, labels, lines, marks, spots, texts};
use crate::{
    board::Day,
    chart::{self, Timeline, timeline, timeline_starts_above_zero},
    format::Lang,
};

fn a_timeline(published: &[(i32, f64)], register: &[(i32, f64)]) -> Timeline {
    let days = |values: &[(i32, f64)]| -> Vec<(Day, f64)> {
        values.iter().map(|&(day, value)| (YEAR.first.plus(day), value)).collect()
    };
    Timeline {
        lang: Lang::Vi,
        spoken: alternative(),
        published: days(published),
        register: days(register),
        steps: (
            days(register).into_iter().map(|(day, value)| (day, Some(value))).collect(),
            YEAR.last,
        ),
        percent: false,
    }
}

#[test]
fn published_dot_that_agrees_stands_in_its_ring() {
    let published = [(-365, 118.0), (0, 163.0), (364, 205.0), (364, 194.0)];
    assert_snapshot!(lines(&timeline(&a_timeline(&published, &[(0, 163.0), (364, 205.0)]))));
}

#[test]
fn the_register_on_a_timeline_goes_by_steps() {
    let svg = timeline(&a_timeline(&[(0, 100.0)], &[(0, 100.0), (200, 160.0)]));
    let line = svg.split('<').find(|mark| mark.contains("register-line")).expect("a line");
    let points = line.split_once("points=\"").expect("points").1.split('"').next().unwrap_or("");
    let points: Vec<&str> = points.split_whitespace().collect();
    for ends in points.windows(2) {
        let [from, to] = [ends[0], ends[1]].map(|point| point.split_once(',').expect("two"));
        assert!(from.0 == to.0 || from.1 == to.1, "level or upright: {points:?}");
    }
    assert!(points.len() >= 4, "{points:?}");
}

#[test]
fn timeline_takes_no_figure_one_figure_and_millions() {
    assert_eq!(texts(&timeline(&a_timeline(&[], &[]))), ["chưa có số liệu"]);
    assert_eq!(marks(&timeline(&a_timeline(&[(0, 0.0)], &[])), "published"), 1);
    assert!(texts(&timeline(&a_timeline(&[(0, 2_600_000.0)], &[]))).contains(&"2.600.000"));
}

#[test]
fn percentages_are_taken_as_printed() {
    let timeline = Timeline { percent: true, ..a_timeline(&[(0, 43.3)], &[]) };
    assert_eq!(texts(&chart::timeline(&timeline)), ["40%", "42%", "44%", "46%", "2023", "43,3%"]);
}

/// Up to fourteen figures in seven years, so that some crowd.
fn figures() -> impl Strategy<Value = Vec<(i32, f64)>> {
    prop::collection::vec((0..2500_i32, 0..300_u32), 1..14).prop_map(|mut figures| {
        figures.sort_unstable();
        figures.into_iter().map(|(day, value)| (day, f64::from(value))).collect()
    })
}

proptest! {
    #[test]
    fn a_label_of_a_timeline_lies_within_the_plot_and_clearly_nearest_to_its_own_point(
        published in figures(),
    ) {
        let svg = timeline(&a_timeline(&published, &[]));
        let points = spots(&svg, "published", ["cx", "cy"]);
        prop_assert_eq!(points.len(), published.len());
        for ([left, top, right, bottom], text) in labels(&svg, "t-value") {
            prop_assert!(0 <= left && right <= 400 && 0 <= top && bottom <= 196, "{text}");
            let distance = |(x, y): (i32, i32)| {
                let (x, y) = (x - (left + right) / 2, y - (top + bottom) / 2);
                x * x + y * y
            };
            let own = published.iter().zip(&points).any(|((_, value), &own)| {
                let others = || points.iter().filter(|&&other| other != own);
                value.to_string() == text
                    && others().all(|&other| 2 * distance(own) < distance(other))
            });
            prop_assert!(own, "{text} of {published:?}");
        }
    }
}

#[test]
fn figures_side_by_side_are_not_read_as_one() {
    for days in 0..200 {
        let svg = timeline(&a_timeline(&[(0, 604.0), (days, 604.0), (364, 605.0)], &[]));
        let all = labels(&svg, "t-value");
        for (at, (one, text)) in all.iter().enumerate() {
            for (other, _) in &all[at + 1..] {
                let in_line = one[1] < other[3] && other[1] < one[3];
                let apart = (other[0] - one[2]).max(one[0] - other[2]);
                assert!(!in_line || apart >= 4, "{text}, {days} days: {svg}");
            }
        }
    }
}

#[test]
fn a_figure_that_two_sources_print_for_one_day_is_written_once() {
    let svg = timeline(&a_timeline(&[(100, 267.0), (100, 267.0)], &[]));
    assert_eq!(labels(&svg, "t-value").len(), 1, "{svg}");
}

#[test]
fn an_axis_that_does_not_start_at_0_is_told() {
    let percent = |value| Timeline { percent: true, ..a_timeline(&[(0, value)], &[]) };
    assert!(timeline_starts_above_zero(&percent(43.3)));
    assert!(!timeline_starts_above_zero(&percent(1.0)));
    assert!(!timeline_starts_above_zero(&a_timeline(&[(0, 163.0)], &[])));
}
