//! Cells that were merged, in the forms whose reader gives their values and does not tell.

mod ods;
mod xlsb;

use std::collections::HashMap;

use calamine::Dimensions;

use super::Kind;

/// The merged ranges of each sheet by its name.
pub type Spans = HashMap<String, Vec<Dimensions>>;

/// Those of a workbook of these forms; none of one that cannot be read.
pub fn merged(kind: Kind, bytes: &[u8]) -> Spans {
    match kind {
        Kind::Ods => ods::merged(bytes),
        Kind::Xlsb => xlsb::merged(bytes).unwrap_or_default(),
        Kind::Xlsx | Kind::Xls | Kind::Text => Spans::new(),
    }
}
