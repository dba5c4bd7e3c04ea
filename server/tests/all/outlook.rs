//! The outlook beside the oracle: what is certain is what the definitions give for a register in
//! which nothing is noted after the day.

use std::sync::Arc;

use app::{
    board::{Day, Fraction},
    edition::Edition,
    outlook::{Outlook, Reason},
};
use proptest::prelude::*;
use server::{
    edition,
    input::{Inputs, Parsed},
    outlook::rows,
    plan::Plan,
    register::RegisterFiles,
};

use crate::{
    boards::{self, inputs},
    elsewhere,
    known::known_on,
    naive,
    naive_cases::{period_2023, period_2024},
    names::page,
    place::DISTRICTS,
    random::{config, days, rows as registers},
    rows::Rows,
};

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

pub fn edition_of(rows: &Rows) -> Edition {
    edition_with(rows, &[])
}

/// With other plans besides those that the program carries.
pub fn edition_with(rows: &Rows, plans: &[Parsed<Plan>]) -> Edition {
    let tables = rows.csv().into_iter();
    let tables = tables.map(|(name, text)| (name.to_owned(), text.into_bytes())).collect();
    let register = RegisterFiles::from_entries("rows", tables);
    let mut inputs = Inputs { register, ..inputs() };
    inputs.plans.extend_from_slice(plans);
    edition::compute(&inputs, Day::LAST).expect("a register without faults").0
}

proptest! {
    #![proptest_config(config(96))]

    #[test]
    fn what_is_certain_is_what_the_definitions_give_if_nothing_more_is_noted(
        rows in registers(),
        in_2023 in days(period_2023()),
        in_2024 in days(period_2024()),
    ) {
        let edition = edition_with(&rows, &[elsewhere::file()]);
        for (board, period, days) in [
            (&edition.boards[0], period_2023(), in_2023.clone()),
            (&edition.boards[1], period_2024(), in_2024),
            (&edition.boards[2], elsewhere::period(), in_2023),
        ] {
            for day in days.into_iter().filter(|&day| period.baseline() <= day) {
                let known = known_on(&rows, day.min(period.last));
                let outlook = Outlook::new(edition.known(), board, day);
                for (target, readings) in board.targets.iter().zip(&outlook.targets) {
                    for (reading, may) in target.readings.iter().zip(readings) {
                        let (id, of) = (reading.shape.id.as_str(), target.id.as_str());
                        let wanted = |place| {
                            let (n, d) = naive::reading(&known, of, id, place, period, period.last);
                            Fraction { numerator: n, denominator: d }
                        };
                        let found = may.province.certain;
                        prop_assert_eq!(found, wanted(None), "{}/{} from {}", of, id, day);
                        for (place, may) in DISTRICTS.into_iter().zip(&may.districts) {
                            prop_assert_eq!(may.certain, wanted(Some(place)), "{}/{} {}", of, id, day);
                        }
                    }
                }
            }
        }
    }
}

fn on(text: &str) -> (&'static Edition, Outlook) {
    let edition = boards::edition();
    (edition, Outlook::new(edition.known(), &edition.boards[0], day(text)))
}

#[test]
fn the_same_register_gives_the_same_outlook() {
    assert_eq!(on("2023-06-30").1, on("2023-06-30").1);
    assert_eq!(
        boards::edition().outlook(&boards::boards()[0], day("2023-06-30")).as_ref(),
        &on("2023-06-30").1
    );
}

#[test]
fn after_the_period_and_before_it_nothing_is_drawn() {
    for (of, reason) in [
        ("2023-12-31", Reason::Over),
        ("2024-03-01", Reason::Over),
        ("2022-12-30", Reason::NotBegun),
    ] {
        let (_, outlook) = on(of);
        assert_eq!(outlook.futures, 0, "{of}");
        let places = outlook.targets.iter().flatten().map(|reading| reading.province.judged);
        assert!(places.into_iter().all(|judged| judged == Err(reason)), "{of}");
    }
    let (edition, over) = on("2023-12-31");
    for row in rows(edition, &edition.boards[0], &over, false) {
        assert_eq!(
            (row.certain.numerator, row.certain.denominator),
            (row.numerator, row.denominator)
        );
    }
}

#[test]
fn a_count_of_events_never_ends_below_what_it_is_and_all_targets_add_up() {
    let (edition, outlook) = on("2023-06-30");
    for row in rows(edition, &edition.boards[0], &outlook, true) {
        let ordered = row.low.map(|it| it.to_string()).is_some() == row.judged;
        assert!(ordered, "{row:?}");
        assert_eq!(row.judged, row.reason.is_none(), "{row:?}");
        assert!(row.probability.is_none_or(|it| (0.0..=1.0).contains(&it)), "{row:?}");
        if row.denominator.is_none() {
            assert!(row.certain.numerator >= row.numerator, "{row:?}");
        }
    }
    let drawn: u32 = outlook.met.iter().sum();
    assert_eq!((drawn, outlook.futures), (2000, 2000));
}

#[test]
fn too_few_years_or_events_are_said_and_not_judged() {
    let rows = Rows::default()
        .entity("e1", "cooperative", "03022")
        .product("p1", "e1", "03022")
        .certificate("p1", 3, "2021-08-01", "");
    let reason = |rows: &Rows, target: usize| {
        let edition = edition_of(rows);
        let outlook = Outlook::new(edition.known(), &edition.boards[0], day("2023-06-30"));
        outlook.targets[target][0].province.judged.err()
    };
    assert_eq!(reason(&rows, 0), Some(Reason::FewYears));
    let earlier = rows.product("p2", "e1", "03022").certificate("p2", 3, "2020-08-01", "");
    let earlier = earlier.product("p3", "e1", "03022").certificate("p3", 3, "2019-08-01", "");
    assert_eq!(reason(&earlier, 0), Some(Reason::FewEvents));
    let many = (4..9).fold(earlier, |rows, number| {
        let id = format!("p{number}");
        rows.product(&id, "e1", "03022").certificate(&id, 3, "2022-08-01", "")
    });
    assert_eq!(reason(&many, 0), None);
}

#[test]
fn a_row_without_an_outlook_says_why() {
    let rows = Rows::default()
        .entity("e1", "cooperative", "03022")
        .product("p1", "e1", "03022")
        .certificate("p1", 3, "2021-08-01", "");
    let edition = Arc::new(edition_of(&rows));
    for (address, said) in [
        ("/", "Chưa dự báo được: danh mục chưa có đủ hai năm trước để so"),
        ("/en", "No outlook: the register does not know two whole past years"),
    ] {
        let html = page(&edition, &format!("{address}?as_of=2023-06-30"));
        assert!(html.contains(&format!("<small class=\"why\">{said}</small>")), "{html}");
    }
}
