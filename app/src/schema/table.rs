//! Every table of a register.

pub mod applications;
pub mod certificates;
pub mod entities;
pub mod green_chains;
pub mod listings;
pub mod products;
pub mod sales_points;
pub mod villages;

use super::{Column, Description, Type};

/// Hands the tables to the macro `$to`, in the order in which they are shown:
/// module and file, name in this program, typed row.
macro_rules! each_table {
    ($to:ident) => {
        $to! {
            products: Products, Product;
            entities: Entities, Entity;
            certificates: Certificates, Certificate;
            green_chains: GreenChains, Chain;
            villages: Villages, Village;
            listings: Listings, Listing;
            sales_points: SalesPoints, SalesPoint;
            applications: Applications, Application;
        }
    };
}
pub(crate) use each_table;

macro_rules! tables {
    ($($module:ident: $table:ident, $row:ident;)+) => {
        /// A table of a register.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u8)]
        pub enum Table { $($table),+ }

        impl Table {
            /// In the order in which they are shown.
            pub const ALL: [Self; [$(stringify!($table)),+].len()] = [$(Self::$table),+];

            pub const fn description(self) -> &'static Description {
                match self { $(Self::$table => &$module::DESCRIPTION),+ }
            }
        }
    };
}
each_table!(tables);

impl Table {
    /// In the order in which they are read: what is referred to comes first.
    pub const READING: [Self; Self::ALL.len()] = reading_order();

    /// Name of the file or sheet, and of the dataset.
    pub const fn name(self) -> &'static str {
        self.description().name
    }

    pub const fn columns(self) -> &'static [Column] {
        self.description().columns
    }

    /// The columns that follow from the others.
    pub const fn derived(self) -> &'static [Column] {
        self.description().derived
    }
}

const fn reading_order() -> [Table; Table::ALL.len()] {
    let mut order = (Table::ALL, 0);
    let mut next = 0;
    while next < Table::ALL.len() {
        take(Table::ALL[next], &mut order);
        next += 1;
    }
    order.0
}

/// Puts `table` after the tables that it refers to. Tables that refer to each other
/// in a circle do not compile.
const fn take(table: Table, order: &mut ([Table; Table::ALL.len()], usize)) {
    let mut at = 0;
    while at < order.1 {
        if order.0[at] as u8 == table as u8 {
            return;
        }
        at += 1;
    }
    let (columns, mut column) = (table.columns(), 0);
    while column < columns.len() {
        if let Type::Row(of) = columns[column].of {
            take(of, order);
        }
        column += 1;
    }
    order.0[order.1] = table;
    order.1 += 1;
}
