//! The site: every request answered by look-up, from the edition of its moment.
//!
//! An answer is a function of (edition, canonical address); it is computed and
//! compressed when first asked for and kept, within a bound.

mod http;
mod public;
mod request;
mod routes;

use std::{net::TcpListener, sync::Arc};

use app::{board::Offers, edition::Edition, route::Assets};
use axum::Router;

use self::{
    http::cache::Cache,
    public::{api, file},
};
use crate::{dataset, input::Inputs, library::Library};

/// What every request is answered with.
struct Site {
    library: Arc<Library>,
    cache: Arc<Cache>,
    /// Addresses of the files that pages refer to.
    assets: Assets,
    /// What links begin with that must be whole: `https://ocop.example`.
    origin: String,
}

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
        let library = Arc::new(library(inputs, edition));
        let site = over(Arc::clone(&library), origin.unwrap_or(&local));
        let listener = tokio::net::TcpListener::from_std(listener)?;
        eprintln!("ocop-targets: {local}");
        std::thread::spawn(move || {
            file::compress();
            if let Err(error) = library.present().pack() {
                eprintln!("ocop-targets: {error}");
            }
        });
        axum::serve(listener, site).with_graceful_shutdown(shutdown_signal()).await
    })
}

/// All pages and files of an edition and of what it was computed from. `origin` is what
/// links begin with that must be whole: `https://ocop.example`.
pub fn router(inputs: Inputs, edition: Edition, origin: &str) -> Router {
    over(Arc::new(library(inputs, edition)), origin)
}

fn library(inputs: Inputs, edition: Edition) -> Library {
    Library::new(Arc::new(offering(edition)), Arc::new(inputs))
}

/// All pages and files of whatever the library shows.
fn over(library: Arc<Library>, origin: &str) -> Router {
    let assets = file::assets(origin);
    let origin = origin.trim_end_matches('/').to_owned();
    let site = Site { library, cache: Cache::new(), assets, origin };
    routes::routes(Arc::new(site))
}

/// The edition with what is offered of it.
pub fn offering(mut edition: Edition) -> Edition {
    let operations = api::operations(&api::document(&edition));
    edition.offers = Offers { datasets: dataset::offers(&edition), operations };
    edition
}

async fn shutdown_signal() {
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
