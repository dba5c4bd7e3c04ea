//! Hidden rows and columns of a workbook, rows that are struck through, and cells that show another
//! thing than they hold.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::{
    Layout, Layouts,
    formats::Formats,
    parts, plain,
    tags::{self, attribute},
    targets, unescaped,
};

/// `None` of a workbook that cannot be read.
pub fn layouts(bytes: &[u8]) -> Option<Layouts> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let parts = parts(&zip);
    let targets = targets(zip.by_index(*parts.get("xl/_rels/workbook.xml.rels")?).ok()?);
    let mut sheets = Vec::new();
    tags::each(zip.by_index(*parts.get("xl/workbook.xml")?).ok()?, |tag, _| {
        if tag.local_name().as_ref() == "sheet"
            && let Some(name) = attribute(tag, "name")
            && let Some(id) = attribute(tag, "r:id")
        {
            sheets.push((id, unescaped(&name)));
        }
        true
    });
    let styles = parts.get("xl/styles.xml").and_then(|at| zip.by_index(*at).ok());
    let formats = styles.map(read_formats).unwrap_or_default();
    let mut layouts = Layouts::new();
    for (id, name) in sheets {
        let part = targets.get(&id).and_then(|name| parts.get(&plain(name)));
        let Some(part) = part.and_then(|at| zip.by_index(*at).ok()) else { continue };
        layouts.insert(name, layout(part, &formats));
    }
    Some(layouts)
}

fn layout(sheet: impl Read, formats: &Formats) -> Layout {
    let mut layout = Layout::default();
    let (mut row, mut next_column) = (0_u32, 0_u32);
    tags::each(sheet, |tag, holds| {
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
                (row, next_column) = (number("r").unwrap_or(row.saturating_add(1)).max(1), 0);
                if is_hidden() {
                    layout.hidden_rows.push(row - 1, row - 1);
                }
            }
            "c" if !formats.are_plain() => {
                let column = attribute(tag, "r").and_then(|it| column_of(&it));
                let (row, column) = (row.max(1) - 1, column.unwrap_or(next_column));
                next_column = column.saturating_add(1);
                if holds {
                    layout.note(formats, number("s").unwrap_or_default(), (row, column));
                }
            }
            _ => {}
        }
        tag.local_name().as_ref() != "mergeCells"
    });
    layout
}

fn read_formats(styles: impl Read) -> Formats {
    let mut formats = Formats::default();
    let mut part = String::new();
    tags::each(styles, |tag, _| {
        let name = tag.local_name();
        let name = name.as_ref();
        let number = |name| attribute(tag, name).and_then(|it| it.parse::<u32>().ok());
        let is_off = || attribute(tag, "val").is_some_and(|it| matches!(&*it, "0" | "false"));
        match (&*part, name) {
            (_, "numFmts" | "fonts" | "cellStyleXfs" | "cellXfs" | "fills" | "dxfs") => {
                name.clone_into(&mut part)
            }
            ("numFmts", "numFmt") => {
                if let (Some(number), Some(code)) =
                    (number("numFmtId"), attribute(tag, "formatCode"))
                {
                    formats.code(number, unescaped(&code));
                }
            }
            ("fonts", "font") => formats.font(),
            ("fonts", "strike") if !is_off() => formats.strike(),
            ("cellXfs", "xf") => formats.cell(number("fontId"), number("numFmtId")),
            _ => {}
        }
        true
    });
    formats
}

/// The position of the column of `B12`.
fn column_of(cell: &str) -> Option<u32> {
    let letters = cell.bytes().take_while(u8::is_ascii_alphabetic);
    let number = letters.fold(0_u32, |number, letter| {
        let letter = u32::from(letter.to_ascii_uppercase() - b'A');
        number.saturating_mul(26).saturating_add(letter + 1)
    });
    number.checked_sub(1)
}
