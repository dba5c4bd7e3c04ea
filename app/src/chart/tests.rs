mod certificates;
mod compared;
mod fitted;
mod lines;
mod summary;
mod timeline;
mod units;

use insta::assert_snapshot;

use super::*;
use crate::board::Fraction as Value;

const YEAR: Period = Period { first: Day(19358), last: Day(19722) };

fn alternative() -> Spoken {
    Spoken { title: "Đạt <5> & \"hơn\"".into(), desc: "Từ 0 lên 41.".into() }
}

/// The row of a list alone.
fn bullet_row(bullet: &Bullet) -> String {
    svg::Sheet::spoken("bullet-row", (320, 28), &bullet.spoken, |sheet| {
        bullet::draw_row(sheet, bullet, 320, (1, 27));
    })
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

/// Where the marks of a class stand.
fn spots(svg: &str, class: &str, names: [&str; 2]) -> Vec<(i32, i32)> {
    let class = format!("class=\"{class}\"");
    let marks = svg.split('<').filter(|mark| mark.contains(&class));
    let number = |mark: &str, name: &str| {
        let rest = mark.split_once(&format!(" {name}=\"")).expect("a place").1;
        rest.split('"').next().and_then(|number| number.parse().ok()).expect("a number")
    };
    marks.map(|mark| (number(mark, names[0]), number(mark, names[1]))).collect()
}

/// The box of each text of a class, with its words: left, top, right, bottom.
fn labels<'a>(svg: &'a str, class: &str) -> Vec<([i32; 4], &'a str)> {
    let marks = svg.split("<text ").skip(1).filter(|mark| mark.contains(class));
    let label = |mark: &'a str| {
        let (tag, rest) = mark.split_once('>').expect("an open tag");
        let text = rest.split('<').next().unwrap_or_default();
        let number = |name: &str| {
            let rest = tag.split_once(&format!(" {name}=\"")).expect("a place").1;
            rest.split('"').next().and_then(|number| number.parse().ok()).expect("a number")
        };
        let (x, y, width) = (number("x"), number("y"), text_width(text));
        let left = match tag {
            _ if tag.contains("\"middle\"") => x - width / 2,
            _ if tag.contains("\"end\"") => x - width,
            _ => x,
        };
        let base = if tag.contains("\"central\"") { y + 4 } else { y };
        ([left, base - 11, left + width, base + 3], text)
    };
    marks.map(label).collect()
}

/// Two words of which one covers the other.
fn covered(svg: &str) -> Option<(&str, &str)> {
    let all = labels(svg, "t-");
    let cover = |a: [i32; 4], b: [i32; 4]| a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    let pairs = all
        .iter()
        .enumerate()
        .flat_map(|(at, one)| all[at + 1..].iter().map(move |other| (one, other)));
    pairs.filter(|(one, other)| cover(one.0, other.0)).map(|(one, other)| (one.1, other.1)).next()
}

fn at_least(numerator: u32, denominator: u32) -> Goal {
    Goal::AtLeast { numerator, denominator }
}

fn a_bullet(value: Value, goal: Goal, status: Status) -> Bullet {
    Bullet { lang: Lang::Vi, spoken: alternative(), value, goal, status, due: None, start: None }
}

fn a_line(values: &[(i32, Option<f64>)]) -> StepLine {
    let days = |values: &[(i32, Option<f64>)]| {
        values.iter().map(|&(day, value)| (YEAR.first.plus(day), value)).collect()
    };
    StepLine {
        lang: Lang::Vi,
        spoken: alternative(),
        period: YEAR,
        day: YEAR.last,
        share: false,
        values: days(values),
        end: match values.last() {
            Some((_, Some(value))) if value.is_finite() => number::number(Lang::Vi, *value, false),
            _ => String::new(),
        },
        before: Vec::new(),
        goal: Some(30.0),
        pace: Some((0.0, 30.0)),
    }
}

fn places(rows: &[(&str, Value)]) -> Places {
    let steps = |value: &Value| crate::board::Steps {
        share: value.denominator.is_some(),
        steps: vec![crate::board::Step::new(YEAR.first, *value)],
    };
    let span = crate::board::Steps::span(&rows.iter().map(|row| steps(&row.1)).collect::<Vec<_>>());
    let rows = rows.iter().map(|&(name, value)| (name.to_owned(), value)).collect();
    Places {
        lang: Lang::Vi,
        spoken: alternative(),
        rows,
        province: None,
        goal: None,
        stems: Stems::Province,
        span,
    }
}

fn a_waterfall(start: u32, parts: &[(&str, i64)], end: u32) -> Waterfall {
    Waterfall {
        lang: Lang::Vi,
        spoken: alternative(),
        start: ("Đầu năm".into(), start),
        parts: parts.iter().map(|&(name, change)| (name.to_owned(), change)).collect(),
        end: ("Cuối năm".into(), end),
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
    assert_eq!(texts(&svg), ["70%", "Chỉ tiêu 60%", "1.499/2.500 (59,96%)"]);
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
