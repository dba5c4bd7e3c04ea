use std::sync::Arc;

use crate::{
    address::Address,
    board::{Board, Day},
    edition::Edition,
    format::Lang,
};

/// One reader's request, checked: what is shown, for which day, at which address.
#[derive(Clone, Debug)]
pub struct Visit {
    pub edition: Arc<Edition>,
    /// Of the plan that is asked for.
    pub board: Arc<Board>,
    pub day: Day,
    pub at: Address,
}

impl Visit {
    pub fn lang(&self) -> Lang {
        self.at.lang
    }
}
