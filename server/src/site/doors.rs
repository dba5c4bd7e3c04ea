//! Threads that each take whoever comes and answer them to the end: what one reader asks moves
//! between no threads.

use std::{io, net::TcpListener, sync::Arc, thread};

use axum::Router;
use tokio::{runtime, sync::mpsc};
use tokio_util::sync::CancellationToken;

use super::{
    limits::BLOCKING_EACH,
    listen::{Places, listen},
};

/// Where readers come in, until it is time to stop.
pub struct Doors {
    stop: CancellationToken,
    /// Held by every thread for as long as it serves.
    open: mpsc::Sender<()>,
    closed: mpsc::Receiver<()>,
}

impl Doors {
    pub fn new(stop: CancellationToken) -> Self {
        let (open, closed) = mpsc::channel(1);
        Self { stop, open, closed }
    }

    /// One more thread that answers whoever comes through `listener`.
    ///
    /// # Errors
    ///
    /// When the system gives no thread, or nothing can be accepted.
    pub fn open(
        &mut self,
        listener: TcpListener,
        site: Router,
        places: Arc<Places>,
    ) -> io::Result<()> {
        listener.set_nonblocking(true)?;
        let runtime = runtime::Builder::new_current_thread()
            .enable_all()
            .max_blocking_threads(BLOCKING_EACH)
            .build()?;
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        let (stop, open) = (self.stop.clone(), self.open.clone());
        thread::Builder::new().name("door".to_owned()).spawn(move || {
            runtime.block_on(listen(listener, site, places, stop.cancelled()));
            // Work that nobody waits for any more need not end.
            runtime.shutdown_background();
            drop(open);
        })?;
        Ok(())
    }

    /// Ends when no thread serves any more.
    pub async fn closed(mut self) {
        drop(self.open);
        while self.closed.recv().await.is_some() {}
    }
}
