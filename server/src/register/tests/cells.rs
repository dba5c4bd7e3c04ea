//! Cells and values without a file around them.

use app::{
    board::Day,
    schema::{Column, Table},
};

use super::{line, words};
use crate::{
    place::LAO_CAI,
    register::{
        cell::Cell,
        column::{Value, Values},
        ids::Ids,
        rules,
        scalar::{self, Checked},
    },
};

fn column(table: Table, name: &str) -> &'static Column {
    table.columns().iter().find(|column| column.name == name).expect("a column")
}

/// The value of one cell, as debug output shows it, and the faults that it has.
fn check(table: Table, name: &str, text: &str, value: &str, faults: &[&str]) {
    let mut ids = Ids::new();
    ids.insert(Table::Entities, "e1", 7).expect("the first");
    let cell = Cell::Text(text.into());
    let Checked { value: read, faults: found } =
        scalar::check(column(table, name), &cell, &LAO_CAI, &mut ids);
    let read = match read {
        Value::Missing => "missing".to_owned(),
        Value::Text(text) => format!("text {text}"),
        Value::Small(small) => format!("small {small}"),
        Value::Row(row) => format!("row {row}"),
        Value::Day(day) => format!("day {}", Day(day)),
        Value::Flag(flag) => format!("flag {flag}"),
    };
    let found: Vec<String> = found.iter().map(words).collect();
    assert_eq!((read.as_str(), found), (value, faults.iter().map(|&it| it.into()).collect()));
}

#[test]
fn a_cell_says_its_value_or_what_is_wrong_without_a_file() {
    check(Table::Products, "name", " Chè ", "text Chè", &["trimmed"]);
    check(Table::Products, "name", "", "missing", &["empty_cell"]);
    check(Table::Products, "village", "", "missing", &[]);
    check(Table::Products, "group", "drnk", "missing", &["unknown_word, drink"]);
    check(Table::Products, "entity", "e1", "row 7", &[]);
    check(Table::Products, "entity", "e9", "missing", &["unknown_row, e1"]);
    check(Table::Certificates, "granted_on", "2023-02-30", "missing", &["no_such_day"]);
    check(Table::Certificates, "stars", "4", "small 4", &[]);
    check(Table::Entities, "women_led", "true", "flag true", &[]);
    let commune = LAO_CAI.commune("03022").expect("a commune");
    check(Table::Entities, "commune", "3022", &format!("row {commune}"), &["restored_code, 03022"]);
}

#[test]
fn rules_between_rows_and_columns_need_values_alone() {
    let mut columns: Vec<Values> = Table::Listings.columns().iter().map(Values::new).collect();
    let day = |text: &str| Value::Day(text.parse::<Day>().expect("a day").0);
    let row = [Value::Row(0), Value::Text("A".into()), day("2023-02-01"), day("2023-01-31")];
    columns.iter_mut().zip(&row).for_each(|(values, value)| values.push(value));
    let faults = rules::check(Table::Listings, &columns, &[5], Day(0));
    let lines: Vec<String> = faults.iter().map(line).collect();
    assert_eq!(lines, ["error listings row 5 until `2023-01-31`: before_start, since 2023-02-01"]);
}
