//! What changed between two days beside plain loops over the register's rows.

use app::{
    board::Day,
    edition::Edition,
    register::{Change, Event},
    route::{ExhibitFile, PathAndQuery},
};
use proptest::prelude::*;

use crate::{
    boards,
    naive::state::{current, first_recognition, is_recognised},
    naive_cases::period_2023,
    names::page,
    outlook::edition_of,
    random::{config, days, rows as registers},
    rows::Rows,
};

/// Day by day: what a product was on the day before, and what it is on the day.
fn told(rows: &Rows, since: Day, day: Day) -> Vec<(Day, String, Event)> {
    let mut told = Vec::new();
    let mut on = since.plus(1);
    while on <= day {
        for product in &rows.products {
            let id = product.id.as_str();
            let (was, is) = (is_recognised(rows, id, on.plus(-1)), is_recognised(rows, id, on));
            let Some(now) = current(rows, id, on) else { continue };
            let graded = now.granted_on == on;
            let event = match (was, is) {
                (true, true) if graded => Event::Regraded,
                (false, true) if first_recognition(rows, id) == Some(on) => Event::New,
                (false, true) => Event::Regained,
                (true, false) if graded => Event::Lowered,
                (true, false) if now.revoked_on == Some(on) => Event::Revoked,
                (true, false) => Event::Ended,
                _ => continue,
            };
            told.push((on, id.to_owned(), event));
        }
        on = on.plus(1);
    }
    told
}

fn changes(edition: &Edition, since: Day, day: Day) -> Vec<Change> {
    edition.items.changes(&edition.links, since, day)
}

proptest! {
    #![proptest_config(config(48))]

    #[test]
    fn changes_are_those_of_products_seen_day_by_day(
        rows in registers(),
        days in days(period_2023()),
    ) {
        let edition = edition_of(&rows);
        let (since, day) = (days.iter().min(), days.iter().max());
        let (Some(&since), Some(&day)) = (since, day) else { return Ok(()) };
        let found = changes(&edition, since, day);
        let named = |change: &Change| {
            let id = edition.items.products[change.product as usize].id.to_string();
            (change.day, id, change.event)
        };
        let mut found: Vec<_> = found.iter().map(named).collect();
        let mut wanted = told(&rows, since, day);
        let key = |one: &(Day, String, Event)| (one.0, one.1.clone());
        found.sort_by_key(key);
        wanted.sort_by_key(key);
        prop_assert_eq!(found, wanted);
    }

    #[test]
    fn recognised_products_are_those_before_and_the_signs_of_all_changes(
        rows in registers(),
        days in days(period_2023()),
    ) {
        let edition = edition_of(&rows);
        let number = |day: Day| {
            let recognised = rows.products.iter().filter(|it| is_recognised(&rows, &it.id, day));
            i32::try_from(recognised.count()).unwrap_or(0)
        };
        for pair in days.windows(2) {
            let (since, day) = (pair[0].min(pair[1]), pair[0].max(pair[1]));
            let signs: i32 = changes(&edition, since, day).iter().map(|it| it.event.sign()).sum();
            prop_assert_eq!(number(since) + signs, number(day), "{} to {}", since, day);
        }
    }
}

#[test]
fn no_status_is_said_to_have_changed_since_a_day_before_the_period() {
    let edition = boards::edition();
    for address in ["/?as_of=2023-01-31", "/changes?as_of=2023-06-30&since=2022-12-31"] {
        let html = page(edition, address);
        assert!(html.contains("kỳ kế hoạch bắt đầu ngày 01/01/2023"), "{address}");
        assert!(!html.contains("đổi trạng thái"), "{address}");
    }
    let flips = |query| {
        let asked = PathAndQuery { path: "/charts/changes/targets.csv", query };
        let targets = ExhibitFile::read(edition, &asked).and_then(|file| file.exhibit());
        let rows = targets.expect("the targets").data.rows;
        rows.iter().filter(|row| row[4].shown.contains('→')).count()
    };
    assert_eq!(flips("as_of=2023-06-30&since=2022-12-31"), 0);
    assert!(flips("as_of=2023-12-31&since=2023-01-01") > 0);
    let within = page(edition, "/changes?as_of=2023-12-31&since=2023-01-01");
    assert!(within.contains("đổi trạng thái"));
}
