use std::{fs, io, path::PathBuf};

use sha2::{Digest, Sha256};

use super::{RegisterError, Source, TABLES};

/// The name that a workbook has here, whatever it was called.
pub const WORKBOOK: &str = "register.xlsx";

/// The files of a register to the byte: the tables that are read, by name, or
/// the workbook alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files(pub Vec<(String, Vec<u8>)>);

impl Files {
    /// The files in `source` as they are now.
    ///
    /// # Errors
    ///
    /// When one of them cannot be read.
    pub fn read(source: &Source) -> Result<Self, RegisterError> {
        let path = match source {
            Source::Workbook(bytes) => return Ok(Self(vec![(WORKBOOK.to_owned(), bytes.clone())])),
            Source::Memory(tables) => return Ok(Self(tables.clone())),
            Source::Path(path) => path,
        };
        let read =
            |path: PathBuf| fs::read(&path).map_err(|source| RegisterError::File { path, source });
        if !path.is_dir() {
            return Ok(Self(vec![(WORKBOOK.to_owned(), read(path.clone())?)]));
        }
        let mut files = Vec::new();
        for table in &TABLES {
            let name = format!("{}.csv", table.name);
            match read(path.join(&name)) {
                Ok(bytes) => files.push((name, bytes)),
                Err(RegisterError::File { source, .. })
                    if source.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error),
            }
        }
        Ok(Self(files))
    }

    /// The register's digest, without checking a cell; see [`super::Register::digest`].
    pub fn digest(&self) -> String {
        let mut digest = Sha256::new();
        for table in &TABLES {
            digest.update(table.name);
            let csv = format!("{}.csv", table.name);
            let first = table.id as u8 == 0;
            let here = |name: &str| name == csv || (first && name == WORKBOOK);
            for (_, bytes) in self.0.iter().filter(|(name, _)| here(name)) {
                digest.update(bytes);
            }
        }
        digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl From<Files> for Source {
    fn from(Files(mut files): Files) -> Self {
        match files.iter().position(|(name, _)| name == WORKBOOK) {
            Some(at) => Self::Workbook(files.swap_remove(at).1),
            None => Self::Memory(files),
        }
    }
}
