//! The programming interface, version 1: the same Boards as the pages, as JSON.
//!
//! Each operation is one item: its description, and the handler that is described.

#![allow(unused_qualifications, reason = "written so by the macro that describes an operation")]

mod ask;
mod body;
mod describe;
mod districts;
mod figures;
mod outlook;
mod products;
mod readings;
mod targets;

pub use describe::{document, operations};

use std::sync::Arc;

use app::{
    edition::Edition,
    problem::{Problem, Thing},
};
use axum::{Router, response::Response, routing::get};
use utoipa::OpenApi;
use utoipa_axum::{
    router::{OpenApiRouter, UtoipaMethodRouter},
    routes,
};

use super::super::{
    Site,
    http::{body::Body, media, query::Query, work::Work},
    request::Request,
};

/// Where the description is.
const DESCRIPTION: &str = "/api/v1/openapi.json";

/// The operations in the order in which they are listed.
fn operations_in_order() -> [UtoipaMethodRouter<Arc<Site>>; 9] {
    [
        routes!(targets::targets),
        routes!(targets::target),
        routes!(readings::readings),
        routes!(outlook::outlook),
        routes!(districts::districts),
        routes!(districts::district),
        routes!(products::products),
        routes!(products::product),
        routes!(figures::figures),
    ]
}

fn interface() -> OpenApiRouter<Arc<Site>> {
    let empty = OpenApiRouter::with_openapi(describe::Interface::openapi());
    operations_in_order().into_iter().fold(empty, OpenApiRouter::routes)
}

/// The routes of all operations, and of their description.
pub fn routes() -> Router<Arc<Site>> {
    let (operations, _) = interface().split_for_parts();
    operations.route(DESCRIPTION, get(description)).route("/api/{*rest}", get(nothing))
}

async fn description(request: Request) -> Response {
    let make = |edition: &Edition, query: &str| {
        Query::parse(query).end()?;
        let document = document(edition);
        Ok(Body::new(format!("{document:#}\n"), media::JSON))
    };
    request.answer_program(Work::Page, make).await
}

async fn nothing(request: Request) -> Response {
    request.refuse(&Problem::missing(Thing::Operation, request.uri.path()))
}
