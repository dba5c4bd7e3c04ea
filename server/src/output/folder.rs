//! A folder of files.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use rustix::{
    fs::{CWD, RenameFlags, renameat_with},
    io::Errno,
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
        let beside = tempfile::Builder::new().prefix(UNFINISHED).tempdir_in(&parent);
        let new = beside.map_err(failed)?;
        fill(new.path()).and_then(|()| sync(new.path())).map_err(failed)?;
        if !path.exists() {
            fs::rename(new.path(), &path).map_err(failed)?;
        } else {
            if let Some(other) = foreign(&path, new.path()).map_err(failed)? {
                return Err(OutputError::Foreign { path, other });
            }
            exchange(new.path(), &path).map_err(failed)?;
        }
        sync_folder(&parent).map_err(failed)
    }
}

/// Each in the place of the other, at no moment without one; where the file system cannot do
/// that, at no moment without one beside.
fn exchange(new: &Path, old: &Path) -> io::Result<()> {
    match renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE) {
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => exchange_in_steps(new, old),
        exchanged => Ok(exchanged?),
    }
}

fn exchange_in_steps(new: &Path, old: &Path) -> io::Result<()> {
    let aside = new.with_extension("old");
    fs::rename(old, &aside)?;
    if let Err(failed) = fs::rename(new, old) {
        fs::rename(&aside, old)?;
        return Err(failed);
    }
    fs::rename(&aside, new)
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

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{exchange, exchange_in_steps};

    #[test]
    fn two_folders_change_places_with_all_they_hold() {
        for exchange in [exchange, exchange_in_steps] {
            let folder = tempfile::tempdir().expect("a folder");
            let [new, old] = ["new", "old"].map(|name| folder.path().join(name));
            for path in [&new, &old] {
                fs::create_dir(path).expect("a folder");
                fs::write(path.join("a.csv"), path.as_os_str().as_encoded_bytes()).expect("a file");
            }
            exchange(&new, &old).expect("exchanged");
            let text = |path: &std::path::Path| fs::read_to_string(path.join("a.csv")).expect("it");
            assert_eq!(
                [text(&new), text(&old)],
                [&old, &new].map(|path| path.display().to_string())
            );
            assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 2);
            assert!(exchange(&folder.path().join("none"), &old).is_err());
            assert_eq!(text(&old), new.display().to_string(), "what is there stays");
        }
    }
}
