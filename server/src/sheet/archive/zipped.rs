//! The files of a `.zip`.

use std::{
    borrow::Cow,
    io::{Cursor, Read},
};

use zip::{ZipArchive, result::ZipError};

use super::{Leaf, MOST_FILES, START, UNPACKED, Which, is_other, is_table, too_many};
use crate::sheet::{
    Unreadable,
    bounds::{RATIO, SMALL},
    unreadable::What,
};

/// Its files by their names; an archive in an archive is not looked into.
///
/// # Errors
///
/// When it is cut off, or holds more tables or more of one than is read.
pub fn leaves(bytes: &[u8], which: Which) -> Result<Vec<Leaf>, Unreadable> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::CutOff)?;
    if zip.file_names().filter_map(Result::ok).filter(|name| is_table(name)).count() > MOST_FILES {
        return Err(too_many());
    }
    let (mut left, mut all) = (UNPACKED, Vec::new());
    let (mut beside, mut rest) = (0, 0);
    for position in 0..zip.len() {
        let named = zip.name_for_index(position).and_then(Result::ok).map(Cow::into_owned);
        let is_beside = |name: &String| which.has(name) && !is_table(name) && !name.ends_with('/');
        if named.as_ref().is_none_or(is_beside) {
            if beside == MOST_FILES {
                rest += 1;
                continue;
            }
            beside += 1;
        }
        let mut file = match zip.by_index(position) {
            Ok(file) => file,
            Err(error) => {
                let why = match error {
                    ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => {
                        Unreadable::LockedArchive
                    }
                    _ => Unreadable::CutOff,
                };
                // A scan behind a password does not keep the lists beside it from being read.
                let beside = named.filter(|name| !is_table(name)).ok_or_else(|| why.clone())?;
                all.extend(
                    which.has(&beside).then(|| Leaf::unread(beside.replace('\\', "/"), why)),
                );
                continue;
            }
        };
        let name = file.name().map(|name| name.into_owned()).unwrap_or_default();
        if file.enclosed_name().is_none() {
            return Err(Unreadable::Outside(name));
        }
        if file.is_dir() || !which.has(&name) {
            continue;
        }
        let most = left.min(SMALL.max(file.compressed_size().saturating_mul(RATIO)));
        let size = file.size();
        let mut bytes = Vec::new();
        let name = name.replace('\\', "/");
        if !is_table(&name) {
            let start = file.by_ref().take(START.min(most)).read_to_end(&mut bytes);
            start.map_err(|_| Unreadable::CutOff)?;
            if is_other(&bytes) {
                left -= bytes.len() as u64;
                all.push(Leaf::of(name, bytes));
                continue;
            }
        }
        let unpacked = Unreadable::Many { what: What::Unpacked, most: UNPACKED >> 20 };
        // What it declares is known at once, what it has only at its end.
        if size > most && !is_table(&name) {
            all.push(Leaf::unread(name, unpacked));
            continue;
        }
        if size > most {
            return Err(unpacked);
        }
        let rest = most + 1 - bytes.len() as u64;
        file.take(rest).read_to_end(&mut bytes).map_err(|_| Unreadable::CutOff)?;
        if bytes.len() as u64 > most {
            return Err(unpacked);
        }
        left -= bytes.len() as u64;
        all.push(Leaf::of(name, bytes));
    }
    all.sort_by(|a, b| a.name.cmp(&b.name));
    all.extend(Leaf::rest(rest));
    Ok(all)
}
