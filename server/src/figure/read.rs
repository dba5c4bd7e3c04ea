use std::{collections::HashSet, sync::Arc};

use app::{
    board::{Day, FigureKind, PublishedFigure},
    fault::{Fault, FigureCode as Code},
    format::unguard,
};

use super::{
    Terms, place,
    row::{COLUMNS, Row, days},
};
use crate::{
    fault::{At, FileFault},
    place::Places,
    plan::is_address,
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
    /// As the table writes it; its id once it is [`Figures::placed`].
    pub place: String,
    pub of: PublishedFigure,
}

/// A hundred times what is known of a province.
const MOST_ROWS: usize = 50_000;

impl Figures {
    /// The rows of a table by its name, which errors give, and its text (CSV); `terms` explains
    /// their names.
    ///
    /// # Errors
    ///
    /// [`FileFault`] for the first column, row or cell that cannot be used.
    pub fn read(terms: &Arc<Terms>, (file, text): (&str, &str)) -> Result<Self, FileFault> {
        let known: HashSet<&str> = terms.iter().map(|(name, _)| name.as_str()).collect();
        let mut published = Vec::new();
        for row in COLUMNS.rows::<Row>((file, text))? {
            if published.len() == MOST_ROWS {
                let fault = Fault::new(Code::TooManyRows, "").with(MOST_ROWS);
                return Err(FileFault::new(file, At::File, fault));
            }
            let (number, row) = row?;
            let cell = |column, code: Code, value: &str| {
                FileFault::of_cell(file, number, (column, Fault::new(code, value)))
            };
            if !known.contains(row.figure.as_str()) {
                return Err(cell("figure", Code::UnknownFigure, &row.figure));
            }
            if !(row.url.is_empty() || is_address(unguard(&row.url))) {
                return Err(cell("url", Code::NotAnAddress, &row.url));
            }
            let days = days(&row.as_of).ok_or_else(|| cell("as_of", Code::NotADay, &row.as_of))?;
            published.push(row.into_published(days));
        }
        Ok(Self { terms: terms.clone(), published })
    }

    /// The same with the id of each figure's place.
    ///
    /// # Errors
    ///
    /// [`FileFault`] for the first whose code meant no known place on its day.
    pub fn placed(mut self, file: &str, places: &Places) -> Result<Self, FileFault> {
        let goals: HashSet<&str> = self
            .terms
            .iter()
            .filter(|(_, term)| term.kind == FigureKind::Goal)
            .map(|(name, _)| name.as_str())
            .collect();
        for (published, row) in self.published.iter_mut().zip(2..) {
            let is_goal = goals.contains(published.figure.as_str());
            let id = place::id(&published.place, published.day, is_goal, places);
            published.place =
                id.map_err(|fault| FileFault::of_cell(file, row, ("place", fault)))?;
        }
        Ok(self)
    }
}
