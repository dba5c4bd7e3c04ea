//! The bytes of an answer, in one coding.

use axum::{
    body::{Body as AxumBody, Bytes},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use sha2::{Digest, Sha256};

use super::coding::{Coding, Effort};
use crate::digest::hex;

/// What is sent, and what is said of it.
#[derive(Clone, Debug)]
pub struct Body {
    bytes: Bytes,
    coding: Coding,
    media: &'static str,
    /// Digest of the plain bytes, without quotes.
    tag: String,
    /// Compressed already, such as a picture: sent as it is.
    packed: bool,
    /// How a browser is told to save it.
    name: Option<HeaderValue>,
}

impl Body {
    pub fn new(plain: impl Into<Bytes>, media: &'static str) -> Self {
        let bytes = plain.into();
        let tag = hex(&Sha256::digest(&bytes)[..8]);
        Self { bytes, coding: Coding::Plain, media, tag, packed: false, name: None }
    }

    /// What is compressed already.
    pub fn compress(plain: impl Into<Bytes>, media: &'static str) -> Self {
        Self { packed: true, ..Self::new(plain, media) }
    }

    /// The same, to be saved as a file of this name.
    pub fn saved_as(self, name: &str) -> Self {
        let name = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")).ok();
        Self { name, ..self }
    }

    /// The same in another coding, when it is plain and there is something to gain.
    pub fn encode(&self, coding: Coding, effort: Effort) -> Self {
        if self.is_final() {
            return self.clone();
        }
        Self { bytes: coding.encode(&self.bytes, effort), coding, ..self.clone() }
    }

    /// True when there is no other coding of it.
    pub fn is_final(&self) -> bool {
        self.packed || self.coding != Coding::Plain
    }

    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Bytes of memory.
    pub fn weight(&self) -> usize {
        self.bytes.len() + self.tag.len() + size_of::<Self>()
    }

    /// The answer, or "not modified" when the reader already has it.
    pub fn answer(&self, status: StatusCode, request: &HeaderMap, keep: &'static str) -> Response {
        let coding = self.coding.name();
        let end = coding.map_or(String::new(), |name| format!("-{name}"));
        let tag = format!("\"{}{end}\"", self.tag);
        let unchanged = status == StatusCode::OK && is_known(request, &tag);
        let body = if unchanged { AxumBody::empty() } else { AxumBody::from(self.bytes.clone()) };
        let mut answer = Response::new(body);
        *answer.status_mut() = if unchanged { StatusCode::NOT_MODIFIED } else { status };
        let headers = answer.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.media));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
        headers.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
        if let Ok(tag) = HeaderValue::from_str(&tag) {
            headers.insert(header::ETAG, tag);
        }
        if let Some(coding) = coding {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
        }
        if let Some(name) = &self.name {
            headers.insert(header::CONTENT_DISPOSITION, name.clone());
        }
        answer
    }
}

fn is_known(request: &HeaderMap, tag: &str) -> bool {
    let tags = request.get_all(header::IF_NONE_MATCH).iter();
    tags.filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|known| known.trim().trim_start_matches("W/") == tag || known.trim() == "*")
}
