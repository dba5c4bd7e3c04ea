//! Why there is no bundle.

use std::{
    error::Error,
    fmt, io,
    path::{Path, PathBuf},
};

use app::{
    board::Text,
    fault::{BundleCode as Code, Fault},
    format::Lang,
};

use super::read::{MAX_BYTES, MAX_CONTENT, MAX_ENTRIES};
use crate::{cause::cause, input::InputError};

/// Why there is no bundle, or nothing can be computed from it.
#[derive(Debug)]
pub enum BundleError {
    /// What it holds cannot be used.
    Input(Box<InputError>),
    /// It is none, or none can be made; `file` is where one was read.
    Bundle { file: Option<PathBuf>, fault: Box<Fault> },
}

impl BundleError {
    /// More bytes than a bundle may have.
    pub(super) fn large() -> Self {
        Fault::new(Code::Large, "").with(MAX_BYTES >> 20).with(MAX_CONTENT >> 20).into()
    }

    /// More entries.
    pub(super) fn many_entries(found: usize) -> Self {
        Fault::new(Code::ManyEntries, "").with(found).with(MAX_ENTRIES).into()
    }

    /// What keeps a `.zip` file from being read or made.
    pub(super) fn zip(cause: impl fmt::Display) -> Self {
        Fault::new(Code::NotAZip, "").with(cause).into()
    }

    /// The same of a file whose first or last bytes are those of another.
    pub(super) fn other_file(vi: &str, en: &str) -> Self {
        let cause = Text { vi: vi.to_owned(), en: en.to_owned() };
        Fault::new(Code::NotAZip, "").with_text(cause).into()
    }

    pub(super) fn missing(path: &str) -> Self {
        Fault::new(Code::Missing, path).into()
    }

    /// The same of the bundle in a file.
    #[must_use]
    pub fn in_file(self, path: &Path) -> Self {
        match self {
            Self::Input(_) => self,
            Self::Bundle { fault, .. } => Self::Bundle { file: Some(path.to_owned()), fault },
        }
    }

    /// Which bundle, why, and what to do.
    pub fn message(&self, lang: Lang) -> String {
        match self {
            Self::Input(error) => error.message(lang),
            Self::Bundle { file: None, fault } => fault.line(lang),
            Self::Bundle { file: Some(file), fault } => {
                let (file, fault) = (file.display(), fault.line(lang));
                lang.pick(format!("gói {file}: {fault}"), format!("the bundle {file}: {fault}"))
            }
        }
    }
}

impl fmt::Display for BundleError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.message(Lang::En))
    }
}

impl Error for BundleError {}

impl From<Fault> for BundleError {
    fn from(fault: Fault) -> Self {
        Self::Bundle { file: None, fault: fault.into() }
    }
}

impl From<InputError> for BundleError {
    fn from(error: InputError) -> Self {
        Self::Input(Box::new(error))
    }
}

impl From<io::Error> for BundleError {
    fn from(error: io::Error) -> Self {
        Fault::new(Code::Unwritten, "").with_text(cause(&error)).into()
    }
}
