//! Datasets as files: made when first asked for, kept within a bound.

use std::sync::Arc;

use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, Uri, header},
    response::Response,
};

use super::{
    body::{Body, Effort},
    open::{Open, as_of, district, no_target, told},
    query::{Query, encoded},
    trouble::Trouble,
};
use crate::dataset::{self, Dataset, Filter, MOST_ROWS, Question};

const CSV: &str = "text/csv; charset=utf-8; header=present";
const JSON: &str = "application/json";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// Answers with the file at `/data/{name}.{form}`, or with a problem detail.
pub async fn answer(State(open): State<Arc<Open>>, uri: Uri, asked: HeaderMap) -> Response {
    let address = uri.path_and_query().map_or_else(String::new, ToString::to_string);
    let made = open.made.get_or_insert_async(&address, make(&open, &address)).await;
    let name = made.is_ok().then(|| file_name(&address)).flatten();
    let mut answer = told(made, &open, &uri, &asked);
    if let Some(name) = name {
        answer.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    answer
}

async fn make(open: &Arc<Open>, address: &str) -> Result<Body, Trouble> {
    let Ok(_turn) = open.turns.acquire().await else { return Err(Trouble::inside()) };
    let (open, address) = (Arc::clone(open), address.to_owned());
    let made = tokio::task::spawn_blocking(move || {
        let (path, query) = address.split_once('?').unwrap_or((&address, ""));
        file(&open, path.strip_prefix("/data/").unwrap_or_default(), Query::parse(query))
    });
    made.await.unwrap_or_else(|_| Err(Trouble::inside()))
}

fn file(open: &Open, name: &str, mut query: Query) -> Result<Body, Trouble> {
    if name == "datapackage.json" {
        let plan = query.one("plan")?;
        let board = open.board(plan.as_deref())?;
        query.end()?;
        let query = plan.map_or_else(String::new, |plan| format!("plan={}", encoded(&plan)));
        let package = dataset::package(&open.edition, board, &open.origin, &query);
        return Ok(Body::new(format!("{package:#}\n"), JSON, Effort::Quick));
    }
    let (stem, form) = name.rsplit_once('.').unwrap_or((name, ""));
    let form = match form {
        "csv" => csv,
        "json" => json,
        "xlsx" => xlsx,
        _ => return Err(Trouble::missing(format!("there is no file `{name}`; {KNOWN}"))),
    };
    let dataset = dataset::find(stem).ok_or_else(|| {
        let names: Vec<&str> = dataset::ALL.iter().map(|dataset| dataset.name).collect();
        let names = names.join(", ");
        Trouble::missing(format!("there is no dataset `{stem}`; there are {names}"))
    })?;
    let takes = |filter| dataset.filters.contains(&filter);
    let mut chosen = |filter: Filter| match takes(filter) {
        true => query.one(filter.name()),
        false => Ok(None),
    };
    let (plan, target, code) =
        (chosen(Filter::Plan)?, chosen(Filter::Target)?, chosen(Filter::District)?);
    let board = open.board(plan.as_deref())?;
    let day = if takes(Filter::AsOf) { as_of(&mut query, board)? } else { board.default_day };
    query.end()?;
    if let Some(id) = target.as_ref().filter(|id| board.target(id).is_none()) {
        return Err(no_target(board, id));
    }
    let district = code.map(|code| district(&open.edition, &code)).transpose()?;
    form(
        dataset,
        &Question { edition: &open.edition, board, day, target: target.as_deref(), district },
    )
}

const KNOWN: &str = "a dataset is a file .csv, .xlsx or .json";

fn csv(dataset: &Dataset, asked: &Question<'_>) -> Result<Body, Trouble> {
    Ok(Body::new(dataset::csv(dataset, asked), CSV, Effort::Quick))
}

fn json(dataset: &Dataset, asked: &Question<'_>) -> Result<Body, Trouble> {
    Ok(Body::new(dataset::json(dataset, asked), JSON, Effort::Quick))
}

fn xlsx(dataset: &Dataset, asked: &Question<'_>) -> Result<Body, Trouble> {
    let rows = dataset.count(asked);
    if rows > MOST_ROWS {
        let most = format!("a sheet holds {MOST_ROWS}");
        let way = "ask for one district, or take the CSV file";
        return Err(Trouble::missing(format!("{rows} rows fit on no sheet: {most}; {way}")));
    }
    let book = dataset::workbook(dataset, asked).map_err(|_| Trouble::inside())?;
    Ok(Body::packed(book, XLSX))
}

/// `attachment; filename="results-2023-12-31.csv"`: files of several days stay apart.
fn file_name(address: &str) -> Option<HeaderValue> {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let (stem, form) = path.strip_prefix("/data/")?.rsplit_once('.')?;
    if form == "json" {
        return None;
    }
    let chosen = form_urlencoded::parse(query.as_bytes()).map(|(_, value)| format!("-{value}"));
    let name: String = std::iter::once(stem.to_owned()).chain(chosen).collect();
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let name: String = name.chars().filter(|&c| plain(c)).collect();
    HeaderValue::from_str(&format!("attachment; filename=\"{name}.{form}\"")).ok()
}
