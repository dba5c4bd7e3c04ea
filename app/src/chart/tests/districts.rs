//! One measure by district, as bars and as dots.

use insta::assert_snapshot;

use super::*;

#[test]
fn bars_start_at_zero_and_end_with_their_number() {
    let rows = [("Thành phố Lào Cai", Value::count(8)), ("Bắc Hà", Value::count(0))];
    assert_snapshot!(lines(&bars(&places(&rows))));
}

#[test]
fn bars_keep_clear_of_the_longest_name_and_number() {
    let rows = [("Thành phố Lào Cai", Value::count(1_234_567)), ("Mường Khương", Value::count(1))];
    let svg = bars(&places(&rows));
    assert_eq!(span(&svg, "bar"), (135, 319));
    assert!(svg.contains(">1.234.567<"));
}

#[test]
fn no_districts_are_said_in_words() {
    assert_eq!(texts(&bars(&places(&[]))), ["chưa có số liệu"]);
    assert_eq!(texts(&dots(&places(&[]))), ["chưa có số liệu"]);
}

#[test]
fn all_zero_counts_have_no_bars() {
    let svg = bars(&places(&[("Sa Pa", Value::count(0)), ("Bắc Hà", Value::count(0))]));
    assert_eq!(marks(&svg, "bar"), 0);
    assert_eq!(texts(&svg), ["Sa Pa", "0", "Bắc Hà", "0"]);
}

#[test]
fn share_of_fewer_than_five_has_no_dot() {
    let rows = [("Sa Pa", Value::share(9, 18)), ("Bảo Yên", Value::share(2, 4))];
    let places = Places { province: Some(Value::share(57, 101)), goal: Some(0.6), ..places(&rows) };
    assert_snapshot!(lines(&dots(&places)));
    assert_eq!(marks(&dots(&places), "dot"), 1);
}

#[test]
fn dots_print_what_the_table_prints() {
    let rows = [
        ("Sa Pa", Value::share(0, 9)),
        ("Bắc Hà", Value::share(5, 7)),
        ("Bát Xát", Value::share(0, 0)),
    ];
    let svg = dots(&places(&rows));
    for (_, value) in &rows[..2] {
        assert!(svg.contains(&crate::format::figure(Lang::Vi, *value)));
    }
    assert!(svg.contains("chưa có số liệu"));
    assert_eq!(marks(&svg, "dot"), 2);
}
