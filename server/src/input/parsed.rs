//! A file beside what was read from it.

use std::{fmt::Debug, sync::Arc};

use super::File;

/// A file as it was given, and what was read from it, once.
#[derive(Debug)]
pub struct Parsed<T> {
    pub file: File,
    pub read: Arc<T>,
}

impl<T> Parsed<T> {
    /// What `read` makes of the name and the text of `file`.
    ///
    /// # Errors
    ///
    /// Those of `read`.
    pub fn new<E>(file: File, read: impl Fn(&str, &str) -> Result<T, E>) -> Result<Self, E> {
        let read = read(&file.name, &file.text)?.into();
        Ok(Self { file, read })
    }
}

impl<T> Clone for Parsed<T> {
    fn clone(&self) -> Self {
        Self { file: self.file.clone(), read: self.read.clone() }
    }
}
