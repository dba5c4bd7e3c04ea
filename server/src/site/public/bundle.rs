//! The bundle: everything that is shown, in one file.

use std::sync::Arc;

use app::edition::Edition;
use axum::response::Response;

use crate::{
    bundle,
    site::{
        http::{body::Body, media, problem::fault, query::Query, work::Work},
        request::Request,
    },
};

/// Where the bundle is.
pub const PATH: &str = "/data/bundle.zip";

/// Answers with the bundle of the request's edition.
pub async fn answer(request: Request) -> Response {
    let published = Arc::clone(&request.published);
    let make = move |edition: &Edition, query: &str| {
        Query::parse(query).end()?;
        let inputs = published.inputs().map_err(fault)?;
        let bytes = bundle::make(&inputs, edition).map_err(fault)?;
        let name = format!("ocop-{}.zip", edition.version.digest);
        Ok(Body::compress(bytes, media::ZIP).saved_as(&name))
    };
    request.answer_program(Work::List, make).await
}

#[cfg(test)]
mod tests;
