//! Codings of bytes on their way, and what a reader accepts of them.

use std::io::Write;

use axum::{
    body::Bytes,
    http::{HeaderMap, header},
};
use flate2::{Compression, write::GzEncoder};

/// How bytes are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Coding {
    Plain,
    Gzip,
    Brotli,
}

/// How much time compression may take.
#[derive(Clone, Copy, Debug)]
pub enum Effort {
    /// While a reader waits.
    Quick,
    /// Once, at start.
    Best,
}

impl Coding {
    /// The best one first.
    pub const ALL: [Self; 3] = [Self::Brotli, Self::Gzip, Self::Plain];

    /// As headers name it; `None` for plain bytes.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Gzip => Some("gzip"),
            Self::Brotli => Some("br"),
        }
    }

    /// The best coding that a reader accepts; one with the weight 0 is refused.
    pub fn from_headers(request: &HeaderMap) -> Self {
        let accepted: Vec<String> = request
            .get_all(header::ACCEPT_ENCODING)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .map(|one| one.replace(' ', "").to_ascii_lowercase())
            .collect();
        let accepts = |coding: &str| {
            accepted.iter().any(|one| match one.split_once(";q=") {
                None => one == coding,
                Some((name, weight)) => {
                    name == coding && weight.parse::<f32>().is_ok_and(|weight| weight > 0.0)
                }
            })
        };
        let known = Self::ALL.into_iter().find(|coding| coding.name().is_some_and(accepts));
        known.unwrap_or(Self::Plain)
    }

    pub fn encode(self, plain: &Bytes, effort: Effort) -> Bytes {
        match self {
            Self::Plain => plain.clone(),
            Self::Gzip => gzip(plain),
            Self::Brotli => brotli(plain, effort),
        }
    }
}

fn gzip(plain: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(6));
    let written = encoder.write_all(plain).and_then(|()| encoder.finish());
    // Writing to memory does not fail.
    written.unwrap_or_default().into()
}

fn brotli(plain: &[u8], effort: Effort) -> Bytes {
    let quality = match effort {
        Effort::Quick => 6,
        Effort::Best => 11,
    };
    let params = brotli::enc::BrotliEncoderParams { quality, ..Default::default() };
    let mut compressed = Vec::new();
    let written = brotli::BrotliCompress(&mut &plain[..], &mut compressed, &params);
    debug_assert!(written.is_ok(), "writing to memory does not fail");
    compressed.into()
}
