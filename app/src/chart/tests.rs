mod units;

use insta::assert_snapshot;

use super::*;
use crate::board::Fraction as Value;

const YEAR: Period = Period { first: Day(19358), last: Day(19722) };

fn spoken() -> Spoken {
    Spoken { title: "Đạt <5> & \"hơn\"".into(), desc: "Từ 0 lên 41.".into() }
}

/// One mark per line.
fn lines(svg: &str) -> String {
    svg.replace("><", ">\n<")
}

fn marks(svg: &str, class: &str) -> usize {
    svg.matches(&format!("class=\"{class}\"")).count()
}

/// What is written in the chart, in the order in which it is drawn.
fn texts(svg: &str) -> Vec<&str> {
    let ends = svg.match_indices("</text>").map(|(end, _)| end);
    ends.map(|end| &svg[svg[..end].rfind('>').expect("a tag") + 1..end]).collect()
}

/// Where the first mark of a class begins and ends, from left to right.
fn span(svg: &str, class: &str) -> (i32, i32) {
    let mark =
        svg.split('<').find(|mark| mark.contains(&format!("class=\"{class}\""))).expect("a mark");
    let number = |name: &str| {
        let (_, after) = mark.split_once(&format!(" {name}=\"")).expect("an attribute");
        let (number, _) = after.split_once('"').expect("a closed attribute");
        number.parse::<i32>().expect("an integer")
    };
    (number("x"), number("x") + number("width"))
}

fn at_least(numerator: u32, denominator: u32) -> Goal {
    Goal::AtLeast { numerator, denominator }
}

fn a_bullet(value: Value, goal: Goal, status: Status) -> Bullet {
    Bullet { lang: Lang::Vi, spoken: spoken(), value, goal, status, due: None, start: None }
}

fn a_line(values: &[(i32, Option<f64>)]) -> StepLine {
    let days = |values: &[(i32, Option<f64>)]| {
        values.iter().map(|&(day, value)| (YEAR.first.plus(day), value)).collect()
    };
    StepLine {
        lang: Lang::Vi,
        spoken: spoken(),
        period: YEAR,
        day: YEAR.last,
        share: false,
        values: days(values),
        before: Vec::new(),
        goal: Some(30.0),
        pace: Some((0.0, 30.0)),
    }
}

fn places(rows: &[(&str, Value)]) -> Places {
    let rows = rows.iter().map(|&(name, value)| (name.to_owned(), value)).collect();
    Places { lang: Lang::Vi, spoken: spoken(), rows, province: None, goal: None }
}

fn a_waterfall(start: u32, parts: &[(&str, i64)], end: u32) -> Waterfall {
    Waterfall {
        lang: Lang::Vi,
        spoken: spoken(),
        start: ("Đầu năm".into(), start),
        parts: parts.iter().map(|&(name, change)| (name.to_owned(), change)).collect(),
        end: ("Cuối năm".into(), end),
    }
}

fn a_timeline(published: &[(i32, f64)], register: &[(i32, f64)]) -> Timeline {
    let days = |values: &[(i32, f64)]| {
        values.iter().map(|&(day, value)| (YEAR.first.plus(day), value)).collect()
    };
    Timeline {
        lang: Lang::Vi,
        spoken: spoken(),
        published: days(published),
        register: days(register),
        percent: false,
    }
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
    assert_eq!(texts(&svg), ["Chỉ tiêu 60%", "1.499/2.500 (59,96%)"]);
}

#[test]
fn bars_start_at_zero_and_end_with_their_number() {
    let rows = [("Thành phố Lào Cai", Value::count(8)), ("Bắc Hà", Value::count(0))];
    assert_snapshot!(lines(&bars(&places(&rows))));
}

#[test]
fn bars_keep_clear_of_the_longest_name_and_number() {
    let rows = [("Thành phố Lào Cai", Value::count(1_234_567)), ("Mường Khương", Value::count(1))];
    let svg = bars(&places(&rows));
    assert_eq!(span(&svg, "bar"), (126, 331));
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
    let places = Places { province: Some(57.0 / 101.0), goal: Some(0.6), ..places(&rows) };
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

#[test]
fn parts_of_a_bridge_start_where_the_last_one_ended() {
    let svg = bridge(&a_waterfall(163, &[("Mới", 41), ("Thu hồi", 0), ("Hết hạn", -28)], 176));
    assert_snapshot!(lines(&svg));
    assert_eq!(span(&svg, "bar").1, span(&svg, "bar plus").0);
    assert_eq!(span(&svg, "bar plus").1, span(&svg, "bar minus").1);
}

#[test]
fn bridge_without_parts_or_products_still_draws() {
    assert_eq!(texts(&bridge(&a_waterfall(0, &[], 0))), ["Đầu năm", "0", "Cuối năm", "0"]);
    let million = bridge(&a_waterfall(1_000_000, &[("Lần đầu được công nhận", i64::MIN)], 0));
    assert!(!million.contains("width=\"-"));
}

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
    let line = StepLine { day: YEAR.first.plus(99), ..a_line(&[(0, Some(1.0)), (100, Some(9.0))]) };
    let svg = step_line(&line);
    assert_eq!(marks(&svg, "today"), 1);
    assert!(texts(&svg).contains(&"10/04/2023"));
    assert!(!texts(&svg).contains(&"9"));
}

