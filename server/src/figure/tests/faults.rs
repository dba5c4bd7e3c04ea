use app::format::Lang;

use super::{Figures, HEADER, TERMS, figures, terms};
use crate::{
    fault::{At, FileFaults},
    figure,
    place::LAO_CAI,
};

/// What is said in English of a table whose second row is `row`.
fn message(row: &str) -> String {
    error(row).to_string()
}

fn read(table: &str) -> Result<Figures, FileFaults> {
    Figures::read(&terms(), ("table.csv", table), &LAO_CAI)
}

fn error(row: &str) -> FileFaults {
    let table = format!("{HEADER}2023,red,10,7,unit,Báo,https://a,,\n{row}\n");
    read(&table).expect_err("a wrong row")
}

#[test]
fn an_error_names_file_row_column_and_value() {
    for (row, place) in [
        (
            "2023,rde,10,7,unit,Báo,https://a,,",
            "table.csv, row 3, column figure: E805: No figure has the id «rde». ",
        ),
        (
            "2023,red,11,7,unit,Báo,https://a,,",
            "table.csv, row 3, column place: E814: No place has the code «11». ",
        ),
        (
            "2023,red,10,7,unit,Báo,javascript:alert(1),,",
            "table.csv, row 3, column url: E807: «javascript:alert(1)» is not an address ",
        ),
        (
            "2023-02-30,red,10,7,unit,Báo,https://a,,",
            "table.csv, row 3, column as_of: E808: «2023-02-30» is no year, ",
        ),
        (
            "2203,red,10,7,unit,Báo,https://a,,",
            "table.csv, row 3, column as_of: E808: «2203» is no year, ",
        ),
        (
            "2023,red,10,7,unit,Báo,https://a,31/02/2023,",
            "table.csv, row 3, column published_on: E808: «31/02/2023» is no year, ",
        ),
        (
            "2023,red,10,7 sản phẩm,unit,Báo,https://a,,",
            "table.csv, row 3, column value: E817: «7 sản phẩm» is no number. ",
        ),
        (
            "2023,red,10,\"1,630\",unit,Báo,https://a,,",
            "table.csv, row 3, column value: E818: «1,630» is no count: ",
        ),
        (
            "2023,promise,10,1.630,unit,Báo,https://a,,",
            "table.csv, row 3, column value: E819: The mark in «1.630» may part thousands ",
        ),
    ] {
        let message = message(row);
        assert!(message.starts_with(place), "{message}");
    }
}

#[test]
fn a_row_that_lacks_a_cell_is_an_error_with_its_row() {
    let message = message("2023,red,10");
    let expected = "table.csv, row 3: E804: The row has 3 cells, the header 9 columns. ";
    assert!(message.starts_with(expected), "{message}");
}

