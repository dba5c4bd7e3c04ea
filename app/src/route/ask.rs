use std::{borrow::Cow, sync::Arc};

use leptos_router::location::RequestUrl;

use super::Asked;
use crate::{
    board::{Board, Day},
    edition::Edition,
    format::{Lang, visible},
    page::Problem,
    part::{
        address::{Address, CHOICES},
        visit::Visit,
    },
};

/// What `asked` means; with a problem, a visit of the default view of the same path.
pub fn read(edition: &Arc<Edition>, asked: &Asked<'_>) -> (Visit, Option<Problem>) {
    let (lang, path) = language(asked.path);
    let default = Arc::clone(edition.default_board());
    let day = default.default_day;
    let path = path.trim_end_matches('/');
    let path = if path.is_empty() { "/" } else { path };
    let at = Address { lang, path: path.to_owned(), ..Address::default() };
    let fallback = Visit { edition: Arc::clone(edition), board: default, day, at };
    let whole = format!("{}?{}", asked.path, asked.query);
    let url =
        (!asked.path.starts_with("//")).then(|| RequestUrl::new(&whole).parse().ok()).flatten();
    if url.is_none() {
        let at = Address { path: "/".to_owned(), ..fallback.at.clone() };
        return (Visit { at, ..fallback }, Some(Problem::NoSuchPage));
    }
    let query: Vec<_> = form_urlencoded::parse(asked.query.as_bytes()).collect();
    match chosen(&fallback, &query) {
        Ok(visit) => (visit, None),
        Err(problem) => (fallback, Some(problem)),
    }
}

/// Language and path within it.
fn language(path: &str) -> (Lang, &str) {
    match path.strip_prefix("/en") {
        Some("") => (Lang::En, "/"),
        Some(rest) if rest.starts_with('/') => (Lang::En, rest),
        _ => (Lang::Vi, path),
    }
}

type Query<'a> = [(Cow<'a, str>, Cow<'a, str>)];

fn chosen(fallback: &Visit, query: &Query<'_>) -> Result<Visit, Problem> {
    let edition = &fallback.edition;
    let all = |name: &str| {
        let values = query.iter().filter(move |(key, _)| key == name);
        let values = values.map(|(_, value)| visible(value).into_owned());
        values.filter(|value| !value.is_empty()).collect::<Vec<String>>()
    };
    let given = |key: &str| all(key).pop();
    let plan = given("plan");
    let board = match &plan {
        Some(plan) => edition.board(plan).ok_or(Problem::NoSuchPlan)?,
        None => edition.default_board(),
    };
    let as_of = given("as_of").map(|text| day(board, &text)).transpose()?;
    let page = |key: &str| given(key).and_then(|text| text.parse().ok()).unwrap_or(1);
    let at = Address {
        plan: plan.filter(|plan| *plan != edition.default_board().plan),
        as_of: as_of.filter(|&day| day != board.default_day),
        attention: given("order").is_some_and(|order| order == "attention"),
        reading: given("reading"),
        place: given("place"),
        choices: CHOICES
            .iter()
            .flat_map(|&name| all(name).into_iter().map(move |value| (name, value)))
            .collect(),
        page: page("page"),
        rest: page("rest"),
        ..fallback.at.clone()
    }
    .in_order();
    Ok(Visit {
        edition: Arc::clone(edition),
        board: Arc::clone(board),
        day: as_of.unwrap_or(board.default_day),
        at,
    })
}

fn day(board: &Board, text: &str) -> Result<Day, Problem> {
    let day: Day = text.parse().map_err(|()| Problem::NoSuchDay(text.to_owned()))?;
    let known = board.known_days();
    if known.contains(day) { Ok(day) } else { Err(Problem::DayOutside(text.to_owned(), known)) }
}
