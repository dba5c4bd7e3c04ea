//! Files as people make them, to sheets of cells: workbooks, text with separators, archives and
//! folders of these. What a file is follows from its first bytes.

mod archive;
mod bounds;
pub mod cell;
mod kind;
mod layout;
mod legacy;
mod lines;
mod merged;
mod quotes;
mod record;
mod text;
mod unreadable;
mod workbook;

use std::path::Path;

pub use archive::{Leaf, is_table, leaf, leaves, stem};
pub use cell::Cell;
pub use kind::Kind;
pub use legacy::recognised;
pub use lines::{Broken, Lines};
pub use text::Plain;
pub use unreadable::{NotRead, Unreadable};
pub use workbook::{COMMAND, write_sheets};

/// A row with its number, as a spreadsheet counts it.
pub type Row = (u32, Vec<Cell<'static>>);

/// A sheet of a workbook, or a file of text.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The name of the file, within its folder or archive.
    pub file: String,
    /// The name on its tab; for a file of text the file's, without its ending.
    pub name: String,
    /// Rows by their numbers, from row 1 and column A on whatever is empty; or why there are none.
    pub rows: Result<Vec<Row>, Unreadable>,
    pub hidden: Hidden,
}

/// What whoever opens a workbook does not see of a sheet; it is read all the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hidden {
    /// True when none of it is seen.
    pub sheet: bool,
    /// Numbers of rows that hold something.
    pub rows: Vec<u32>,
    /// Positions of columns as far as the sheet reaches.
    pub columns: Vec<u32>,
}

impl Sheet {
    /// One of a file that cannot be read as a whole.
    pub fn unread(file: &str, why: Unreadable) -> Self {
        let rows = Err(why);
        Self { file: file.to_owned(), name: String::new(), rows, hidden: Hidden::default() }
    }

    /// One of which nothing is hidden.
    pub fn shown(file: String, name: String, rows: Vec<Row>) -> Self {
        Self { file, name, rows: Ok(rows), hidden: Hidden::default() }
    }
}

/// All sheets of the file, archive or folder at `path`, no file of it larger than `most` bytes. A
/// file that cannot be read is a sheet that says why.
///
/// # Errors
///
/// When there is nothing at `path`, or more of it than is read.
pub fn sheets(path: &Path, most: u64) -> Result<Vec<Sheet>, NotRead> {
    Ok(leaves(path, most)?.iter().flat_map(sheets_of).collect())
}

/// The sheets of one file.
pub fn sheets_of(leaf: &Leaf) -> Vec<Sheet> {
    read(leaf).unwrap_or_else(|why| vec![Sheet::unread(&leaf.name, why)])
}

/// The same.
///
/// # Errors
///
/// What the file is, when it cannot be read.
pub fn read(leaf: &Leaf) -> Result<Vec<Sheet>, Unreadable> {
    match &leaf.kind {
        Ok(Kind::Text) => text::sheet(leaf).map(|sheet| vec![sheet]),
        Ok(kind) => workbook::open(*kind, leaf),
        Err(why) => Err(why.clone()),
    }
}

#[cfg(test)]
mod tests;
