//! What lies in a folder, by name, before any of it is read.

use std::{
    collections::BTreeMap,
    fs::{self, DirEntry},
    io,
    path::Path,
};

use super::super::{MOST_FILES, Which, is_table, name::is_left_behind};
use crate::{cause::cause, sheet::Unreadable};

/// Folders in folders that are looked into.
const DEEPEST: usize = 8;

/// Names within a folder, each with why it is not read where that is known.
#[derive(Default)]
pub struct Listing {
    /// Of what is named as tables are; one more than [`MOST_FILES`] where there are too many.
    pub tables: BTreeMap<String, Option<Unreadable>>,
    /// Of what lies beside them, no more than [`MOST_FILES`]: the first by name.
    pub beside: BTreeMap<String, Option<Unreadable>>,
    /// How many more lie beside them.
    pub rest: usize,
}

impl Listing {
    /// Of the folder at `path`, and of those in it where all files are meant or it holds no table
    /// itself: beside the tables of a register older ones may lie.
    ///
    /// # Errors
    ///
    /// When the folder cannot be listed.
    pub fn read(path: &Path, which: Which) -> io::Result<Self> {
        let mut listing = Self::default();
        listing.list(path, "", which, which == Which::All)?;
        if which == Which::Named && listing.tables.is_empty() {
            listing.list(path, "", which, true)?;
        }
        Ok(listing)
    }

    fn list(&mut self, path: &Path, within: &str, which: Which, inner: bool) -> io::Result<()> {
        for entry in fs::read_dir(path)? {
            if self.tables.len() > MOST_FILES {
                break;
            }
            let entry = entry?;
            let own = entry.file_name();
            let name = format!("{within}{}", own.to_string_lossy());
            let is_folder = entry.path().is_dir();
            let is_meant = match is_folder {
                true => inner && !is_left_behind(&name),
                false => which.has(&name),
            };
            if !is_meant {
                continue;
            }
            let why = match own.to_str() {
                None => Some(Unreadable::Name),
                Some(_) if is_folder => match self.list_folder(&entry, &name, which) {
                    // Beside a register lie other things.
                    Some(_) if which == Which::Named => continue,
                    None => continue,
                    why => why,
                },
                Some(_) => None,
            };
            self.add(name, why);
        }
        Ok(())
    }

    /// Adds what lies in a folder; why it is not looked into, where it is not.
    fn list_folder(&mut self, entry: &DirEntry, name: &str, which: Which) -> Option<Unreadable> {
        match entry.file_type() {
            // It may lead back to where it lies.
            Ok(it) if !it.is_dir() => return Some(Unreadable::Link),
            Ok(_) if name.matches('/').count() >= DEEPEST => {
                return Some(Unreadable::Deep { most: DEEPEST });
            }
            _ => {}
        }
        let listed = self.list(&entry.path(), &format!("{name}/"), which, true);
        listed.err().map(|error| Unreadable::System(cause(&error)))
    }

    fn add(&mut self, name: String, why: Option<Unreadable>) {
        if is_table(&name) {
            self.tables.insert(name, why);
            return;
        }
        self.beside.insert(name, why);
        if self.beside.len() > MOST_FILES {
            self.beside.pop_last();
            self.rest += 1;
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::{
        ffi::OsStr,
        os::unix::{ffi::OsStrExt, fs::symlink},
    };

    use super::*;

    fn names(all: &[(&str, Option<Unreadable>)]) -> BTreeMap<String, Option<Unreadable>> {
        all.iter().map(|(name, why)| ((*name).to_owned(), why.clone())).collect()
    }

    #[test]
    fn what_is_not_looked_into_is_named_with_the_reason() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path();
        let deep = ["a"; DEEPEST + 1].join("/");
        fs::create_dir_all(path.join(&deep)).expect("folders");
        for within in ["a", &deep] {
            fs::write(path.join(within).join("b.csv"), "x").expect("a file");
        }
        symlink(path, path.join("link")).expect("a link");
        fs::write(path.join(OsStr::from_bytes(b"\xff.csv")), "x").expect("a file");
        let strange = ("\u{fffd}.csv", Some(Unreadable::Name));
        let named = Listing::read(path, Which::Named).expect("a folder");
        assert_eq!(
            (named.tables, named.beside),
            (names(std::slice::from_ref(&strange)), names(&[]))
        );
        let all = Listing::read(path, Which::All).expect("a folder");
        assert_eq!(all.tables, names(&[("a/b.csv", None), strange]));
        let deep = (&*deep, Some(Unreadable::Deep { most: DEEPEST }));
        assert_eq!(all.beside, names(&[deep, ("link", Some(Unreadable::Link))]));
    }
}
