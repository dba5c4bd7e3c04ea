//! One question to the interface, and the forms of its answers.

use std::sync::Arc;

use app::{
    board::{Board, Day},
    edition::Edition,
    problem::Problem,
};
use axum::{
    extract::{FromRequestParts, RawPathParams},
    http::request::Parts,
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::IntoParams;

use super::{
    super::find::{as_of, board},
    body::{Paged, Source},
};
use crate::site::{
    Site,
    http::{
        body::Body,
        media,
        problem::fault,
        query::{Query, turn_to},
        work::Work,
    },
    request::Request,
};

/// A request to an operation.
pub struct Call {
    request: Request,
    /// What stands for the id in the path; empty in the path of a list.
    id: String,
}

/// One question to the interface.
pub struct Ask<'a> {
    pub edition: &'a Edition,
    pub path: &'a str,
    /// The canonical query.
    pub text: &'a str,
    pub id: &'a str,
    pub query: Query,
}

/// Of which plan and day.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "the description of what `on_day` reads")]
pub struct OnDay {
    #[param(min_length = 1, max_length = 40)]
    plan: Option<String>,
    #[param(format = Date)]
    as_of: Option<String>,
    /// The year of the units, where there is a choice.
    #[param(min_length = 4, max_length = 4)]
    units: Option<String>,
}

/// Which part of a long list.
#[derive(IntoParams)]
#[into_params(parameter_in = Query)]
#[expect(dead_code, reason = "the description of what `part` reads")]
pub struct Part {
    #[param(minimum = 1, maximum = 1_000_000)]
    page: Option<u32>,
    #[param(minimum = 1, maximum = 1000)]
    per_page: Option<u32>,
}

/// Items a page when nothing is said.
const PER_PAGE: u32 = 100;

impl FromRequestParts<Arc<Site>> for Call {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Self, Response> {
        let Ok(request) = Request::from_request_parts(parts, site).await;
        match RawPathParams::from_request_parts(parts, site).await {
            Ok(params) => {
                let id = params.iter().next().map_or("", |(_, id)| id).to_owned();
                Ok(Self { request, id })
            }
            Err(_) => Err(request.refuse(&Problem::NotText).into_response()),
        }
    }
}

impl Call {
    /// Answers with what `make` gives, as JSON.
    pub async fn answer<T: Serialize>(
        self,
        make: impl FnOnce(Ask<'_>) -> Result<T, Problem> + Send + 'static,
    ) -> Response {
        let (id, path) = (self.id, self.request.uri.path().to_owned());
        let make = move |edition: &Edition, text: &str| {
            let query = Query::parse(text);
            let answer = make(Ask { edition, path: &path, text, id: &id, query })?;
            let json = serde_json::to_vec(&answer).map_err(fault)?;
            Ok(Body::new(json, media::JSON))
        };
        self.request.answer_program(Work::Page, make).await
    }
}

impl<'a> Ask<'a> {
    pub fn board(&mut self) -> Result<&'a Arc<Board>, Problem> {
        let plan = self.query.one("plan")?;
        board(self.edition, plan.as_deref())
    }

    pub fn on_day(&mut self) -> Result<(&'a Arc<Board>, Day), Problem> {
        let board = self.board()?;
        Ok((board, as_of(&mut self.query, board)?))
    }

    /// Takes `page` and `per_page`.
    pub fn part(&mut self) -> Result<(u32, u32), Problem> {
        let page = self.query.number("page", 1..=1_000_000)?.unwrap_or(1);
        Ok((page, self.query.number("per_page", 1..=1000)?.unwrap_or(PER_PAGE)))
    }
}

/// The items of one page, out of all that `items` gives.
pub fn page<T, I: Serialize>(
    source: Source,
    (path, text): (&str, &str),
    (page, per_page): (u32, u32),
    items: impl Iterator<Item = T>,
    describe: impl Fn(T) -> I,
) -> Paged<I> {
    let first = (page - 1) as usize * per_page as usize;
    let (mut total, mut taken) = (0, Vec::new());
    for item in items {
        if total >= first && taken.len() < per_page as usize {
            taken.push(describe(item));
        }
        total += 1;
    }
    let pages = total.div_ceil(per_page as usize);
    let link = |page: u32| format!("{path}?{}", turn_to(text, page));
    Paged {
        source,
        total: u32::try_from(total).unwrap_or(u32::MAX),
        page,
        per_page,
        next: ((page as usize) < pages).then(|| link(page + 1)),
        previous: (page > 1 && page as usize <= pages + 1).then(|| link(page - 1)),
        items: taken,
    }
}
