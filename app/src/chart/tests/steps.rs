//! One value over a period.

use insta::assert_snapshot;

use super::*;

#[test]
fn steps_rise_to_the_day_and_name_their_last_value() {
    assert_snapshot!(lines(&step_line(&a_line(&[
        (0, Some(0.0)),
        (100, Some(12.0)),
        (300, Some(41.0))
    ]))));
}

#[test]
fn chart_is_named_by_its_message_and_escapes_it() {
    let svg = step_line(&a_line(&[]));
    assert!(svg.contains(r#"role="img" aria-label="Đạt &lt;5&gt; &amp; &quot;hơn&quot;""#));
    assert!(svg.contains("<desc>Từ 0 lên 41.</desc>"));
}

#[test]
fn what_cannot_be_computed_is_a_gap() {
    let svg = step_line(&a_line(&[(0, Some(3.0)), (50, None), (90, Some(5.0))]));
    assert_eq!(marks(&svg, "actual"), 2);
    let svg = step_line(&a_line(&[(0, Some(3.0)), (50, None)]));
    assert_eq!(marks(&svg, "last"), 0);
    assert!(texts(&svg).contains(&"chưa có số liệu"));
}

#[test]
fn line_ends_on_the_day_that_is_marked() {
    let line = StepLine {
        day: YEAR.first.plus(99),
        end: "1".into(),
        ..a_line(&[(0, Some(1.0)), (100, Some(9.0))])
    };
    let svg = step_line(&line);
    assert_eq!(marks(&svg, "today"), 1);
    assert!(texts(&svg).contains(&"10/04/2023"));
    assert!(!texts(&svg).contains(&"9"));
}

#[test]
fn share_is_drawn_around_its_values_and_its_goal() {
    let line = StepLine {
        lang: Lang::En,
        share: true,
        end: "56.4%".into(),
        goal: Some(0.6),
        pace: None,
        ..a_line(&[(0, Some(57.0 / 101.0))])
    };
    let expected =
        ["54%", "56%", "58%", "60%", "62%", "Jan 2023", "Apr", "Jul", "Oct", "56.4%", "Target 60%"];
    assert_eq!(texts(&step_line(&line)), expected);
}

#[test]
fn nothing_known_and_nothing_wanted_still_draws() {
    let bare = |values| StepLine { goal: None, pace: None, ..a_line(values) };
    for line in [bare(&[]), bare(&[(0, Some(0.0))]), bare(&[(0, Some(f64::NAN))])] {
        assert!(step_line(&line).contains("\"axis\""));
        assert!(sparkline(&line).starts_with("<svg class=\"chart sparkline\""));
    }
}

#[test]
fn labels_of_a_line_never_cover_each_other() {
    let before = a_line(&[(0, Some(0.0)), (165, Some(15.0)), (324, Some(28.0))]).values;
    let values = [(0, Some(0.0)), (73, Some(6.0)), (140, Some(9.0)), (214, Some(22.0))];
    let svg = step_line(&StepLine { before, day: YEAR.first.plus(272), ..a_line(&values) });
    for name in ["22", "Chỉ tiêu 30", "Tiến độ", "Năm trước", "30/09/2023"] {
        assert!(texts(&svg).contains(&name), "{name} in {svg}");
    }
}

#[test]
fn sparkline_is_hidden_beside_its_number() {
    assert_snapshot!(lines(&sparkline(&a_line(&[(0, Some(0.0)), (200, Some(41.0))]))));
}
