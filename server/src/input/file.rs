//! One file of text, as it was given.

use std::{borrow::Cow, io, path::Path};

use super::{InputError, table};
use crate::{cause::Refusal, disk};

/// A text and the name that errors give.
#[derive(Clone, Debug)]
pub struct File {
    pub name: String,
    pub text: Cow<'static, str>,
}

impl File {
    /// # Errors
    ///
    /// [`InputError::File`] when it cannot be read or is not UTF-8.
    pub fn read(path: &Path) -> Result<Self, InputError> {
        let text = disk::read(path, disk::LARGEST_TEXT).and_then(|bytes| {
            let not_text = || Refusal::new("tệp không phải văn bản UTF-8", "it is not UTF-8");
            String::from_utf8(bytes).map_err(|_| io::Error::other(not_text()))
        });
        let text = text.map_err(|source| InputError::File { path: path.to_owned(), source })?;
        Ok(Self { name: path.display().to_string(), text: text.into() })
    }

    /// A table of a workbook or of text in any form, as CSV.
    ///
    /// # Errors
    ///
    /// [`InputError::File`] when it cannot be read.
    pub fn read_table(path: &Path) -> Result<Self, InputError> {
        let failed = |source| InputError::File { path: path.to_owned(), source };
        let bytes = disk::read(path, disk::LARGEST_TEXT).map_err(failed)?;
        let text = table::as_csv(path, bytes)
            .map_err(|why| failed(io::Error::other(Refusal(why.words()))))?;
        Ok(Self { name: path.display().to_string(), text: text.into() })
    }

    /// Name and text.
    pub fn parts(&self) -> (&str, &str) {
        (&self.name, &self.text)
    }
}

impl From<(&'static str, &'static str)> for File {
    fn from((name, text): (&'static str, &'static str)) -> Self {
        Self { name: name.to_owned(), text: text.into() }
    }
}
