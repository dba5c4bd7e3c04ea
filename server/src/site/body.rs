use std::io::Write;

use axum::{
    body::{Body as AxumBody, Bytes},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};

/// The bytes of an answer in every coding that a browser may ask for, made once.
#[derive(Clone, Debug)]
pub struct Body {
    plain: Bytes,
    gzip: Bytes,
    brotli: Bytes,
    /// Digest of the plain bytes, without quotes.
    tag: String,
    kind: &'static str,
}

/// How much time compression may take.
#[derive(Clone, Copy, Debug)]
pub enum Effort {
    /// Made while a reader waits.
    Quick,
    /// Made once, at start.
    Best,
}

impl Body {
    /// `kind` is the media type.
    pub fn new(plain: impl Into<Bytes>, kind: &'static str, effort: Effort) -> Self {
        let plain = plain.into();
        let quality = match effort {
            Effort::Quick => 6,
            Effort::Best => 11,
        };
        Self { gzip: gzip(&plain), brotli: brotli(&plain, quality), tag: tag(&plain), plain, kind }
    }

    /// What is compressed already, such as a picture: sent as it is.
    pub fn packed(plain: impl Into<Bytes>, kind: &'static str) -> Self {
        let (plain, none) = (plain.into(), Bytes::new());
        Self { tag: tag(&plain), gzip: none.clone(), brotli: none, plain, kind }
    }

    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Bytes of memory.
    pub fn weight(&self) -> u64 {
        (self.plain.len() + self.gzip.len() + self.brotli.len()) as u64
    }

    /// The best coding that the reader accepts, or "not modified" when the reader
    /// already has it.
    pub fn answer(&self, status: StatusCode, asked: &HeaderMap, keep: &'static str) -> Response {
        let accepted = coding(asked).filter(|_| !self.gzip.is_empty());
        let (bytes, coding) = match accepted {
            Some("br") => (&self.brotli, Some("br")),
            Some(_) => (&self.gzip, Some("gzip")),
            None => (&self.plain, None),
        };
        let tag =
            format!("\"{}{}\"", self.tag, coding.map_or(String::new(), |it| format!("-{it}")));
        let same = asked
            .get_all(header::IF_NONE_MATCH)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .any(|known| known.trim().trim_start_matches("W/") == tag || known.trim() == "*");
        let unchanged = same && status == StatusCode::OK;
        let body = if unchanged { AxumBody::empty() } else { AxumBody::from(bytes.clone()) };
        let mut answer = Response::new(body);
        *answer.status_mut() = if unchanged { StatusCode::NOT_MODIFIED } else { status };
        let headers = answer.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.kind));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
        headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
        if let Ok(tag) = HeaderValue::from_str(&tag) {
            headers.insert(header::ETAG, tag);
        }
        if let Some(coding) = coding {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
        }
        answer
    }
}

fn tag(plain: &[u8]) -> String {
    Sha256::digest(plain).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// `br`, `gzip` or neither; a coding with the weight 0 is refused.
fn coding(asked: &HeaderMap) -> Option<&'static str> {
    let accepted: Vec<String> = asked
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
    ["br", "gzip"].into_iter().find(|coding| accepts(coding))
}

fn gzip(plain: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(6));
    let written = encoder.write_all(plain).and_then(|()| encoder.finish());
    // Writing to memory does not fail.
    written.unwrap_or_default().into()
}

fn brotli(plain: &[u8], quality: i32) -> Bytes {
    let params = brotli::enc::BrotliEncoderParams { quality, ..Default::default() };
    let mut compressed = Vec::new();
    let written = brotli::BrotliCompress(&mut &plain[..], &mut compressed, &params);
    debug_assert!(written.is_ok(), "writing to memory does not fail");
    compressed.into()
}
