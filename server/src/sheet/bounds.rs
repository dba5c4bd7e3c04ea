//! What a workbook may hold, seen while its parts go by, before anything of it is kept.

mod extent;
mod ods;
mod xls;
mod xlsb;

use std::io::{self, BufRead, BufReader, Cursor, Read};

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};
use zip::{ZipArchive, result::ZipError};

use self::{extent::Extent, ods::Repeats};
use super::{Kind, Unreadable, archive::UNPACKED, unreadable::What};

const FILE: usize = 20 << 20;
/// Text of a sheet packs twenty times; what packs more says nothing.
pub const RATIO: u64 = 200;
const BOM: &[u8] = "\u{feff}".as_bytes();
/// Smaller parts may be as empty as they like.
pub const SMALL: u64 = 1 << 20;
const PARTS: usize = 1000;
const SHEETS: usize = 64;
const STRINGS: u64 = 1_000_000;
/// As many as spreadsheets know.
const STYLES: u64 = 65_000;

/// Checks a workbook part by part; memory is that of one part's longest text.
///
/// # Errors
///
/// When it is not one, or holds more than a register needs.
pub fn check(kind: Kind, bytes: &[u8]) -> Result<(), Unreadable> {
    let unpacked = || Unreadable::Many { what: What::Unpacked, most: UNPACKED >> 20 };
    if bytes.len() > FILE {
        return Err(Unreadable::Large { megabytes: FILE as u64 >> 20 });
    }
    if kind == Kind::Xls {
        return xls::check(bytes);
    }
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(cut_off)?;
    if zip.len() > PARTS {
        return Err(Unreadable::Many { what: What::Parts, most: PARTS as u64 });
    }
    let (mut left, mut found) = (UNPACKED, Found::default());
    for position in 0..zip.len() {
        let part = zip.by_index(position).map_err(cut_off)?;
        let most = left.min(SMALL.max(part.compressed_size().saturating_mul(RATIO)));
        // What it declares is known at once, what it has only at its end.
        if part.size() > most {
            return Err(unpacked());
        }
        let part = match kind {
            // Any of them may be a sheet, whatever it begins with.
            Kind::Xlsb => {
                xlsb::check(BufReader::new(part.take(most + 1)))?;
                zip.by_index(position).map_err(cut_off)?
            }
            _ => part,
        };
        let mut part = BufReader::new(part.take(most + 1));
        let begin = part.fill_buf().map_err(|_| Unreadable::CutOff)?;
        let is_xml = begin.strip_prefix(BOM).unwrap_or(begin).trim_ascii_start().starts_with(b"<");
        // A sheet may have any name, and who reads it passes over what stands before its tags.
        match found.read(&mut part, kind == Kind::Ods) {
            Err(Unfit::Xml(_)) if !is_xml => {}
            Err(Unfit::Xml(error)) => return Err(Unreadable::Damaged(error.to_string())),
            Err(Unfit::Bounds(why)) => return Err(why),
            Err(Unfit::End) if !is_xml => {}
            Err(Unfit::End) => return Err(Unreadable::CutOff),
            Ok(()) => {}
        }
        io::copy(&mut part, &mut io::sink()).map_err(|_| Unreadable::CutOff)?;
        left -= match most + 1 - part.get_ref().limit() {
            taken if taken > most => return Err(unpacked()),
            taken => taken,
        };
    }
    Ok(())
}

fn cut_off(_: ZipError) -> Unreadable {
    Unreadable::CutOff
}

/// Why a part is not read.
#[derive(Debug)]
enum Unfit {
    Xml(quick_xml::Error),
    /// A tag is open where it ends.
    End,
    Bounds(Unreadable),
}

impl From<quick_xml::Error> for Unfit {
    fn from(error: quick_xml::Error) -> Self {
        Self::Xml(error)
    }
}

