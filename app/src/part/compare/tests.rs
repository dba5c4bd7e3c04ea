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

fn measure(id: &str, goal: Option<Fraction>, districts: Vec<Steps>) -> Measure {
    let share = districts.iter().any(|steps| steps.share);
    Measure {
        id: id.into(),
        name: format!("Số đo <{id}>"),
        rule: "cách đếm".into(),
        unit: Unit::Entity,
        goal,
        rows: "/targets/x?reading=y".into(),
        most: districts.iter().flat_map(|it| &it.steps).map(|it| it.numerator).max().unwrap_or(0),
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
        register: "sổ đăng ký minh họa, bản 0123".into(),
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
            measure(
                "cooperatives.share",
                Some(Fraction::share(60, 100)),
                shares([(12, 26), (5, 9), (5, 8), (4, 4), (5, 7), (0, 0)]),
            ),
            measure(
                "channels.listed",
                None,
                shares([(3, 26), (9, 9), (1, 8), (0, 3), (2, 7), (9, 12)]),
            ),
            measure("products", None, counts.to_vec()),
        ],
    }
}

fn view(measure: u32, against: Option<Against>) -> CompareView {
    let choice = Choice { measure, day: DAY, against, since: None };
    CompareView { all: Arc::new(all()), choice }
}

fn row<'a>(exhibit: &'a Exhibit, name: &str) -> Vec<&'a str> {
    let row = exhibit.data.rows.iter().find(|row| row[0].shown == name).expect("a row");
    row[1..].iter().map(|cell| cell.shown.as_str()).collect()
}

#[test]
fn a_view_that_travels_as_text_arrives_unchanged() {
    for lang in Lang::ALL {
        for choice in [
            Choice { measure: 2, day: DAY, against: None, since: None },
            Choice { measure: 0, day: FIRST, against: Some(Against::Day), since: Some(FIRST) },
            Choice { measure: 1, day: DAY, against: Some(Against::Goal), since: Some(Day(-3)) },
        ] {
            let mut all = Compared { lang, ..all() };
            all.places[2].2 = Some(crate::board::Tile { row: 3, column: 4 });
            let view = CompareView { all: Arc::new(all), choice };
            let text = view.to_text();
            let arrived = CompareView::from_text(&text).expect("of the form");
            assert_eq!(arrived.to_text(), text);
            assert_eq!(arrived.choice, view.choice);
            for (arrived, sent) in arrived.all.measures.iter().zip(&view.all.measures) {
                assert_eq!(arrived, sent);
            }
            assert_eq!(*arrived.all, *view.all);
        }
    }
}

#[test]
fn what_is_not_of_the_form_is_refused() {
    let whole = view(0, None).to_text();
    for text in [
        "",
        "1 2 3",
        "0 1 2 3 4 5 6 7 0\nregister\n\n080\nSa Pa\n1 1",
        &whole[..whole.len() / 2].replace("cách", "\n\n"),
    ] {
        assert!(CompareView::from_text(text).is_none(), "{text}");
    }
}

/// With more steps than a page may carry.
fn large() -> Compared {
    let mut all = all();
    let days = (0..Compared::MOST as i32).map(|day| Step::from((FIRST.0 + day, day as u32, 0)));
    all.measures[2].districts[0].steps = days.collect();
    all.measures[2].province = Steps::sum(false, &all.measures[2].districts);
    all
}

#[test]
fn a_page_carries_every_day_or_its_own_days_only() {
    let small = view(2, None);
    assert_eq!(small.clone().for_browser().all, small.all);
    let large = CompareView { all: Arc::new(large()), ..small };
    let sent = large.clone().for_browser();
    assert!(sent.all.is_small() && sent.has_figures());
    assert_eq!(sent.all.only, Some([Day(19_357), DAY]));
    for (name, value, here) in [
        ("measure", "channels.listed", true),
        ("against", "province", true),
        ("since", "2022-12-31", true),
        ("since", "2023-01-01", false),
        ("as_of", "2023-06-30", false),
    ] {
        let choice = sent.all.chosen(sent.choice, name, value).expect("a choice");
        assert_eq!(CompareView { choice, ..sent.clone() }.has_figures(), here, "{name}={value}");
        assert!(CompareView { choice, ..large.clone() }.has_figures());
    }
}

