//! The files of a register, before a cell of them is looked at.

use std::path::{Path, PathBuf};

use app::schema::Table;
use sha2::{Digest, Sha256};

use super::heading;
use crate::{
    digest::hex,
    sheet::{self, Kind, Leaf, NotRead, Which},
};

/// The name that a workbook has in a bundle, whatever it was called.
pub const WORKBOOK: &str = "register.xlsx";

/// A register to the byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterFiles {
    /// As errors name it.
    pub path: PathBuf,
    pub files: Vec<RegisterFile>,
    /// Names of files of text beside them that are no table.
    pub others: Vec<String>,
}

/// One file of a register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterFile {
    pub leaf: Leaf,
    /// The table in a file of text; `None` for a workbook, whose sheets tell.
    pub table: Option<Table>,
}

impl RegisterFiles {
    /// The files at `path` as they are now, none of more than `most` bytes: a folder or a `.zip`
    /// of tables, a workbook or one table.
    ///
    /// # Errors
    ///
    /// When one of them cannot be read.
    pub fn read(path: &Path, most: u64) -> Result<Self, NotRead> {
        Ok(Self::new(path, sheet::leaves(path, most, Which::Named)?))
    }

    /// Files by name; a workbook under the name [`WORKBOOK`].
    pub fn from_entries(path: impl Into<PathBuf>, files: Vec<(String, Vec<u8>)>) -> Self {
        let leaves = files.into_iter().map(|(name, bytes)| Leaf::of(name, bytes));
        Self::new(path, leaves.collect())
    }

    fn new(path: impl Into<PathBuf>, leaves: Vec<Leaf>) -> Self {
        let (mut files, mut others, mut unnamed) =
            (Vec::<RegisterFile>::new(), Vec::new(), Vec::new());
        for leaf in leaves {
            match (&leaf.kind, heading::table_named(leaf.stem())) {
                (Ok(Kind::Text), None) => unnamed.push(leaf),
                (Ok(Kind::Text) | Err(_), table) => files.push(RegisterFile { leaf, table }),
                (Ok(_), _) => files.push(RegisterFile { leaf, table: None }),
            }
        }
        for leaf in unnamed {
            let taken = |table: Table| files.iter().any(|file| file.table == Some(table));
            match heading::table_by_first_line(&leaf.bytes).filter(|&table| !taken(table)) {
                Some(table) => files.push(RegisterFile { leaf, table: Some(table) }),
                None if leaf.name.ends_with(".txt") => {}
                None => others.push(leaf.name),
            }
        }
        Self { path: path.into(), files, others }
    }

    /// Every file by its name in a bundle.
    pub fn entries(&self) -> Vec<(String, &[u8])> {
        self.files.iter().map(|file| (self.name_of(file), &*file.leaf.bytes)).collect()
    }

    /// `products.csv`, whatever the file is called; the same for a workbook.
    fn name_of(&self, file: &RegisterFile) -> String {
        let same = |other: &&RegisterFile| other.table == file.table;
        let ending = match file.leaf.kind {
            Ok(Kind::Xlsx) => "xlsx",
            Ok(Kind::Xlsb) => "xlsb",
            Ok(Kind::Ods) => "ods",
            Ok(Kind::Xls) => "xls",
            _ => "csv",
        };
        match (file.table, self.files.iter().filter(same).count()) {
            (Some(table), 1) => format!("{}.csv", table.name()),
            (None, 1) => format!("register.{ending}"),
            _ => file.leaf.name.replace(|it: char| it.is_control() || "/\\:".contains(it), "-"),
        }
    }

    /// The register's identity: the hexadecimal digest of the names of all tables in their
    /// order, each followed by the bytes of its file; those of a workbook follow the first.
    pub fn digest(&self) -> String {
        let mut digest = Sha256::new();
        let workbooks: Vec<_> = self.files.iter().filter(|file| file.table.is_none()).collect();
        for (position, &table) in Table::READING.iter().enumerate() {
            digest.update(table.name());
            if position == 0 {
                for file in &workbooks {
                    if workbooks.len() > 1 {
                        digest.update(&file.leaf.name);
                    }
                    digest.update(&file.leaf.bytes);
                }
            }
            for file in self.files.iter().filter(|file| file.table == Some(table)) {
                digest.update(&file.leaf.bytes);
            }
        }
        hex(&digest.finalize())
    }
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
        assert_eq!(good, digest(&[("PRODUCTS.CSV", "id\n1\n")]), "whatever the file is called");
        assert_ne!(good, digest(&[("products.csv", "id\n2\n")]));
        assert_ne!(good, digest(&[("villages.csv", "id\n1\n")]), "of another table");
    }
}
