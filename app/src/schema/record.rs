//! A typed row: read from a frame, written as values.

use super::{Frame, Missing, Table, Value};
use crate::day::Day;

/// A typed row of one table.
pub trait Record: Sized {
    const TABLE: Table;

    /// The row with this number.
    ///
    /// # Errors
    ///
    /// When the frame lacks a required value.
    fn read(
        frame: &impl Frame,
        row: usize,
        derived: &(impl Derived + ?Sized),
    ) -> Result<Self, Missing>;

    /// Hands `to` a value for each column, in their order.
    fn write(&self, keys: &impl Keys, to: &mut dyn FnMut(&[Value<'_>]));

    /// The same, and after them a value for each derived column.
    fn write_with_derived(&self, keys: &impl Keys, to: &mut dyn FnMut(&[Value<'_>]));

    /// What other tables refer to it by, if they can.
    fn id(&self) -> Option<&str>;

    /// The district it belongs to, by its position.
    fn district(&self, keys: &dyn Keys) -> Option<u16>;
}

/// What rows refer to by position.
pub trait Keys {
    /// The id of a row.
    fn key(&self, table: Table, row: u32) -> Option<&str>;
    /// The code of a commune.
    fn commune(&self, commune: u32) -> Option<&str>;
    /// True for a commune that was divided, so that its district is uncertain.
    fn is_uncertain(&self, commune: u32) -> bool;
    /// The district that a row belongs to.
    fn district(&self, table: Table, row: u32) -> Option<u16>;
}

/// What follows from a row's cells and is kept beside them.
pub trait Derived {
    /// The district of a commune, by their positions.
    fn district(&self, commune: u32) -> u16;
    /// The first day on which a certificate no longer holds, if nothing revokes or extends it.
    fn end(&self, granted_on: Day) -> Day;
}

/// A row to be written, with a cell of one type for each column, by name.
pub trait Line<T> {
    const TABLE: Table;

    /// The cells in the order of the columns.
    fn cells(self) -> impl Iterator<Item = T>;
}
