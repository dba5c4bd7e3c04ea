//! The files of a folder.

mod listing;

use std::{
    fs::{self, File},
    io::{self, Read},
    path::Path,
};

use rayon::prelude::*;

use self::listing::Listing;
use super::{Leaf, MOST_FILES, START, UNPACKED, Which, is_other, leaf, too_many};
use crate::{
    cause::cause,
    disk,
    sheet::{NotRead, Unreadable, unreadable::What},
};

/// Its files and those of its folders by their names.
///
/// # Errors
///
/// When one of the tables cannot be read, or there are too many of them.
pub fn leaves(path: &Path, most: u64, which: Which) -> Result<Vec<Leaf>, NotRead> {
    let found = Listing::read(path, which).map_err(|error| failed(path, &error, most))?;
    if found.tables.len() > MOST_FILES {
        return Err(NotRead { file: path.display().to_string(), why: too_many() });
    }
    let tables = found.tables.into_par_iter().map(|(name, why)| {
        if let Some(why) = why {
            return Ok(vec![Leaf::unread(name, why)]);
        }
        let file = path.join(&name);
        let bytes = disk::read(&file, most).map_err(|error| failed(&file, &error, most))?;
        let all = leaf(name, bytes, which);
        all.map_err(|why| NotRead { file: file.display().to_string(), why })
    });
    let mut all: Vec<Leaf> = tables.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect();
    let mut left = UNPACKED;
    for (name, why) in found.beside {
        match why {
            Some(why) => all.push(Leaf::unread(name, why)),
            None => all.extend(beside(&name, &path.join(&name), most, &mut left)),
        }
    }
    all.sort_by(|a, b| a.name.cmp(&b.name));
    all.extend(Leaf::rest(found.rest));
    Ok(all)
}

/// A file that is not named as tables are: what it is follows from its first bytes, and one that
/// is none does not keep the others from being read. Of all of them no more than `left` is read.
fn beside(name: &str, path: &Path, most: u64, left: &mut u64) -> Vec<Leaf> {
    let start = || {
        if !fs::metadata(path)?.is_file() {
            return disk::read(path, most);
        }
        let mut bytes = Vec::new();
        File::open(path)?.take(START).read_to_end(&mut bytes)?;
        match is_other(&bytes) {
            true => Ok(bytes),
            false => disk::read(path, most.min(*left)),
        }
    };
    let unread = |why| vec![Leaf::unread(name.to_owned(), why)];
    match start() {
        Ok(bytes) => {
            *left = left.saturating_sub(bytes.len() as u64);
            leaf(name.to_owned(), bytes, Which::All).unwrap_or_else(unread)
        }
        Err(error) if error.kind() == io::ErrorKind::FileTooLarge && *left < most => {
            unread(Unreadable::Many { what: What::Unpacked, most: UNPACKED >> 20 })
        }
        Err(error) => unread(failed(path, &error, most).why),
    }
}

/// Why the system does not give what is at `path`.
pub fn failed(path: &Path, error: &io::Error, most: u64) -> NotRead {
    let why = match error.kind() {
        io::ErrorKind::FileTooLarge => Unreadable::Large { megabytes: most >> 20 },
        _ => Unreadable::System(cause(error)),
    };
    NotRead { file: path.display().to_string(), why }
}
