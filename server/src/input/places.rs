use std::sync::Arc;

use super::File;
use crate::place::{PlaceError, Table};

/// A table of places, as it was given and as it was read.
#[derive(Clone, Debug)]
pub struct PlacesFile {
    pub file: File,
    pub table: Arc<Table>,
}

impl PlacesFile {
    /// # Errors
    ///
    /// [`PlaceError`] when it cannot be used.
    pub fn read(file: File) -> Result<Self, PlaceError> {
        let table = Table::read(&file.name, &file.text)?.into();
        Ok(Self { file, table })
    }
}
