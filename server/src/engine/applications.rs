//! Applications by the days on which they reached their stages.

use app::{
    board::{Day, Purpose, Stage},
    schema::Table,
};
use polars::prelude::*;

use super::{
    attributes::placed,
    slice::{Slice, codes, days},
};

/// All applications, by row.
pub struct Applications {
    pub place: Vec<u16>,
    /// The first grading, where none is stated.
    pub purpose: Slice<UInt8Type>,
    /// Where it stands, and since when.
    stage: Slice<UInt8Type>,
    stage_on: Slice<Int32Type>,
    /// The days of earlier stages, where the table has a column for one.
    earlier: Vec<(Stage, Slice<Int32Type>)>,
}

impl Applications {
    /// `districts` are the places of the communes.
    ///
    /// # Errors
    ///
    /// Only when the frame lacks a column that its reader promises.
    pub fn new(frame: &DataFrame, districts: &[u16]) -> PolarsResult<Self> {
        let columns = Table::Applications.columns();
        let mut earlier = Vec::new();
        for stage in Stage::ALL {
            let name = format!("{}_on", stage.id());
            if columns.iter().any(|column| column.name == name) {
                earlier.push((stage, days(frame, &name, Day::LAST.0)?));
            }
        }
        Ok(Self {
            place: placed(frame, districts)?,
            purpose: Slice::new(frame.column("purpose")?.u8()?, Purpose::First as u8)?,
            stage: codes(frame, "stage")?,
            stage_on: days(frame, "stage_on", Day::LAST.0)?,
            earlier,
        })
    }

    /// The stages that an application reached, with the day of each.
    pub fn steps(&self, row: u32) -> impl Iterator<Item = (u8, Day)> {
        let row = row as usize;
        let (stage, on) = (self.stage[row], Day(self.stage_on[row]));
        let earlier = self.earlier.iter().map(move |(of, days)| (*of as u8, Day(days[row])));
        let earlier = earlier.filter(move |&(of, day)| of != stage && day < Day::LAST);
        earlier.chain([(stage, on)])
    }
}
