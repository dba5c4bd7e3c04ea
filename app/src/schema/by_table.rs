//! One thing for each table.

use std::ops::{Index, IndexMut};

use super::Table;

/// One `T` for each table.
#[derive(Clone, Debug, PartialEq)]
pub struct ByTable<T>(Vec<T>);

impl<T> ByTable<T> {
    pub fn new(of_table: impl FnMut(Table) -> T) -> Self {
        Self(Table::ALL.map(of_table).into())
    }

    /// # Errors
    ///
    /// The first error of `of_table`.
    pub fn try_new<E>(of_table: impl FnMut(Table) -> Result<T, E>) -> Result<Self, E> {
        Table::ALL.into_iter().map(of_table).collect::<Result<_, _>>().map(Self)
    }
}

impl<T> Index<Table> for ByTable<T> {
    type Output = T;

    fn index(&self, table: Table) -> &T {
        &self.0[table as usize]
    }
}

impl<T> IndexMut<Table> for ByTable<T> {
    fn index_mut(&mut self, table: Table) -> &mut T {
        &mut self.0[table as usize]
    }
}