#[test]
fn what_a_large_register_shows_is_the_same_with_its_own_days_only() {
    let all = Arc::new(large());
    for measure in 0..3 {
        for against in [None, Some(Against::Goal), Some(Against::Province), Some(Against::Day)] {
            for since in [None, Some(FIRST), Some(DAY), Some(Day(20_000))] {
                let choice = Choice { measure, day: DAY, against, since };
                let whole = CompareView { all: Arc::clone(&all), choice };
                let sent = whole.clone().for_browser().to_text();
                let arrived = CompareView::from_text(&sent).expect("of the form");
                for id in ["measure", "slope", "funnel", "matrix"] {
                    assert_eq!(exhibit(&arrived, id), exhibit(&whole, id), "{id} {choice:?}");
                }
                assert_eq!(tiles(&arrived).into_string(), tiles(&whole).into_string());
                assert_eq!(heading(&arrived).into_string(), heading(&whole).into_string());
            }
        }
    }
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
    let mut choice = view.choice;
    for (name, value) in [
        ("measure", "channels.listed"),
        ("as_of", "2023-12-30"),
        ("against", "day"),
        ("since", "2022-06-01"),
        ("stars", "4"),
    ] {
        choice = view.all.chosen(choice, name, value).expect("a choice");
    }
    assert_eq!(
        view.href_of(choice),
        "/districts?as_of=2023-12-30&plan=2024&measure=channels.listed&against=day&since=2022-06-01"
    );
    choice = view.all.chosen(choice, "against", "province").expect("a choice");
    choice = view.all.chosen(choice, "since", "2022-12-31").expect("a choice");
    assert_eq!(
        view.href_of(choice),
        "/districts?as_of=2023-12-30&plan=2024&measure=channels.listed"
    );
}

#[test]
fn what_does_not_exist_cannot_be_chosen() {
    let all = all();
    let choice = all.default_choice(DAY);
    for (name, value) in [
        ("measure", "nothing"),
        ("against", "everyone"),
        ("as_of", ""),
        ("since", "2023-02-31"),
        ("since", "1999-01-01"),
    ] {
        assert_eq!(all.chosen(choice, name, value), None, "{name}={value}");
    }
}

#[test]
fn every_figure_of_a_table_is_that_of_its_steps() {
    for at in 0..3 {
        for against in [None, Some(Against::Province), Some(Against::Day)] {
            let view = view(at, against);
            let steps = view.measure();
            let exhibits = [super::measure(&view), slope(&view)];
            let days = [[DAY, view.since()], [view.since(), DAY]];
            for (exhibit, days) in exhibits.iter().zip(days) {
                assert_eq!(exhibit.data.rows.len(), 7);
                for row in &exhibit.data.rows {
                    let place = view.all.places.iter().position(|place| place.1 == row[0].shown);
                    let steps = place.map_or(&steps.province, |place| &steps.districts[place]);
                    assert_eq!(row[1].datum, Datum::Figure(steps.at(days[0])));
                    if row.len() == 4 {
                        assert_eq!(row[2].datum, Datum::Figure(steps.at(days[1])));
                    }
                }
            }
            let row = &matrix(&view).data.rows[at as usize];
            for (cell, steps) in
                row[1..].iter().zip([&steps.province].into_iter().chain(&steps.districts))
            {
                assert_eq!(cell.datum, Datum::Figure(steps.at(DAY)));
            }
        }
    }
}

#[test]
fn differences_are_points_for_shares_and_numbers_for_counts() {
    let goal = super::measure(&view(0, None));
    assert_eq!(row(&goal, "Huyện 080"), ["12/26 (46,2%)", "−13,8"]);
    assert_eq!(row(&goal, "Huyện 083"), ["5/8 (62,5%)", "+2,5"]);
    assert_eq!(row(&goal, "Huyện 084"), ["4/4", "số ít, không so sánh"]);
    assert_eq!(row(&goal, "Huyện 088"), ["chưa có số liệu", "chưa có số liệu"]);
    let text = csv(Lang::Vi, &goal.data);
    assert!(text.contains("Huyện 080,12,26,-13.8\r\n"), "{text}");
    assert!(text.contains("Huyện 084,4,4,\r\n"), "{text}");
    let day = super::measure(&view(2, None));
    assert_eq!(row(&day, "Huyện 083"), ["37", "9", "+28"]);
    assert_eq!(row(&day, "Huyện 085"), ["2", "4", "−2"]);
    assert!(csv(Lang::Vi, &day.data).contains("Huyện 085,2,4,-2\r\n"));
    let part = super::measure(&view(2, Some(Against::Province)));
    assert_eq!(row(&part, "Huyện 083"), ["37", "37/66 (56,1%)"]);
}

