//! Pages: each is a function of its edition and its canonical address.

use std::sync::Arc;

use app::{
    address::{Address, Carried, Key, Page},
    board::Day,
    part::visit::Visit,
    problem::Problem,
    route::{self, PathAndQuery},
};
use axum::{
    body::Body as AxumBody,
    http::{HeaderValue, StatusCode, header},
    response::Response,
};

use crate::site::{
    Site,
    http::{
        body::Body,
        cache::Miss,
        coding::{Coding, Effort},
        headers::ASK_AGAIN,
        media, problem,
        work::Work,
    },
    journal,
    request::Request,
};

/// A page that says what is wrong, or is unfinished: it is sent, and not kept.
pub struct Refused(StatusCode, Box<Body>);

/// Answers with the page at the request's address.
pub async fn answer(request: Request) -> Response {
    let (visit, problem) = read(&request);
    if problem.is_some() {
        return refuse_with(&request, visit, problem).await;
    }
    let address = visit.at.href();
    if let Some(answer) = lead_to_canonical(&request, &visit.at) {
        return answer;
    }
    let (site, shown, outlook_of) = (Arc::clone(&request.site), visit.clone(), visit.clone());
    let make = move || render(&site, &shown, None);
    match request.look_up_lasting(address, Work::Page, make).await {
        Ok(answer) => answer,
        Err(Miss::Refused(refused)) => {
            if refused.0 == StatusCode::OK {
                compute_later(&request, outlook_of);
            }
            send(&request, refused).await
        }
        Err(Miss::Busy) => problem::plain(&Problem::Busy),
        Err(Miss::Fault) => refuse_with(&request, visit, Some(Problem::Fault)).await,
    }
}

/// Begins what a page is unfinished without, after all lists that were asked for.
fn compute_later(request: &Request, visit: Visit) {
    let cache = Arc::clone(&request.site.cache);
    let compute = move || match visit.at.page {
        Page::MethodOutlook => drop(visit.edition.back_test(&visit.board)),
        _ => {
            visit.edition.outlook(&visit.board, visit.day);
            visit.edition.years(&visit.board);
        }
    };
    tokio::spawn(journal::carry_on(async move { cache.turn(Work::List, compute).await }));
}

/// Answers that nothing here can be changed.
pub async fn refuse(request: Request) -> Response {
    let (visit, _) = read(&request);
    refuse_with(&request, visit, Some(Problem::ReadOnly)).await
}

/// What the request's address means.
pub fn read(request: &Request) -> (Visit, Option<Problem>) {
    let (path, query) = (request.uri.path(), request.uri.query().unwrap_or_default());
    route::visit(request.edition(), &PathAndQuery { path, query })
}

/// The page of a problem in place of what was asked for.
pub async fn refuse_with(request: &Request, visit: Visit, problem: Option<Problem>) -> Response {
    let site = Arc::clone(&request.site);
    match request.site.cache.turn(Work::Page, move || render(&site, &visit, problem)).await {
        Ok(Err(refused)) => send(request, refused).await,
        Ok(Ok(body)) => body.answer(StatusCode::OK, &request.headers, ASK_AGAIN),
        Err(miss) => problem::plain(&miss.problem()),
    }
}

async fn send(request: &Request, Refused(status, body): Refused) -> Response {
    let coding = Coding::from_headers(&request.headers);
    let encode = request.site.cache.turn(Work::Page, move || body.encode(coding, Effort::Quick));
    match encode.await {
        Ok(body) => body.answer(status, &request.headers, ASK_AGAIN),
        Err(miss) => problem::plain(&miss.problem()),
    }
}

fn render(site: &Site, visit: &Visit, problem: Option<Problem>) -> Result<Body, Refused> {
    let answer = route::render(&site.assets, visit, problem);
    let body = Body::new(answer.html, media::HTML);
    match StatusCode::from_u16(answer.status) {
        Ok(StatusCode::OK) if !answer.unfinished => Ok(body),
        Ok(status) => Err(Refused(status, body.into())),
        Err(_) => Err(Refused(StatusCode::INTERNAL_SERVER_ERROR, body.into())),
    }
}

/// The way to the canonical address, which may be another with another edition, when the
/// query names something that means nothing there, or a day as people write it.
pub fn lead_to_canonical(request: &Request, at: &Address) -> Option<Response> {
    let query = request.uri.query().unwrap_or_default();
    let is_typed = |name: &str, value: &str| {
        [Carried::AS_OF, Key::Since.name()].contains(&name)
            && value.parse::<Day>().is_err()
            && Day::from_written(value).is_some()
    };
    let is_strange = form_urlencoded::parse(query.as_bytes())
        .any(|(name, value)| !at.takes(&name) || is_typed(&name, &value));
    is_strange.then(|| redirect(&at.href()))
}

fn redirect(address: &str) -> Response {
    let mut answer = Response::new(AxumBody::empty());
    *answer.status_mut() = StatusCode::PERMANENT_REDIRECT;
    let headers = answer.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(ASK_AGAIN));
    if let Ok(address) = HeaderValue::from_str(address) {
        headers.insert(header::LOCATION, address);
    }
    answer
}
