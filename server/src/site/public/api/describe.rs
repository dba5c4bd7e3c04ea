//! The description of the interface, made from its functions and types; what depends
//! on the Board, such as examples that really exist, is filled in afterwards.

use app::{
    board::{Group, Operation, Parameter, State},
    edition::Edition,
    format::Lang,
    text::{api as words, shell},
};
use serde_json::{Value, json};
use utoipa::OpenApi;

use super::{interface, operations_in_order};
use crate::site::http::{problem, query::encode};

#[derive(OpenApi)]
#[openapi(
    info(
        title = "OCOP targets",
        version = "1.0.0",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0")
    ),
    components(schemas(problem::Detail))
)]
pub struct Interface;

/// The OpenAPI 3.1 document, with examples from `edition`.
pub fn document(edition: &Edition) -> Value {
    let mut document = serde_json::to_value(interface().into_openapi()).unwrap_or_default();
    document["info"]["title"] = shell::product(Lang::En, &edition.province).into();
    document["info"]["description"] = words::LEAD.en.into();
    for (path, operation) in gets(&mut document) {
        complete(edition, path, operation);
    }
    document
}

/// The operations of a document as plain data, in the order in which they are listed.
pub fn operations(document: &Value) -> Vec<Operation> {
    let mut document = document.clone();
    let mut all: Vec<Operation> =
        gets(&mut document).map(|(path, operation)| plain(path, operation)).collect();
    let listed = operations_in_order();
    all.sort_by_key(|it| {
        listed.iter().position(|(_, paths, _)| paths.paths.contains_key(&it.path))
    });
    all
}

fn gets(document: &mut Value) -> impl Iterator<Item = (&String, &mut Value)> {
    let paths = document["paths"].as_object_mut().into_iter().flatten();
    paths.filter_map(|(path, item)| Some((path, item.get_mut("get")?)))
}

/// Adds words, examples, closed lists of words, and the answers that all share.
fn complete(edition: &Edition, path: &str, operation: &mut Value) {
    let id = operation["operationId"].as_str().unwrap_or_default().to_owned();
    operation["summary"] = words::operation(&id).map_or("", |pair| pair.en).into();
    operation["tags"] = json!([id.trim_end_matches('s').to_owned() + "s"]);
    for parameter in operation["parameters"].as_array_mut().into_iter().flatten() {
        let name = parameter["name"].as_str().unwrap_or_default().to_owned();
        parameter["description"] = words::parameter(&name).map_or("", |pair| pair.en).into();
        let schema = &mut parameter["schema"];
        // A parameter is left out; it is never null.
        if let Some(kind) = schema["type"].as_array().and_then(|kinds| kinds.first().cloned()) {
            schema["type"] = kind;
        }
        match name.as_str() {
            "group" => schema["enum"] = json!(Group::WORDS),
            "state" => schema["enum"] = json!(State::ALL.map(State::id)),
            "as_of" if schema["type"] == "array" => {
                schema["items"] = json!({"type": "string", "format": "date"});
            }
            _ => {}
        }
        let many = schema["type"] == "array";
        if let Some(example) = example(edition, path, &name) {
            parameter["example"] = if many { json!([example]) } else { example };
        }
    }
    for (status, answer) in answers_of_all() {
        operation["responses"][status.to_string()] = answer;
    }
    operation["responses"]["200"]["description"] = answer_text(200).into();
}

fn answers_of_all() -> [(u16, Value); 5] {
    let problem = json!({"schema": {"$ref": "#/components/schemas/Problem"}});
    let told = |status| {
        let content = json!({"application/problem+json": problem});
        json!({"description": answer_text(status), "content": content})
    };
    let unchanged = json!({"description": answer_text(304)});
    [(304, unchanged), (400, told(400)), (404, told(404)), (414, told(414)), (503, told(503))]
}

fn answer_text(status: u16) -> &'static str {
    words::answer(status).map_or("", |pair| pair.en)
}

/// A value that exists, so that every example can be asked as it stands.
fn example(edition: &Edition, path: &str, name: &str) -> Option<Value> {
    let board = edition.default_board();
    let counted = || board.targets.iter().find_map(|target| Some((target, target.deciding()?)));
    let items = &edition.items;
    Some(match name {
        "id" if path.contains("/targets/") => json!(board.targets.first()?.id),
        "id" => json!(items.products.first()?.id),
        "plan" => json!(board.plan),
        "as_of" | "to" => json!(board.default_day.to_string()),
        "units" => json!(edition.units_year()),
        "from" => json!(board.period.first.to_string()),
        "target" => json!(counted()?.0.id),
        "reading" => json!(counted()?.1.shape.id),
        "place" => json!(edition.province.code),
        "code" | "district" => json!(edition.districts.first()?.code),
        "group" => json!(Group::WORDS.first()?),
        "stars" => json!(3),
        "state" => json!(State::Recognised.id()),
        "entity" => json!(items.entities.first()?.id),
        "figure" => json!(board.figures.first()?.id),
        "page" => json!(1),
        "per_page" => json!(20),
        _ => return None,
    })
}

fn plain(path: &str, operation: &Value) -> Operation {
    let parameters: Vec<Parameter> =
        operation["parameters"].as_array().into_iter().flatten().map(parameter).collect();
    let mut example = path.to_owned();
    for parameter in parameters.iter().filter(|parameter| parameter.required) {
        let value = encode(parameter.example.as_deref().unwrap_or_default());
        example = example.replace(&format!("{{{}}}", parameter.name), &value);
    }
    let shown = ["target", "as_of", "per_page"].into_iter().filter_map(|name| {
        let parameter = parameters.iter().find(|parameter| parameter.name == name)?;
        Some(format!("{name}={}", encode(parameter.example.as_deref()?)))
    });
    let shown: Vec<String> = shown.collect();
    if !shown.is_empty() {
        example = format!("{example}?{}", shown.join("&"));
    }
    let answers = operation["responses"].as_object().into_iter().flatten();
    Operation {
        id: operation["operationId"].as_str().unwrap_or_default().to_owned(),
        path: path.to_owned(),
        answers: answers.filter_map(|(status, _)| status.parse().ok()).collect(),
        example,
        parameters,
    }
}

fn parameter(parameter: &Value) -> Parameter {
    let schema = &parameter["schema"];
    let repeatable = schema["type"] == "array";
    let value = if repeatable { &schema["items"] } else { schema };
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(values) => values.first().and_then(Value::as_str).map(str::to_owned),
        _ => None,
    };
    let kind = if value["format"] == "date" { &value["format"] } else { &value["type"] };
    let words = value["enum"].as_array().into_iter().flatten();
    Parameter {
        name: text(&parameter["name"]).unwrap_or_default(),
        required: parameter["required"] == true,
        repeatable,
        kind: text(kind).unwrap_or_default(),
        words: words.filter_map(text).collect(),
        least: value["minimum"].as_i64(),
        most: value["maximum"].as_i64(),
        example: text(&parameter["example"]),
    }
}