#[test]
fn districts_stand_by_value_and_the_too_small_last() {
    let shown = super::measure(&view(0, None));
    let names: Vec<_> = shown.data.rows.iter().map(|row| row[0].shown.as_str()).collect();
    assert_eq!(
        names,
        ["Toàn tỉnh", "Huyện 085", "Huyện 083", "Huyện 082", "Huyện 080", "Huyện 084", "Huyện 088"]
    );
    assert_eq!(shown.title, "2/4 đơn vị có tỷ lệ từ 60% trở lên");
    assert!(shown.note.contains("dưới 5") && shown.note.contains("đọc thận trọng"));
}

#[test]
fn tiles_have_the_class_of_their_difference_and_link_to_their_district() {
    let tiles = tiles(&view(0, None)).into_string();
    for expected in [
        r#"<a class="div-1 k4" href="/districts/080?plan=2024">"#,
        r#"<a class="div-2 k3" href="/districts/082?plan=2024">"#,
        r#"<a class="div-4 k2" href="/districts/083?plan=2024">"#,
        r#"<a class="few k5" href="/districts/084?plan=2024">"#,
        r#"<a class="div-5 k1" href="/districts/085?plan=2024">"#,
    ] {
        assert!(tiles.contains(expected), "{expected} in {tiles}");
    }
    assert!(!tiles.contains("100,0%"), "fewer than five have no percentage");
}

#[test]
fn classes_change_beyond_2_and_beyond_10_points() {
    let class = |part| {
        let difference =
            difference::Difference::new(Fraction::share(60, 100), Fraction::share(part, 1000));
        difference.expect("of enough").class()
    };
    let bounds = [499, 500, 579, 580, 600, 620, 621, 700, 701];
    assert_eq!(bounds.map(class), [1, 2, 2, 3, 3, 3, 4, 4, 5]);
}

#[test]
fn the_one_that_changed_most_is_named_and_the_rest_has_arrows() {
    let slope = slope(&view(2, None));
    assert_eq!(slope.title, "Huyện 083 tăng nhiều nhất: +28");
    let text = crate::part::table::table("x", &slope.data).into_string();
    assert!(text.contains("<span aria-hidden=\"true\">↘</span>\u{a0}−2"), "{text}");
    let same = CompareView {
        choice: Choice { since: Some(DAY), ..view(2, None).choice },
        ..view(2, None)
    };
    assert_eq!(super::slope(&same).chart, None);
}

#[test]
fn the_funnel_says_who_clearly_differs_and_nothing_of_the_few() {
    let shown = exhibit(&view(1, None), "funnel").expect("of a share");
    assert_eq!(
        row(&shown, "Huyện 084"),
        ["0/3", "số ít, không so sánh", "số ít, không so sánh", "số ít, không nhận xét"]
    );
    assert_eq!(row(&shown, "Huyện 082")[3], "khác biệt rõ");
    assert_eq!(row(&shown, "Huyện 085")[3], "không khác biệt rõ");
    assert!(shown.title.starts_with("Khác biệt rõ so với toàn tỉnh: Huyện 082"));
    assert!(shown.note.contains("36,98%") || shown.note.contains("26,5%"), "{}", shown.note);
    assert_eq!(exhibit(&view(2, None), "funnel"), None);
}

#[test]
fn no_rank_is_printed() {
    for at in 0..3 {
        let view = view(at, None);
        for exhibit in [super::measure(&view), slope(&view), matrix(&view)] {
            assert!(exhibit.data.head.iter().all(|name| !name.contains("ạng")), "{exhibit:?}");
        }
    }
    assert_eq!(format::no_data(Lang::Vi), "chưa có số liệu");
}
