//! Axes that are as long as what they show needs.

use proptest::prelude::*;

use super::*;

/// Where the dots stand, from left to right, and what the axis says.
fn axis(svg: &str) -> (Vec<i32>, Vec<&str>) {
    let mut dots: Vec<_> = spots(svg, "dot", ["cx", "cy"]).iter().map(|dot| dot.0).collect();
    dots.sort_unstable();
    (dots, texts(svg).into_iter().filter(|text| text.ends_with('%')).collect())
}

fn villages() -> Vec<(&'static str, Value)> {
    vec![("Sa Pa", Value::share(4, 1000)), ("Bắc Hà", Value::share(14, 1000))]
}

#[test]
fn dots_of_small_shares_stand_apart_and_the_goal_is_in_sight() {
    let places = Places { goal: Some(0.04), span: [20, 140], ..places(&villages()) };
    let svg = dots(&places);
    let (at, names) = axis(&svg);
    assert!(at[1] - at[0] >= 30, "{at:?}");
    assert_eq!(names, ["0%", "2%", "4%", "6%", "Chỉ tiêu 4%"]);
    assert!(!dots_start_above_zero(&places));
}

#[test]
fn the_axis_of_dots_is_the_same_on_every_day_of_the_span() {
    let on = |part| {
        let rows = [("Sa Pa", Value::share(part, 1000)), ("Bắc Hà", Value::share(700, 1000))];
        dots(&Places { span: [5200, 7400], goal: Some(0.6), ..places(&rows) })
    };
    let days = [530, 600, 735].map(on);
    let seen = days.each_ref().map(|svg| axis(svg).1);
    assert!(seen.iter().all(|names| *names == seen[0]), "{seen:?}");
    let last = days.each_ref().map(|svg| axis(svg).0);
    assert!(last[0][1] == last[1][1], "the other district does not move: {last:?}");
}

#[test]
fn an_axis_of_dots_that_does_not_start_at_0_is_told() {
    let places = Places { span: [5200, 7400], ..places(&[("Sa Pa", Value::share(600, 1000))]) };
    assert!(dots_start_above_zero(&places));
    assert!(!dots_start_above_zero(&Places { span: [0, 7400], ..places }));
}

#[test]
fn marks_of_a_short_axis_are_named_at_its_ends() {
    let rows =
        [("Mường Khương", Value::share(250_207, 450_171)), ("Sa Pa", Value::share(0, 450_171))];
    assert_eq!(covered(&dots(&places(&rows))), None);
}

#[test]
fn the_bar_of_a_small_share_fills_its_track_and_says_where_that_ends() {
    let svg = bullet(&a_bullet(Value::share(8, 94), at_least(20, 100), Status::Missed));
    assert_eq!(texts(&svg), ["30%", "Chỉ tiêu 20%", "8/94 (8,5%)"]);
    assert!(span(&svg, "bar st-missed").1 > 90, "{svg}");
    let svg = bullet(&a_bullet(Value::share(9, 10), at_least(80, 100), Status::Met));
    assert!(!texts(&svg).contains(&"100%"), "a whole needs no word");
}

fn a_funnel(shares: &[(u32, u32)]) -> Funnel {
    let names = ["TP Lào Cai", "Bát Xát", "Mường Khương", "Si Ma Cai", "Bắc Hà", "Bảo Thắng"];
    let rows = names.iter().cycle().zip(shares);
    let all = shares.iter().fold((0, 0), |(n, d), share| (n + share.0, d + share.1));
    Funnel {
        lang: Lang::Vi,
        spoken: alternative(),
        province: Value::share(all.0, all.1),
        rows: rows.map(|(name, &(n, d))| (name.to_string(), Value::share(n, d))).collect(),
        unit: "chủ thể".into(),
    }
}

#[test]
fn a_funnel_is_as_high_as_its_dots_and_limits_need() {
    let svg = funnel(&a_funnel(&[(417, 5027), (529, 6230), (390, 4786), (232, 2959)]));
    let names: Vec<_> = texts(&svg).into_iter().filter(|text| text.ends_with('%')).collect();
    assert!(!names.contains(&"25%") && names.contains(&"10%"), "{names:?}");
    let all = a_funnel(&[(3000, 5027), (3100, 6230), (2300, 4786)]);
    assert!(funnel_starts_above_zero(&all));
    assert!(!funnel_starts_above_zero(&a_funnel(&[(4, 9), (3, 6), (8, 13)])));
    let heights: Vec<_> = spots(&svg, "last", ["cx", "cy"]).iter().map(|dot| dot.1).collect();
    let (low, high) = (heights.iter().max(), heights.iter().min());
    assert!(low.zip(high).is_some_and(|(low, high)| low - high >= 20), "{heights:?}");
}

fn shares() -> impl Strategy<Value = Vec<(u32, u32)>> {
    prop::collection::vec((5..9_000_u32, 0..101_u32), 1..10)
        .prop_map(|rows| rows.iter().map(|&(of, part)| (of * part / 100, of)).collect())
}

proptest! {
    #[test]
    fn names_in_a_funnel_cover_no_other_word(shares in shares()) {
        let svg = funnel(&a_funnel(&shares));
        prop_assert_eq!(covered(&svg), None);
    }

    #[test]
    fn a_bullet_always_says_value_goal_and_the_end_of_its_track(
        (part, of) in (0..1_001_u64, 1..500_000_u32),
        goal in 1..100_u32,
        start in 0.0..1.0_f64,
    ) {
        let value = Value::share((u64::from(of) * part / 1000) as u32, of);
        let bullet = Bullet {
            start: Some(start),
            due: Some(f64::from(goal) / 150.0),
            ..a_bullet(value, at_least(goal, 100), Status::Missed)
        };
        let svg = super::bullet(&bullet);
        prop_assert_eq!(covered(&svg), None);
        let figure = crate::format::fraction(Lang::Vi, value);
        prop_assert!(texts(&svg).iter().any(|text| text.starts_with(&figure)), "{svg}");
        prop_assert!(texts(&svg).contains(&&*format!("Chỉ tiêu {goal}%")), "{svg}");
    }
}

#[test]
fn names_of_dots_at_the_top_stay_within_the_picture() {
    let shares =
        [(315, 359), (2521, 2573), (0, 6874), (0, 5), (0, 5), (0, 5), (1273, 1327), (2192, 2237)];
    assert_eq!(covered(&funnel(&a_funnel(&shares))), None);
}
