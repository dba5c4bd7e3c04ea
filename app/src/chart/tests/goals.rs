//! One value against its goal.

use insta::assert_snapshot;

use super::*;

/// The row of a list alone.
fn bullet_row(bullet: &Bullet) -> String {
    svg::Sheet::spoken("bullet-row", (320, 28), &bullet.spoken, |sheet| {
        bullet::draw_row(sheet, bullet, 320, (1, 27));
    })
}

#[test]
fn bullet_names_value_goal_pace_and_start() {
    let bullet = Bullet {
        due: Some(0.58),
        start: Some(0.4),
        ..a_bullet(Value::share(57, 101), at_least(60, 100), Status::AtRisk)
    };
    assert_snapshot!(lines(&super::bullet(&bullet)));
}

#[test]
fn what_is_due_of_a_count_is_written_whole() {
    let bullet = |due| Bullet {
        due: Some(due),
        ..a_bullet(Value::count(20), at_least(54, 1), Status::AtRisk)
    };
    for (due, written) in [(38.02, "Tiến độ 39"), (38.0, "Tiến độ 38"), (0.1, "Tiến độ 1")]
    {
        assert!(texts(&super::bullet(&bullet(due))).contains(&written), "{due}");
    }
}

#[test]
fn goals_of_all_rows_stand_at_two_thirds() {
    assert_snapshot!(lines(&bullet_row(&a_bullet(Value::count(41), at_least(30, 1), Status::Met))));
    let goals = [at_least(1, 1), at_least(60, 100), at_least(2_500_000, 1)];
    for goal in goals {
        let row = bullet_row(&a_bullet(Value::share(1, 2), goal, Status::Missed));
        assert_eq!(span(&row, "target"), (212, 215));
    }
}

#[test]
fn value_beyond_the_axis_is_broken_off() {
    let row = |value| bullet_row(&a_bullet(Value::count(value), at_least(30, 1), Status::Met));
    assert_eq!(marks(&row(45), "break"), 0);
    assert_eq!(marks(&row(1_000_000), "break"), 2);
    assert_eq!(span(&row(1_000_000), "bar st-met"), (0, 320));
}

#[test]
fn nothing_measurable_is_a_dashed_track_and_no_bar() {
    let cases = [
        a_bullet(Value::count(31), Goal::Qualitative, Status::Qualitative),
        a_bullet(Value::share(0, 0), at_least(60, 100), Status::NoData),
        a_bullet(Value::count(0), at_least(0, 1), Status::Met),
        a_bullet(Value::count(3), at_least(1, 0), Status::NoData),
    ];
    for case in cases {
        for svg in [bullet(&case), bullet_row(&case)] {
            assert_eq!(marks(&svg, "track-none"), 1, "{svg}");
            assert!(!svg.contains("\"bar"), "{svg}");
        }
    }
}

#[test]
fn share_just_below_the_goal_is_not_printed_as_the_goal() {
    let svg = bullet(&a_bullet(Value::share(1499, 2500), at_least(60, 100), Status::Missed));
    assert_eq!(texts(&svg), ["70%", "Chỉ tiêu 60%", "1.499/2.500 (59,96%)"]);
}
