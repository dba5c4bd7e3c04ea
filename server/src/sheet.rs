//! Files as people make them, to sheets of cells: workbooks, text with separators, archives and
//! folders of these. What a file is follows from its first bytes.

mod archive;
mod bounds;
pub mod cell;
mod double_encoding;
mod kind;
mod layout;
mod legacy;
mod lines;
mod merged;
mod quotes;
mod record;
mod text;
mod unreadable;
mod unseen;
mod workbook;

use std::path::Path;

pub use archive::{Leaf, Which, is_table, leaf, leaves, stem};
pub use cell::Cell;
pub use double_encoding::undo_double_encoding;
pub use kind::Kind;
pub use legacy::recognised;
pub use lines::{Broken, Lines};
pub use merged::Merged;
pub use text::Plain;
pub use unreadable::{NotRead, Unreadable};
pub use unseen::Unseen;
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
    /// Numbers of the rows of which something is struck through; they are read all the same.
    pub struck: Vec<u32>,
    /// True for a file of a folder or archive that is not named as tables are: it may be another
    /// thing that lies beside them.
    pub beside: bool,
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
        let (file, name, hidden) = (file.to_owned(), String::new(), Hidden::default());
        Self { file, name, rows, hidden, struck: Vec::new(), beside: false }
    }

    /// One of which nothing is hidden or struck through.
    pub fn shown(file: String, name: String, rows: Vec<Row>) -> Self {
        let hidden = Hidden::default();
        Self { file, name, rows: Ok(rows), hidden, struck: Vec::new(), beside: false }
    }
}

/// All sheets of the file, archive or folder at `path`, no file of it larger than `most` bytes. A
/// file that cannot be read is a sheet that says why.
///
/// # Errors
///
/// When there is nothing at `path`, or more of it than is read.
pub fn sheets(path: &Path, most: u64) -> Result<Vec<Sheet>, NotRead> {
    let leaves = leaves(path, most, Which::All)?;
    if leaves.is_empty() {
        return Err(NotRead { file: path.display().to_string(), why: Unreadable::Nothing });
    }
    // One that is given by its name is meant.
    let given = path.file_name().unwrap_or_default().to_string_lossy();
    let of = |leaf: &Leaf| {
        let beside = !is_table(&leaf.name) && (leaves.len() > 1 || leaf.name != given);
        sheets_of(leaf).into_iter().map(move |sheet| Sheet { beside, ..sheet })
    };
    Ok(leaves.iter().flat_map(of).collect())
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
