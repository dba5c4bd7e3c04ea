//! What a district's page shows, against the steps and rows of the whole engine.

use std::sync::Arc;

use crate::{
    boards::{boards, edition},
    outlook::edition_of,
    rows::Rows,
};
use app::{
    board::{Count, Day, Interval, Unit},
    part::{
        cell::{Cell, Datum},
        exhibit::Exhibit,
    },
    route::{ExhibitFile, PathAndQuery},
};

const DAYS: [&str; 4] = ["2022-12-31", "2023-02-28", "2023-06-15", "2023-12-31"];

fn exhibit(code: &str, id: &str, day: &str) -> Exhibit {
    let path = format!("/charts/districts/{code}/{id}.csv");
    let asked = PathAndQuery { path: &path, query: &format!("as_of={day}") };
    let file = ExhibitFile::read(edition(), &asked).expect("a view");
    file.exhibit().expect("an exhibit")
}

fn number(cell: &Cell) -> u32 {
    match cell.datum {
        Datum::Number(number) => u32::try_from(number).expect("a count"),
        other => panic!("not a number: {other:?}"),
    }
}

/// Calls `check` with the position and code of each district, and each day.
fn everywhere(check: impl Fn(usize, &str, &str)) {
    for (at, place) in edition().districts.iter().enumerate() {
        DAYS.iter().for_each(|day| check(at, &place.code, day));
    }
}

fn count_of(count: Count, at: usize, day: &str) -> u32 {
    let shape = boards()[0].counts.iter().find(|shape| shape.id == count.id()).expect("a count");
    shape.districts[at].steps.at(day.parse().expect("a day")).numerator
}

#[test]
fn squares_of_a_district_are_its_recognised_products() {
    everywhere(|at, code, day| {
        let products = exhibit(code, "products", day);
        let states: Vec<_> = products.data.rows.iter().map(|row| row[2].shown.as_str()).collect();
        let of = |words| states.iter().filter(|&&state| state == words).count();
        let (holds, soon) = (of("Còn hiệu lực"), of("Sắp hết hạn"));
        assert_eq!((holds + soon) as u32, count_of(Count::Products, at, day), "{code} {day}");
        assert_eq!(soon as u32, count_of(Count::Ending, at, day), "{code} {day}");
        let chart = products.chart.expect("a chart");
        assert_eq!(chart.matches("<rect").count(), products.data.rows.len(), "{code} {day}");
    });
}

#[test]
fn months_of_a_calendar_are_the_ends_of_what_the_engine_holds() {
    // The one reading whose share is one of all recognised products.
    let channels = boards()[0].target("modern-channels").expect("a target");
    let recognised = channels.readings[0].among.as_ref().expect("a share");
    everywhere(|at, code, day| {
        let on: Day = day.parse().expect("a day");
        let calendar = exhibit(code, "calendar", day);
        let place = |held: &&Interval| edition().place(Unit::Product, held.item);
        let held = recognised.on(on).filter(|held| place(held).map(usize::from) == Some(at));
        let ends: Vec<_> = held
            .map(|held| edition().items.certificates[held.evidence as usize].ends_on.ymd())
            .map(|(year, month, _)| format!("Tháng {month}/{year}"))
            .collect();
        let mut shown = 0;
        for row in &calendar.data.rows {
            let expected = ends.iter().filter(|month| **month == row[0].shown).count() as u32;
            assert_eq!(number(&row[1]), expected, "{code} {day} {}", row[0].shown);
            shown += expected;
        }
        let later = count_of(Count::Products, at, day) - shown;
        let told: u32 = calendar.note.split(' ').next().and_then(|n| n.parse().ok()).unwrap_or(0);
        assert_eq!(told, later, "{code} {day}");
        let soon: u32 = calendar.data.rows.iter().map(|row| number(&row[2])).sum();
        assert_eq!(soon, count_of(Count::Ending, at, day), "{code} {day}");
    });
}

#[test]
fn entities_and_communes_with_a_product_are_the_counted_ones() {
    everywhere(|at, code, day| {
        for (id, count) in [("entities", Count::Entities), ("communes", Count::Communes)] {
            let exhibit = exhibit(code, id, day);
            let with = exhibit.data.rows.iter().filter(|row| number(&row[1]) > 0).count();
            assert_eq!(with as u32, count_of(count, at, day), "{id} {code} {day}");
        }
    });
}

#[test]
fn contributions_of_all_districts_add_up_to_the_province() {
    for day in DAYS {
        let tables: Vec<_> = edition()
            .districts
            .iter()
            .map(|place| exhibit(&place.code, "targets", day).data.rows)
            .collect();
        let figure = |cell: &Cell| match cell.datum {
            Datum::Figure(value) => (value.numerator, value.denominator.unwrap_or(0)),
            _ => (0, 0),
        };
        for row in 0..tables[0].len() {
            let parts = tables.iter().map(|rows| figure(&rows[row][1]));
            let sum = parts.fold((0, 0), |sum, part| (sum.0 + part.0, sum.1 + part.1));
            assert_eq!(sum, figure(&tables[0][row][2]), "{day} {}", tables[0][row][0].shown);
        }
    }
}

#[test]
fn villages_with_ocop_are_those_of_the_level_reading() {
    let target = boards()[0].target("craft-villages").expect("a target");
    let level = target.readings.iter().find(|one| one.shape.id == "level").expect("a reading");
    everywhere(|at, code, day| {
        let rows = exhibit(code, "villages", day).data.rows;
        let of_kind = || rows.iter().filter(|row| row[2].shown == "Làng nghề truyền thống");
        let with = of_kind().filter(|row| number(&row[1]) > 0).count() as u32;
        let value = level.shape.districts[at].steps.at(day.parse().expect("a day"));
        let expected = (value.numerator, value.denominator);
        assert_eq!((with, Some(of_kind().count() as u32)), expected, "{code} {day}");
    });
}

#[test]
fn where_no_area_can_be_compared_the_table_of_targets_says_so() {
    let rows = Rows::default()
        .entity("e1", "cooperative", "03022")
        .product("p1", "e1", "03022")
        .certificate("p1", 3, "2021-08-01", "");
    let edition = Arc::new(edition_of(&rows));
    for (path, said) in [
        ("/charts/districts/targets.csv", "Chưa đủ số liệu để so sánh các địa bàn"),
        ("/en/charts/districts/targets.csv", "Not enough data to compare the areas"),
    ] {
        let asked = PathAndQuery { path, query: "as_of=2023-06-30" };
        let file = ExhibitFile::read(&edition, &asked).expect("a view");
        assert_eq!(file.exhibit().expect("an exhibit").title, said);
    }
}
