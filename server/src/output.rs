//! Files and folders that appear whole or not at all.
//!
//! What is written stands beside its place until the disk has all of it, and is
//! then renamed. What exists is kept unless the caller says that it may go, and
//! of a folder never more goes than is written anew.

mod file;
mod folder;

pub use file::NewFile;
pub use folder::NewFolder;

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use app::format::Lang;

use crate::cause::cause;

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    #[error("{path} exists and was left as it is; write elsewhere, or add --replace")]
    Exists { path: PathBuf },
    #[error("{path} exists and is never replaced by this; write elsewhere")]
    Kept { path: PathBuf },
    #[error("{path} is no {wanted} and was left as it is; write elsewhere")]
    Kind { path: PathBuf, wanted: &'static str },
    #[error(
        "{path} also holds {other}, which is no table, and was left as it is; write elsewhere, or move that file away"
    )]
    Foreign { path: PathBuf, other: PathBuf },
    #[error("cannot write {path}: {source}")]
    Io { path: PathBuf, source: io::Error },
}

impl OutputError {
    /// The same of what stays although the caller asked to replace it.
    pub fn kept(self, asked: bool) -> Self {
        match self {
            Self::Exists { path } if asked => Self::Kept { path },
            other => other,
        }
    }

    /// Why, in a language.
    pub fn message(&self, lang: Lang) -> String {
        match (self, lang) {
            (_, Lang::En) => self.to_string(),
            (Self::Exists { path }, Lang::Vi) => format!(
                "đã có {} và được giữ nguyên; ghi vào nơi khác, hoặc thêm --replace",
                path.display()
            ),
            (Self::Kept { path }, Lang::Vi) => {
                format!("đã có {} và không được thay; ghi vào nơi khác", path.display())
            }
            (Self::Kind { path, .. }, Lang::Vi) => format!(
                "đã có {}, không phải loại cần ghi, và được giữ nguyên; ghi vào nơi khác",
                path.display()
            ),
            (Self::Foreign { path, other }, Lang::Vi) => format!(
                "{} còn có {}, không phải bảng của sổ đăng ký, nên được giữ nguyên; ghi vào nơi khác, hoặc chuyển tệp ấy đi",
                path.display(),
                other.display()
            ),
            (Self::Io { path, source }, Lang::Vi) => {
                format!("không ghi được {}: {}", path.display(), cause(source).vi)
            }
        }
    }
}

/// The same place without links on the way, and the folder that it stands in, which is
/// made if it does not exist.
fn place(path: &Path) -> io::Result<(PathBuf, PathBuf)> {
    let path = match fs::canonicalize(path) {
        Ok(path) => path,
        Err(error) if error.kind() == io::ErrorKind::NotFound => std::path::absolute(path)?,
        Err(error) => return Err(error),
    };
    let parent = path.parent().ok_or(io::ErrorKind::InvalidFilename)?.to_owned();
    fs::create_dir_all(&parent)?;
    Ok((path, parent))
}

/// Lets the disk keep what a folder lists.
fn sync_folder(path: &Path) -> io::Result<()> {
    if cfg!(unix) { fs::File::open(path)?.sync_all() } else { Ok(()) }
}

/// What begins the names of unfinished files and folders.
const UNFINISHED: &str = ".ocop-targets-";

#[cfg(test)]
mod tests;