#[test]
fn a_missing_or_unknown_column_is_an_error_that_names_it() {
    let under = |header: &str| {
        let table = format!("{header}2023,red,10,7,unit,Báo,https://a,,\n");
        read(&table).expect_err("a wrong header")
    };
    for (header, said) in [
        (HEADER.replace("as_of", "asof"), "E803: «asof» is no column of published figures."),
        (HEADER.replace("note", "remark"), "E803: «remark» is no column of published figures."),
        (
            HEADER.replace("as_of,", ""),
            "E802: The table of published figures has no column «as_of».",
        ),
    ] {
        let message = under(&header).to_string();
        assert!(message.starts_with(&format!("table.csv, row 1: {said} ")), "{message}");
        assert!(message.contains("as_of, figure, place, value,"), "{message}");
    }
    assert!(read("").is_err(), "a table without a header");
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
fn numbers_are_kept_in_thousandths_and_a_span_as_it_is_printed() {
    let rows = "2023 share 10 43.3 a\n2023 red 10 7 b\n2023 red 10 1.630 c\n2023 red 10 2-3 d";
    let values: Vec<_> =
        figures(rows).published.into_iter().map(|row| (row.of.milli, row.of.printed)).collect();
    let expected =
        [(Some(43_300), "43.3"), (Some(7000), "7"), (Some(1_630_000), "1630"), (None, "2-3")];
    assert_eq!(values, expected.map(|(milli, printed)| (milli, printed.to_owned())));
}

#[test]
fn every_fault_of_a_table_is_said_at_once() {
    let rows = "2023-02-30,red,10,7,unit,Báo,https://a,,\n2023,rde,10,7,unit,Báo,https://a,,\n2023,red,99,abc,unit,Báo,https://a,,\n";
    let faults = read(&format!("{HEADER}{rows}")).expect_err("four faults").listed;
    let found: Vec<_> = faults.iter().map(|fault| (fault.at, fault.fault.entry.id)).collect();
    let expected = [
        (At::Cell(2, "as_of"), "E808"),
        (At::Cell(3, "figure"), "E805"),
        (At::Cell(4, "value"), "E817"),
        (At::Cell(4, "place"), "E814"),
    ];
    assert_eq!(found, expected);
}

#[test]
fn of_very_many_faults_the_first_are_listed_and_the_others_counted() {
    let rows = "2023,rde,10,7,unit,Báo,https://a,,\n".repeat(1200) + &"a\n".repeat(300);
    let faults = read(&format!("{HEADER}{rows}")).expect_err("very many faults");
    assert_eq!((faults.listed.len(), faults.more), (1000, 500));
    assert!(faults.message(Lang::Vi).ends_with("\nvà 500 lỗi nữa"));
}

#[test]
fn a_blank_row_is_passed_over_and_counted() {
    let rows =
        ",,,,,,,,\n\n2023,red,10,7,unit,Báo,https://a,,\n2023,rde,10,7,unit,Báo,https://a,,\n";
    let faults = read(&format!("{HEADER}{rows}")).expect_err("a figure of no name").listed;
    assert_eq!(faults.iter().map(|fault| fault.at).collect::<Vec<_>>(), [At::Cell(5, "figure")]);
}

#[test]
fn a_dictionary_that_names_what_it_lacks_is_an_error() {
    for (old, new) in [("\"blue\"]", "\"bleu\"]"), ("whole = \"total\"", "whole = \"bleu\"")] {
        let terms = TERMS.replace(old, new);
        let error = figure::terms("terms.toml", &terms).expect_err(new);
        let message = error.to_string();
        let line = terms.lines().position(|line| line.contains(new)).expect("the line") + 1;
        let head = terms.lines().take(line).filter(|line| line.starts_with('[')).last();
        let figure = head.expect("a head").trim_matches(['[', ']']);
        let head = terms.lines().position(|line| line == format!("[{figure}]")).expect("it") + 1;
        let expected = format!(
            "terms.toml, line {head}: E816: The entry «{figure}» names «bleu», which has no entry. "
        );
        assert!(message.starts_with(&expected), "{message}");
    }
}

#[test]
fn a_misspelt_key_of_the_dictionary_is_an_error_with_its_line() {
    let terms = TERMS.replace("parts =", "part =");
    let error = figure::terms("terms.toml", &terms).expect_err("a key");
    let message = error.to_string();
    let expected =
        "terms.toml, line 5: E815: The line «part = [\"red\", \"blue\"]» cannot be read: ";
    assert!(message.starts_with(expected), "{message}");
    assert!(message.contains("unknown field `part`"), "{message}");
}

#[test]
fn what_the_measure_of_a_figure_cannot_say_is_the_fault_that_a_plan_would_have() {
    let terms = TERMS.replace("parts =", "measure.count.products.where.stars = [2, 3]\nparts =");
    let error = figure::terms("terms.toml", &terms).expect_err("two stars");
    assert_eq!(
        error.message(Lang::Vi),
        "terms.toml, dòng 5: E628: Sản phẩm được công nhận có từ 3 đến 5 sao, không phải 2. Sửa stars."
    );
}

#[test]
fn a_fault_of_figures_says_in_vietnamese_where_it_is_and_what_to_do() {
    for (row, said) in [
        (
            "2023,rde,10,7,unit,Báo,https://a,,",
            ", cột figure: E805: Không có số liệu nào mang mã «rde». Dùng một mã trong bảng số liệu công bố ở trang /data.",
        ),
        (
            "12/2023,red,10,7,unit,Báo,https://a,,",
            ", cột as_of: E808: «12/2023» không phải năm, tháng hay ngày. Viết như 2023, 2023-02 hoặc 2023-02-28.",
        ),
        (
            "2025-07,red,10,7,unit,Báo,https://a,,",
            ", cột place: E811: «10» không chỉ nơi nào vào ngày 2025-07-31: đó là mã của Lào Cai, còn đến 2025-06-30. Ghi mã của nơi kế tục: 15 (Lào Cai), hoặc 10@2025-06-30 nếu số liệu là của Lào Cai.",
        ),
        (
            "2023,red,10",
            ": E804: Dòng có 3 ô, tiêu đề có 9 cột. Thêm hoặc bỏ ô; ô có dấu phẩy thì đặt trong dấu ngoặc kép.",
        ),
    ] {
        assert_eq!(error(row).message(Lang::Vi), format!("table.csv, dòng 3{said}"));
    }
}

#[test]
fn fifty_thousand_rows_are_enough() {
    let rows = "2023,red,10,7,unit,Báo,https://a,,\n".repeat(50_000);
    let with = |more: &str| read(&format!("{HEADER}{rows}{more}"));
    assert_eq!(with("").expect("as many as may be").published.len(), 50_000);
    let message = with("2023,red,10,7,unit,Báo,https://a,,\n").expect_err("one more").to_string();
    assert!(
        message.starts_with("table.csv: E806: The file has more than 50000 rows. "),
        "{message}"
    );
}
