use std::io::{self, Cursor, Write};

use zip::{CompressionMethod, DateTime, ZipWriter, result::ZipError, write::SimpleFileOptions};

use super::{
    BundleError, Entries,
    read::{MAX_BYTES, MAX_CONTENT, MAX_ENTRIES},
};

/// A `.zip` file in which nothing depends on when or where it was made.
///
/// # Errors
///
/// When it would be larger than [`super::read`] accepts.
pub fn pack(entries: &Entries) -> Result<Vec<u8>, BundleError> {
    let content: u64 = entries.values().map(|bytes| bytes.len() as u64).sum();
    if content > MAX_CONTENT {
        return Err(BundleError::large());
    }
    if entries.len() > MAX_ENTRIES {
        return Err(BundleError::many_entries(entries.len()));
    }
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(6))
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in entries {
        zip.start_file(path.as_str(), options).map_err(unwritten)?;
        zip.write_all(bytes)?;
    }
    let bytes = zip.finish().map_err(unwritten)?.into_inner();
    if bytes.len() as u64 > MAX_BYTES { Err(BundleError::large()) } else { Ok(bytes) }
}

fn unwritten(error: ZipError) -> BundleError {
    io::Error::from(error).into()
}
