//! When the process is told to stop.

use std::io;

use tokio::signal::unix::{Signal, SignalKind, signal};

/// The signals that say so: from a keyboard, and from whoever runs services.
pub struct Signals {
    interrupt: Signal,
    terminate: Signal,
}

impl Signals {
    /// # Errors
    ///
    /// When the system does not hand them out.
    pub fn new() -> io::Result<Self> {
        let of = |kind| signal(kind);
        Ok(Self {
            interrupt: of(SignalKind::interrupt())?,
            terminate: of(SignalKind::terminate())?,
        })
    }

    /// Ends with the next one.
    pub async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}
