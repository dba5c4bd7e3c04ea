//! What was published over the years, beside the register.

use insta::assert_snapshot;

use super::{YEAR, alternative, lines, marks, texts};
use crate::{
    board::Day,
    chart::{self, Timeline, timeline},
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
fn a_label_of_a_timeline_stands_beside_its_point_or_nowhere() {
    let published: Vec<_> = (0..40).map(|at| (at * 30, f64::from(100 + at * 7 % 90))).collect();
    let svg = timeline(&a_timeline(&published, &[(0, 100.0), (500, 160.0)]));
    let points = spots(&svg, "published", ["cx", "cy"]);
    let labels = spots(&svg, "t-value", ["x", "y"]);
    assert!(labels.len() >= 5, "{labels:?}");
    for (x, y) in labels {
        let near = |&&(px, py): &&(i32, i32)| (x - px).abs() <= 12 && (y - py).abs() <= 20;
        assert!(points.iter().find(near).is_some(), "{x} {y}");
    }
}

/// Where the marks of a class stand.
fn spots(svg: &str, class: &str, names: [&str; 2]) -> Vec<(i32, i32)> {
    let class = format!("class=\"{class}\"");
    let marks = svg.split('<').filter(|mark| mark.contains(&class));
    let number = |mark: &str, name: &str| {
        let rest = mark.split_once(&format!(" {name}=\"")).expect("a place").1;
        rest.split('"').next().and_then(|number| number.parse().ok()).expect("a number")
    };
    marks.map(|mark| (number(mark, names[0]), number(mark, names[1]))).collect()
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