#[test]
fn share_is_drawn_from_0_to_100_percent() {
    let line = StepLine {
        lang: Lang::En,
        share: true,
        goal: Some(0.6),
        pace: None,
        ..a_line(&[(0, Some(57.0 / 101.0))])
    };
    let expected = ["0%", "50%", "100%", "Jan", "Apr", "Jul", "Oct", "56.4%", "Target 60%"];
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

#[test]
fn published_dot_that_agrees_stands_in_its_ring() {
    let published = [(-365, 118.0), (0, 163.0), (364, 205.0), (364, 194.0)];
    assert_snapshot!(lines(&timeline(&a_timeline(&published, &[(0, 163.0), (364, 205.0)]))));
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
    assert_eq!(texts(&super::timeline(&timeline)), ["0%", "50%", "100%", "2023", "43,3%"]);
}

fn a_span(stars: u8, from: &str, to: &str, ends: &str) -> Span {
    let [from, to, ends] = [from, to, ends].map(|day| day.parse().expect("a day"));
    Span { stars, from, to, ends }
}

fn a_life() -> Vec<Span> {
    vec![
        a_span(3, "2019-05-20", "2021-11-02", "2022-05-20"),
        a_span(4, "2021-11-02", "2024-11-02", "2024-11-02"),
    ]
}

fn a_lifeline(spans: Vec<Span>) -> String {
    lifeline(&Lifeline { lang: Lang::Vi, spoken: spoken(), day: YEAR.last, spans })
}

#[test]
fn certificates_stand_one_below_the_other_with_what_was_cut_off() {
    assert_snapshot!(lines(&a_lifeline(a_life())));
}

#[test]
fn lifeline_without_certificates_says_so() {
    assert_eq!(texts(&a_lifeline(Vec::new())), ["chưa có số liệu"]);
}

#[test]
fn a_certificate_is_solid_up_to_the_day_and_hollow_after_it() {
    assert_snapshot!(lines(&months(YEAR.last, &a_life())));
    let later = [a_span(3, "2024-01-05", "2027-01-05", "2027-01-05")];
    let svg = months(YEAR.last, &later);
    assert_eq!((marks(&svg, "held"), marks(&svg, "ahead"), marks(&svg, "past")), (0, 1, 0));
    let gone = [a_span(3, "2020-01-05", "2020-06-01", "2023-01-05")];
    let svg = months(YEAR.last, &gone);
    assert_eq!(texts(&svg), [""; 0], "over before the strip begins");
}

#[test]
fn the_whole_term_of_a_certificate_in_force_is_within_the_strip() {
    let first = [a_span(3, "2021-01-01", "2024-01-01", "2024-01-01")];
    let last = [a_span(3, "2023-12-31", "2026-12-31", "2026-12-31")];
    assert_eq!(span(&months(YEAR.last, &first), "held"), (1, 73));
    assert_eq!(span(&months(YEAR.last, &last), "ahead"), (73, 145));
}

#[test]
fn the_longest_bar_of_a_facet_fills_its_room() {
    assert_eq!(span(&option_bar(50, 50), "bar"), (0, 48));
    assert_eq!(span(&option_bar(1, 100_000), "bar"), (0, 1));
    assert_eq!(marks(&option_bar(0, 0), "bar"), 0);
}

fn a_slope(rows: &[(&str, Value, Value)]) -> Slope {
    let row = |&(name, before, after): &(&str, Value, Value)| SlopeRow {
        name: name.into(),
        ends: [before, after],
        marked: name == "Sa Pa",
    };
    let days = ["31/12/2022".into(), "31/12/2023".into()];
    Slope {
        lang: Lang::Vi,
        spoken: spoken(),
        days,
        rows: rows.iter().map(row).collect(),
        foot: "Không từ 0".into(),
    }
}

/// Where the texts of an anchor stand, from top to bottom.
fn heights(svg: &str, anchor: &str) -> Vec<i32> {
    let texts = svg.split('<').filter(|mark| mark.contains("central") && mark.contains(anchor));
    let number = |mark: &str| {
        let (_, after) = mark.split_once(" y=\"").expect("a height");
        after.split_once('"').expect("a closed attribute").0.parse::<i32>().expect("an integer")
    };
    let mut all: Vec<_> = texts.map(number).collect();
    all.sort_unstable();
    all
}

#[test]
fn slope_names_both_ends_and_marks_the_one_spoken_of() {
    let rows = [
        ("Sa Pa", Value::count(37), Value::count(42)),
        ("Bắc Hà", Value::count(12), Value::count(0)),
    ];
    assert_snapshot!(lines(&slope(&a_slope(&rows))));
}

#[test]
fn labels_of_a_slope_are_at_least_14_units_apart() {
    let names = ["Sa Pa", "Mường Khương", "a", "b", "c", "d", "e", "f", "Thành phố Lào Cai"];
    let rows: Vec<_> =
        names.iter().map(|name| (*name, Value::share(6, 10), Value::share(61, 100))).collect();
    let svg = slope(&a_slope(&rows));
    for anchor in ["text-anchor=\"end\"", "t-"] {
        let all: Vec<_> = heights(&svg, anchor);
        let ends = if anchor == "t-" { all.iter().step_by(2).copied().collect() } else { all };
        assert_eq!(ends.len(), 9);
        assert!(ends.windows(2).all(|pair| pair[1] - pair[0] >= 14), "{ends:?}");
    }
}

#[test]
fn slope_leaves_out_fewer_than_five_and_what_is_unknown() {
    let rows = [
        ("Sa Pa", Value::share(2, 4), Value::share(3, 6)),
        ("Bắc Hà", Value::share(0, 0), Value::share(3, 6)),
    ];
    let svg = slope(&a_slope(&rows));
    assert_eq!(texts(&svg), ["chưa có số liệu"]);
    assert_eq!(
        marks(&slope(&a_slope(&[("Sa Pa", Value::count(0), Value::count(0))])), "actual"),
        1
    );
}

#[test]
fn funnel_names_every_dot_and_both_pairs_of_limits() {
    let names = [
        "Thành phố Lào Cai",
        "Bát Xát",
        "Mường Khương",
        "Si Ma Cai",
        "Bắc Hà",
        "Bảo Thắng",
        "Bảo Yên",
        "Sa Pa",
        "Văn Bàn",
    ];
    let values = [(4, 5), (4, 9), (6, 9), (3, 6), (3, 9), (11, 15), (9, 12), (7, 13), (7, 16)];
    let rows =
        names.iter().zip(values).map(|(name, (n, d))| (name.to_string(), Value::share(n, d)));
    let funnel = Funnel {
        lang: Lang::Vi,
        spoken: spoken(),
        province: Value::share(54, 94),
        rows: rows.collect(),
        unit: "chủ thể".into(),
    };
    let svg = super::funnel(&funnel);
    let texts = texts(&svg);
    assert_eq!(marks(&svg, "last"), 9);
    assert!(names.iter().all(|name| texts.contains(name)), "{texts:?}");
    assert_eq!((marks(&svg, "limit"), marks(&svg, "pace"), marks(&svg, "province")), (2, 2, 1));
    assert_eq!(texts.iter().filter(|text| **text == "99,8%").count(), 2);
    let few = Funnel { rows: vec![("Sa Pa".into(), Value::share(4, 4))], ..funnel };
    assert_eq!(marks(&super::funnel(&few), "last"), 0);
}

#[test]
fn funnel_of_thousands_still_draws() {
    let rows = vec![
        ("Sa Pa".to_owned(), Value::share(3000, 5000)),
        ("Bắc Hà".to_owned(), Value::share(2, 9)),
    ];
    let province = Value::share(3002, 5009);
    let svg = funnel(&Funnel {
        lang: Lang::En,
        spoken: spoken(),
        province,
        rows,
        unit: "entities".into(),
    });
    assert_eq!(marks(&svg, "last"), 2);
    assert!(svg.len() < 20_000, "{}", svg.len());
}

#[test]
fn rows_of_a_linked_chart_can_be_marked() {
    let rows = [("Sa Pa", Value::share(9, 18)), ("Bảo Yên", Value::share(2, 4))];
    assert_eq!(marks(&linked_dots(&places(&rows)), "row-mark"), 2);
    assert_eq!(marks(&linked_bars(&places(&rows)), "row-mark"), 2);
    assert_eq!(marks(&bars(&places(&rows)), "row-mark"), 0);
}

#[test]
fn bit_is_as_long_as_its_part() {
    assert_snapshot!(bit(0.55));
    assert!(!bit(0.0).contains("rect") && !bit(f64::NAN).contains("rect"));
    assert_eq!(span(&bit(7.0), "bar"), (0, 40));
}
