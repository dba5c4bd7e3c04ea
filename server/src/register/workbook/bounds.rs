//! What a workbook may hold, seen while its parts go by, before anything of it is kept.

use std::io::{BufReader, Cursor, Read};

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use zip::{ZipArchive, result::ZipError};

const FILE: usize = 32 << 20;
const UNPACKED: u64 = 128 << 20;
const PART: u64 = 64 << 20;
/// Text of a sheet packs twenty times; what packs more says nothing.
const RATIO: u64 = 200;
/// Smaller parts may be as empty as they like.
const SMALL: u64 = 1 << 20;
const PARTS: usize = 1000;
const SHEETS: usize = 64;
const STRINGS: u64 = 1_000_000;
/// As many as spreadsheets know.
const STYLES: u64 = 65_000;
const CELLS: u64 = 2_000_000;

/// Why a workbook is not read.
#[derive(Debug, thiserror::Error)]
pub enum Unfit {
    #[error("it is not an .xlsx workbook: {0}")]
    Zip(#[from] ZipError),
    #[error("a part of it is damaged: {0}")]
    Xml(#[from] quick_xml::Error),
    #[error("it has more than {most} {what}; keep only the tables of the register")]
    Many { what: &'static str, most: u64 },
    #[error(
        "a row or cell is said to be at `{0}`, where no sheet has one; save it anew in a spreadsheet program"
    )]
    Nowhere(String),
}

/// Checks a workbook part by part; memory is that of one part's longest text.
///
/// # Errors
///
/// When it is not one, or holds more than a register needs.
pub fn check(bytes: &[u8]) -> Result<(), Unfit> {
    let bytes_of = |most: u64| Unfit::Many { what: "megabytes", most: most >> 20 };
    if bytes.len() > FILE {
        return Err(bytes_of(FILE as u64));
    }
    let mut zip = ZipArchive::new(Cursor::new(bytes))?;
    if zip.len() > PARTS {
        return Err(Unfit::Many { what: "parts", most: PARTS as u64 });
    }
    let (mut left, mut found) = (UNPACKED, Found::default());
    for position in 0..zip.len() {
        let part = zip.by_index(position)?;
        let most = PART.min(left).min(SMALL.max(part.compressed_size().saturating_mul(RATIO)));
        // What it declares is known at once, what it has only at its end.
        if part.size() > most {
            return Err(bytes_of(UNPACKED));
        }
        let name = part.name()?.into_owned();
        let mut part = part.take(most + 1);
        if name.to_ascii_lowercase().ends_with(".xml") {
            found.read(&mut part)?;
        }
        std::io::copy(&mut part, &mut std::io::sink()).map_err(ZipError::from)?;
        left -= match most + 1 - part.limit() {
            taken if taken > most => return Err(bytes_of(UNPACKED)),
            taken => taken,
        };
    }
    Ok(())
}

/// What was found in all parts so far.
#[derive(Default)]
struct Found {
    sheets: u64,
    strings: u64,
    styles: u64,
    cells: u64,
}

impl Found {
    fn read(&mut self, part: &mut impl Read) -> Result<(), Unfit> {
        let mut xml = Reader::from_reader(BufReader::new(part));
        xml.config_mut().check_end_names = false;
        let mut buffer = Vec::new();
        loop {
            match xml.read_event_into(&mut buffer)? {
                Event::Start(tag) | Event::Empty(tag) => self.tag(&tag)?,
                Event::Eof => return Ok(()),
                _ => {}
            }
            buffer.clear();
        }
    }

    fn tag(&mut self, tag: &BytesStart<'_>) -> Result<(), Unfit> {
        let attribute = |name: &str| {
            let found = tag.try_get_attribute(name).ok().flatten();
            found.map(|it| it.value.into_owned())
        };
        let name = tag.local_name();
        let at = attribute("r");
        let is_place: fn(&str) -> bool = match name.as_ref() {
            "c" => is_cell,
            "row" => is_row,
            _ => |_| true,
        };
        if let Some(at) = at.filter(|at| !is_place(at)) {
            return Err(Unfit::Nowhere(at));
        }
        let (number, what, most) = match name.as_ref() {
            "sheet" => (&mut self.sheets, "sheets", SHEETS as u64),
            "sst" | "si" => (&mut self.strings, "texts", STRINGS),
            "xf" => (&mut self.styles, "styles", STYLES),
            "c" => (&mut self.cells, "cells", CELLS),
            _ => return Ok(()),
        };
        *number += 1;
        let declared = attribute("uniqueCount").and_then(|count| count.parse().ok());
        if *number.max(&mut declared.unwrap_or(0)) > most {
            return Err(Unfit::Many { what, most });
        }
        Ok(())
    }
}

/// True for `A1` to `XFD1048576`.
fn is_cell(at: &str) -> bool {
    let letters = at.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (column, row) = at.split_at(letters);
    let number = column.bytes().take(4).fold(0_u64, |number, letter| {
        number * 26 + u64::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    (1..=3).contains(&letters) && number <= 16_384 && is_row(row)
}

/// True for `1` to `1048576`.
fn is_row(at: &str) -> bool {
    at.len() <= 7
        && at.bytes().all(|byte| byte.is_ascii_digit())
        && at.parse().is_ok_and(|row: u32| (1..=1_048_576).contains(&row))
}

#[cfg(test)]
mod tests;
