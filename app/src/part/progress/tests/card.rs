//! What the card of a target says.

use super::*;

#[test]
fn what_is_expected_of_a_count_is_a_whole_number() {
    let goal = Goal::AtLeast { numerator: 30, denominator: 1 };
    let count = steps(false, &[(20, 11, 0)]);
    let view = a_view(Lang::Vi, goal, Unit::Product, count, &[]);
    let midyear = view.on(YEAR.first.plus(180), 0, |link, _| link.to_owned());
    let headline = headline::headline(&midyear).into_string();
    assert!(headline.contains("<dt>Tiến độ cần đạt</dt><dd>15</dd>"), "{headline}");
}

#[test]
fn after_the_period_the_course_says_on_which_day_it_ends() {
    let goal = Goal::AtLeast { numerator: 30, denominator: 1 };
    let count = steps(false, &[(20, 11, 0), (200, 49, 0), (500, 98, 0)]);
    let view = a_view(Lang::Vi, goal, Unit::Product, count, &[]);
    let later = view.on(YEAR.last.plus(300), 0, |link, _| link.to_owned());
    assert_eq!(course(&later).title, "Đã có 49\u{a0}sản phẩm, cần 30, 31/12/2023");
    let headline = headline::headline(&later).into_string();
    assert!(headline.contains(">98<") && headline.contains("<dd>327%</dd>"), "{headline}");
}

#[test]
fn the_picture_and_the_facts_of_a_card_say_one_pace_on_every_day() {
    let goal = Goal::AtLeast { numerator: 54, denominator: 1 };
    let view = a_view(Lang::Vi, goal, Unit::Product, steps(false, &[(20, 23, 0)]), &[]);
    let mut drawn = 0;
    for day in 0..YEAR.last.0 - YEAR.first.0 {
        let view = view.on(YEAR.first.plus(day), 0, |link, _| link.to_owned());
        let headline = headline::headline(&view).into_string();
        let after = |words: &str| headline.split_once(words)?.1.split('<').next();
        let picture = after("\">Tiến độ ");
        assert!(
            picture.is_none() || picture == after("<dt>Tiến độ cần đạt</dt><dd>"),
            "{headline}"
        );
        drawn += u32::from(picture.is_some());
    }
    assert!(drawn > 200, "{drawn}");
}
