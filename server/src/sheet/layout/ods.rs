//! The rows of an open document's tables.

mod styles;

use std::io::{BufReader, Cursor};

use calamine::Dimensions;
use quick_xml::{Reader, events::Event};
use zip::ZipArchive;

use self::styles::Styles;
use super::{Layout, Layouts, unescaped};

/// None of an open document that cannot be read.
pub fn layouts(bytes: &[u8]) -> Layouts {
    let mut all = Layouts::new();
    let Ok(mut zip) = ZipArchive::new(Cursor::new(bytes)) else { return all };
    let Ok(content) = zip.by_name("content.xml") else { return all };
    let mut xml = Reader::from_reader(BufReader::new(content));
    xml.config_mut().check_end_names = false;
    let (mut buffer, mut table) = (Vec::new(), Layout::default());
    let mut name = String::new();
    let mut styles = Styles::default();
    // Where the next row, column and cell begin, counted from 0, and what the present row stands
    // for.
    let (mut next_row, mut next_column, mut row, mut column) = (0_u32, 0_u32, 0_u32, 0_u32);
    while let Ok(event) = xml.read_event_into(&mut buffer) {
        if let Event::Start(tag) | Event::Empty(tag) = &event {
            let attribute = |name: &str| {
                let found = tag.try_get_attribute(name).ok().flatten()?;
                Some(found.value.into_owned())
            };
            let times =
                |name| attribute(name).and_then(|it| it.parse().ok()).unwrap_or(1_u32).max(1);
            let is_hidden = || attribute("table:visibility").is_some_and(|it| it != "visible");
            match tag.local_name().as_ref() {
                "table" => {
                    all.insert(std::mem::take(&mut name), std::mem::take(&mut table));
                    name = attribute("table:name").map_or_else(String::new, |it| unescaped(&it));
                    (next_row, next_column, row, column) = (0, 0, 0, 0);
                }
                "table-column" => {
                    let first = next_column;
                    next_column = first.saturating_add(times("table:number-columns-repeated"));
                    if is_hidden() {
                        table.hidden_columns.push(first, next_column - 1);
                    }
                }
                "table-row" => {
                    (row, column) = (next_row, 0);
                    next_row = row.saturating_add(times("table:number-rows-repeated"));
                    if is_hidden() {
                        table.hidden_rows.push(row, next_row - 1);
                    }
                }
                "table-cell" | "covered-table-cell" => {
                    let (rows, columns) =
                        (times("table:number-rows-spanned"), times("table:number-columns-spanned"));
                    let next = column.saturating_add(times("table:number-columns-repeated"));
                    if matches!(event, Event::Start(_)) {
                        let (style, kind) =
                            (attribute("table:style-name"), attribute("office:value-type"));
                        if style.as_ref().is_some_and(|style| styles.is_struck(style)) {
                            table.struck_rows.push(row, next_row.saturating_sub(1));
                        }
                        if let Some(shown) = styles.shown(style.as_deref(), kind.as_deref()) {
                            let last = (next_row.saturating_sub(1), next - 1);
                            table.shown.push((row, column), last, shown);
                        }
                    }
                    if rows > 1 || columns > 1 {
                        let end =
                            (row.saturating_add(rows - 1), column.saturating_add(columns - 1));
                        table.merged.push(Dimensions { start: (row, column), end });
                    }
                    column = next;
                }
                name => styles.describe(name, attribute),
            }
        }
        if matches!(event, Event::Eof) {
            break;
        }
        buffer.clear();
    }
    all.insert(name, table);
    all
}
