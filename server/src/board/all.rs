use std::sync::Arc;

use app::{
    board::{Board, Links},
    find::Index,
};
use polars::prelude::PolarsResult;

use super::{Sources, build, items};
use crate::{engine::History, figure::Figures, place::Places, plan::Plan, register::Register};

/// The Boards of `plans`, in their order, with one history and one list of rows.
///
/// # Errors
///
/// Only when a frame lacks a column that its maker promises.
pub fn all(
    register: &Register,
    places: &Places,
    figures: &Figures,
    plans: &[Plan],
    illustrative: bool,
) -> PolarsResult<Vec<Arc<Board>>> {
    let history = History::of(register, places)?;
    let items = Arc::new(items(register, &history, places)?);
    let links = Arc::new(Links::new(&items));
    let find = Arc::new(Index::new(&items, &links, &places.districts));
    let sources = Sources {
        register,
        history: &history,
        places,
        figures,
        items: &items,
        links: &links,
        find: &find,
        illustrative,
    };
    let mut names: Vec<String> = plans.iter().map(|plan| plan.id.clone()).collect();
    names.sort();
    plans.iter().map(|plan| build(&sources, plan, &names).map(Arc::new)).collect()
}
