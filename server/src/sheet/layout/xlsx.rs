//! Hidden rows and columns of a workbook.

use std::io::{BufReader, Cursor, Read};

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use zip::ZipArchive;

use super::{Layout, Layouts, parts, plain, targets, unescaped};

/// `None` of a workbook that cannot be read.
pub fn layouts(bytes: &[u8]) -> Option<Layouts> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let parts = parts(&zip);
    let targets = targets(zip.by_index(*parts.get("xl/_rels/workbook.xml.rels")?).ok()?);
    let mut sheets = Vec::new();
    each_tag(zip.by_index(*parts.get("xl/workbook.xml")?).ok()?, |tag| {
        if tag.local_name().as_ref() == "sheet"
            && let Some(name) = attribute(tag, "name")
            && let Some(id) = attribute(tag, "r:id")
        {
            sheets.push((id, unescaped(&name)));
        }
        true
    });
    let mut layouts = Layouts::new();
    for (id, name) in sheets {
        let part = targets.get(&id).and_then(|name| parts.get(&plain(name)));
        let Some(part) = part.and_then(|at| zip.by_index(*at).ok()) else { continue };
        layouts.insert(name, layout(part));
    }
    Some(layouts)
}

fn layout(sheet: impl Read) -> Layout {
    let mut layout = Layout::default();
    let mut row = 0_u32;
    each_tag(sheet, |tag| {
        let number = |name| attribute(tag, name).and_then(|it| it.parse::<u32>().ok());
        let is_hidden = || attribute(tag, "hidden").is_some_and(|it| matches!(&*it, "1" | "true"));
        match tag.local_name().as_ref() {
            "col" => {
                if let (true, Some(first @ 1..), Some(last)) =
                    (is_hidden(), number("min"), number("max"))
                {
                    layout.hidden_columns.push(first - 1, last.saturating_sub(1));
                }
            }
            "row" => {
                // What does not say where it stands comes after the one before.
                row = number("r").unwrap_or(row.saturating_add(1)).max(1);
                if is_hidden() {
                    layout.hidden_rows.push(row - 1, row - 1);
                }
            }
            _ => {}
        }
        tag.local_name().as_ref() != "mergeCells"
    });
    layout
}

/// Hands `to` each tag that begins, until it says that it has enough.
fn each_tag(part: impl Read, mut to: impl FnMut(&BytesStart<'_>) -> bool) {
    let mut xml = Reader::from_reader(BufReader::new(part));
    xml.config_mut().check_end_names = false;
    let mut buffer = Vec::new();
    while let Ok(event) = xml.read_event_into(&mut buffer) {
        match event {
            Event::Start(tag) | Event::Empty(tag) if !to(&tag) => break,
            Event::Eof => break,
            _ => {}
        }
        buffer.clear();
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    Some(tag.try_get_attribute(name).ok().flatten()?.value.into_owned())
}
