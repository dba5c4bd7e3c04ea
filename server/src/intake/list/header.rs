//! The header of a list: which column says what.

mod above;
mod columns;
mod heading;
mod known;
mod lettered;
mod other;
mod under;

use std::{cmp::Ordering, collections::HashSet};

use app::schema::ListField;

use self::{
    above::is_above,
    columns::{address, by_address, columns, divides},
    heading::says,
    lettered::is_lettered,
};
pub use self::{
    heading::{nearest, year},
    other::heads_another,
};
use super::text::text_of;
use crate::{
    sheet::Row,
    written::{begins, words},
};

/// Where a header stands, and what its columns say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Positions of its first row, and of the first below it.
    pub first: usize,
    pub end: usize,
    /// Where another table begins that stands above it; `first` when none does.
    pub table: usize,
    pub columns: Vec<Column>,
    /// The numbers of its rows.
    rows: Vec<u32>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub says: Says,
    /// As written, the rows of the header joined.
    pub heading: String,
    /// The number of the row in which the lowest part of its heading stands.
    pub row: u32,
    /// The parts of its heading, the upper first.
    parts: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Says {
    Field(ListField),
    /// A mark in it says so many stars.
    Mark(u8),
    /// The stars that were granted in a year.
    Year(u16),
    /// The year of recognition, beside the day itself.
    YearOfDay,
    /// Entities and products, which are not told apart.
    Both,
    Unknown,
    /// It has no heading.
    Nothing,
}

/// The words of a heading or its cell, and the field that a person says it is.
pub type Chosen = (String, ListField);

/// So many rows are looked at for where a list begins.
pub const SEARCHED: usize = 30;
const MOST_ROWS: usize = 3;
/// More letters no heading has.
const LONGEST: usize = 80;

/// The first rows that are one, those of a list before those of another table above it; `None`
/// when there is none.
pub fn find(rows: &[Row], chosen: &[Chosen]) -> Option<Header> {
    let mut all = (0..rows.len().min(SEARCHED)).filter_map(|first| at(rows, first, chosen));
    let first = all.next()?;
    if first.is_of_a_list() {
        return Some(first);
    }
    let table = first.first;
    let list = all.find(Header::names_makers).map(|list| Header { table, ..list });
    list.or(Some(first))
}

/// The header that begins at `first`, below another one: it names products and who makes them.
pub fn again(rows: &[Row], first: usize, chosen: &[Chosen]) -> Option<Header> {
    names(&rows[first], chosen).and_then(|_| at(rows, first, chosen))
}

/// The columns in which a row names products and who makes them; `None` when it does not.
fn names(row: &Row, chosen: &[Chosen]) -> Option<[usize; 2]> {
    let all = each(row, chosen);
    let at = |field| all.iter().position(|says| *says == Says::Field(field));
    Some([at(ListField::Product)?, at(ListField::Entity)?])
}

/// What each cell of a row says as a heading.
fn each(row: &Row, chosen: &[Chosen]) -> Vec<Says> {
    let says = |(at, cell)| {
        let text = text_of(cell).filter(|text| text.chars().count() <= LONGEST);
        let by_hand = || by_address(&[row.0], at, chosen);
        text.map_or(Says::Nothing, |text| by_hand().unwrap_or_else(|| says(&[text], chosen)))
    };
    row.1.iter().enumerate().map(says).collect()
}

/// The header that begins at `first`.
fn at(rows: &[Row], first: usize, chosen: &[Chosen]) -> Option<Header> {
    if is_above(&rows[first], rows.get(first + 1), chosen) {
        return None;
    }
    // What names them in other columns is the header of another list.
    let named = names(&rows[first], chosen);
    let is_own =
        |row: &Row| named.is_none_or(|own| names(row, chosen).is_none_or(|other| other == own));
    let below = rows[first + 1..].iter().take(MOST_ROWS - 1).take_while(|row| is_own(row));
    let spans = (1..=1 + below.count()).map(|span| {
        let end = first + span;
        (columns(&rows[first..end], chosen), end)
    });
    let begins = |at: usize| rows[first].1.get(at).is_some_and(|cell| !cell.is_empty());
    let begun = |columns: &[Column]| {
        distinct(columns.iter().enumerate().filter(|(at, _)| begins(*at)).map(|(_, column)| column))
    };
    // A merged title says one thing in all its columns.
    let own: HashSet<String> = rows[first].1.iter().filter_map(text_of).collect();
    let is_long = own.iter().any(|text| text.chars().count() > LONGEST);
    let is_title = |end: usize| own.len() < 2 || (end > first + 1 && is_long);
    let mut best: Option<(Vec<Column>, usize)> = None;
    for (columns, end) in spans {
        let better = best.as_ref().is_none_or(|(before, before_end)| {
            match distinct(columns.iter()).cmp(&distinct(before.iter())) {
                Ordering::Greater => true,
                Ordering::Equal => *before_end + 1 == end && divides(&rows[end - 1], before),
                Ordering::Less => false,
            }
        });
        if begun(&columns) >= 2 && better && !is_title(end) {
            best = Some((columns, end));
        }
    }
    let goes_on = |end: &usize| {
        let (Some(row), Some(own)) = (rows.get(*end), named) else { return false };
        let text = |row: &Row, at: usize| row.1.get(at).and_then(text_of);
        let is_merged = own
            .iter()
            .all(|at| text(row, *at).is_some_and(|own| Some(own) == text(&rows[end - 1], *at)));
        is_merged && *end < first + MOST_ROWS && row.1 != rows[end - 1].1
    };
    // What is merged downwards stands over all that is divided beside it.
    let merged = |(columns_of, end): (Vec<Column>, usize)| match goes_on(&end) {
        true => (columns(&rows[first..=end], chosen), end + 1),
        false => (columns_of, end),
    };
    best.map(merged).map(|(columns, end)| {
        let numbers = rows[first..end].iter().map(|row| row.0).collect();
        let end = end + usize::from(rows.get(end).is_some_and(is_lettered));
        Header { first, end, table: first, columns, rows: numbers }
    })
}

