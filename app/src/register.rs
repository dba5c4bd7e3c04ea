//! What is known of products, entities and villages, whatever the plan: the rows of the
//! register, the links between them, and the states of a product.

mod change;
mod items;
mod links;
pub mod rule;
pub mod state;
mod steps;

pub use change::{Change, Event};
pub use items::{Commune, Items};
pub use links::{Grouped, Links};
pub use state::State;

use crate::schema::each_table;

macro_rules! rows {
    ($($table:ident: $name:ident, $row:ident;)+) => {
        $(pub use crate::schema::table::$table::$row;)+
    };
}
each_table!(rows);
