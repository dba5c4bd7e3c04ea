use std::{
    fs,
    io::{self, Cursor, Read},
    path::Path,
};

use zip::{ZipArchive, result::ZipError};

use super::{BundleError, Entries, Manifest, REGISTER, manifest};
use crate::register::WORKBOOK;

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
    let failed = |source| BundleError::File { path: path.to_owned(), source };
    let file = fs::File::open(path).map_err(failed)?;
    let mut bytes = Vec::new();
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(failed)?;
    read(&bytes)
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
        return Err(BundleError::Missing { path: manifest::NAME.into() });
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
    let failed = |source| BundleError::Zip { source };
    if bytes.len() as u64 > MAX_BYTES {
        return Err(BundleError::Large);
    }
    // What stands before could be another file to another program.
    if !(bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")) {
        let source = ZipError::InvalidArchive("it does not begin as such a file does".into());
        return Err(BundleError::Zip { source });
    }
    if form == Form::Bundle {
        check_number(entry_count(bytes)?)?;
    }
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(failed)?;
    if form == Form::Bundle {
        check_number(zip.len())?;
        zip.validate_header_consistency().map_err(failed)?;
    }
    if zip.decompressed_size().is_some_and(|size| size > u128::from(MAX_CONTENT)) {
        return Err(BundleError::Large);
    }
    let mut left = MAX_CONTENT;
    for position in 0..zip.len() {
        let file = zip.by_index(position).map_err(failed)?;
        let path = file.name().map_err(failed)?.into_owned();
        if form == Form::Bundle && is_outside(&path) {
            return Err(BundleError::Outside { path: path.replace(char::is_control, "\u{fffd}") });
        }
        if file.is_dir() {
            continue;
        }
        let taken = take(&path, &mut file.take(left + 1)).map_err(|error| failed(error.into()))?;
        left = left.checked_sub(taken).ok_or(BundleError::Large)?;
    }
    Ok(())
}

fn check_number(found: usize) -> Result<(), BundleError> {
    if found > MAX_ENTRIES { Err(BundleError::Entries { found }) } else { Ok(()) }
}

/// The number of entries by the record that ends a `.zip` file, known before their
/// list is read.
fn entry_count(bytes: &[u8]) -> Result<usize, BundleError> {
    match bytes.len().checked_sub(22).map(|start| &bytes[start..]) {
        Some([b'P', b'K', 5, 6, _, _, _, _, _, _, low, high, ..]) => {
            Ok(u16::from_le_bytes([*low, *high]).into())
        }
        _ => Err(BundleError::Zip {
            source: ZipError::InvalidArchive("it does not end as such a file does".into()),
        }),
    }
}

fn is_outside(path: &str) -> bool {
    let mut parts = path.trim_end_matches('/').split('/');
    path.contains(['\\', ':'])
        || path.contains(char::is_control)
        || parts.any(|part| matches!(part, "" | "." | ".."))
}
