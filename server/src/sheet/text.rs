//! Text with separators, whatever its encoding, line ends and separator.

use std::borrow::Cow;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1258};
use unicode_normalization::UnicodeNormalization;

use super::{
    Cell, Leaf, Sheet, Unreadable, legacy,
    lines::{Broken, Lines},
    unreadable::What,
};

/// A text as lines of UTF-8.
pub struct Plain<'a> {
    pub bytes: Cow<'a, [u8]>,
    pub delimiter: u8,
    /// Lines that were taken off.
    pub lines_before: u64,
    /// The encoding it was brought from, when that is none of Unicode.
    pub encoding: Option<&'static str>,
}

/// So much of a text tells what it is.
const START: usize = 1 << 20;
/// Lines that tell the separator.
const LINES: usize = 30;
pub const MOST_ROWS: usize = 200_000;
const MOST_COLUMNS: usize = 200;
const MOST_LETTERS: usize = 32_767;

impl<'a> Plain<'a> {
    /// # Errors
    ///
    /// When its letters are those of an encoding from before Unicode and Windows-1258.
    pub fn new(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        let (mut bytes, encoding) = decode(bytes)?;
        let head = &bytes[..bytes.len().min(START)];
        let has_returns_alone = head.contains(&b'\r') && !bytes.contains(&b'\n');
        if has_returns_alone || ends_with_a_return(head) {
            bytes = Cow::Owned(with_line_feeds(&bytes));
        }
        if let Some((delimiter, after)) = separator_line(&bytes) {
            let bytes = match bytes {
                Cow::Borrowed(bytes) => Cow::Borrowed(&bytes[after..]),
                Cow::Owned(bytes) => Cow::Owned(bytes[after..].to_vec()),
            };
            return Ok(Self { bytes, delimiter, lines_before: 1, encoding });
        }
        if let Some(own) = without_quotes_of_rows(&bytes) {
            bytes = Cow::Owned(own);
        }
        let delimiter = delimiter(&bytes);
        Ok(Self { bytes, delimiter, lines_before: 0, encoding })
    }
}

/// True where the first line ends in a return alone, as the program for sheets of the Macintosh
/// ends lines; within cells it may write line feeds.
fn ends_with_a_return(head: &[u8]) -> bool {
    let mut quoted = false;
    let end = head.iter().position(|&byte| {
        quoted ^= byte == b'"';
        !quoted && matches!(byte, b'\r' | b'\n')
    });
    end.is_some_and(|at| head[at] == b'\r' && head.get(at + 1) != Some(&b'\n'))
}

fn with_line_feeds(bytes: &[u8]) -> Vec<u8> {
    let next = bytes.iter().skip(1).map(Some).chain([None]);
    let is_alone = |byte: u8, next: Option<&u8>| byte == b'\r' && next != Some(&b'\n');
    let mended = bytes.iter().zip(next);
    mended.map(|(&byte, next)| if is_alone(byte, next) { b'\n' } else { byte }).collect()
}

/// The rows of a file of text.
///
/// # Errors
///
/// When it has more than is read.
pub fn sheet(leaf: &Leaf) -> Result<Sheet, Unreadable> {
    let plain = Plain::new(&leaf.bytes)?;
    let (mut rows, mut wrong) = (Vec::new(), None);
    Lines::new(&plain).each(&mut |number, cells| match cells {
        Ok(cells) if cells.iter().all(Cell::is_empty) => {}
        Ok(cells) if rows.len() < MOST_ROWS => {
            let widest = most_columns(cells);
            wrong = wrong.take().or(widest);
            rows.push((number, cells.iter().map(Cell::to_owned).collect()));
        }
        Ok(_) => wrong = Some(Unreadable::Many { what: What::Rows, most: MOST_ROWS as u64 }),
        // What it says is shown, and what is lost of it.
        Err(Broken::NotUtf8) => rows.push((number, vec![Cell::Text("\u{fffd}".into())])),
        Err(broken) => wrong = wrong.take().or(Some(Unreadable::Row(number, broken))),
    });
    match wrong {
        Some(wrong) => Err(wrong),
        None => Ok(Sheet::shown(leaf.name.clone(), leaf.stem().to_owned(), rows)),
    }
}

