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
    /// Position among the districts.
    pub place: u8,
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
                district: Option<u8>,
                to: &mut dyn FnMut(&[Value<'_>]),
            ) {
                match table {
                    $(Table::$name => write(&self.$table, self, district, to)),+
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

            fn district(&self, table: Table, row: u32) -> Option<u8> {
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

fn write<R: Record>(
    rows: &[R],
    items: &Items,
    district: Option<u8>,
    to: &mut dyn FnMut(&[Value<'_>]),
) {
    for row in rows {
        if district.is_none() || row.district(items) == district {
            row.write(items, to);
        }
    }
}

impl Derived for [Commune] {
    fn district(&self, commune: u32) -> u8 {
        self[commune as usize].place
    }

    fn end(&self, granted_on: Day) -> Day {
        granted_on.plus_months(rule::CERTIFICATE_MONTHS)
    }
}
