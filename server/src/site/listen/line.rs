//! The line to a reader, cut when nobody takes what is sent.

use std::{
    io::{self, IoSlice},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};

use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
    time::{Instant, Sleep, sleep},
};

use super::places::Place;
use crate::site::limits::PACE;

/// A stream that ends with an error when less is taken of an answer than [`PACE`] asks for.
pub struct Line {
    stream: TcpStream,
    place: Arc<Place>,
    /// The end of the present span, and the bytes taken in it; `None` while nothing waits to be taken.
    waiting: Option<(Pin<Box<Sleep>>, usize)>,
}

impl Line {
    pub fn new(stream: TcpStream, place: Arc<Place>) -> Self {
        Self { stream, place, waiting: None }
    }

    fn note(
        &mut self,
        context: &mut Context<'_>,
        written: Poll<io::Result<usize>>,
    ) -> Poll<io::Result<usize>> {
        match (&written, &mut self.waiting) {
            (Poll::Ready(Ok(bytes)), Some((_, taken))) => *taken += bytes,
            (Poll::Ready(_), _) => {}
            (Poll::Pending, waiting) => {
                self.place.wait();
                let (end, taken) = waiting.get_or_insert_with(|| (Box::pin(sleep(PACE.each)), 0));
                if end.as_mut().poll(context).is_ready() {
                    if *taken < PACE.bytes {
                        return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
                    }
                    *taken = 0;
                    end.as_mut().reset(Instant::now() + PACE.each);
                    let _ = end.as_mut().poll(context);
                }
            }
        }
        written
    }
}

impl AsyncRead for Line {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Line {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.note(context, written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(context, parts);
        self.note(context, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(Pin::new(&mut self.stream).poll_flush(context))?;
        self.waiting = None;
        self.place.sent();
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
