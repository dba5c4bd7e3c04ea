//! Published points beside the register's line.

use proptest::prelude::*;

use super::*;
use crate::chart::svg::text_width;

/// The box of each label, with its text: left, top, right, bottom.
fn labels(svg: &str) -> Vec<([i32; 4], &str)> {
    let marks = svg.split("<text ").skip(1).filter(|mark| mark.contains("t-value"));
    let label = |mark| {
        let (tag, rest) = str::split_once(mark, '>').expect("an open tag");
        let text = rest.split('<').next().unwrap_or_default();
        let [(x, y)] = spots(&format!("<text {tag}"), "t-value", ["x", "y"])[..] else { panic!() };
        let width = text_width(text);
        let left = match tag {
            _ if tag.contains("middle") => x - width / 2,
            _ if tag.contains("end") => x - width,
            _ => x,
        };
        ([left, y - 11, left + width, y + 3], text)
    };
    marks.map(label).collect()
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
    fn a_label_of_a_timeline_lies_within_the_plot_and_nearest_to_its_own_point(
        published in figures(),
    ) {
        let svg = timeline(&a_timeline(&published, &[]));
        let points = spots(&svg, "published", ["cx", "cy"]);
        prop_assert_eq!(points.len(), published.len());
        for ([left, top, right, bottom], text) in labels(&svg) {
            prop_assert!(0 <= left && right <= 400 && 0 <= top && bottom <= 196, "{text}");
            let distance = |(x, y): (i32, i32)| {
                let (x, y) = (x - (left + right) / 2, y - (top + bottom) / 2);
                x * x + y * y
            };
            let nearest = points.iter().map(|&point| distance(point)).min().expect("a point");
            let own = published.iter().zip(&points).any(|((_, value), &point)| {
                value.to_string() == text && distance(point) == nearest
            });
            prop_assert!(own, "{text} of {published:?}");
        }
    }
}

#[test]
fn a_figure_that_two_sources_print_for_one_day_is_written_once() {
    let svg = timeline(&a_timeline(&[(100, 267.0), (100, 267.0)], &[]));
    assert_eq!(labels(&svg).len(), 1, "{svg}");
}

#[test]
fn an_axis_that_does_not_start_at_0_is_told() {
    let percent = |value| Timeline { percent: true, ..a_timeline(&[(0, value)], &[]) };
    assert!(timeline_starts_above_zero(&percent(43.3)));
    assert!(!timeline_starts_above_zero(&percent(1.0)));
    assert!(!timeline_starts_above_zero(&a_timeline(&[(0, 163.0)], &[])));
}
