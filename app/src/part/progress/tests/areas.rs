//! What the chart of areas says, draws and leaves to its table.

use super::*;

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
        "1 trong 4 địa bàn có tỷ lệ từ 20% trở lên; 1 địa bàn quá ít để so"
    );
    assert_eq!(
        title(Lang::En, &few),
        "1 of 4 areas with a share of 20% or more; 1 too small to compare"
    );
    assert_eq!(title(Lang::Vi, &few[..3]), "1 trong 3 địa bàn có tỷ lệ từ 20% trở lên");
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
    let title = "1 trong 3 địa bàn được tính";
    assert_eq!((&*share.title, share.chart, &*share.note), (title, None, ""));
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
    assert_eq!((&*few.title, names(&few)), ("Mỗi địa bàn có từ 0 đến 1\u{a0}sản phẩm", Some(20)));
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
    assert_eq!(title([1, 2, 3]), "Mỗi địa bàn có từ 1 đến 3\u{a0}sản phẩm");
}

fn districts_title(view: &ProgressView) -> String {
    districts(view).title
}
