//! What the charts of a target say.

mod areas;
mod card;

use super::*;
use crate::{
    board::{Day, Fraction, Goal, Pace, Period, Step, Steps, Unit},
    format::Lang,
};

const YEAR: Period = Period { first: Day(19358), last: Day(19722) };
const FIFTH: Goal = Goal::AtLeast { numerator: 20, denominator: 100 };

fn steps(share: bool, values: &[(i32, u32, u32)]) -> Steps {
    let steps = values.iter().map(|&(day, n, d)| Step {
        day: YEAR.first.plus(day),
        numerator: n,
        denominator: d,
    });
    Steps { share, steps: steps.collect() }
}

fn a_view(
    lang: Lang,
    goal: Goal,
    unit: Unit,
    province: Steps,
    districts: &[Fraction],
) -> ProgressView {
    let share = province.share;
    let district =
        |value: &Fraction| steps(share, &[(-9, value.numerator, value.denominator.unwrap_or(0))]);
    ProgressView {
        lang,
        goal,
        period: YEAR,
        register: "0123".into(),
        whole: "Toàn tỉnh".into(),
        districts: (1..=districts.len()).map(|number| format!("Huyện {number}")).collect(),
        readings: vec![ReadingSteps {
            name: "Tỷ lệ".into(),
            decides: true,
            pace: if share { Pace::Stock } else { Pace::Flow },
            unit,
            goal,
            link: "/targets/x".into(),
            province,
            districts: districts.iter().map(district).collect(),
        }],
        chosen: 0,
        day: YEAR.last,
        default_day: YEAR.last,
    }
}

#[test]
fn the_title_of_a_course_says_what_is_there_and_what_is_needed() {
    let share = || steps(true, &[(-9, 8, 80), (100, 8, 83)]);
    let short = |lang| course(&a_view(lang, FIFTH, Unit::Entity, share(), &[])).title;
    assert_eq!(short(Lang::Vi), "Mới có 8/83\u{a0}chủ thể (9,6%), cần 17");
    assert_eq!(short(Lang::En), "8/83\u{a0}entities (9.6%), 17 needed");

    let goal = Goal::AtLeast { numerator: 30, denominator: 1 };
    let count = steps(false, &[(20, 11, 0), (200, 49, 0)]);
    let met = course(&a_view(Lang::Vi, goal, Unit::Product, count, &[]));
    assert_eq!(met.title, "Đã có 49\u{a0}sản phẩm, cần 30");
}

#[test]
fn without_a_goal_the_title_of_a_course_says_from_where_to_where() {
    let share = steps(true, &[(-9, 129, 160), (1, 130, 160), (300, 163, 205)]);
    let view = a_view(Lang::En, Goal::NoDocument, Unit::Product, share, &[]);
    assert_eq!(course(&view).title, "From 129/160 (80.6%) to 163/205\u{a0}products (79.5%)");
}

#[test]
fn the_title_of_a_course_without_a_goal_that_ends_where_it_started_says_so() {
    let flat = || steps(false, &[(-9, 82, 1), (1, 83, 1), (300, 82, 1)]);
    let title = |lang| course(&a_view(lang, Goal::NoDocument, Unit::Product, flat(), &[])).title;
    assert_eq!(title(Lang::Vi), "Vẫn 82\u{a0}sản phẩm");
    assert_eq!(title(Lang::En), "Still 82\u{a0}products");
}

#[test]
fn a_course_names_its_lines_in_the_picture_alone() {
    let share = steps(true, &[(-300, 6, 80), (-9, 8, 80), (100, 8, 83)]);
    let course = course(&a_view(Lang::Vi, FIFTH, Unit::Entity, share, &[]));
    assert_eq!(course.keys, []);
    let chart = course.chart.expect("a chart");
    for name in ["Chỉ tiêu 20%", "Tiến độ", "Năm trước"] {
        assert!(chart.contains(name), "{name} in {chart}");
    }
}
