//! The calendar of certificates beside plain loops over the register's rows.

use std::sync::Arc;

use app::{
    board::Day,
    edition::Edition,
    part::{
        cell::{Cell, Data, Datum},
        exhibit::Exhibit,
    },
    route::{ExhibitFile, PathAndQuery},
};

use crate::{
    boards::edition,
    calendar::{date, parse, three_years_later},
};

const DAYS: [&str; 4] = ["2022-03-31", "2023-06-30", "2023-12-31", "2024-12-31"];

/// Of one product, in the order of their grants: from when, until when, stars, revoked when.
type Grants = Vec<(Day, Day, u8, Option<Day>)>;

fn exhibit(edition: &Arc<Edition>, id: &str, query: &str) -> Exhibit {
    let path = format!("/charts/calendar/{id}.csv");
    let file = ExhibitFile::read(edition, &PathAndQuery { path: &path, query });
    file.and_then(|file| file.exhibit()).expect("an exhibit")
}

/// The certificates of each product of a district, or of the province, that were granted by `day`.
fn granted(edition: &Edition, place: Option<u16>, day: Day) -> Vec<Grants> {
    let products = (0_u32..).zip(&edition.items.products);
    let here = products.filter(|(_, row)| place.is_none_or(|place| row.place == place));
    here.map(|(product, _)| {
        let own = edition.items.certificates.iter().filter(|row| row.product == product);
        let mut own: Grants = own
            .filter(|row| row.granted_on <= day)
            .map(|row| {
                let term = three_years_later(row.granted_on);
                let end = row.extended_until.map_or(term, |until| until.max(term));
                (row.granted_on, end, row.stars, row.revoked_on)
            })
            .collect();
        own.sort_by_key(|grant| grant.0);
        own
    })
    .collect()
}

fn month(day: Day) -> i32 {
    let (year, month, _) = date(day);
    year * 12 + month - 1
}

fn numbers(data: &Data) -> Vec<Vec<i64>> {
    let number = |cell: &Cell| match cell.datum {
        Datum::Number(number) => Some(number),
        _ => None,
    };
    data.rows.iter().map(|cells| cells.iter().filter_map(number).collect()).collect()
}

fn on_each(check: impl Fn(&Arc<Edition>, &[Grants], Day, &str)) {
    let edition = edition();
    for written in DAYS {
        for place in [None, Some(3_u16)] {
            let day = parse(written);
            let code = place.map(|place| edition.districts[usize::from(place)].code.clone());
            let query = match code {
                Some(code) => format!("as_of={written}&place={code}"),
                None => format!("as_of={written}"),
            };
            check(edition, &granted(edition, place, day), day, &query);
        }
    }
}

#[test]
fn what_ended_is_counted_with_what_was_graded_anew() {
    on_each(|edition, products, day, query| {
        let mut wanted = vec![vec![0, 0, 0]; 12];
        for grants in products {
            let good: Vec<_> = grants.iter().filter(|grant| grant.2 >= 3).collect();
            for (at, (_, end, _, revoked)) in good.iter().enumerate() {
                let back = month(day) - month(*end);
                if *end <= day && revoked.is_none_or(|on| on >= *end) && (0..12).contains(&back) {
                    let row = &mut wanted[11 - usize::try_from(back).expect("a month")];
                    row[0] += 1;
                    row[if at + 1 < good.len() { 1 } else { 2 }] += 1;
                }
            }
        }
        assert_eq!(numbers(&exhibit(edition, "past", query).data), wanted, "{query}");
    });
}

#[test]
fn the_work_is_what_ends_soon_and_what_has_ended_not_long_ago() {
    on_each(|edition, products, day, query| {
        let mut wanted: Vec<Day> = Vec::new();
        for grants in products {
            let Some((_, end, stars, revoked)) = grants.last() else { continue };
            let revoked = revoked.is_some_and(|on| on <= day && on < *end);
            let next = month(Day(day.0 + 1));
            let coming = *end > day && month(*end) < next + 24;
            let late = *end <= day && day.0 - end.0 < 180;
            if *stars >= 3 && !revoked && (coming || late) {
                wanted.push(*end);
            }
        }
        wanted.sort_unstable();
        let shown = exhibit(edition, "work", query).data;
        let ends = shown.rows.iter().map(|row| match row[1].datum {
            Datum::Day(day) => day,
            other => panic!("{other:?} is no day"),
        });
        assert_eq!(ends.collect::<Vec<_>>(), wanted, "{query}");
    });
}

#[test]
fn scenarios_go_from_nothing_graded_anew_to_everything() {
    on_each(|edition, products, day, query| {
        let last = products.iter().filter_map(|grants| grants.last());
        let held = last.filter(|(_, end, stars, revoked)| {
            *stars >= 3 && *end > day && revoked.is_none_or(|on| on > day)
        });
        let ends: Vec<i32> = held.map(|grant| month(grant.1)).collect();
        let all = i64::try_from(ends.len()).expect("few");
        let rows = numbers(&exhibit(edition, "scenarios", query).data);
        assert_eq!(rows.len(), 24);
        for (ahead, row) in (0..).zip(rows) {
            let end = month(Day(day.0 + 1)) + ahead;
            let left = ends.iter().filter(|&&of| of > end).count();
            assert_eq!(row[0], i64::try_from(left).expect("few"), "{query}: {ahead}");
            assert_eq!(row.last(), Some(&all));
            assert!(row.is_sorted(), "{query}: {row:?}");
        }
    });
}
