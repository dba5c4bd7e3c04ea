use app::{
    board::{Board, Column, ColumnKind},
    edition::Edition,
    format::Lang,
    text::{data, dataset as words},
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
        "title": data::collection(lang, &edition.province.name, &board.plan),
        "description": data::LEAD.of(lang),
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
    json!({
        "profile": "tabular-data-resource",
        "name": dataset.name,
        "path": format!("{}.csv{query}", dataset.name),
        "title": words::table(dataset.name).map_or(dataset.name, |pair| pair.en),
        "description": words::about(dataset.name).map_or("", |pair| pair.en),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema(dataset),
    })
}

fn schema(dataset: &Dataset) -> Value {
    let fields = dataset.columns.iter().map(|column| field(dataset.name, column));
    let mut schema = json!({"fields": fields.collect::<Vec<_>>(), "missingValues": [""]});
    if !dataset.key.is_empty() {
        schema["primaryKey"] = json!(dataset.key);
    }
    let keys = dataset.columns.iter().filter_map(|column| match &column.kind {
        ColumnKind::Of { dataset: other, column: key } => {
            // The standard's word for the table itself.
            let other = if other == dataset.name { "" } else { other };
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

fn field(table: &str, column: &Column) -> Value {
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
            constraints.insert("enum".into(), json!(words));
        }
        ColumnKind::Integer { least, most } => {
            constraints.insert("minimum".into(), json!(least));
            constraints.extend(most.map(|most| ("maximum".to_owned(), json!(most))));
        }
        _ => {}
    }
    let mut field = json!({"name": column.name, "type": kind, "format": format});
    let name = words::column(table, &column.name);
    let meaning = words::meaning(table, &column.name);
    field["title"] = json!(name.map_or(&*column.name, |pair| pair.en));
    field["description"] = json!(meaning.map_or("", |pair| pair.en));
    if !constraints.is_empty() {
        field["constraints"] = constraints.into();
    }
    field
}
