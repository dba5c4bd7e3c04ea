//! What an address or a parameter can name.

use crate::text::{Pair, problem as words};

/// Something with a name of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    Page,
    /// A drawing or table of a page.
    Exhibit,
    /// A file with data.
    File,
    Dataset,
    /// A question that programs can ask.
    Operation,
    Plan,
    Target,
    Reading,
    Measure,
    District,
    Product,
    Entity,
    Village,
    /// A series of reported figures.
    Figure,
    /// A place of which figures were reported.
    FigurePlace,
    /// A year of first recognition.
    Year,
}

impl Thing {
    /// What a page says of one that is missing, in a few words.
    pub fn heading(self) -> Pair {
        match self {
            Self::Page => words::PAGE_TITLE,
            Self::Exhibit => words::EXHIBIT_TITLE,
            Self::File | Self::Dataset => words::FILE_TITLE,
            Self::Operation => words::OPERATION_TITLE,
            Self::Plan => words::PLAN_TITLE,
            Self::Target => words::TARGET_TITLE,
            Self::District | Self::Product | Self::Entity | Self::Village => words::ITEM_TITLE,
            Self::Reading | Self::Measure | Self::Figure | Self::FigurePlace | Self::Year => {
                words::CHOICE_TITLE
            }
        }
    }
}
