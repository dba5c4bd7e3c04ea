//! Every route, in groups that readers may use in the same way.

use std::sync::Arc;

use app::{problem::Problem, route::App};
use axum::{Router, middleware::from_fn_with_state, response::Response, routing::get};
use leptos_axum::generate_route_list;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;

use super::{
    Site, gate, health,
    http::{headers::Group, problem},
    public::{api, bundle, data, feed, file, function, page, picture, schedule, sitemap},
    repeat,
    request::Request,
    security,
};

/// All groups, each with its layers.
pub fn routes(site: Arc<Site>) -> Router {
    let groups = [(Group::Pages, pages()), (Group::Files, data()), (Group::Embeds, embeds())];
    let protect = |(group, routes): (Group, Router<Arc<Site>>)| {
        let faults = CatchPanicLayer::custom(|_| problem::plain(&Problem::Fault));
        // Within the headers of the group, which what the gate refuses has, too.
        let gate = from_fn_with_state(Arc::clone(&site), gate::pass);
        group.protect(routes.layer(ServiceBuilder::new().layer(gate).layer(faults)))
    };
    let all = groups.into_iter().map(protect).fold(Router::new(), Router::merge);
    // Before the routes: a layer of a router comes after the way to each.
    let repeat = from_fn_with_state(Arc::clone(&site), repeat::pass);
    let all = ServiceBuilder::new().layer(repeat).service(all.with_state(site));
    Router::new().fallback_service(all)
}

/// The paths of pages that the app lists, as a router names them.
fn paths(framed: bool) -> impl Iterator<Item = String> {
    let paths = generate_route_list(App).into_iter().map(|route| route.path().to_owned());
    let is_framed = |path: &str| path.strip_prefix("/en").unwrap_or(path).starts_with("/embed/");
    paths.filter(move |path| is_framed(path) == framed)
}

fn pages() -> Router<Arc<Site>> {
    let routes =
        paths(false).fold(Router::new(), |routes, path| routes.route(&path, get(page::answer)));
    let routes = routes
        .route("/robots.txt", get(sitemap::robots))
        .route(security::PATH, get(security::answer))
        .route("/sitemap.xml", get(sitemap::whole))
        .route("/sitemap/{file}", get(sitemap::part))
        .merge(function::routes());
    let routes = file::ALL.iter().fold(routes, |routes, file| {
        routes.route(&file.path, get(move |headers| file::answer(file, headers)))
    });
    routes
        .fallback(get(page::answer).fallback(page::refuse))
        .method_not_allowed_fallback(page::refuse)
}

fn embeds() -> Router<Arc<Site>> {
    let routes =
        paths(true).fold(Router::new(), |routes, path| routes.route(&path, get(page::answer)));
    routes.method_not_allowed_fallback(page::refuse)
}

/// What programs read.
fn data() -> Router<Arc<Site>> {
    let pictures = ["/charts/{*rest}", "/en/charts/{*rest}"];
    pictures
        .into_iter()
        .fold(Router::new(), |routes, path| routes.route(path, get(picture::answer)))
        .route("/changes.atom", get(feed::answer))
        .route("/en/changes.atom", get(feed::answer))
        .route("/calendar.ics", get(schedule::answer))
        .route("/en/calendar.ics", get(schedule::answer))
        .route(bundle::PATH, get(bundle::answer))
        .route("/data/{file}", get(data::answer))
        .route("/healthz", get(health::answer))
        .merge(api::routes())
        .method_not_allowed_fallback(refuse)
}

/// Nothing here can be changed.
async fn refuse(request: Request) -> Response {
    request.refuse(&Problem::ReadOnly)
}
