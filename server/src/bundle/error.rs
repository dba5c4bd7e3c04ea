use std::{io, path::PathBuf};

use zip::result::ZipError;

use super::{
    manifest::VERSION,
    read::{MAX_BYTES, MAX_CONTENT, MAX_ENTRIES},
};
use crate::input::InputError;

/// Why there is no bundle. Every message says what to do.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    #[error(transparent)]
    Input(Box<InputError>),
    #[error("cannot read the bundle {path}: {source}")]
    File { path: PathBuf, source: io::Error },
    #[error(
        "this is not a .zip file that can be read ({source}); download the bundle again, or make it with `ocop-targets bundle`"
    )]
    Zip { source: ZipError },
    #[error(
        "the file is larger than a bundle may be ({MAX_BYTES} bytes, {MAX_CONTENT} when unpacked); it was not unpacked"
    )]
    Large,
    #[error(
        "a bundle has at most {MAX_ENTRIES} entries, this file says {found}; it was not unpacked"
    )]
    Entries { found: usize },
    #[error(
        "the entry `{path}` would lie outside of the bundle; it was not unpacked: do not trust this file"
    )]
    Outside { path: String },
    #[error("the path `{path}` would stand twice; give the plans different ids")]
    Double { path: String },
    #[error("the bundle has no `{path}`; download it again, or make it with `ocop-targets bundle`")]
    Missing { path: String },
    #[error("`{path}` in the bundle is not UTF-8 text; download the bundle again")]
    NotText { path: String },
    #[error("the bundle’s manifest.json cannot be read: {source}; download the bundle again")]
    Manifest { source: serde_json::Error },
    #[error(
        "manifest.json does not say that this is a bundle of ocop-targets; give a file that `ocop-targets bundle` made"
    )]
    Foreign,
    #[error(
        "the bundle has the form {found}, this program knows the form {VERSION}; use the version of ocop-targets that made it, or a newer one"
    )]
    Version { found: String },
    #[error("cannot write the bundle: {0}")]
    Write(#[from] io::Error),
}

impl From<InputError> for BundleError {
    fn from(error: InputError) -> Self {
        Self::Input(Box::new(error))
    }
}