/// Why a row is too wide or a cell of it too long to be one.
pub fn most_columns(cells: &[Cell<'_>]) -> Option<Unreadable> {
    let last = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
    if last > MOST_COLUMNS {
        return Some(Unreadable::Many { what: What::Columns, most: MOST_COLUMNS as u64 });
    }
    let long = |cell: &Cell<'_>| matches!(cell, Cell::Text(text) if text.len() > MOST_LETTERS && text.chars().count() > MOST_LETTERS);
    let most = MOST_LETTERS as u64;
    cells.iter().any(long).then_some(Unreadable::Many { what: What::Letters, most })
}

/// UTF-8, and what it was where that was another encoding.
fn decode(bytes: &[u8]) -> Result<(Cow<'_, [u8]>, Option<&'static str>), Unreadable> {
    let wide = match bytes {
        [0xff, 0xfe, ..] => Some(UTF_16LE),
        [0xfe, 0xff, ..] => Some(UTF_16BE),
        _ => None,
    };
    if let Some(encoding) = wide {
        let text = encoding.decode(bytes).0.into_owned();
        return Ok((Cow::Owned(text.into_bytes()), None));
    }
    if is_unicode(&bytes[..bytes.len().min(START)]) {
        return Ok((Cow::Borrowed(bytes), None));
    }
    // Bytes of a file end a letter anywhere.
    let start = WINDOWS_1252.decode_without_bom_handling(&bytes[..bytes.len().min(START)]).0;
    if let Some((name, _)) = start.lines().take(1000).find_map(legacy::recognised) {
        return Err(Unreadable::Legacy(name));
    }
    let text = WINDOWS_1258.decode_without_bom_handling(bytes).0;
    let text: String = text.nfc().collect();
    Ok((Cow::Owned(text.into_bytes()), Some("Windows-1258")))
}

/// UTF-8, or UTF-8 with a few rows that are not: letters of several bytes that fit are no chance.
fn is_unicode(start: &[u8]) -> bool {
    match std::str::from_utf8(start) {
        Ok(_) => return true,
        // The last letter may be cut in two.
        Err(error) if error.error_len().is_none() => return true,
        Err(_) => {}
    }
    let (mut fit, mut other) = (0, 0);
    for chunk in start.utf8_chunks() {
        fit += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        other += usize::from(!chunk.invalid().is_empty());
    }
    fit >= other.min(2) && fit + 1 >= other
}

/// The rows themselves, where each stands in quotes as a whole: `"p1,3,2023-01-15"` is what a
/// spreadsheet writes that separates cells otherwise.
fn without_quotes_of_rows(bytes: &[u8]) -> Option<Vec<u8>> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let inner = |line: &[u8]| -> Option<Vec<u8>> {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let inner = line.strip_prefix(b"\"")?.strip_suffix(b"\"")?;
        let parts: Vec<&[u8]> = inner.split(|byte| *byte == b'"').collect();
        // Within, each quote is doubled.
        let is_doubled =
            parts.len() % 2 == 1 && parts.iter().skip(1).step_by(2).all(|it| it.is_empty());
        is_doubled.then(|| parts.into_iter().step_by(2).collect::<Vec<_>>().join(&b'"'))
    };
    let mut lines = bytes.split(|byte| *byte == b'\n');
    let first = inner(lines.next()?)?;
    if first.iter().filter(|byte| SEPARATORS.contains(byte)).count() < 2 {
        return None;
    }
    let mut all = first;
    for line in lines {
        all.push(b'\n');
        if !line.is_empty() && line != b"\r" {
            all.extend(inner(line)?);
        }
    }
    Some(all)
}

/// The separator that a first line `sep=;` names, and where the next begins.
fn separator_line(bytes: &[u8]) -> Option<(u8, usize)> {
    let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let name = start.strip_prefix(b"sep=").or_else(|| start.strip_prefix(b"\"sep="))?;
    let &delimiter =
        name.first().filter(|byte| byte.is_ascii() && !matches!(byte, b'\r' | b'\n' | b'"'))?;
    let end = start.iter().position(|&byte| byte == b'\n')?;
    Some((delimiter, bytes.len() - start.len() + end + 1))
}

/// What may separate cells; of two that fit alike the first does.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// What separates the cells of most of the first lines, outside of quotes.
fn delimiter(bytes: &[u8]) -> u8 {
    let start = &bytes[..bytes.len().min(64 * 1024)];
    let (mut lines, mut line, mut quoted) = (Vec::new(), [0_usize; SEPARATORS.len()], false);
    for &byte in start.iter().chain(b"\n") {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => {
                lines.push(line);
                line = [0; SEPARATORS.len()];
                if lines.len() == LINES {
                    break;
                }
            }
            _ if quoted => {}
            _ => {
                if let Some(at) = SEPARATORS.iter().position(|it| *it == byte) {
                    line[at] += 1;
                }
            }
        }
    }
    let usual = |at: usize| {
        let mut counts: Vec<usize> = lines.iter().map(|line| line[at]).collect();
        counts.retain(|&count| count > 0);
        counts.sort_unstable();
        // Of lines that have some; those without are titles.
        (counts.get(counts.len() / 2).copied().unwrap_or(0), counts.len())
    };
    let all = (0..SEPARATORS.len()).map(|at| (usual(at), std::cmp::Reverse(at)));
    let most = all.max_by_key(|&((count, lines), at)| (count * lines, at));
    SEPARATORS[most.map_or(0, |(_, at)| at.0)]
}
