//! Datasets as files: made when first asked for, kept within a bound.

use app::{
    edition::Edition,
    problem::{Problem, Thing},
};
use axum::response::Response;

use super::find::{as_of, board, district};
use crate::{
    dataset::{self, Dataset, Filter, MOST_ROWS, Question},
    site::{
        http::{body::Body, media, problem::fault, query::Query, work::Work},
        request::Request,
    },
};

/// Answers with the file at `/data/{name}.{form}`, or with a problem detail.
pub async fn answer(request: Request) -> Response {
    let path = request.uri.path().strip_prefix("/data/").unwrap_or_default().to_owned();
    let origin = request.site.origin.clone();
    let make = move |edition: &Edition, query: &str| {
        if path == "datapackage.json" {
            return package(edition, query, &origin);
        }
        file(edition, &path, query)
    };
    request.answer_program(Work::List, make).await
}

fn package(edition: &Edition, query: &str, origin: &str) -> Result<Body, Problem> {
    let mut chosen = Query::parse(query);
    let board = board(edition, chosen.one("plan")?.as_deref())?;
    chosen.end()?;
    let package = dataset::package(edition, board, origin, query);
    Ok(Body::new(format!("{package:#}\n"), media::JSON))
}

fn file(edition: &Edition, name: &str, text: &str) -> Result<Body, Problem> {
    let mut query = Query::parse(text);
    let (stem, form) = name.rsplit_once('.').unwrap_or((name, ""));
    let write = match form {
        "csv" => csv,
        "json" => json,
        "xlsx" => xlsx,
        _ => return Err(Problem::missing(Thing::File, name)),
    };
    let dataset = dataset::find(stem).ok_or_else(|| {
        let known = dataset::ALL.iter().map(|dataset| dataset.layout.name.to_owned()).collect();
        Problem::Missing { thing: Thing::Dataset, name: stem.to_owned(), known }
    })?;
    let takes = |filter| dataset.filters.contains(&filter);
    let mut chosen = |filter: Filter| match takes(filter) {
        true => query.one(filter.name()),
        false => Ok(None),
    };
    let (plan, target, code) =
        (chosen(Filter::Plan)?, chosen(Filter::Target)?, chosen(Filter::District)?);
    let board = board(edition, plan.as_deref())?;
    let day = if takes(Filter::AsOf) { as_of(&mut query, board)? } else { board.default_day };
    query.end()?;
    if let Some(id) = target.as_ref().filter(|id| board.target(id).is_none()) {
        return Err(Problem::no_target(board, id));
    }
    let district = code.map(|code| district(edition, &code)).transpose()?;
    let body =
        write(dataset, &Question { edition, board, day, target: target.as_deref(), district })?;
    // Programs read JSON where it stands; people save the others.
    Ok(if form == "json" { body } else { body.saved_as(&file_name(stem, form, text)) })
}

fn csv(dataset: &Dataset, question: &Question<'_>) -> Result<Body, Problem> {
    Ok(Body::new(dataset::csv(dataset, question), media::CSV_TABLE))
}

fn json(dataset: &Dataset, question: &Question<'_>) -> Result<Body, Problem> {
    Ok(Body::new(dataset::json(dataset, question), media::JSON))
}

fn xlsx(dataset: &Dataset, question: &Question<'_>) -> Result<Body, Problem> {
    let rows = dataset.count(question);
    if rows > MOST_ROWS {
        return Err(Problem::NoSheet { rows, most: MOST_ROWS });
    }
    let book = dataset::workbook(dataset, question).map_err(fault)?;
    Ok(Body::compress(book, media::XLSX))
}

/// `results-2023-12-31.csv`: files of several days stay apart.
fn file_name(stem: &str, form: &str, query: &str) -> String {
    let chosen = form_urlencoded::parse(query.as_bytes()).map(|(_, value)| format!("-{value}"));
    let name: String = std::iter::once(stem.to_owned()).chain(chosen).collect();
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let name: String = name.chars().filter(|&c| plain(c)).collect();
    format!("{name}.{form}")
}
