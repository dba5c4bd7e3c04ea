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

use std::{net::SocketAddr, sync::Arc};

use app::{
    board::{Board, Offers},
    route::App,
};
use axum::{Router, middleware, routing::get};
use leptos_axum::generate_route_list;

use crate::{bundle::Inputs, dataset};

/// Answers requests until the process is told to stop.
///
/// # Errors
///
/// When the address cannot be listened on.
pub fn serve(inputs: Inputs, address: SocketAddr, origin: Option<&str>) -> std::io::Result<()> {
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(async {
        // Whoever gets through to the port gets an answer at once.
        let local = format!("http://{address}");
        let site = router(inputs, origin.unwrap_or(&local));
        let listener = tokio::net::TcpListener::bind(address).await?;
        eprintln!("ocop-targets: http://{}", listener.local_addr()?);
        axum::serve(listener, site).with_graceful_shutdown(stopped()).await
    })
}

/// All pages and files, of the Boards and what they were computed from; the first Board
/// is of the default plan. `origin` is what links begin with that must be whole:
/// `https://ocop.example`.
pub fn router(inputs: Inputs, origin: &str) -> Router {
    let boards = offering(inputs.boards.clone());
    let shared = open::routes(&boards, origin).merge(sitemap::routes(&boards[0], origin));
    let functions = function::routes(&boards);
    let files = file::all();
    let pages = Arc::new(Pages::new(boards, file::assets(&files, origin)));
    let mut site = Router::new();
    for route in generate_route_list(App) {
        site = site.route(route.path(), get(page::answer));
    }
    for path in ["/charts/{*rest}", "/en/charts/{*rest}"] {
        site = site.route(path, get(page::answer_exhibit));
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
        .merge(bundle::routes(inputs))
        .layer(middleware::from_fn(header::secure))
}

/// The Boards, each with what is offered of it.
fn offering(boards: Vec<Arc<Board>>) -> Vec<Arc<Board>> {
    let operations =
        boards.first().map(|board| api::operations(&api::document(board))).unwrap_or_default();
    let offering = |board: Arc<Board>| {
        let mut board = Arc::unwrap_or_clone(board);
        board.offers = Offers { datasets: dataset::offers(&board), operations: operations.clone() };
        Arc::new(board)
    };
    boards.into_iter().map(offering).collect()
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
