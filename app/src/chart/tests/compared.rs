use insta::assert_snapshot;

use super::*;

fn a_slope(rows: &[(&str, Value, Value)]) -> Slope {
    let row = |&(name, before, after): &(&str, Value, Value)| SlopeRow {
        name: name.into(),
        ends: [before, after],
        marked: name == "Sa Pa",
    };
    let days = ["31/12/2022".into(), "31/12/2023".into()];
    Slope {
        lang: Lang::Vi,
        spoken: alternative(),
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
        spoken: alternative(),
        province: Value::share(54, 94),
        rows: rows.collect(),
        unit: "chủ thể".into(),
    };
    let svg = crate::chart::funnel(&funnel);
    let texts = texts(&svg);
    assert_eq!(marks(&svg, "last"), 9);
    assert!(names.iter().all(|name| texts.contains(name)), "{texts:?}");
    assert_eq!((marks(&svg, "limit"), marks(&svg, "pace"), marks(&svg, "province")), (2, 2, 1));
    assert_eq!(texts.iter().filter(|text| **text == "99,8%").count(), 2);
    let few = Funnel { rows: vec![("Sa Pa".into(), Value::share(4, 4))], ..funnel };
    assert_eq!(marks(&crate::chart::funnel(&few), "last"), 0);
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
        spoken: alternative(),
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

#[test]
fn a_bar_is_as_long_on_every_day() {
    let bar = |number, most| {
        let rows = [("Sa Pa", Value::count(number))];
        span(&bars(&Places { span: [0, most], ..places(&rows) }), "bar")
    };
    let (whole, half) = (bar(40, 40), bar(20, 40));
    assert_eq!((whole.1 - whole.0) / 2, half.1 - half.0);
}

#[test]
fn stems_begin_at_what_is_compared_with() {
    let rows = [("Sa Pa", Value::share(9, 18)), ("Bảo Yên", Value::share(6, 8))];
    let stems = |stems| {
        let lines =
            Places { province: Some(Value::share(6, 10)), goal: Some(0.9), stems, ..places(&rows) };
        let svg = dots(&lines);
        let from = |mark: &&str| mark.contains("class=\"stem\"");
        let starts = svg.split('<').filter(from).map(|mark| {
            let (_, points) = mark.split_once("points=\"").expect("points");
            points.split(',').next().expect("a number").to_owned()
        });
        starts.collect::<Vec<_>>()
    };
    let (province, goal) = (stems(Stems::Province), stems(Stems::Goal));
    assert!(province[0] == province[1] && goal[0] == goal[1] && province != goal);
    let before = Stems::Before(vec![Value::share(2, 18), Value::share(1, 4)]);
    let own = stems(before);
    assert_eq!(own.len(), 1, "fewer than five have no stem");
    assert_ne!(own[0], province[0]);
}
