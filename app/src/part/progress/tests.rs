//! What the charts of a target say.

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

#[test]
fn districts_that_reach_the_goal_are_counted_of_all_that_are_drawn() {
    let share = |n| Fraction::share(n, 10);
    let title = |lang, districts: &[Fraction]| {
        let province = steps(true, &[(-9, 8, 80)]);
        districts_title(&a_view(lang, FIFTH, Unit::Entity, province, districts))
    };
    let few = [share(5), share(1), share(0), Fraction::share(2, 3)];
    assert_eq!(
        title(Lang::Vi, &few),
        "1 trong 4 đơn vị có tỷ lệ từ 20% trở lên; 1 đơn vị quá ít để so"
    );
    assert_eq!(
        title(Lang::En, &few),
        "1 of 4 areas with a share of 20% or more; 1 too small to compare"
    );
    assert_eq!(title(Lang::Vi, &few[..3]), "1 trong 3 đơn vị có tỷ lệ từ 20% trở lên");
    assert_eq!(title(Lang::Vi, &few[..2]), "Theo địa bàn");
}

#[test]
fn what_is_there_or_not_in_each_unit_is_counted_and_not_drawn() {
    let drawn = |unit, numbers: &[u32]| {
        let values: Vec<_> = numbers.iter().map(|&number| Fraction::count(number)).collect();
        let province = steps(false, &[(-9, 2, 0)]);
        districts(&a_view(Lang::Vi, Goal::NoDocument, unit, province, &values))
    };
    let either = drawn(Unit::Commune, &[1, 0, 1]);
    assert_eq!((&*either.title, either.chart), ("2 trong 3 địa bàn có", None));
    assert_eq!(either.data.rows.len(), 4, "the whole, and all of them");
    assert!(drawn(Unit::Commune, &[2, 0, 1]).chart.is_some(), "communes of districts");
    assert!(drawn(Unit::Product, &[1, 0, 1]).chart.is_some(), "products may be more");
    let (no, yes) = (Fraction::share(0, 1), Fraction::share(1, 1));
    let province = steps(true, &[(-9, 1, 3)]);
    let share = districts(&a_view(Lang::Vi, FIFTH, Unit::Place, province, &[no, yes, no]));
    assert_eq!((&*share.title, share.chart, &*share.note), ("1 trong 3 địa bàn có", None, ""));
}

#[test]
fn of_many_units_the_first_are_drawn_and_the_table_has_all() {
    let drawn = |units: u32| {
        let values: Vec<_> = (0..units).map(|at| Fraction::count(u32::from(at < 5))).collect();
        let province = steps(false, &[(-9, 5, 0)]);
        districts(&a_view(Lang::Vi, Goal::NoDocument, Unit::Product, province, &values))
    };
    let names = |of: &Exhibit| of.chart.as_ref().map(|svg| svg.matches("\"t-name\"").count());
    let many = drawn(168);
    assert_eq!((&*many.title, names(&many)), ("5 trong 168 địa bàn có", Some(20)));
    assert_eq!(many.data.rows.len(), 169, "the whole, and all of them");
    assert_eq!(many.note, "Chỉ vẽ các dòng đầu; bảng số liệu có đủ.");
    let few = drawn(20);
    assert_eq!((&*few.title, names(&few)), ("Mỗi đơn vị có từ 0 đến 1\u{a0}sản phẩm", Some(20)));
    assert_eq!(few.note, "");
}

#[test]
fn what_lies_in_no_area_stands_last() {
    let values = [3, 9].map(Fraction::count);
    let province = steps(false, &[(-9, 12, 0)]);
    let mut view = a_view(Lang::Vi, Goal::NoDocument, Unit::Product, province, &values);
    view.districts[1] = progress::UNPLACED.in_lang(Lang::Vi).to_owned();
    let rows = districts(&view).data.rows;
    let names: Vec<_> = rows.iter().map(|row| row[0].shown.as_str()).collect();
    assert_eq!(names, ["Toàn tỉnh", "Huyện 1", "Chưa xếp được"]);
}

#[test]
fn areas_that_all_have_the_same_have_no_range() {
    let title = |numbers: [u32; 3]| {
        let province = steps(false, &[(-9, 6, 0)]);
        let values = numbers.map(Fraction::count);
        districts_title(&a_view(Lang::Vi, Goal::NoDocument, Unit::Product, province, &values))
    };
    assert_eq!(title([2, 2, 2]), "Theo địa bàn");
    assert_eq!(title([1, 2, 3]), "Mỗi đơn vị có từ 1 đến 3\u{a0}sản phẩm");
}

fn districts_title(view: &ProgressView) -> String {
    districts(view).title
}
