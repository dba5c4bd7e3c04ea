use std::{borrow::Cow, sync::Arc};

use leptos_router::location::RequestUrl;

use super::Asked;
use crate::{
    board::{Board, Day},
    edition::Edition,
    format::{Lang, visible},
    part::{
        address::{Address, CHOICES},
        visit::Visit,
    },
    problem::{Allowed, Problem, Thing},
};

/// The names of what any page may be asked for, besides [`CHOICES`].
const NAMES: [&str; 7] = ["as_of", "plan", "order", "reading", "place", "page", "rest"];

/// True for the name of a parameter that an address can have.
pub fn is_known(name: &str) -> bool {
    NAMES.contains(&name) || CHOICES.contains(&name)
}

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
        let problem = Problem::missing(Thing::Page, asked.path);
        return (Visit { at, ..fallback }, Some(problem));
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
        Some(plan) => edition.board(plan).ok_or_else(|| Problem::no_plan(edition, plan))?,
        None => edition.default_board(),
    };
    let as_of = given("as_of").map(|text| day(board, &text)).transpose()?;
    let page = |key: &'static str| given(key).map_or(Ok(1), |text| number(key, text));
    let at = Address {
        plan: plan.filter(|plan| *plan != edition.default_board().plan),
        as_of: as_of.filter(|&day| day != board.default_day),
        attention: given("order").map_or(Ok(false), attention)?,
        reading: given("reading"),
        place: given("place"),
        choices: CHOICES
            .iter()
            .flat_map(|&name| all(name).into_iter().map(move |value| (name, value)))
            .collect(),
        page: page("page")?,
        rest: page("rest")?,
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
    let day: Day = text.parse().map_err(|()| Problem::NotADay(text.to_owned()))?;
    let known = board.known_days();
    if known.contains(day) { Ok(day) } else { Err(Problem::DayOutside(day, known)) }
}

/// Pages of a list, more than any list has.
const MOST_PAGES: u32 = 1_000_000;

fn number(parameter: &'static str, text: String) -> Result<u32, Problem> {
    // Digits alone, so that a number has one way to be written.
    let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
    match text.parse() {
        Ok(number) if plain && number <= MOST_PAGES => Ok(number),
        _ => Err(Problem::Value { parameter, value: text, allowed: Allowed::Whole(1, MOST_PAGES) }),
    }
}

fn attention(order: String) -> Result<bool, Problem> {
    match order.as_str() {
        "attention" => Ok(true),
        _ => Err(Problem::no_word("order", order, ["attention"])),
    }
}
