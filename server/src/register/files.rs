//! The files of a register, before a cell of them is looked at.

use std::{
    fs,
    path::{Path, PathBuf},
};

use app::schema::Table;
use rayon::prelude::*;
use sha2::{Digest, Sha256};

use super::RegisterError;
use crate::{digest::hex, disk};

/// The name that a workbook has in a bundle, whatever it was called.
pub const WORKBOOK: &str = "register.xlsx";

/// A register to the byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterFiles {
    /// As errors name it.
    pub path: PathBuf,
    pub form: Form,
}

/// How the tables are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    Csv {
        /// Files of tables that are read, by name.
        files: Vec<(String, Vec<u8>)>,
        /// Names of other CSV files beside them.
        others: Vec<String>,
    },
    Workbook(Vec<u8>),
}

impl RegisterFiles {
    /// The files at `path` as they are now, none of more than `most` bytes.
    ///
    /// # Errors
    ///
    /// When one of them cannot be read, or `path` is neither folder nor workbook.
    pub fn read(path: &Path, most: u64) -> Result<Self, RegisterError> {
        let failed = |source| RegisterError::File { path: path.to_owned(), source };
        let form = if fs::metadata(path).map_err(failed)?.is_dir() {
            folder(path, most)?
        } else if path.extension().is_some_and(|it| it.eq_ignore_ascii_case("xlsx")) {
            Form::Workbook(disk::read(path, most).map_err(failed)?)
        } else {
            return Err(RegisterError::Form { path: path.to_owned() });
        };
        Ok(Self { path: path.to_owned(), form })
    }

    /// CSV files by name, or a workbook under the name [`WORKBOOK`].
    pub fn from_entries(path: impl Into<PathBuf>, mut files: Vec<(String, Vec<u8>)>) -> Self {
        let form = match files.iter().position(|(name, _)| name == WORKBOOK) {
            Some(at) => Form::Workbook(files.swap_remove(at).1),
            None => Form::Csv { files, others: Vec::new() },
        };
        Self { path: path.into(), form }
    }

    /// Every file by its name in a bundle.
    pub fn entries(&self) -> Vec<(&str, &[u8])> {
        match &self.form {
            Form::Csv { files, .. } => {
                files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect()
            }
            Form::Workbook(bytes) => vec![(WORKBOOK, bytes)],
        }
    }

    /// The register's identity: the hexadecimal digest of the names of all tables in their
    /// order, each followed by the bytes of its file; those of a workbook follow the first.
    pub fn digest(&self) -> String {
        let mut digest = Sha256::new();
        for (position, table) in Table::READING.iter().enumerate() {
            digest.update(table.name());
            match &self.form {
                Form::Csv { files, .. } => {
                    let csv = format!("{}.csv", table.name());
                    let file = files.iter().find(|(name, _)| *name == csv);
                    digest.update(file.map_or(&[][..], |(_, bytes)| bytes));
                }
                Form::Workbook(bytes) if position == 0 => digest.update(bytes),
                Form::Workbook(_) => {}
            }
        }
        hex(&digest.finalize())
    }
}

fn folder(path: &Path, most: u64) -> Result<Form, RegisterError> {
    let failed = |path: &Path, source| RegisterError::File { path: path.to_owned(), source };
    let mut names: Vec<String> = fs::read_dir(path)
        .map_err(|source| failed(path, source))?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".csv"))
        .collect();
    names.sort();
    let table = |name: &str| Table::ALL.iter().any(|table| name == format!("{}.csv", table.name()));
    let (read, others): (Vec<_>, Vec<_>) = names.into_iter().partition(|name| table(name));
    let files = read.into_par_iter().map(|name| {
        let file = path.join(&name);
        let bytes = disk::read(&file, most).map_err(|source| failed(&file, source))?;
        Ok((name, bytes))
    });
    Ok(Form::Csv { files: files.collect::<Result<_, RegisterError>>()?, others })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digest(tables: &[(&str, &str)]) -> String {
        let files = tables.iter().map(|(name, text)| ((*name).into(), (*text).into()));
        RegisterFiles::from_entries("register", files.collect()).digest()
    }

    #[test]
    fn the_same_bytes_have_the_same_digest_and_others_another() {
        let good = digest(&[("products.csv", "id\n1\n")]);
        assert_eq!(good, digest(&[("products.csv", "id\n1\n")]));
        assert_ne!(good, digest(&[("products.csv", "id\n2\n")]));
        assert_ne!(good, digest(&[("villages.csv", "id\n1\n")]), "of another table");
    }
}
