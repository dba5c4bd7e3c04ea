//! The site: every request answered by look-up, from what was computed at start.
//!
//! A page is a function of its address; it is rendered and compressed when first
//! asked for and kept, within a bound. The routes are those that the app lists.

mod api;
mod body;
mod bundle;
mod data;
mod file;
mod function;
mod header;
mod open;
mod page;
mod picture;
mod query;
mod sitemap;
mod trouble;

pub use page::Pages;

use std::{net::TcpListener, sync::Arc};

use app::{address::link, board::Offers, edition::Edition, format::Lang, route::App};
use axum::{Router, middleware, routing::get};
use leptos_axum::generate_route_list;

use crate::{dataset, input::Inputs};

/// Answers whoever comes through `listener` until the process is told to stop.
///
/// # Errors
///
/// When the system gives no threads, or nothing can be accepted.
pub fn serve(
    inputs: Inputs,
    edition: Edition,
    listener: TcpListener,
    origin: Option<&str>,
) -> std::io::Result<()> {
    let address = listener.local_addr()?;
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(async {
        let local = format!("http://{address}");
        let site = router(inputs, edition, origin.unwrap_or(&local));
        let listener = tokio::net::TcpListener::from_std(listener)?;
        eprintln!("ocop-targets: {local}");
        axum::serve(listener, site).with_graceful_shutdown(stopped()).await
    })
}

/// All pages and files of an edition and of what it was computed from. `origin` is what
/// links begin with that must be whole: `https://ocop.example`.
pub fn router(inputs: Inputs, edition: Edition, origin: &str) -> Router {
    let edition = Arc::new(offering(edition));
    let shared = open::routes(&edition, origin).merge(sitemap::routes(&edition, origin));
    let functions = function::routes(&edition);
    let files = file::all();
    let pages = Arc::new(Pages::new(Arc::clone(&edition), file::assets(&files, origin)));
    let mut site = Router::new();
    for route in generate_route_list(App) {
        site = site.route(route.path(), get(page::answer));
    }
    for lang in Lang::ALL {
        let path = link::in_lang(lang, &format!("{}/{{*rest}}", link::CHARTS));
        site = site.route(&path, get(page::answer_exhibit));
    }
    for file in files {
        let path = file.path.clone();
        let file = Arc::new(file);
        site = site.route(&path, get(move |headers| file::answer(Arc::clone(&file), headers)));
    }
    site.fallback(get(page::answer))
        .with_state(pages)
        .merge(shared)
        .merge(functions)
        .merge(bundle::routes(Arc::new(inputs), edition))
        .layer(middleware::from_fn(header::secure))
}

/// The edition with what is offered of it.
fn offering(mut edition: Edition) -> Edition {
    let operations = api::operations(&api::document(&edition));
    edition.offers = Offers { datasets: dataset::offers(&edition), operations };
    edition
}

async fn stopped() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupted => {}
                _ = terminated.recv() => {}
            }
            return;
        }
    }
    let _ = interrupted.await;
}

#[cfg(test)]
mod tests;
