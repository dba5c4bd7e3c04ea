//! Cells and values without a file around them.

use app::{
    board::Day,
    schema::{Column, Table},
};

use polars::prelude::{DataFrame, NewChunkedArray, StringChunked};

use super::{line, words};
use crate::{
    place::LAO_CAI,
    register::{
        column::{Value, Values},
        ids::{Doubles, Found, Ids},
        rules,
        scalar::Judge,
    },
    sheet::Cell,
};

fn column(table: Table, name: &str) -> &'static Column {
    table.columns().iter().find(|column| column.name == name).expect("a column")
}

/// The value of one cell, as debug output shows it, and the faults that it has.
fn check(table: Table, name: &str, text: &str, value: &str, faults: &[&str]) {
    let mut ids = Ids::new();
    let entities = StringChunked::from_slice("id".into(), &["e0", "e1"]);
    assert_eq!(ids.insert(Table::Entities, entities), Doubles::default());
    let cell = Cell::Text(text.into());
    let mut judge = Judge::new(&LAO_CAI, &ids);
    let read = judge.value(column(table, name), &cell, 0);
    let read = match read {
        Value::Missing => "missing".to_owned(),
        Value::Text(text) => format!("text {text}"),
        Value::Small(small) => format!("small {small}"),
        Value::Row(row) => format!("row {row}"),
        Value::Day(day) => format!("day {}", Day(day)),
        Value::Flag(flag) => format!("flag {flag}"),
    };
    let found: Vec<String> = judge.faults.iter().map(words).collect();
    assert_eq!((read.as_str(), found), (value, faults.iter().map(|&it| it.into()).collect()));
}

#[test]
fn a_cell_says_its_value_or_what_is_wrong_without_a_file() {
    check(Table::Products, "name", " Chè ", "text Chè", &["trimmed"]);
    let long = "ữ".repeat(501);
    check(Table::Products, "name", &long, "missing", &["too_long, 501 of 500"]);
    check(Table::Products, "name", &long[3..], &format!("text {}", &long[3..]), &[]);
    check(Table::Products, "name", "", "missing", &["empty_cell"]);
    check(Table::Products, "village", "", "missing", &[]);
    check(Table::Products, "group", "", "missing", &[]);
    check(Table::Products, "group", "drnk", "missing", &["unknown_word, drink"]);
    check(Table::Products, "entity", "e1", "row 1", &[]);
    check(Table::Products, "entity", "e9", "missing", &["unknown_row"]);
    check(Table::Certificates, "granted_on", "2023-02-30", "missing", &["no_such_day"]);
    check(Table::Certificates, "stars", "4", "small 4", &[]);
    check(Table::Entities, "women_led", "true", "flag true", &[]);
    let commune = LAO_CAI.commune("03022").expect("a commune");
    check(Table::Entities, "commune", "3022", &format!("row {commune}"), &["restored_code, 03022"]);
}

#[test]
fn rules_between_rows_and_columns_need_values_alone() {
    let mut columns: Vec<Values> =
        Table::Listings.columns().iter().map(|it| Values::new(it, 1)).collect();
    let day = |text: &str| Value::Day(text.parse::<Day>().expect("a day").0);
    let row = [Value::Row(0), Value::Text("A".into()), day("2023-02-01"), day("2023-01-31")];
    columns.iter_mut().zip(&row).for_each(|(values, value)| values.push(value));
    let columns = columns.into_iter().zip(Table::Listings.columns());
    let columns = columns.map(|(values, spec)| values.finish(spec.name));
    let frame = DataFrame::new_infer_height(columns.collect()).expect("a frame");
    let today: Day = "2023-06-30".parse().expect("a day");
    let faults = rules::check(Table::Listings, &frame, &[5], today).expect("its columns");
    let lines: Vec<String> = faults.iter().map(line).collect();
    assert_eq!(lines, ["error listings row 5 until `2023-01-31`: before_start, since 2023-02-01"]);
}

#[test]
fn an_id_is_found_wherever_the_one_before_it_stood() {
    let ids: Vec<String> = (0..500).map(|number| format!("p{}", number % 400)).collect();
    let mut known = Ids::new();
    let doubles = known.insert(Table::Products, StringChunked::from_slice("id".into(), &ids));
    assert_eq!(doubles.same, (400..500).map(|row| (row, row - 400)).collect::<Vec<_>>());
    for near in [0, 7, 398, 399, 499, u32::MAX] {
        for row in 0..400_u32 {
            let found = known.find(Table::Products, &format!("p{row}"), near);
            assert!(matches!(found, Found::Row(found) if found % 400 == row), "{row}");
        }
        assert_eq!(known.find(Table::Products, "p", near), Found::Nothing);
        assert_eq!(known.find(Table::Villages, "p1", near), Found::Nothing);
    }
}
