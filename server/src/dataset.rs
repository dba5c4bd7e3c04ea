//! Everything that can be taken away as a table: one list, whatever the form.
//!
//! A [`Dataset`] names its columns and gives its rows from a finished Board, one
//! after another; [`csv()`], [`json()`] and [`workbook()`] write them, and
//! [`package()`] describes them all. Nothing here knows addresses or files.

mod computed;
mod csv;
mod json;
mod list;
mod offer;
mod package;
mod published;
pub(crate) mod workbook;

pub use app::schema::Value;
pub use csv::csv;
pub use json::json;
pub use list::{ALL, find};
pub use offer::offers;
pub use package::package;
pub use workbook::{MOST_ROWS, workbook};

use app::{
    board::{Board, Day, Layout},
    edition::Edition,
    schema::Table,
};

/// A table: its columns, and how its rows follow from a Board.
pub struct Dataset {
    pub layout: Layout,
    pub filters: &'static [Filter],
    rows: Rows,
}

/// Where rows come from.
enum Rows {
    Register(Table),
    Computed(fn(&Question<'_>, &mut Sink<'_>)),
    /// What takes long to compute, so that its rows are counted without it.
    Drawn(fn(&Question<'_>, &mut Sink<'_>), fn(&Question<'_>) -> usize),
}

/// What may be asked for besides the whole table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    Plan,
    AsOf,
    Target,
    District,
}

/// Which rows are wanted.
#[derive(Clone, Copy)]
pub struct Question<'a> {
    pub edition: &'a Edition,
    pub board: &'a Board,
    pub day: Day,
    /// Id of the only target.
    pub target: Option<&'a str>,
    /// Position of the only district.
    pub district: Option<usize>,
}

/// Takes one row, a value for each column.
pub type Sink<'s> = dyn FnMut(&[Value<'_>]) + 's;

impl Dataset {
    /// Gives every row in its one order.
    pub fn each(&self, asked: &Question<'_>, row: &mut Sink<'_>) {
        match self.rows {
            Rows::Register(table) => {
                let district = asked.district.map(|at| at as u16);
                asked.edition.items.write_with_derived(table, district, row);
            }
            Rows::Computed(rows) | Rows::Drawn(rows, _) => rows(asked, row),
        }
    }

    pub fn count(&self, asked: &Question<'_>) -> u32 {
        if let Rows::Drawn(_, count) = self.rows {
            return u32::try_from(count(asked)).unwrap_or(u32::MAX);
        }
        let mut count = 0;
        self.each(asked, &mut |_| count += 1);
        count
    }
}

impl Filter {
    pub const ALL: [Self; 4] = [Self::Plan, Self::AsOf, Self::Target, Self::District];

    /// As addresses name it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::AsOf => "as_of",
            Self::Target => "target",
            Self::District => "district",
        }
    }
}

impl<'a> Question<'a> {
    /// The whole table of the Board's default day.
    pub fn whole(edition: &'a Edition, board: &'a Board) -> Self {
        Self { edition, board, day: board.default_day, target: None, district: None }
    }

    /// True for what lies in the district at this position.
    fn takes(&self, place: u16) -> bool {
        self.district.is_none_or(|district| district == usize::from(place))
    }

    fn takes_target(&self, id: &str) -> bool {
        self.target.is_none_or(|target| target == id)
    }
}

#[cfg(test)]
mod tests;
