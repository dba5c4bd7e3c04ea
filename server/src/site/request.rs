//! One request, and the edition that it is answered from to its end.

use std::{convert::Infallible, sync::Arc};

use app::{address::Carried, edition::Edition, problem::Problem};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, StatusCode, Uri, request::Parts},
    response::Response,
};

use super::{
    Site,
    http::{
        body::Body,
        cache::{Miss, Question},
        coding::Coding,
        headers::ASK_AGAIN,
        problem, query,
        work::Work,
    },
    repeat::Lasting,
};
use crate::library::Published;

/// What a handler works with.
pub struct Request {
    pub site: Arc<Site>,
    /// Taken once, so that nothing in the answer is of another.
    pub published: Arc<Published>,
    pub uri: Uri,
    pub headers: HeaderMap,
}

impl FromRequestParts<Arc<Site>> for Request {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Self, Infallible> {
        Ok(Self {
            site: Arc::clone(site),
            published: site.library.present(),
            uri: parts.uri.clone(),
            headers: parts.headers.clone(),
        })
    }
}

impl Request {
    pub fn edition(&self) -> &Arc<Edition> {
        &self.published.edition
    }

    /// The edition in the units of the year that a program asks for.
    fn edition_asked(&self) -> Result<Arc<Edition>, Problem> {
        let query = self.uri.query().unwrap_or_default().as_bytes();
        let asked = form_urlencoded::parse(query).filter(|(name, _)| name == Carried::UNITS);
        let years: Vec<_> = asked.map(|(_, year)| year.into_owned()).collect();
        if years.len() > 1 {
            let parameter = Carried::UNITS;
            return Err(Problem::Repeated { parameter, times: years.len(), most: 1 });
        }
        let year = years.first().map(String::as_str);
        let edition = self.edition().in_units(year).map(Arc::clone);
        edition.ok_or_else(|| Problem::no_units(self.edition(), year))
    }

    /// The query written in one way.
    pub fn query(&self) -> String {
        query::canonical(self.uri.query().unwrap_or_default())
    }

    /// The answer kept under a canonical address, or made now; ready to be sent as `200`.
    pub async fn look_up<E: Send + 'static>(
        &self,
        address: String,
        work: Work,
        make: impl FnOnce() -> Result<Body, E> + Send + 'static,
    ) -> Result<Response, Miss<E>> {
        let body = self.find(address, work, make).await?;
        Ok(body.answer(StatusCode::OK, &self.headers, ASK_AGAIN))
    }

    /// The same with its bytes, for whoever asks again in the same words.
    pub async fn look_up_lasting<E: Send + 'static>(
        &self,
        address: String,
        work: Work,
        make: impl FnOnce() -> Result<Body, E> + Send + 'static,
    ) -> Result<Response, Miss<E>> {
        let is_canonical = self.uri.path_and_query().is_some_and(|it| it.as_str() == address);
        let body = self.find(address, work, make).await?;
        let mut answer = body.answer(StatusCode::OK, &self.headers, ASK_AGAIN);
        // Other addresses of the same are endless.
        if is_canonical && answer.status() == StatusCode::OK {
            let edition = self.published.number;
            answer.extensions_mut().insert(Lasting { edition, bytes: body.bytes().clone() });
        }
        Ok(answer)
    }

    async fn find<E: Send + 'static>(
        &self,
        address: String,
        work: Work,
        make: impl FnOnce() -> Result<Body, E> + Send + 'static,
    ) -> Result<Body, Miss<E>> {
        let question = Question { edition: self.published.number, address };
        let coding = Coding::from_headers(&self.headers);
        self.site.cache.answer(question, coding, work, make).await
    }

    /// The answer to a program: what `make` makes of the canonical query, or a problem detail.
    pub async fn answer_program(
        &self,
        work: Work,
        make: impl FnOnce(&Edition, &str) -> Result<Body, Problem> + Send + 'static,
    ) -> Response {
        let query = self.query();
        let address = match query.as_str() {
            "" => self.uri.path().to_owned(),
            _ => format!("{}?{query}", self.uri.path()),
        };
        let edition = match self.edition_asked() {
            Ok(edition) => edition,
            Err(problem) => return self.refuse(&problem),
        };
        match self.look_up(address, work, move || make(&edition, &query)).await {
            Ok(answer) => answer,
            Err(Miss::Refused(problem)) => self.refuse(&problem),
            Err(Miss::Busy) => self.refuse(&Problem::Busy),
            Err(Miss::Fault) => self.refuse(&Problem::Fault),
        }
    }

    /// The problem as a program reads it.
    pub fn refuse(&self, problem: &Problem) -> Response {
        problem::answer(problem, &self.site.origin, &self.uri)
    }
}
