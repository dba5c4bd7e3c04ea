use super::*;
use crate::board::{Day, Step, Steps};

#[test]
fn a_view_that_travels_as_text_arrives_unchanged() {
    let steps = |share| Steps {
        share,
        steps: vec![
            Step { day: Day(-5), numerator: 1, denominator: if share { 2 } else { 0 } },
            Step { day: Day(19_358), numerator: 4_000_000_000 % 7, denominator: 0 },
        ],
    };
    let reading = |share, pace, unit, goal| ReadingSteps {
        name: "Chỉ sản phẩm mới \"<&>\"".into(),
        decides: share,
        pace,
        unit,
        goal,
        link: "/targets/x?as_of=2023-01-01&reading=y".into(),
        province: steps(share),
        districts: vec![steps(share), Steps { share, steps: Vec::new() }],
    };
    let number = Goal::AtLeast { numerator: 60, denominator: 100 };
    let own = Goal::AtLeast { numerator: 12, denominator: 1 };
    for (goal, part) in [
        (Goal::NoDocument, Goal::NoDocument),
        (Goal::Qualitative, Goal::Qualitative),
        (Goal::NonePrinted, Goal::NonePrinted),
        (number, number),
        (number, own),
    ] {
        let view = ProgressView {
            lang: Lang::En,
            goal,
            period: Period { first: Day(19_358), last: Day(19_722) },
            register: "sample register, version 0123".into(),
            whole: "City".into(),
            districts: vec!["Sa Pa".into(), "Mường Khương".into()],
            readings: vec![
                reading(true, Pace::Stock, Unit::Entity, goal),
                reading(false, Pace::Flow, Unit::SalesPoint, part),
            ],
            chosen: 1,
            day: Day(19_400),
            default_day: Day(19_722),
        };
        let text = view.to_text();
        let arrived = ProgressView::from_text(&text).expect("of the form");
        assert_eq!(arrived.to_text(), text);
        assert_eq!(format!("{arrived:?}"), format!("{view:?}"));
    }
}

#[test]
fn what_is_not_of_the_form_is_refused() {
    for text in ["", "1 2 3", "0 3 60 100 1 2 3 0 3\nregister\nSa Pa\nnonsense"] {
        assert!(ProgressView::from_text(text).is_none(), "{text}");
    }
}
