use std::{collections::HashMap, sync::Arc};

use app::board::{Day, FigureKind, PublishedFigure};

use super::{
    Terms,
    row::{COLUMNS, Row},
};
use crate::{
    fault::{FileFault, FileFaults},
    place::Places,
};

/// Every published figure and the dictionary of their names.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    pub terms: Arc<Terms>,
    pub published: Vec<Published>,
}

/// One row of the table of figures.
#[derive(Clone, Debug)]
pub struct Published {
    pub as_of: String,
    /// The first day that `as_of` can mean.
    pub first: Day,
    /// The last one.
    pub day: Day,
    pub figure: String,
    /// Its id.
    pub place: String,
    pub of: PublishedFigure,
}

impl Figures {
    /// The rows of a table by its name, which errors give, and its text (CSV); `terms` explains
    /// their names.
    ///
    /// # Errors
    ///
    /// [`FileFaults`] for every column, row and cell that cannot be used.
    pub fn read(
        terms: &Arc<Terms>,
        (file, text): (&str, &str),
        places: &Places,
    ) -> Result<Self, FileFaults> {
        let kinds: HashMap<&str, FigureKind> =
            terms.iter().map(|(name, term)| (name.as_str(), term.kind)).collect();
        let mut faults = FileFaults::default();
        let rows = COLUMNS.rows::<Row>((file, text), &mut faults)?;
        let mut published = Vec::new();
        for (number, row) in rows {
            match row.published(&kinds, places) {
                Ok(one) => published.push(one),
                Err(found) => {
                    faults.extend(found.into_iter().map(|it| FileFault::of_cell(file, number, it)))
                }
            }
        }
        faults.none_or(Self { terms: terms.clone(), published })
    }
}
