//! The rows of an open document's tables.

mod styles;

use std::io::{Cursor, Read};

use calamine::Dimensions;
use zip::ZipArchive;

use self::styles::Styles;
use super::{
    Layout, Layouts,
    tags::{self, attribute},
    unescaped,
};

const DEFAULT: &str = "table:default-cell-style-name";

/// `None` of an open document that cannot be read.
pub fn layouts(bytes: &[u8]) -> Option<Layouts> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut styles = Styles::default();
    if let Ok(named) = zip.by_name("styles.xml") {
        tags::each(named, |tag, _| {
            styles.describe(tag.local_name().as_ref(), |name| attribute(tag, name));
            true
        });
    }
    Some(tables(zip.by_name("content.xml").ok()?, styles))
}

fn tables(content: impl Read, mut styles: Styles) -> Layouts {
    let mut all = Layouts::new();
    let (mut name, mut table) = (String::new(), Layout::default());
    // Cells without a style have that of their row, or else of their column: the last of each run.
    let (mut of_columns, mut of_row) = (Vec::<(u32, Option<String>)>::new(), None);
    // Where the next row, column and cell begin, counted from 0, and what the present row stands
    // for.
    let (mut next_row, mut next_column, mut row, mut column) = (0_u32, 0_u32, 0_u32, 0_u32);
    tags::each(content, |tag, holds| {
        let attribute = |name: &str| attribute(tag, name);
        let times = |name| attribute(name).and_then(|it| it.parse().ok()).unwrap_or(1_u32).max(1);
        let is_hidden = || attribute("table:visibility").is_some_and(|it| it != "visible");
        match tag.local_name().as_ref() {
            "table" => {
                all.insert(std::mem::take(&mut name), std::mem::take(&mut table));
                name = attribute("table:name").map_or_else(String::new, |it| unescaped(&it));
                (next_row, next_column, row, column) = (0, 0, 0, 0);
                of_columns.clear();
            }
            "table-column" => {
                let first = next_column;
                next_column = first.saturating_add(times("table:number-columns-repeated"));
                of_columns.push((next_column - 1, attribute(DEFAULT)));
                if is_hidden() {
                    table.hidden_columns.push(first, next_column - 1);
                }
            }
            "table-row" => {
                (row, column) = (next_row, 0);
                of_row = attribute(DEFAULT);
                next_row = row.saturating_add(times("table:number-rows-repeated"));
                if is_hidden() {
                    table.hidden_rows.push(row, next_row - 1);
                }
            }
            "table-cell" | "covered-table-cell" => {
                let (rows, columns) =
                    (times("table:number-rows-spanned"), times("table:number-columns-spanned"));
                let next = column.saturating_add(times("table:number-columns-repeated"));
                let last = next_row.saturating_sub(1);
                let of_column = || {
                    let at = of_columns.partition_point(|(last, _)| *last < column);
                    of_columns.get(at)?.1.clone()
                };
                let own = || attribute("table:style-name").or_else(|| of_row.clone());
                let style = holds.then(|| own().or_else(of_column)).flatten();
                if style.as_ref().is_some_and(|style| styles.is_struck(style)) {
                    table.struck_rows.push(row, last);
                }
                let kind = attribute("office:value-type").filter(|_| holds);
                if let Some(shown) = styles.shown(style.as_deref(), kind.as_deref()) {
                    table.shown.push((row, column), (last, next - 1), shown);
                }
                if rows > 1 || columns > 1 {
                    let end = (row.saturating_add(rows - 1), column.saturating_add(columns - 1));
                    table.merged.push(Dimensions { start: (row, column), end });
                }
                column = next;
            }
            name => styles.describe(name, attribute),
        }
        true
    });
    all.insert(name, table);
    all
}
