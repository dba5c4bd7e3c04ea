//! Merged cells of an open document.

use std::io::{BufReader, Cursor};

use calamine::Dimensions;
use quick_xml::{Reader, events::Event};
use zip::ZipArchive;

use super::Spans;

/// None of an open document that cannot be read.
pub fn merged(bytes: &[u8]) -> Spans {
    let mut all = Spans::new();
    let Ok(mut zip) = ZipArchive::new(Cursor::new(bytes)) else { return all };
    let Ok(content) = zip.by_name("content.xml") else { return all };
    let mut xml = Reader::from_reader(BufReader::new(content));
    xml.config_mut().check_end_names = false;
    let (mut buffer, mut table) = (Vec::new(), String::new());
    // Where the next row and cell begin, counted from 0, and what the present row stands for.
    let (mut next_row, mut row, mut column) = (0_u32, 0_u32, 0_u32);
    while let Ok(event) = xml.read_event_into(&mut buffer) {
        if let Event::Start(tag) | Event::Empty(tag) = &event {
            let attribute = |name: &str| {
                let found = tag.try_get_attribute(name).ok().flatten()?;
                Some(found.value.into_owned())
            };
            let times =
                |name| attribute(name).and_then(|it| it.parse().ok()).unwrap_or(1_u32).max(1);
            match tag.local_name().as_ref() {
                "table" => {
                    table = attribute("table:name").unwrap_or_default();
                    next_row = 0;
                }
                "table-row" => {
                    (row, column) = (next_row, 0);
                    next_row = row.saturating_add(times("table:number-rows-repeated"));
                }
                "table-cell" | "covered-table-cell" => {
                    let (rows, columns) =
                        (times("table:number-rows-spanned"), times("table:number-columns-spanned"));
                    if rows > 1 || columns > 1 {
                        let end =
                            (row.saturating_add(rows - 1), column.saturating_add(columns - 1));
                        let range = Dimensions { start: (row, column), end };
                        all.entry(table.clone()).or_default().push(range);
                    }
                    column = column.saturating_add(times("table:number-columns-repeated"));
                }
                _ => {}
            }
        }
        if matches!(event, Event::Eof) {
            break;
        }
        buffer.clear();
    }
    all
}
