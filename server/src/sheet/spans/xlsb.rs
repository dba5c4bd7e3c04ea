//! Merged cells of a binary workbook.

use std::{
    collections::HashMap,
    io::{BufReader, Cursor, Read},
};

use calamine::Dimensions;
use quick_xml::{Reader, events::Event};
use zip::ZipArchive;

use super::{
    super::{merged::MOST_RANGES, record},
    Spans,
};

const SHEET: u32 = 156;
const MERGED: u32 = 176;
/// No record that is looked at is longer.
const MOST: usize = 2048;

/// `None` of a binary workbook that cannot be read.
pub fn merged(bytes: &[u8]) -> Option<Spans> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let parts = parts(&zip);
    let targets = targets(zip.by_name("xl/_rels/workbook.bin.rels").ok()?);
    let mut sheets = Vec::new();
    let book = BufReader::new(zip.by_name("xl/workbook.bin").ok()?);
    record::each(book, MOST, |kind, body| {
        if kind == SHEET
            && let Some((id, rest)) = body.get(8..).and_then(wide)
            && let Some((name, _)) = wide(rest)
        {
            sheets.push((id, name));
        }
        Ok::<_, ()>(())
    })
    .ok()?;
    let mut spans = Spans::new();
    for (id, name) in sheets {
        let part = targets.get(&id).and_then(|name| parts.get(&plain(name)));
        let Some(part) = part.and_then(|at| zip.by_index(*at).ok()) else { continue };
        let mut ranges = Vec::new();
        record::each(BufReader::new(part), MOST, |kind, body| {
            if kind == MERGED && ranges.len() <= MOST_RANGES {
                ranges.extend(range(body));
            }
            Ok::<_, ()>(())
        })
        .ok()?;
        spans.insert(name, ranges);
    }
    Some(spans)
}

/// Positions of the parts by their names, as who reads the cells looks for them.
fn parts(zip: &ZipArchive<Cursor<&[u8]>>) -> HashMap<String, usize> {
    let names = zip.file_names().enumerate();
    names.filter_map(|(at, name)| Some((plain(&name.ok()?), at))).collect()
}

fn plain(name: &str) -> String {
    name.replace('\\', "/").to_lowercase()
}

/// The names of the parts of a workbook by their ids.
fn targets(relations: impl Read) -> HashMap<String, String> {
    let mut all = HashMap::new();
    let mut xml = Reader::from_reader(BufReader::new(relations));
    let mut buffer = Vec::new();
    while let Ok(event) = xml.read_event_into(&mut buffer) {
        match event {
            Event::Start(tag) | Event::Empty(tag) => {
                let attribute = |name: &str| {
                    Some(tag.try_get_attribute(name).ok().flatten()?.value.into_owned())
                };
                if let (Some(id), Some(target)) = (attribute("Id"), attribute("Target")) {
                    let within = || format!("xl/{target}");
                    all.insert(id, target.strip_prefix('/').map_or_else(within, str::to_owned));
                }
            }
            Event::Eof => break,
            _ => {}
        }
        buffer.clear();
    }
    all
}

/// First and last row, first and last column.
fn range(body: &[u8]) -> Option<Dimensions> {
    let number = |at: usize| Some(u32::from_le_bytes(body.get(at..at + 4)?.try_into().ok()?));
    Some(Dimensions { start: (number(0)?, number(8)?), end: (number(4)?, number(12)?) })
}

/// A text behind the number of its units, and what follows.
fn wide(bytes: &[u8]) -> Option<(String, &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?.checked_mul(2)?;
    let (text, rest) = rest.split_at_checked(length)?;
    let units = text.as_chunks::<2>().0.iter().map(|unit| u16::from_le_bytes(*unit));
    Some((char::decode_utf16(units).map(|it| it.unwrap_or('\u{fffd}')).collect(), rest))
}
