mod figures;
mod heading;
mod journey;
mod many;

use std::sync::Arc;

use super::*;
use crate::part::exhibit::Exhibit;
use crate::{
    board::{Day, Fraction, Period, Step, Steps, Unit},
    format::{self, Lang},
    part::{cell::Datum, csv::csv, wire::Wire},
};

const FIRST: Day = Day(19_000);
const DAY: Day = Day(19_722);

fn steps(share: bool, steps: &[(i32, u32, u32)]) -> Steps {
    let first = [(FIRST.0, 0, 0)];
    Steps { share, steps: first.iter().chain(steps).map(|&step| Step::from(step)).collect() }
}

fn a_measure(id: &str, goal: Option<Fraction>, districts: Vec<Steps>) -> Measure {
    let share = districts.iter().any(|steps| steps.share);
    Measure {
        id: id.into(),
        name: format!("Số đo <{id}>"),
        rule: "cách đếm".into(),
        unit: Unit::Entity,
        flow: false,
        goal,
        rows: "/targets/x?reading=y".into(),
        span: Steps::span(&districts),
        province: Steps::sum(share, &districts),
        districts,
    }
}

/// Three measures of six districts: a share with a goal, a share without, and a count.
fn all() -> Compared {
    let shares = |now: [(u32, u32); 6]| {
        let share = |(part, whole): (u32, u32)| {
            let before = (19_100, part / 2, whole.saturating_sub(1));
            steps(true, &[before, (19_700, part, whole)])
        };
        now.map(share).to_vec()
    };
    let count = |(before, now)| steps(false, &[(19_100, before, 0), (19_650, now, 0)]);
    let counts = [(3, 8), (5, 5), (9, 37), (0, 0), (4, 2), (1, 14)].map(count);
    let places = ["080", "082", "083", "084", "085", "088"];
    Compared {
        lang: Lang::Vi,
        register: "danh mục minh họa, bản 0123".into(),
        whole: "Toàn tỉnh".into(),
        carried: "plan=2024".into(),
        default_day: DAY,
        known: Period { first: FIRST, last: Day(20_100) },
        baseline: Day(19_357),
        only: None,
        default_measure: 0,
        places: places
            .iter()
            .map(|code| (code.to_string(), format!("Huyện {code}"), None))
            .chain([])
            .collect(),
        measures: vec![
            a_measure(
                "cooperatives.share",
                Some(Fraction::share(60, 100)),
                shares([(12, 26), (5, 9), (5, 8), (4, 4), (5, 7), (0, 0)]),
            ),
            a_measure(
                "channels.listed",
                None,
                shares([(3, 26), (9, 9), (1, 8), (0, 3), (2, 7), (9, 12)]),
            ),
            a_measure("products", None, counts.to_vec()),
        ],
    }
}

fn view(measure: u32, against: Option<Against>) -> CompareView {
    let choice = Choice { measure, day: DAY, against, since: None, sort: None };
    CompareView { all: Arc::new(all()), choice }
}

fn row<'a>(exhibit: &'a Exhibit, name: &str) -> Vec<&'a str> {
    let row = exhibit.data.rows.iter().find(|row| row[0].shown == name).expect("a row");
    row[1..].iter().map(|cell| cell.shown.as_str()).collect()
}

#[test]
fn a_measure_is_compared_with_its_goal_then_the_province_then_the_baseline() {
    assert_eq!(view(0, None).against(), Against::Goal);
    assert_eq!(view(1, None).against(), Against::Province);
    assert_eq!(view(2, None).against(), Against::Day);
    assert_eq!(view(2, None).since(), all().baseline);
    // A form keeps what was chosen for another measure.
    assert_eq!(view(1, Some(Against::Goal)).against(), Against::Province);
    assert_eq!(view(2, Some(Against::Goal)).against(), Against::Day);
}

#[test]
fn an_address_names_only_what_is_not_the_default() {
    let view = view(0, None);
    assert_eq!(view.href(), "/districts?plan=2024");
    let mut choice = Choice { day: Day(19_721), ..view.choice };
    for (name, value) in [
        ("measure", "channels.listed"),
        ("against", "day"),
        ("since", "2022-06-01"),
        ("sort", "products"),
        ("stars", "4"),
    ] {
        choice = view.all.with(choice, name, value).expect("a choice");
    }
    assert_eq!(
        view.href_of(choice),
        "/districts?as_of=2023-12-30&plan=2024&measure=channels.listed&against=day&since=2022-06-01&sort=products"
    );
    choice = view.all.with(choice, "against", "province").expect("a choice");
    choice = view.all.with(choice, "since", "2022-12-31").expect("a choice");
    assert_eq!(
        view.href_of(choice),
        "/districts?as_of=2023-12-30&plan=2024&measure=channels.listed&sort=products"
    );
}

#[test]
fn what_does_not_exist_cannot_be_chosen() {
    let all = all();
    let choice = all.default_choice(DAY);
    for (name, value) in [
        ("measure", "nothing"),
        ("against", "everyone"),
        ("sort", "nothing"),
        ("since", "2023-02-31"),
        ("since", "1999-01-01"),
    ] {
        assert_eq!(all.with(choice, name, value), None, "{name}={value}");
    }
}

#[test]
fn no_rank_is_printed() {
    for at in 0..3 {
        let view = view(at, None);
        for exhibit in [measure(&view), slope(&view).expect("of a stock"), matrix(&view)] {
            assert!(
                exhibit.data.head.iter().all(|name| !name.shown.contains("ạng")),
                "{exhibit:?}"
            );
        }
    }
    assert_eq!(format::no_data(Lang::Vi), "chưa có số liệu");
}
