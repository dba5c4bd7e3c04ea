//! Files as the disk has them, within a bound.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::Path,
};

use crate::cause::Refusal;

/// The most bytes that a file of a register has, unless an operator says otherwise.
pub const LARGEST: u64 = 256 << 20;
/// The most bytes of a recognition list.
pub const LARGEST_LIST: u64 = 20 << 20;
/// The most bytes of a plan, or of a table of places or figures.
pub const LARGEST_TEXT: u64 = 32 << 20;

/// All bytes of the file at `path`.
///
/// # Errors
///
/// When it cannot be read, has more than `most` bytes, or is no regular file: a device or a pipe
/// may never end.
pub fn read(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let about = fs::metadata(path)?;
    if !about.is_file() {
        let not_a_file = Refusal::new("đây không phải một tệp", "it is not a regular file");
        return Err(io::Error::other(not_a_file));
    }
    if about.len() > most {
        return Err(too_large(about.len(), most));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(about.len()).unwrap_or_default());
    // It may grow meanwhile.
    let length = File::open(path)?.take(most.saturating_add(1)).read_to_end(&mut bytes)? as u64;
    if length > most { Err(too_large(length, most)) } else { Ok(bytes) }
}

fn too_large(length: u64, most: u64) -> io::Error {
    let megabytes = |bytes: u64| bytes.div_ceil(1 << 20);
    let (length, most) = (megabytes(length), megabytes(most));
    let too_large = Refusal::new(
        format!("tệp có {length} MB, nhiều hơn {most} MB được đọc"),
        format!("it has {length} MB, more than the {most} MB that are read"),
    );
    io::Error::new(io::ErrorKind::FileTooLarge, too_large)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn only_a_regular_file_within_its_bound_is_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("file");
        std::fs::write(&path, [7; 1000]).expect("a file");
        assert_eq!(read(&path, 1000).expect("its bytes"), [7; 1000]);
        let words = |path, most| read(path, most).expect_err("too much").to_string();
        assert!(words(&path, 999).contains("more than the 1 MB"));
        assert_eq!(words(folder.path(), 1000), "it is not a regular file");
        assert_eq!(words("/dev/zero".as_ref(), 1000), "it is not a regular file");
    }
}
