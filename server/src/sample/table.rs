//! File names and columns of the tables, and a writer of their rows.

use std::io;

use super::Sink;

/// A table: its file and its columns, in order.
pub struct Table {
    pub file: &'static str,
    pub columns: &'static [&'static str],
}

pub const PRODUCTS: Table = Table {
    file: "products.csv",
    columns: &["id", "name", "group", "entity", "commune", "village"],
};
pub const ENTITIES: Table = Table {
    file: "entities.csv",
    columns: &["id", "name", "kind", "commune", "women_led", "minority_led"],
};
pub const CERTIFICATES: Table = Table {
    file: "certificates.csv",
    columns: &["product", "stars", "granted_on", "decision", "granted_by", "revoked_on"],
};
pub const GREEN_CHAINS: Table = Table {
    file: "green_chains.csv",
    columns: &["entity", "since", "until", "raw_material_area", "evidence"],
};
pub const VILLAGES: Table = Table {
    file: "villages.csv",
    columns: &["id", "name", "kind", "commune", "recognised_on", "revoked_on"],
};
pub const LISTINGS: Table =
    Table { file: "listings.csv", columns: &["product", "channel", "since", "until"] };
pub const SALES_POINTS: Table =
    Table { file: "sales_points.csv", columns: &["id", "name", "commune", "since", "until"] };
pub const APPLICATIONS: Table = Table {
    file: "applications.csv",
    columns: &["id", "product_name", "entity", "commune", "stage", "stage_on"],
};

impl Table {
    /// Writes the header and `rows`.
    pub fn write<const N: usize>(
        &self,
        sink: &mut Sink,
        rows: impl IntoIterator<Item = [String; N]>,
    ) -> io::Result<()> {
        let mut table = csv::Writer::from_writer(sink(self.file)?);
        table.write_record(self.columns)?;
        for row in rows {
            table.write_record(row)?;
        }
        table.flush()
    }
}
