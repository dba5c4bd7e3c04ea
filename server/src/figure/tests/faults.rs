use super::{Figures, HEADER, TERMS, figures, terms};
use crate::figure;
use crate::place::LAO_CAI;

/// The error of a table whose second row is `row`.
fn message(row: &str) -> String {
    let table = format!("{HEADER}2023,red,10,7,unit,Báo,https://a,,\n{row}\n");
    let read = Figures::read(&terms(), ("table.csv", &table));
    let checked = read.and_then(|figures| figures.placed("table.csv", &LAO_CAI));
    checked.expect_err("a wrong row").to_string()
}

#[test]
fn an_error_names_file_row_column_and_value() {
    for (row, place) in [
        ("2023,rde,10,7,unit,Báo,https://a,,", "table.csv, row 3, column figure: `rde` "),
        ("2023,red,11,7,unit,Báo,https://a,,", "table.csv, row 3, column place: `11` "),
        (
            "2023,red,10,7,unit,Báo,javascript:alert(1),,",
            "table.csv, row 3, column url: `javascript:alert(1)` ",
        ),
        (
            "2023-02-30,red,10,7,unit,Báo,https://a,,",
            "table.csv, row 3, column as_of: `2023-02-30` ",
        ),
    ] {
        let message = message(row);
        assert!(message.starts_with(place), "{message}");
    }
}

#[test]
fn a_row_that_lacks_a_cell_is_an_error_with_its_line() {
    let message = message("2023,red,10");
    assert!(message.contains("table.csv") && message.contains("line: 3"), "{message}");
}

#[test]
fn a_missing_or_unknown_column_is_an_error_that_names_it() {
    let read = |header: &str| {
        let table = format!("{header}2023,red,10,7,unit,Báo,https://a,,\n");
        Figures::read(&terms(), ("table.csv", &table)).expect_err("a wrong header")
    };
    for (right, wrong) in [("as_of", "asof"), ("note", "remark")] {
        let message = read(&HEADER.replace(right, wrong)).to_string();
        assert!(message.contains("table.csv"), "{message}");
        assert!(message.contains(right) || message.contains(wrong), "{message}");
    }
}

#[test]
fn a_day_is_a_year_a_month_or_a_day_and_nothing_else() {
    for wrong in ["23", "2023-2", "2023-00", "2023-13", "2023-255", "+2023", "12/2023", "2023-", ""]
    {
        let message = message(&format!("{wrong},red,10,7,unit,Báo,https://a,,"));
        assert!(message.contains("row 3, column as_of"), "{wrong}: {message}");
    }
}

#[test]
fn a_span_stands_for_its_last_day() {
    let spans = ["2023", "2023-12", "2023-02", "2024-02", "2023-04", "2023-06-30"];
    let rows: String = spans.map(|span| format!("{span} red 10 7 a\n")).concat();
    let days: Vec<String> =
        figures(&rows).published.iter().map(|row| row.day.to_string()).collect();
    assert_eq!(
        days,
        ["2023-12-31", "2023-12-31", "2023-02-28", "2024-02-29", "2023-04-30", "2023-06-30"]
    );
}

#[test]
fn a_span_begins_with_its_first_day() {
    let rows =
        ["2023", "2023-12", "2023-06-30"].map(|span| format!("{span} red 10 7 a\n")).concat();
    let days: Vec<String> =
        figures(&rows).published.iter().map(|row| row.first.to_string()).collect();
    assert_eq!(days, ["2023-01-01", "2023-12-01", "2023-06-30"]);
}

#[test]
fn numbers_are_kept_in_thousandths_and_other_words_as_printed() {
    let rows = "2023 red 10 43.3 a\n2023 red 10 7 b\n2023 red 10 0.125 c\n2023 red 10 2-3 d\n2023 red 10 .5 e\n2023 red 10 -12.5 f\n2023 red 10 --5 g";
    let values: Vec<Option<i64>> = figures(rows).published.iter().map(|row| row.of.milli).collect();
    assert_eq!(values, [Some(43_300), Some(7000), Some(125), None, None, Some(-12_500), None]);
}

#[test]
fn a_dictionary_that_names_what_it_lacks_is_an_error() {
    for (old, new) in [("\"blue\"]", "\"bleu\"]"), ("whole = \"total\"", "whole = \"bleu\"")] {
        let terms = TERMS.replace(old, new);
        let error = figure::terms("terms.toml", &terms).expect_err(new);
        let message = error.to_string();
        assert!(message.starts_with("terms.toml: `"), "{message}");
        assert!(message.contains("names `bleu`"), "{message}");
    }
}

#[test]
fn a_misspelt_key_of_the_dictionary_is_an_error_with_its_line() {
    let terms = TERMS.replace("parts =", "part =");
    let error = figure::terms("terms.toml", &terms).expect_err("a key");
    let message = error.to_string();
    assert!(message.contains("terms.toml") && message.contains("line 5"), "{message}");
}

#[test]
fn fifty_thousand_rows_are_enough() {
    let rows = "2023,red,10,7,unit,Báo,https://a,,\n".repeat(50_000);
    let read =
        |more: &str| Figures::read(&terms(), ("table.csv", &format!("{HEADER}{rows}{more}")));
    assert_eq!(read("").expect("as many as may be").published.len(), 50_000);
    let message = read("2023,red,10,7,unit,Báo,https://a,,\n").expect_err("one more").to_string();
    assert!(message.starts_with("table.csv has more than 50000 rows"), "{message}");
}
