//! Columns of products, entities and villages, and what holds from a day until another.

use app::{board::Day, register::Grouped};
use polars::prelude::*;

use super::{
    interval::{Interval, union},
    slice::{Slice, codes, days, rows},
};

/// Of products, by row.
pub struct Products {
    pub place: Vec<u16>,
    pub group: Slice<UInt8Type>,
    pub entity: Slice<UInt32Type>,
    pub village: Slice<UInt32Type>,
    pub commune: Slice<UInt32Type>,
}

/// Of entities, by row.
pub struct Entities {
    pub place: Vec<u16>,
    pub kind: Slice<UInt8Type>,
    pub women_led: BooleanChunked,
    pub minority_led: BooleanChunked,
}

/// Of villages, by row.
pub struct Villages {
    pub place: Vec<u16>,
    pub kind: Slice<UInt8Type>,
    pub recognised_on: Slice<Int32Type>,
    pub revoked_on: Slice<Int32Type>,
}

/// What holds since a day, until another: chains of entities, listings of products, sales points
/// in communes.
pub struct Dated {
    pub of: Slice<UInt32Type>,
    pub since: Slice<Int32Type>,
    pub until: Slice<Int32Type>,
}

impl Products {
    /// `districts` are the places of the communes, here and below.
    ///
    /// # Errors
    ///
    /// Only when the frame lacks a column that its reader promises, here and below.
    pub fn new(frame: &DataFrame, districts: &[u16]) -> PolarsResult<Self> {
        Ok(Self {
            place: placed(frame, districts)?,
            group: codes(frame, "group")?,
            entity: rows(frame, "entity")?,
            village: rows(frame, "village")?,
            commune: rows(frame, "commune")?,
        })
    }
}

impl Entities {
    pub fn new(frame: &DataFrame, districts: &[u16]) -> PolarsResult<Self> {
        Ok(Self {
            place: placed(frame, districts)?,
            kind: codes(frame, "kind")?,
            women_led: frame.column("women_led")?.bool()?.clone(),
            minority_led: frame.column("minority_led")?.bool()?.clone(),
        })
    }
}

impl Villages {
    pub fn new(frame: &DataFrame, districts: &[u16]) -> PolarsResult<Self> {
        Ok(Self {
            place: placed(frame, districts)?,
            kind: codes(frame, "kind")?,
            recognised_on: days(frame, "recognised_on", Day::FIRST.0)?,
            revoked_on: days(frame, "revoked_on", Day::LAST.0)?,
        })
    }
}

/// The places of rows that name a commune.
pub fn placed(frame: &DataFrame, districts: &[u16]) -> PolarsResult<Vec<u16>> {
    let communes = rows(frame, "commune")?;
    Ok(communes.iter().map(|&commune| districts[commune as usize]).collect())
}

impl Dated {
    pub fn new(frame: &DataFrame, of: &str) -> PolarsResult<Self> {
        let until = days(frame, "until", Day::LAST.0)?;
        Ok(Self { of: rows(frame, of)?, since: days(frame, "since", Day::LAST.0)?, until })
    }

    /// Whose rows `keep` takes by owner and first day, while one of them holds. Evidence: the row.
    pub fn union(&self, places: &[u16], keep: impl Fn(u32, Day) -> bool) -> Vec<Interval> {
        let (of, since, until): (&[u32], &[i32], &[i32]) = (&self.of, &self.since, &self.until);
        union(&self.by_owner(places.len()), places, |row, parts| {
            let (from, to) = (Day(since[row as usize]), Day(until[row as usize]));
            if keep(of[row as usize], from) {
                parts.push((from, to, row));
            }
        })
    }

    /// Whose rows hold on `day`.
    pub fn on(&self, day: Day) -> impl Iterator<Item = u32> {
        let days = self.since.iter().zip(self.until.iter());
        let open = self
            .of
            .iter()
            .zip(days)
            .filter(move |(_, (since, until))| (**since..**until).contains(&day.0));
        open.map(|(&owner, _)| owner)
    }

    fn by_owner(&self, owners: usize) -> Grouped {
        Grouped::new(owners, self.of.iter().map(|&owner| Some(owner)))
    }
}
