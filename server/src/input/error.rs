//! Why there is nothing to compute from.

use std::{io, path::PathBuf};

use app::format::Lang;

use crate::{
    cause::cause,
    fault::{FileFault, FileFaults},
    plan::PlanError,
    register::RegisterError,
    shipped::Shipped,
};

/// Why there is nothing to compute from. Every message says what to mend.
#[derive(Debug, thiserror::Error)]
pub enum InputError {
    #[error("cannot read the plan {path}: {source}; the program carries {}", Shipped::ids())]
    NoPlan { path: PathBuf, source: io::Error },
    #[error("cannot read {path}: {source}")]
    File { path: PathBuf, source: io::Error },
    #[error(transparent)]
    Plan(#[from] PlanError),
    /// Of places, published figures, their names, or notes.
    #[error(transparent)]
    Content(#[from] FileFaults),
    #[error(transparent)]
    Register(#[from] RegisterError),
    #[error("the plan `{plan}` is of the province {found}, the table of places of {expected}")]
    Province { plan: String, found: String, expected: String },
    #[error(
        "the plan `{plan}` is told in other units than the first: give one of them with --plan"
    )]
    Units { plan: String },
    #[error("the plan is not told in units of {year}; it is in those of {known}")]
    Year { year: String, known: String },
}

impl From<FileFault> for InputError {
    fn from(fault: FileFault) -> Self {
        Self::Content(fault.into())
    }
}

impl InputError {
    /// Why, in a language.
    pub fn message(&self, lang: Lang) -> String {
        match (self, lang) {
            (Self::Plan(error), _) => error.message(lang),
            (Self::Content(error), _) => error.message(lang),
            (Self::Register(error), _) => error.message(lang),
            (_, Lang::En) => self.to_string(),
            (Self::NoPlan { path, source }, Lang::Vi) => format!(
                "không đọc được kế hoạch {}: {}; chương trình có sẵn {}",
                path.display(),
                cause(source).vi,
                Shipped::ids()
            ),
            (Self::File { path, source }, Lang::Vi) => {
                format!("không đọc được {}: {}", path.display(), cause(source).vi)
            }
            (Self::Province { plan, found, expected }, Lang::Vi) => format!(
                "kế hoạch «{plan}» là của tỉnh, thành phố mã {found}, bảng đơn vị hành chính là của {expected}"
            ),
            (Self::Units { plan }, Lang::Vi) => format!(
                "kế hoạch «{plan}» theo các đơn vị khác với kế hoạch thứ nhất: chọn một kế hoạch bằng --plan"
            ),
            (Self::Year { year, known }, Lang::Vi) => {
                format!("kế hoạch không có số theo đơn vị của năm {year}; có theo {known}")
            }
        }
    }
}
