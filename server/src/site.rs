//! The site: every request answered by look-up, from the edition of its moment.
//!
//! An answer is a function of (edition, canonical address); it is computed and
//! compressed when first asked for and kept, within a bound.

mod doors;
mod gate;
mod health;
mod http;
pub mod journal;
pub mod limits;
mod listen;
mod metrics;
mod public;
mod repeat;
mod request;
mod routes;
mod security;
mod signals;

use std::{
    net::{Ipv4Addr, SocketAddr, TcpListener},
    sync::Arc,
    thread,
};

use app::{
    board::Offers,
    edition::{Edition, OtherUnits},
    route::Assets,
};
use axum::Router;
use tokio_util::sync::CancellationToken;

use self::{
    doors::Doors,
    http::cache::Cache,
    journal::OnceAMinute,
    limits::{Limits, processors},
    listen::Places,
    metrics::Metrics,
    public::{api, file},
    repeat::Repeated,
    signals::Signals,
};
use crate::{dataset, input::Inputs, library::Library};

/// What every request is answered with.
struct Site {
    library: Arc<Library>,
    cache: Arc<Cache>,
    repeated: Repeated,
    metrics: Metrics,
    turned_away: OnceAMinute,
    /// Addresses of the files that pages refer to.
    assets: Assets,
    /// What links begin with that must be whole: `https://ocop.example`.
    origin: String,
    security_contact: Option<String>,
}

/// How a site is served.
#[derive(Clone, Debug, Default)]
pub struct Service {
    /// What links begin with that must be whole; the address that is listened on without it.
    pub origin: Option<String>,
    /// Whom readers tell of an error: an address `mailto:` or `https:`.
    pub contact: Option<String>,
    /// Whom to tell of a weakness, likewise.
    pub security_contact: Option<String>,
    pub limits: Limits,
}

/// Answers whoever comes through `listener` until the process is told to stop; `measured`, if
/// there is one, tells whoever comes what was measured.
///
/// # Errors
///
/// When the system gives no threads, or nothing can be accepted.
pub fn serve(
    inputs: Inputs,
    edition: Edition,
    listener: TcpListener,
    measured: Option<TcpListener>,
    service: &Service,
) -> std::io::Result<()> {
    let local = origin_of(listener.local_addr()?);
    let library = Arc::new(library(inputs, edition));
    let site = site(Arc::clone(&library), &local, service);
    let places = Places::new(service.limits.connections());
    let stop = CancellationToken::new();
    let mut doors = Doors::new(stop.clone());
    if let Some(measured) = measured {
        let told = metrics::router(Arc::clone(&site), Arc::clone(&places));
        doors.open(measured, told, Places::new(limits::METRICS_CONNECTIONS))?;
    }
    let routes = routes::routes(site);
    for _ in 1..processors() {
        doors.open(listener.try_clone()?, routes.clone(), Arc::clone(&places))?;
    }
    doors.open(listener, routes, places)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut signals = Signals::new()?;
        eprintln!("ocop-targets: {local}");
        thread::spawn(move || compress(&library));
        signals.next().await;
        stop.cancel();
        tokio::select! {
            () = doors.closed() => {}
            // Whoever says it twice does not want to wait.
            () = signals.next() => {}
        }
        Ok(())
    })
}

/// What a link on the same computer begins with.
fn origin_of(mut address: SocketAddr) -> String {
    // Every address of the computer is none that a link can name.
    if address.ip().is_unspecified() {
        address.set_ip(Ipv4Addr::LOCALHOST.into());
    }
    format!("http://{address}")
}

/// What takes longer than a reader should wait.
fn compress(library: &Library) {
    file::compress();
    let published = library.present();
    for board in &published.edition.boards {
        drop(published.edition.outlook(board, board.default_day));
    }
    if let Err(error) = published.pack() {
        journal::note(&error);
    }
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
    routes::routes(site(library, origin, &Service::default()))
}

/// `local` is what links begin with unless the service says otherwise.
fn site(library: Arc<Library>, local: &str, service: &Service) -> Arc<Site> {
    let origin = service.origin.as_deref().unwrap_or(local);
    Arc::new(Site {
        library,
        cache: Cache::new(&service.limits),
        repeated: Repeated::default(),
        metrics: Metrics::new(),
        turned_away: OnceAMinute::default(),
        assets: file::assets(origin, service.contact.as_deref()),
        origin: origin.trim_end_matches('/').to_owned(),
        security_contact: service.security_contact.clone(),
    })
}

/// The edition with what is offered of it.
pub fn offering(mut edition: Edition) -> Edition {
    let operations = api::operations(&api::document(&edition));
    edition.offers = Offers { datasets: dataset::offers(&edition), operations };
    if let Some(OtherUnits::Before(before)) = edition.other {
        let before = offering(Arc::unwrap_or_clone(before));
        edition.other = Some(OtherUnits::Before(Arc::new(before)));
    }
    edition
}

#[cfg(test)]
mod tests;
