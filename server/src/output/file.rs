//! One file.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use super::{OutputError, UNFINISHED, place, sync_folder};

/// A file to be written.
#[derive(Debug)]
pub struct NewFile {
    path: PathBuf,
    replace: bool,
}

impl NewFile {
    /// The file at `path`, which is there already only if it may be replaced.
    ///
    /// # Errors
    ///
    /// When it exists and `replace` is false, or is something else than a file.
    pub fn at(path: &Path, replace: bool) -> Result<Self, OutputError> {
        let path = path.to_owned();
        match fs::metadata(&path) {
            Ok(there) if !there.is_file() => Err(OutputError::Kind { path, wanted: "file" }),
            Ok(_) if !replace => Err(OutputError::Exists { path }),
            _ => Ok(Self { path, replace }),
        }
    }

    /// Writes the whole file, or nothing.
    ///
    /// # Errors
    ///
    /// When that fails, or when the file has appeared meanwhile and may not be replaced.
    pub fn write(self, bytes: &[u8]) -> Result<(), OutputError> {
        self.rename(bytes).map_err(|source| match source.kind() {
            io::ErrorKind::AlreadyExists => OutputError::Exists { path: self.path },
            _ => OutputError::Io { path: self.path, source },
        })
    }

    fn rename(&self, bytes: &[u8]) -> io::Result<()> {
        let (path, parent) = place(&self.path)?;
        let mut builder = tempfile::Builder::new();
        builder.prefix(UNFINISHED);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            // As any new file; the process's mask takes away from it.
            builder.permissions(fs::Permissions::from_mode(0o666));
        }
        let mut file = builder.tempfile_in(&parent)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        match self.replace {
            true => file.persist(&path)?,
            false => file.persist_noclobber(&path)?,
        };
        sync_folder(&parent)
    }
}
