use app::{
    board::{Board, Column, ColumnKind, Layout},
    edition::{Edition, year},
    format::Lang,
    text::data,
};
use serde_json::{Map, Value, json};

use super::{ALL, Dataset};

/// The description of all datasets of `board` as a tabular data package
/// (Frictionless Data Package v1). `query` picks the plan in the files' addresses.
pub fn package(edition: &Edition, board: &Board, origin: &str, query: &str) -> Value {
    let lang = Lang::En;
    let mut package = json!({
        "profile": "tabular-data-package",
        "name": format!("ocop-targets-{}-{}", edition.province.code, board.plan.to_lowercase()),
        "title": data::collection(lang, &edition.province, &year(board.period.last)),
        "description": data::LEAD.in_lang(lang),
        "version": edition.version.digest,
        "homepage": format!("{origin}/data"),
        "keywords": ["OCOP", "Mỗi xã một sản phẩm", edition.province.name],
        "resources": ALL.iter().map(|dataset| resource(dataset, query)).collect::<Vec<_>>(),
    });
    // The licence of a register that was given is its keeper's to name.
    if edition.version.illustrative {
        package["licenses"] = json!([
            {"name": "MIT", "path": "https://opensource.org/licenses/MIT"},
            {"name": "Apache-2.0", "path": "https://www.apache.org/licenses/LICENSE-2.0"},
        ]);
    }
    package
}

fn resource(dataset: &Dataset, query: &str) -> Value {
    let plan = dataset.filters.contains(&super::Filter::Plan) && !query.is_empty();
    let query = if plan { format!("?{query}") } else { String::new() };
    let layout = &dataset.layout;
    json!({
        "profile": "tabular-data-resource",
        "name": layout.name,
        "path": format!("{}.csv{query}", layout.name),
        "title": layout.title.en,
        "description": layout.about.en,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema(layout),
    })
}

fn schema(layout: &Layout) -> Value {
    let fields = layout.columns.iter().map(field);
    let mut schema = json!({"fields": fields.collect::<Vec<_>>(), "missingValues": [""]});
    if !layout.key.is_empty() {
        schema["primaryKey"] = json!(layout.key);
    }
    let keys = layout.columns.iter().filter_map(|column| match &column.kind {
        ColumnKind::Of { dataset: other, column: key } => {
            // The standard's word for the table itself.
            let other = if *other == layout.name { "" } else { other };
            let reference = json!({"resource": other, "fields": key});
            Some(json!({"fields": column.name, "reference": reference}))
        }
        _ => None,
    });
    let keys: Vec<Value> = keys.collect();
    if !keys.is_empty() {
        schema["foreignKeys"] = json!(keys);
    }
    schema
}

fn field(column: &Column) -> Value {
    let (kind, format) = match column.kind {
        ColumnKind::Id | ColumnKind::Text | ColumnKind::Word(_) | ColumnKind::Of { .. } => {
            ("string", "default")
        }
        ColumnKind::Link => ("string", "uri"),
        ColumnKind::Day => ("date", "default"),
        ColumnKind::Flag => ("boolean", "default"),
        ColumnKind::Integer { .. } => ("integer", "default"),
        ColumnKind::Number => ("number", "default"),
        ColumnKind::Printed => ("any", "default"),
    };
    let mut constraints = Map::new();
    if column.required {
        constraints.insert("required".into(), true.into());
    }
    match &column.kind {
        ColumnKind::Id => {
            constraints.insert("unique".into(), true.into());
        }
        ColumnKind::Word(words) => {
            constraints.insert(
                "enum".into(),
                json!(words.iter().map(|word| word.word).collect::<Vec<_>>()),
            );
        }
        ColumnKind::Integer { least, most } => {
            constraints.insert("minimum".into(), json!(least));
            constraints.extend(most.map(|most| ("maximum".to_owned(), json!(most))));
        }
        _ => {}
    }
    let mut field = json!({"name": column.name, "type": kind, "format": format});
    field["title"] = json!(column.heading.en);
    field["description"] = json!(column.meaning.en);
    if !constraints.is_empty() {
        field["constraints"] = constraints.into();
    }
    field
}