fn is_known(says: &Says) -> bool {
    !matches!(says, Says::Unknown | Says::Nothing)
}

/// How many different things the columns say.
fn distinct<'a>(columns: impl Iterator<Item = &'a Column>) -> usize {
    columns
        .filter(|column| is_known(&column.says))
        .map(|column| column.says)
        .collect::<HashSet<_>>()
        .len()
}

impl Header {
    /// What its columns say, up to the last that says something.
    pub fn says(&self) -> impl Iterator<Item = Says> {
        let last = self.columns.iter().rposition(|column| column.says != Says::Nothing);
        self.columns.iter().take(last.map_or(0, |last| last + 1)).map(|column| column.says)
    }

    /// What a person may call its columns, as words: their headings and the cells of these.
    pub fn called(&self) -> impl Iterator<Item = String> {
        let cells = move |at: usize| self.rows.iter().map(move |row| address(*row, at));
        let headings = self.columns.iter().map(|column| words(&column.heading));
        headings.chain((0..self.columns.len()).flat_map(cells))
    }

    /// The column of a field.
    pub fn column(&self, field: ListField) -> Option<usize> {
        self.columns.iter().position(|column| column.says == Says::Field(field))
    }

    /// The column of years beside that of days.
    pub fn year_of_day(&self) -> Option<usize> {
        self.columns.iter().position(|column| column.says == Says::YearOfDay)
    }

    /// The column that names both entities and products.
    pub fn both(&self) -> Option<usize> {
        self.columns.iter().position(|column| column.says == Says::Both)
    }

    /// True when a list of products has such a header.
    pub fn is_of_a_list(&self) -> bool {
        let has = |field| self.column(field).is_some();
        has(ListField::Product)
            || has(ListField::Stars)
            || self.both().is_some()
            || self.years().next().is_some()
    }

    /// True when both products and who makes them are named: below another table no less is a list.
    fn names_makers(&self) -> bool {
        let has = |field| self.column(field).is_some();
        self.both().is_some() || (has(ListField::Product) && has(ListField::Entity))
    }

    /// The columns of stars of a year, with the year.
    pub fn years(&self) -> impl Iterator<Item = (usize, u16)> {
        self.columns.iter().enumerate().filter_map(|(at, column)| match column.says {
            Says::Year(year) => Some((at, year)),
            _ => None,
        })
    }

    pub fn marks(&self) -> impl Iterator<Item = (usize, u8)> {
        self.columns.iter().enumerate().filter_map(|(at, column)| match column.says {
            Says::Mark(stars) => Some((at, stars)),
            _ => None,
        })
    }

    /// True when a row says the headings again: those of products and entities, or nothing but
    /// headings. `Nữ` below `Nữ` is what a product may have.
    pub fn is_repeated(&self, row: &Row) -> bool {
        let same = row.1.iter().zip(&self.columns).filter_map(|(cell, column)| {
            let text = text_of(cell).map(|text| words(&text)).filter(|text| !text.is_empty())?;
            let own = words(&column.heading);
            let is_part = || column.parts.iter().any(|part| words(part) == text);
            is_known(&column.says).then(|| (column.says, begins(&own, &text) || is_part()))
        });
        let same: Vec<(Says, bool)> = same.collect();
        let names = [ListField::Product, ListField::Entity].map(|field| (Says::Field(field), true));
        same.iter().filter(|(_, is_same)| *is_same).count() > 1
            && (names.iter().all(|it| same.contains(it))
                || same.iter().all(|(_, is_same)| *is_same))
    }
}

#[cfg(test)]
mod tests;
