//! The rows of the register that a reader can be shown, without what is private.

use super::rule;
use crate::{
    day::Day,
    schema::{ByTable, Derived, Frame, Keys, Missing, PlaceKind, Record, Table, Value, each_table},
};

/// A commune, ward or township.
#[derive(Clone, Debug, PartialEq)]
pub struct Commune {
    pub code: Box<str>,
    pub name: Box<str>,
    pub kind: PlaceKind,
    /// Position among the places; their number when it cannot be placed.
    pub place: u16,
    /// The commune of the plan's day that it is or became; `None` when that is not one.
    pub home: Option<u32>,
    /// Latitude and longitude in thousandths of a degree, where they are known.
    pub point: Option<(i32, i32)>,
    /// True when it was divided, and stands where most of it came to.
    pub uncertain: bool,
}

macro_rules! items {
    ($($table:ident: $name:ident, $row:ident;)+) => {
        /// Everything that is counted or shown as evidence; others point here by position.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Items {
            pub communes: Vec<Commune>,
            $(pub $table: Vec<super::$row>,)+
        }

        impl Items {
            /// The rows of all tables, each read from its frame.
            ///
            /// # Errors
            ///
            /// When a frame lacks a required value.
            pub fn read<F: Frame>(
                communes: Vec<Commune>,
                frames: &ByTable<F>,
            ) -> Result<Self, Missing> {
                $(let $table = rows(&frames[Table::$name], &communes)?;)+
                Ok(Self { communes, $($table),+ })
            }

            /// Hands `to` each row of `table` as values; only those of `district`, if one is given.
            pub fn write(
                &self,
                table: Table,
                district: Option<u16>,
                to: &mut dyn FnMut(&[Value<'_>]),
            ) {
                match table {
                    $(Table::$name => {
                        let rows = of_district(&self.$table, self, district);
                        rows.for_each(|row| row.write(self, to));
                    })+
                }
            }

            /// The same with the table's derived columns.
            pub fn write_with_derived(
                &self,
                table: Table,
                district: Option<u16>,
                to: &mut dyn FnMut(&[Value<'_>]),
            ) {
                match table {
                    $(Table::$name => {
                        let rows = of_district(&self.$table, self, district);
                        rows.for_each(|row| row.write_with_derived(self, to));
                    })+
                }
            }
        }

        impl Keys for Items {
            fn key(&self, table: Table, row: u32) -> Option<&str> {
                match table {
                    $(Table::$name => self.$table.get(row as usize)?.id()),+
                }
            }

            fn commune(&self, commune: u32) -> Option<&str> {
                self.communes.get(commune as usize).map(|commune| &*commune.code)
            }

            fn is_uncertain(&self, commune: u32) -> bool {
                self.communes.get(commune as usize).is_some_and(|commune| commune.uncertain)
            }

            fn district(&self, table: Table, row: u32) -> Option<u16> {
                match table {
                    $(Table::$name => self.$table.get(row as usize)?.district(self)),+
                }
            }
        }
    };
}
each_table!(items);

fn rows<R: Record>(frame: &impl Frame, communes: &[Commune]) -> Result<Vec<R>, Missing> {
    // Collecting results would not know how many there will be.
    let mut rows = Vec::with_capacity(frame.height());
    for row in 0..frame.height() {
        rows.push(R::read(frame, row, communes)?);
    }
    Ok(rows)
}

/// All rows, or those of one district.
fn of_district<'a, R: Record>(
    rows: &'a [R],
    items: &'a Items,
    district: Option<u16>,
) -> impl Iterator<Item = &'a R> {
    rows.iter().filter(move |row| district.is_none() || row.district(items) == district)
}

impl Items {
    /// The communes of the plan's day with their positions, in the order of their codes.
    pub fn communes_of_the_day(&self) -> impl Iterator<Item = (u32, &Commune)> {
        (0_u32..).zip(&self.communes).take_while(|(at, commune)| commune.home == Some(*at))
    }

    /// Adds up a number of each commune into those of the plan's day that they are or became.
    pub fn by_home(&self, number_of: impl Fn(u32) -> u32) -> Vec<u32> {
        let mut sums = vec![0; self.communes.len()];
        for (at, commune) in (0_u32..).zip(&self.communes) {
            if let Some(home) = commune.home {
                sums[home as usize] += number_of(at);
            }
        }
        sums
    }
}

impl Derived for [Commune] {
    fn district(&self, commune: u32) -> u16 {
        self[commune as usize].place
    }

    fn end(&self, granted_on: Day) -> Day {
        rule::term_end(granted_on)
    }
}
