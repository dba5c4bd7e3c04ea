//! A folder of files.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::{OutputError, UNFINISHED, place, sync_folder};

/// A folder to be filled.
#[derive(Debug)]
pub struct NewFolder {
    path: PathBuf,
}

impl NewFolder {
    /// The folder at `path`, which holds files already only if it may be replaced.
    ///
    /// # Errors
    ///
    /// When it holds something and `replace` is false, or is no folder.
    pub fn at(path: &Path, replace: bool) -> Result<Self, OutputError> {
        let path = path.to_owned();
        match fs::metadata(&path) {
            Ok(there) if !there.is_dir() => Err(OutputError::Kind { path, wanted: "folder" }),
            Ok(_) if !replace && !is_empty(&path) => Err(OutputError::Exists { path }),
            _ => Ok(Self { path }),
        }
    }

    /// Puts a folder that `fill` has filled in the place of the one that is there.
    ///
    /// # Errors
    ///
    /// When that fails, or when the folder that is there holds a file that the
    /// new one does not.
    pub fn write(self, fill: impl FnOnce(&Path) -> io::Result<()>) -> Result<(), OutputError> {
        let failed = |source| OutputError::Io { path: self.path.clone(), source };
        let (path, parent) = place(&self.path).map_err(failed)?;
        let beside = || tempfile::Builder::new().prefix(UNFINISHED).tempdir_in(&parent);
        let new = beside().map_err(failed)?;
        fill(new.path()).and_then(|()| sync(new.path())).map_err(failed)?;
        if !path.exists() {
            fs::rename(new.path(), &path).map_err(failed)?;
        } else {
            if let Some(other) = foreign(&path, new.path()).map_err(failed)? {
                return Err(OutputError::Foreign { path, other });
            }
            let old = beside().map_err(failed)?;
            let aside = old.path().join("old");
            fs::rename(&path, &aside).map_err(failed)?;
            if let Err(source) = fs::rename(new.path(), &path) {
                fs::rename(&aside, &path).map_err(failed)?;
                return Err(failed(source));
            }
        }
        sync_folder(&parent).map_err(failed)
    }
}

/// False also for what cannot be looked into.
fn is_empty(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none())
}

/// Something in the folder `old` that `new` has no file to replace.
fn foreign(old: &Path, new: &Path) -> io::Result<Option<PathBuf>> {
    for entry in fs::read_dir(old)? {
        let entry = entry?;
        if !entry.file_type()?.is_file() || !new.join(entry.file_name()).is_file() {
            return Ok(Some(entry.file_name().into()));
        }
    }
    Ok(None)
}

fn sync(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        fs::File::options().append(true).open(entry?.path())?.sync_all()?;
    }
    sync_folder(folder)
}
