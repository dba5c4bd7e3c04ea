//! Open documents.

use super::{Hostile, UNPACKED, empty};
use crate::hostile_files::forms::ods;

pub fn open() -> Vec<Hostile> {
    let cell =
        "<table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell>";
    let row = |attribute: &str, cells: &str| {
        format!("<table:table-row {attribute}>{cells}</table:table-row>")
    };
    let many = |times: &str| {
        format!(
            "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"{times}\"><text:p>x</text:p></table:table-cell>"
        )
    };
    let rows = "table:number-rows-repeated=\"1048576\"";
    let one = |says, about, rows: &str| Hostile { about, name: "mở.ods", bytes: ods(rows), says };
    let far = row("", cell)
        + &row("table:number-rows-repeated=\"1048000\"", "<table:table-cell/>")
        + &row("", &format!("<table:table-cell table:number-columns-repeated=\"100\"/>{cell}"));
    vec![
        one("hơn 200000 dòng", "a row that stands a million times", &row(rows, cell)),
        one("hơn 200 cột", "a cell that stands 16 384 times", &row("", &many("16384"))),
        one("hơn 200 cột", "a cell that stands four billion times", &row("", &many("4000000000"))),
        one(
            "hơn 200 cột",
            "a cell that stands more often than anybody counts",
            &row("", &many(&"9".repeat(40))),
        ),
        one("nằm quá xa nhau", "a cell after a million rows", &far),
        one(
            "hơn 200000 dòng",
            "a formula that stands in a million rows",
            &row(rows, "<table:table-cell table:formula=\"1\"/>"),
        ),
        one("bị hỏng", "a table that does not end", "<table:table-row><table:table-cell>"),
        one(UNPACKED, "a table of spaces", &empty()),
    ]
}
