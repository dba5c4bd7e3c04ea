use std::{
    fs,
    io::{self, Cursor, Read},
    path::Path,
};

use app::fault::{BundleCode as Code, Fault};
use zip::ZipArchive;

use super::{BundleError, Entries, Manifest, REGISTER, manifest};
use crate::{cause::cause, register::WORKBOOK};

/// The most bytes that a bundle has as a file.
pub const MAX_BYTES: u64 = 256 << 20;
/// The most bytes that all its entries have together.
pub const MAX_CONTENT: u64 = 512 << 20;
/// Two plans have 20.
pub const MAX_ENTRIES: usize = 64;

/// A bundle as a stranger gives it: unpacked, and nothing else is sure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundle {
    pub manifest: Manifest,
    pub(super) entries: Entries,
}

/// The bundle in a file; see [`read`].
///
/// # Errors
///
/// When it cannot be read, and those of [`read`].
pub fn read_file(path: &Path) -> Result<Bundle, BundleError> {
    let bytes = fs::File::open(path).and_then(|file| {
        let mut bytes = Vec::new();
        file.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    });
    let unopened = |error| Fault::new(Code::Unopened, "").with_text(cause(&error)).into();
    bytes.map_err(unopened).and_then(|it| read(&it)).map_err(|error| error.in_file(path))
}

/// The bundle that `bytes` are.
///
/// # Errors
///
/// When they are too many before or after unpacking, when an entry lies outside,
/// when they are not a `.zip` file or not a bundle of a form that is known.
pub fn read(bytes: &[u8]) -> Result<Bundle, BundleError> {
    let mut entries = Entries::new();
    unpack(bytes, Form::Bundle, |path, content| {
        io::copy(content, entries.entry(path.to_owned()).or_default())
    })?;
    if let Some(workbook) = entries.get(&format!("{REGISTER}{WORKBOOK}")) {
        unpack(workbook, Form::Workbook, |_, content| io::copy(content, &mut io::sink()))?;
    }
    let Some(listed) = entries.remove(manifest::NAME) else {
        return Err(BundleError::missing(manifest::NAME));
    };
    let manifest = Manifest::read(&listed)?;
    entries.insert(manifest::NAME.into(), listed);
    Ok(Bundle { manifest, entries })
}

/// What is asked of a `.zip` file before it is unpacked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Few entries at paths inside, each once.
    Bundle,
    /// As spreadsheet programs write it.
    Workbook,
}

/// Gives each file in a `.zip` to `take`, never more than [`MAX_CONTENT`] bytes in
/// all, whatever sizes it declares.
fn unpack(
    bytes: &[u8],
    form: Form,
    mut take: impl FnMut(&str, &mut dyn Read) -> io::Result<u64>,
) -> Result<(), BundleError> {
    if bytes.len() as u64 > MAX_BYTES {
        return Err(BundleError::large());
    }
    // What stands before could be another file to another program.
    if !(bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")) {
        return Err(BundleError::other_file(
            "phần đầu không phải của tệp .zip",
            "it does not begin as such a file does",
        ));
    }
    if form == Form::Bundle {
        check_number(entry_count(bytes)?)?;
    }
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(BundleError::zip)?;
    if form == Form::Bundle {
        check_number(zip.len())?;
        zip.validate_header_consistency().map_err(BundleError::zip)?;
    }
    if zip.decompressed_size().is_some_and(|size| size > u128::from(MAX_CONTENT)) {
        return Err(BundleError::large());
    }
    let mut left = MAX_CONTENT;
    for position in 0..zip.len() {
        let file = zip.by_index(position).map_err(BundleError::zip)?;
        let path = file.name().map_err(BundleError::zip)?.into_owned();
        if form == Form::Bundle && is_outside(&path) {
            let path = path.replace(char::is_control, "\u{fffd}");
            return Err(Fault::new(Code::Outside, path).into());
        }
        if file.is_dir() {
            continue;
        }
        let taken = take(&path, &mut file.take(left + 1)).map_err(BundleError::zip)?;
        left = left.checked_sub(taken).ok_or_else(BundleError::large)?;
    }
    Ok(())
}

fn check_number(found: usize) -> Result<(), BundleError> {
    if found > MAX_ENTRIES { Err(BundleError::many_entries(found)) } else { Ok(()) }
}

/// The number of entries by the record that ends a `.zip` file, known before their
/// list is read.
fn entry_count(bytes: &[u8]) -> Result<usize, BundleError> {
    match bytes.len().checked_sub(22).map(|start| &bytes[start..]) {
        Some([b'P', b'K', 5, 6, _, _, _, _, _, _, low, high, ..]) => {
            Ok(u16::from_le_bytes([*low, *high]).into())
        }
        _ => Err(BundleError::other_file(
            "phần cuối không phải của tệp .zip",
            "it does not end as such a file does",
        )),
    }
}

fn is_outside(path: &str) -> bool {
    let mut parts = path.trim_end_matches('/').split('/');
    path.contains(['\\', ':'])
        || path.contains(char::is_control)
        || parts.any(|part| matches!(part, "" | "." | ".."))
}
