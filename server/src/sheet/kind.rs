//! What a file is, from its first bytes.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::Unreadable;

/// A form in which tables are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `.xlsx` and `.xlsm`.
    Xlsx,
    Xlsb,
    Ods,
    Xls,
    Text,
}

/// What is found in a file.
pub enum Found {
    Table(Kind),
    /// Files in a `.zip`.
    Archive,
}

/// # Errors
///
/// What the file is, when it is none that is read.
pub fn kind(bytes: &[u8]) -> Result<Found, Unreadable> {
    let starts = |begin: &[u8]| bytes.starts_with(begin);
    if starts(b"PK\x03\x04") || starts(b"PK\x05\x06") {
        return packed(bytes);
    }
    if starts(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return compound(bytes).map(Found::Table);
    }
    if starts(b"%PDF") {
        return Err(Unreadable::Portable);
    }
    if starts(b"{\\rtf") {
        return Err(Unreadable::Document);
    }
    if starts(b"\x89PNG") || starts(b"\xff\xd8\xff") || starts(b"GIF8") || starts(b"BM\x00") {
        return Err(Unreadable::Picture);
    }
    if starts(b"Rar!") || starts(b"7z\xbc\xaf") || starts(b"\x1f\x8b") {
        return Err(Unreadable::OtherArchive);
    }
    if is_markup(bytes) {
        return Err(Unreadable::Web);
    }
    let wide = starts(b"\xff\xfe") || starts(b"\xfe\xff");
    // A stray zero byte may stand in a cell; a file of another kind has many.
    let start = &bytes[..bytes.len().min(4096)];
    let zeros = start.iter().filter(|&&byte| byte == 0).count();
    if !wide && zeros > start.len() / 16 && zeros > 1 {
        return Err(Unreadable::Binary);
    }
    Ok(Found::Table(Kind::Text))
}

/// By the names of its parts.
fn packed(bytes: &[u8]) -> Result<Found, Unreadable> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::CutOff)?;
    let mime = zip.by_name("mimetype").ok().map(|part| {
        let mut mime = String::new();
        // What is no text names no kind.
        let _ = part.take(200).read_to_string(&mut mime);
        mime
    });
    if let Some(mime) = mime.filter(|mime| mime.starts_with("application/vnd.oasis.opendocument")) {
        return match mime.contains("spreadsheet") {
            true if is_locked(&mut zip) => Err(Unreadable::Password),
            true => Ok(Found::Table(Kind::Ods)),
            false => Err(Unreadable::Document),
        };
    }
    let names = zip.file_names().filter_map(|name| name.ok());
    // Some programs write the names of their own system.
    let names: Vec<String> = names.map(|name| name.replace('\\', "/")).collect();
    let has = |part: &str| names.iter().any(|name| name == part);
    if has("xl/workbook.bin") {
        Ok(Found::Table(Kind::Xlsb))
    } else if has("[Content_Types].xml") && names.iter().any(|name| name.starts_with("xl/")) {
        Ok(Found::Table(Kind::Xlsx))
    } else if has("word/document.xml") || has("ppt/presentation.xml") {
        Err(Unreadable::Document)
    } else if names.iter().any(|name| name.starts_with("Index/") && name.ends_with(".iwa")) {
        Err(Unreadable::Apple)
    } else {
        Ok(Found::Archive)
    }
}

/// True for an OpenDocument file whose manifest says how its parts are encrypted.
fn is_locked(zip: &mut ZipArchive<Cursor<&[u8]>>) -> bool {
    let Ok(part) = zip.by_name("META-INF/manifest.xml") else { return false };
    let mut manifest = Vec::new();
    // What of it can be read tells.
    let _ = part.take(MANIFEST).read_to_end(&mut manifest);
    manifest.windows(ENCRYPTED.len()).any(|window| window == ENCRYPTED)
}

const MANIFEST: u64 = 1 << 20;
const ENCRYPTED: &[u8] = b"encryption-data";

/// An Office file from before 2007, or a new one behind a password, by the names of its streams.
fn compound(bytes: &[u8]) -> Result<Kind, Unreadable> {
    let has = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).any(|window| window == wide)
    };
    if has("EncryptedPackage") {
        Err(Unreadable::Password)
    } else if has("WordDocument") || has("PowerPoint Document") {
        Err(Unreadable::OldDocument)
    } else if has("Workbook") || has("Book\0") {
        Ok(Kind::Xls)
    } else {
        Err(Unreadable::OldWorkbook)
    }
}

fn is_markup(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(4096)];
    let start = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start).trim_ascii_start();
    let mut tag = start.iter().take(10).map(u8::to_ascii_lowercase);
    tag.next() == Some(b'<')
        && tag.next().is_some_and(|next| next == b'!' || next == b'?' || next.is_ascii_lowercase())
}
