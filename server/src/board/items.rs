//! The register's frames as typed rows.

use app::{
    register::{Commune, Items},
    schema::ByTable,
};
use polars::prelude::{PolarsResult, polars_err};

use crate::{
    place::Places,
    register::{Register, Rows},
};

/// The rows of the register that a reader can be shown, by row number.
///
/// # Errors
///
/// Only when a frame lacks a value that its reader promises.
pub fn items(register: &Register, places: &Places) -> PolarsResult<Items> {
    let frames = ByTable::try_new(|table| Rows::new(table, register.frame(table)))?;
    let communes = places.communes.iter().map(|commune| Commune {
        code: commune.code.as_str().into(),
        name: commune.name.as_str().into(),
        kind: commune.kind,
        place: commune.place,
        home: commune.home,
        point: commune.point,
        uncertain: commune.uncertain,
    });
    Items::read(communes.collect(), &frames).map_err(|missing| polars_err!(NoData: "{missing}"))
}
