use app::board::{Board, Dataset};

use super::{ALL, Question};

/// What the page of data tells of, with the rows of the Board's default day.
pub fn offers(board: &Board) -> Vec<Dataset> {
    let whole = Question::whole(board);
    ALL.iter()
        .map(|dataset| Dataset {
            name: dataset.name.to_owned(),
            rows: dataset.count(&whole),
            columns: dataset.columns.clone(),
            filters: dataset.filters.iter().map(|filter| filter.name().to_owned()).collect(),
        })
        .collect()
}