impl From<Unreadable> for Unfit {
    fn from(why: Unreadable) -> Self {
        Self::Bounds(why)
    }
}

/// What was found in all parts so far.
#[derive(Default)]
struct Found {
    sheets: u64,
    strings: u64,
    styles: u64,
    /// Of the present part.
    extent: Extent,
    /// Row and column of the cell before.
    at: (u32, u32),
    repeats: Repeats,
}

impl Found {
    /// Whoever reads what is to be `whole` would wait for its end for ever.
    fn read(&mut self, part: impl BufRead, whole: bool) -> Result<(), Unfit> {
        (self.extent, self.at, self.repeats) = (Extent::default(), (0, 0), Repeats::default());
        let mut xml = Reader::from_reader(part);
        xml.config_mut().check_end_names = whole;
        let (mut buffer, mut open) = (Vec::new(), 0_i64);
        loop {
            match xml.read_event_into(&mut buffer)? {
                Event::Start(tag) => {
                    open += 1;
                    self.tag(&tag)?;
                }
                Event::Empty(tag) => self.tag(&tag)?,
                Event::End(_) => open -= 1,
                Event::Eof if whole && open > 0 => return Err(Unfit::End),
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
        // What does not say where it stands comes after the one before.
        let (at_row, at_column) = self.at;
        match name.as_ref() {
            "row" => {
                self.at = match attribute("r") {
                    Some(at) => (row(&at).ok_or(Unreadable::Nowhere(at))?, 0),
                    None => (at_row + 1, 0),
                }
            }
            "c" => {
                self.at = match attribute("r") {
                    Some(at) => cell(&at).ok_or(Unreadable::Nowhere(at))?,
                    None => (at_row, at_column + 1),
                };
                self.extent.cell(self.at)?;
            }
            "v" | "is" => self.extent.content(self.at)?,
            "table" | "table-row" | "table-cell" | "covered-table-cell" | "p" => {
                self.repeats.tag(name.as_ref(), &attribute, &mut self.extent)?;
            }
            "dimension" | "mergeCell" | "f" => {
                if let Some(range) = attribute("ref") {
                    is_range(&range).then_some(()).ok_or(Unreadable::Nowhere(range))?;
                }
            }
            _ => {}
        }
        let (number, what, most) = match name.as_ref() {
            "sheet" => (&mut self.sheets, What::Sheets, SHEETS as u64),
            "sst" | "si" => (&mut self.strings, What::Texts, STRINGS),
            "xf" => (&mut self.styles, What::Styles, STYLES),
            _ => return Ok(()),
        };
        *number += 1;
        let declared = match name.as_ref() {
            "sst" => attribute("uniqueCount").and_then(|count| count.parse().ok()).unwrap_or(0),
            _ => 0,
        };
        if (*number).max(declared) > most {
            return Err(Unreadable::Many { what, most }.into());
        }
        Ok(())
    }
}

/// `B2`, or `B2:C7` from its first to its last cell.
fn is_range(range: &str) -> bool {
    let (first, last) = range.split_once(':').unwrap_or((range, range));
    let cells = cell(first).zip(cell(last));
    cells.is_some_and(|(first, last)| first.0 <= last.0 && first.1 <= last.1)
}

/// Row and column of `A1` to `XFD1048576`.
fn cell(at: &str) -> Option<(u32, u32)> {
    let letters = at.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (column, at) = at.split_at(letters);
    let column = column
        .bytes()
        .take(4)
        .fold(0, |number, letter| number * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1);
    let fits = (1..=3).contains(&letters) && column <= 16_384;
    row(at).filter(|_| fits).map(|row| (row, column))
}

/// `1` to `1048576`.
fn row(at: &str) -> Option<u32> {
    let digits = at.len() <= 7 && at.bytes().all(|byte| byte.is_ascii_digit());
    at.parse().ok().filter(|row| digits && (1..=1_048_576).contains(row))
}

#[cfg(test)]
mod tests;
