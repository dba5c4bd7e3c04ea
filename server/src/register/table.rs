//! The tables of a register and their columns, in one list.

use app::board::{EntityKind, Granter, Group, Stage, VillageKind};

/// A table, in the order in which tables are read: what is referred to comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum TableId {
    Entities,
    Villages,
    Products,
    Certificates,
    GreenChains,
    Listings,
    SalesPoints,
    Applications,
}

#[derive(Debug)]
pub struct Table {
    pub id: TableId,
    /// Name of the file or sheet.
    pub name: &'static str,
    /// True when a register without it cannot be used.
    pub required: bool,
    pub columns: &'static [Column],
}

#[derive(Debug)]
pub struct Column {
    pub name: &'static str,
    pub required: bool,
    pub of: Type,
}

/// What a cell may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// Identity of a row; stands once in its table.
    Id,
    Text,
    Day,
    Flag,
    /// 1 to 5.
    Stars,
    /// One of these words.
    Word(&'static [&'static str]),
    /// The code of a commune.
    Commune,
    /// The id of a row of that table.
    Row(TableId),
}

const fn must(name: &'static str, of: Type) -> Column {
    Column { name, required: true, of }
}

const fn may(name: &'static str, of: Type) -> Column {
    Column { name, required: false, of }
}

/// Every table. Source: engine.md, section 2.
pub const TABLES: [Table; 8] = [
    Table {
        id: TableId::Entities,
        name: "entities",
        required: true,
        columns: &[
            must("id", Type::Id),
            must("name", Type::Text),
            must("kind", Type::Word(EntityKind::WORDS)),
            must("commune", Type::Commune),
            may("women_led", Type::Flag),
            may("minority_led", Type::Flag),
        ],
    },
    Table {
        id: TableId::Villages,
        name: "villages",
        required: false,
        columns: &[
            must("id", Type::Id),
            must("name", Type::Text),
            must("kind", Type::Word(VillageKind::WORDS)),
            must("commune", Type::Commune),
            may("recognised_on", Type::Day),
            may("revoked_on", Type::Day),
        ],
    },
    Table {
        id: TableId::Products,
        name: "products",
        required: true,
        columns: &[
            must("id", Type::Id),
            must("name", Type::Text),
            must("group", Type::Word(Group::WORDS)),
            must("entity", Type::Row(TableId::Entities)),
            must("commune", Type::Commune),
            may("village", Type::Row(TableId::Villages)),
        ],
    },
    Table {
        id: TableId::Certificates,
        name: "certificates",
        required: true,
        columns: &[
            must("product", Type::Row(TableId::Products)),
            must("stars", Type::Stars),
            must("granted_on", Type::Day),
            may("decision", Type::Text),
            may("granted_by", Type::Word(Granter::WORDS)),
            may("revoked_on", Type::Day),
        ],
    },
    Table {
        id: TableId::GreenChains,
        name: "green_chains",
        required: false,
        columns: &[
            must("entity", Type::Row(TableId::Entities)),
            must("since", Type::Day),
            may("until", Type::Day),
            may("raw_material_area", Type::Text),
            may("evidence", Type::Text),
        ],
    },
    Table {
        id: TableId::Listings,
        name: "listings",
        required: false,
        columns: &[
            must("product", Type::Row(TableId::Products)),
            must("channel", Type::Text),
            must("since", Type::Day),
            may("until", Type::Day),
        ],
    },
    Table {
        id: TableId::SalesPoints,
        name: "sales_points",
        required: false,
        columns: &[
            must("id", Type::Id),
            must("name", Type::Text),
            must("commune", Type::Commune),
            must("since", Type::Day),
            may("until", Type::Day),
        ],
    },
    Table {
        id: TableId::Applications,
        name: "applications",
        required: false,
        columns: &[
            must("id", Type::Id),
            must("product_name", Type::Text),
            must("entity", Type::Row(TableId::Entities)),
            must("commune", Type::Commune),
            must("stage", Type::Word(Stage::WORDS)),
            must("stage_on", Type::Day),
        ],
    },
];

impl TableId {
    pub fn table(self) -> &'static Table {
        &TABLES[self as usize]
    }
}
