use app::{board::Dataset, edition::Edition};

use super::{ALL, Question};

/// What the page of data tells of, with the rows of each plan's default day.
pub fn offers(edition: &Edition) -> Vec<Dataset> {
    let rows = |dataset: &super::Dataset| {
        let boards = edition.boards.iter();
        let counted = boards
            .map(|board| (board.plan.clone(), dataset.count(&Question::whole(edition, board))));
        counted.collect()
    };
    ALL.iter()
        .map(|dataset| Dataset {
            name: dataset.name.to_owned(),
            rows: rows(dataset),
            columns: dataset.columns.clone(),
            filters: dataset.filters.iter().map(|filter| filter.name().to_owned()).collect(),
        })
        .collect()
}
