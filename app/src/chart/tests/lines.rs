//! What is written along a line.

use proptest::prelude::*;

use super::*;

#[test]
fn a_step_of_a_count_says_by_how_much_it_rises() {
    let values = [(0, Some(0.0)), (73, Some(6.0)), (140, Some(9.0)), (214, Some(22.0))];
    let line = StepLine { goal: None, pace: None, ..a_line(&values) };
    for rise in ["+6", "+3", "+13"] {
        assert!(texts(&step_line(&line)).contains(&rise), "{rise}");
    }
    let day = YEAR.first.plus(139);
    assert!(!texts(&step_line(&StepLine { day, ..line })).contains(&"+3"), "after the day");
}

#[test]
fn where_not_all_rises_have_room_the_largest_have_it() {
    let values = [
        (0, Some(0.0)),
        (50, Some(3.0)),
        (139, Some(11.0)),
        (209, Some(20.0)),
        (272, Some(28.0)),
        (314, Some(38.0)),
        (352, Some(49.0)),
    ];
    let svg = step_line(&a_line(&values));
    let said: Vec<_> = texts(&svg).into_iter().filter(|text| text.starts_with('+')).collect();
    for rise in ["+11", "+10", "+9"] {
        assert!(said.contains(&rise), "{said:?}");
    }
    assert_eq!(covered(&svg), None);
}

#[test]
fn a_step_too_low_for_words_and_a_share_say_no_rise() {
    let rises = |line: &StepLine| step_line(line).matches(">+").count();
    assert_eq!(rises(&a_line(&[(0, Some(0.0)), (73, Some(1.0)), (140, Some(900.0))])), 1);
    let share = [(0, Some(0.2)), (140, Some(0.6))];
    assert_eq!(rises(&StepLine { share: true, ..a_line(&share) }), 0);
}

#[test]
fn the_day_and_a_goal_at_the_top_of_the_axis_never_cover_each_other() {
    for at in 0..364 {
        let line = StepLine {
            day: YEAR.first.plus(at),
            share: true,
            end: "0,0%".into(),
            goal: Some(1.0),
            pace: Some((0.0, 1.0)),
            ..a_line(&[(0, Some(0.0))])
        };
        let day = crate::format::day(Lang::Vi, line.day);
        let svg = step_line(&line);
        assert!(texts(&svg).contains(&"Chỉ tiêu 100%") && texts(&svg).contains(&&*day), "{svg}");
        assert_eq!(covered(&svg), None);
    }
}

proptest! {
    #[test]
    fn every_line_is_named_where_it_is_drawn(
        rises in prop::collection::vec((1..28_i32, 0..9_u32), 1..13),
        before in 0..60_u32,
    ) {
        let (mut day, mut value) = (0, 0.0);
        let mut values = vec![(0, Some(0.0))];
        for (days, rise) in rises {
            day += days;
            value += f64::from(rise);
            values.push((day, Some(value)));
        }
        let before = vec![(YEAR.first, Some(f64::from(before)))];
        let svg = step_line(&StepLine { before, ..a_line(&values) });
        for name in ["Chỉ tiêu 30", "Tiến độ", "Năm trước"] {
            prop_assert!(texts(&svg).contains(&name), "{name}");
        }
    }
}
