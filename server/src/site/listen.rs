//! Connections: how many there may be, how long each may take, and how they end.

mod line;
mod places;

use std::{io, sync::Arc, time::Duration};

use axum::{Router, body::Body, http::Request};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use tokio::{
    net::{TcpListener, TcpStream},
    task::yield_now,
    time::{sleep, timeout},
};
use tower::ServiceExt;

use self::line::Line;
pub use self::places::Places;
use super::{journal::OnceAMinute, limits};

/// Lets whoever comes through `listener` ask `site`, until `stopped`; then whoever is being
/// answered has [`limits::FAREWELL`] to be so.
pub async fn listen(
    listener: TcpListener,
    site: Router,
    places: Arc<Places>,
    stopped: impl Future<Output = ()>,
) {
    let farewell = GracefulShutdown::new();
    let accept = async {
        let failed = OnceAMinute::default();
        loop {
            match listener.accept().await {
                Ok((stream, _)) => {
                    receive(stream, &site, &places, &farewell);
                    // Another thread may take the next.
                    yield_now().await;
                }
                Err(error) => wait(&error, &failed).await,
            }
        }
    };
    tokio::select! {
        () = stopped => {}
        () = accept => {}
    }
    drop(listener);
    if timeout(limits::FAREWELL, farewell.shutdown()).await.is_err() {
        tracing::warn!(connections = places.taken(), "stopped before all were answered");
    }
}

fn receive(stream: TcpStream, site: &Router, places: &Arc<Places>, farewell: &GracefulShutdown) {
    // Without a place to take there is nothing to say: whoever is served is not disturbed.
    let Some(place) = places.take() else { return };
    // An answer is written as a whole: it need not wait for more.
    let _ = stream.set_nodelay(true);
    let (site, place) = (site.clone(), Arc::new(place));
    let line = TokioIo::new(Line::new(stream, Arc::clone(&place)));
    let asked = Arc::clone(&place);
    let service = service_fn(move |request: Request<Incoming>| {
        let (site, place) = (site.clone(), Arc::clone(&asked));
        // Apart, so that a connection that asks nothing is small.
        Box::pin(async move {
            place.begin();
            let answer = site.oneshot(request.map(Body::new)).await;
            place.answer();
            answer
        })
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits::HEADER_WAIT)
        .max_headers(limits::HEADERS)
        .max_buf_size(limits::HEADER_BYTES)
        .serve_connection(line, service);
    let connection = farewell.watch(connection);
    tokio::spawn(async move {
        tokio::select! {
            // Whatever ends a connection, its reader knows.
            _ = connection => {}
            () = place.given_up() => {}
        }
    });
}

/// Such as too many open files: it may pass.
async fn wait(error: &io::Error, failed: &OnceAMinute) {
    if let Some(number) = failed.count() {
        tracing::error!(%error, number, "no connection can be accepted");
    }
    sleep(Duration::from_millis(50)).await;
}
