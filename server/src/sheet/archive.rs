//! Single files, wherever they are: alone, in a folder, in a `.zip`.

mod folder;
mod name;
mod zipped;

use std::path::Path;

use super::{
    Kind, NotRead, Unreadable,
    kind::{self, Found},
    unreadable::What,
};
use crate::disk;

pub use name::{is_table, stem};

/// One file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// Within its folder or archive.
    pub name: String,
    pub bytes: Vec<u8>,
    /// What it is; or what it is that is not read.
    pub kind: Result<Kind, Unreadable>,
}

/// Which files of a folder or an archive are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Those named as tables are: beside a register lie other things.
    Named,
    /// All, but what programs leave beside them.
    All,
}

impl Which {
    fn has(self, name: &str) -> bool {
        match self {
            Self::Named => is_table(name),
            Self::All => !name::is_left_behind(name),
        }
    }
}

/// More tables are no register and no list; of the files beside them so many are looked at.
const MOST_FILES: usize = 1000;
/// The most bytes that the files of an archive have together.
pub const UNPACKED: u64 = 200 << 20;

impl Leaf {
    /// The name without folder and ending.
    pub fn stem(&self) -> &str {
        stem(&self.name)
    }

    /// A file that is no archive.
    pub fn of(name: String, bytes: Vec<u8>) -> Self {
        let kind = match kind::kind(&bytes) {
            Ok(Found::Table(kind)) => Ok(kind),
            Ok(Found::Archive) => Err(Unreadable::InnerArchive),
            Err(why) => Err(why),
        };
        Self { name, bytes, kind }
    }

    /// A file that is not read, whatever it holds.
    fn unread(name: String, why: Unreadable) -> Self {
        Self { name, bytes: Vec::new(), kind: Err(why) }
    }

    /// What stands for so many files beside tables that are not looked at.
    fn rest(number: usize) -> Option<Self> {
        let why = Unreadable::Rest { number, most: MOST_FILES };
        (number > 0).then(|| Self::unread("…".to_owned(), why))
    }
}

/// The files at `path`, by their names; those of an archive or a folder each.
///
/// # Errors
///
/// When there is nothing at `path`, or more of it than is read.
pub fn leaves(path: &Path, most: u64, which: Which) -> Result<Vec<Leaf>, NotRead> {
    let failed = |error| folder::failed(path, &error, most);
    if std::fs::metadata(path).map_err(failed)?.is_dir() {
        return folder::leaves(path, most, which);
    }
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into());
    let bytes = disk::read(path, most).map_err(failed)?;
    let not_read = |why| NotRead { file: path.display().to_string(), why };
    leaf(name, bytes, which).map_err(not_read)
}

/// A file by its name and bytes: itself, or the files in it.
///
/// # Errors
///
/// When an archive holds more than is read.
pub fn leaf(name: String, bytes: Vec<u8>, which: Which) -> Result<Vec<Leaf>, Unreadable> {
    match kind::kind(&bytes) {
        Ok(Found::Archive) => zipped::leaves(&bytes, which),
        _ => Ok(vec![Leaf::of(name, bytes)]),
    }
}

fn too_many() -> Unreadable {
    Unreadable::Many { what: What::Files, most: MOST_FILES as u64 }
}

/// So much of a file tells what it is, where its name does not say that it is a table.
const START: u64 = 4096;

/// True when the first bytes of a file show that it is none that is read.
fn is_other(start: &[u8]) -> bool {
    use Unreadable::{Binary, Document, OtherArchive, Picture, Portable, Web};
    let why = kind::kind(start).err();
    why.is_some_and(|why| {
        matches!(why, Portable | Picture | OtherArchive | Web | Binary | Document)
    })
}
