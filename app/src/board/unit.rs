//! What one of a count is.

use crate::closed::closed;

closed! {
    /// What one of a count is.
    Unit {
        Product = "product",
        Entity = "entity",
        Village = "village",
        SalesPoint = "sales_point",
        Commune = "commune",
        Application = "application",
        /// One of the units in which a plan is told.
        Place = "place",
    }
}
