//! Single files, wherever they are: alone, in a folder, in a `.zip`.

use std::{
    fs,
    io::{self, Cursor, Read},
    path::Path,
};

use rayon::prelude::*;
use zip::ZipArchive;

use super::{
    Kind, NotRead, Unreadable,
    bounds::{RATIO, SMALL},
    kind::{self, Found},
    unreadable::What,
};
use crate::{cause::cause, disk};

/// One file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// Within its folder or archive.
    pub name: String,
    pub bytes: Vec<u8>,
    /// What it is; or what it is that is not read.
    pub kind: Result<Kind, Unreadable>,
}

/// More files are no register and no list.
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
            Ok(Found::Archive) => Err(Unreadable::OtherArchive),
            Err(why) => Err(why),
        };
        Self { name, bytes, kind }
    }
}

/// The name of a file without folder and ending.
pub fn stem(name: &str) -> &str {
    let base = name.rsplit('/').next().unwrap_or(name);
    base.rsplit_once('.').map_or(base, |(stem, _)| stem)
}

/// The files at `path`, by their names; those of an archive or a folder each.
///
/// # Errors
///
/// When there is nothing at `path`, or more of it than is read.
pub fn leaves(path: &Path, most: u64) -> Result<Vec<Leaf>, NotRead> {
    let failed = |path: &Path, why| NotRead { file: path.display().to_string(), why };
    let system = |path: &Path, error: io::Error| {
        let why = match error.kind() {
            io::ErrorKind::FileTooLarge => Unreadable::Large { megabytes: most >> 20 },
            _ => Unreadable::System(cause(&error)),
        };
        failed(path, why)
    };
    if !fs::metadata(path).map_err(|error| system(path, error))?.is_dir() {
        let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into());
        let bytes = disk::read(path, most).map_err(|error| system(path, error))?;
        return leaf(name, bytes).map_err(|why| failed(path, why));
    }
    let mut names: Vec<_> = fs::read_dir(path)
        .map_err(|error| system(path, error))?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| is_table(name) && !path.join(name).is_dir())
        .collect();
    names.sort();
    if names.len() > MOST_FILES {
        let why = Unreadable::Many { what: What::Files, most: MOST_FILES as u64 };
        return Err(failed(path, why));
    }
    let all = names.into_par_iter().map(|name| {
        let file = path.join(&name);
        let bytes = disk::read(&file, most).map_err(|error| system(&file, error))?;
        leaf(name, bytes).map_err(|why| failed(&file, why))
    });
    Ok(all.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}

/// A file by its name and bytes: itself, or the files in it.
///
/// # Errors
///
/// When an archive holds more than is read.
pub fn leaf(name: String, bytes: Vec<u8>) -> Result<Vec<Leaf>, Unreadable> {
    match kind::kind(&bytes) {
        Ok(Found::Archive) => unpack(&bytes),
        _ => Ok(vec![Leaf::of(name, bytes)]),
    }
}

/// The files of a `.zip`; an archive in an archive is not looked into.
fn unpack(bytes: &[u8]) -> Result<Vec<Leaf>, Unreadable> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::CutOff)?;
    if zip.len() > MOST_FILES {
        return Err(Unreadable::Many { what: What::Files, most: MOST_FILES as u64 });
    }
    let (mut left, mut all) = (UNPACKED, Vec::new());
    for position in 0..zip.len() {
        let file = zip.by_index(position).map_err(|_| Unreadable::CutOff)?;
        let name = file.name().map(|name| name.into_owned()).unwrap_or_default();
        if file.enclosed_name().is_none() {
            return Err(Unreadable::Outside(name));
        }
        if file.is_dir() || !is_table(&name) {
            continue;
        }
        let most = left.min(SMALL.max(file.compressed_size().saturating_mul(RATIO)));
        let unpacked = Unreadable::Many { what: What::Unpacked, most: UNPACKED >> 20 };
        // What it declares is known at once, what it has only at its end.
        if file.size() > most {
            return Err(unpacked);
        }
        let mut bytes = Vec::new();
        let read = file.take(most + 1).read_to_end(&mut bytes).map_err(|_| Unreadable::CutOff)?;
        if read as u64 > most {
            return Err(unpacked);
        }
        left -= read as u64;
        all.push(Leaf::of(name.replace('\\', "/"), bytes));
    }
    all.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(all)
}

/// True for the endings of files of tables; what office programs put beside open files, and
/// hidden files, are none.
pub fn is_table(name: &str) -> bool {
    const ENDINGS: [&str; 10] =
        ["csv", "tsv", "txt", "xlsx", "xlsm", "xls", "xlsb", "ods", "zip", "xltx"];
    let base = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let ending = base.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let known = ending.is_some_and(|ending| ENDINGS.contains(&&*ending));
    known && !base.starts_with(['.', '~']) && !name.starts_with("__MACOSX")
}
