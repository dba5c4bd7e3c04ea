use std::sync::LazyLock;

use app::board::{Column, ColumnKind, GoalKind, Pace, PlaceKind, Status, Unit};

use super::{Dataset, Filter, Question, Sink, computed, published, register};
use crate::register::{TABLES, TableId, Type};

/// Every dataset, the register's tables first, in the order in which they are shown.
pub static ALL: LazyLock<Vec<Dataset>> = LazyLock::new(|| {
    let mut all: Vec<Dataset> = REGISTER.iter().map(|&(id, rows)| table(id, rows)).collect();
    all.extend(others());
    all
});

/// The dataset with this name.
pub fn find(name: &str) -> Option<&'static Dataset> {
    ALL.iter().find(|dataset| dataset.name == name)
}

type Rows = fn(&Question<'_>, &mut Sink<'_>);

const REGISTER: [(TableId, Rows); 8] = [
    (TableId::Products, register::products),
    (TableId::Entities, register::entities),
    (TableId::Certificates, register::certificates),
    (TableId::GreenChains, register::green_chains),
    (TableId::Villages, register::villages),
    (TableId::Listings, register::listings),
    (TableId::SalesPoints, register::sales_points),
    (TableId::Applications, register::applications),
];

/// A table of the register, with the columns that a register is read by.
fn table(id: TableId, rows: Rows) -> Dataset {
    let table = &TABLES[id as usize];
    let column = |column: &crate::register::Column| Column {
        name: column.name.to_owned(),
        kind: kind(column.of),
        required: column.required,
    };
    let key: &[&str] = match id {
        TableId::Certificates => &["product", "granted_on"],
        _ if table.columns.iter().any(|column| column.of == Type::Id) => &["id"],
        _ => &[],
    };
    Dataset {
        name: table.name,
        columns: table.columns.iter().map(column).collect(),
        key,
        filters: &[Filter::District],
        rows,
    }
}

fn kind(of: Type) -> ColumnKind {
    match of {
        Type::Id => ColumnKind::Id,
        Type::Text => ColumnKind::Text,
        Type::Day => ColumnKind::Day,
        Type::Flag => ColumnKind::Flag,
        Type::Stars => ColumnKind::Integer { least: 1, most: Some(5) },
        Type::Word(words) => self::words(words.iter().copied()),
        Type::Commune => self::of("places", "code"),
        Type::Row(table) => self::of(table.table().name, "id"),
    }
}

fn others() -> [Dataset; 7] {
    use ColumnKind::{Day, Flag, Id, Link, Number, Printed, Text};
    let count = || ColumnKind::Integer { least: 0, most: None };
    let position = || ColumnKind::Integer { least: 1, most: None };
    let status = || words(Status::ALL.iter().map(|status| status.id()));
    [
        Dataset {
            name: "places",
            columns: vec![
                must("code", Id),
                must("name", Text),
                must("kind", words(PlaceKind::ALL.iter().map(|kind| kind.word()))),
                may("parent", of("places", "code")),
                may("tile_row", position()),
                may("tile_column", position()),
            ],
            key: &["code"],
            filters: &[Filter::District],
            rows: published::places,
        },
        Dataset {
            name: "figures",
            columns: vec![
                must("as_of", Text),
                must("figure", Text),
                must("place", Text),
                must("value", Printed),
                must("unit", Text),
                must("title", Text),
                may("url", Link),
                may("published_on", Text),
                may("note", Text),
                may("note_en", Text),
            ],
            key: &[],
            filters: &[Filter::District],
            rows: published::figures,
        },
        Dataset {
            name: "targets",
            columns: vec![
                must("number", position()),
                must("id", Id),
                must("name_vi", Text),
                must("name_en", Text),
                must("goal_kind", words(GoalKind::ALL.iter().map(|kind| kind.id()))),
                may("goal_numerator", count()),
                may("goal_denominator", position()),
                may("quote", Text),
                may("document", Text),
                may("document_url", Link),
                may("document_date", Day),
                may("reading", Text),
            ],
            key: &["id"],
            filters: &[Filter::Plan, Filter::Target],
            rows: published::targets,
        },
        Dataset {
            name: "readings",
            columns: vec![
                must("target", of("targets", "id")),
                must("id", Text),
                must("name_vi", Text),
                must("name_en", Text),
                must("rule_vi", Text),
                must("rule_en", Text),
                must("decides", Flag),
                must("kind", words(Pace::ALL.iter().map(|pace| pace.id()))),
                must("unit", words(Unit::ALL.iter().map(|unit| unit.id()))),
                must("is_share", Flag),
            ],
            key: &["target", "id"],
            filters: &[Filter::Plan, Filter::Target],
            rows: computed::readings,
        },
        Dataset {
            name: "results",
            columns: vec![
                must("target", of("targets", "id")),
                may("reading", Text),
                must("decides", Flag),
                must("as_of", Day),
                must("place", of("places", "code")),
                may("numerator", count()),
                may("denominator", count()),
                may("value", Number),
                may("goal", Number),
                may("status", status()),
            ],
            key: &[],
            filters: &[Filter::Plan, Filter::AsOf, Filter::Target, Filter::District],
            rows: computed::results,
        },
        Dataset {
            name: "steps",
            columns: vec![
                must("target", of("targets", "id")),
                must("reading", Text),
                must("place", of("places", "code")),
                must("day", Day),
                must("numerator", count()),
                may("denominator", count()),
            ],
            key: &["target", "reading", "place", "day"],
            filters: &[Filter::Plan, Filter::Target, Filter::District],
            rows: computed::steps,
        },
        Dataset {
            name: "counts",
            columns: vec![
                must("count", Text),
                must("name_vi", Text),
                must("name_en", Text),
                must("as_of", Day),
                must("place", of("places", "code")),
                must("value", count()),
            ],
            key: &["count", "as_of", "place"],
            filters: &[Filter::Plan, Filter::AsOf, Filter::District],
            rows: computed::counts,
        },
    ]
}

fn must(name: &str, kind: ColumnKind) -> Column {
    Column { name: name.to_owned(), kind, required: true }
}

fn may(name: &str, kind: ColumnKind) -> Column {
    Column { name: name.to_owned(), kind, required: false }
}

fn words<'w>(words: impl Iterator<Item = &'w str>) -> ColumnKind {
    ColumnKind::Word(words.map(str::to_owned).collect())
}

fn of(dataset: &str, column: &str) -> ColumnKind {
    ColumnKind::Of { dataset: dataset.to_owned(), column: column.to_owned() }
}
