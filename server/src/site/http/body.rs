//! The bytes of an answer, in one coding.

use std::ops::Range;

use axum::{
    body::{Body as AxumBody, Bytes},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use http_range_header::parse_range_header;
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

    pub fn bytes(&self) -> &Bytes {
        &self.bytes
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
        let part = self.part(status, request, &tag).filter(|_| !unchanged);
        let mut answer = Response::new(match &part {
            _ if unchanged => AxumBody::empty(),
            Some(Part::Bytes(range)) => AxumBody::from(self.bytes.slice(range.clone())),
            Some(Part::Beyond) => AxumBody::empty(),
            None => AxumBody::from(self.bytes.clone()),
        });
        *answer.status_mut() = match &part {
            _ if unchanged => StatusCode::NOT_MODIFIED,
            Some(Part::Bytes(_)) => StatusCode::PARTIAL_CONTENT,
            Some(Part::Beyond) => StatusCode::RANGE_NOT_SATISFIABLE,
            None => status,
        };
        let length = self.bytes.len();
        let range = part.map(|part| match part {
            Part::Bytes(range) => format!("bytes {}-{}/{length}", range.start, range.end - 1),
            Part::Beyond => format!("bytes */{length}"),
        });
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
        if self.packed {
            headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        }
        if let Some(range) = range.and_then(|range| HeaderValue::from_str(&range).ok()) {
            headers.insert(header::CONTENT_RANGE, range);
        }
        if let Some(name) = &self.name {
            headers.insert(header::CONTENT_DISPOSITION, name.clone());
        }
        answer
    }

    /// The one part of a file that is asked for; `None` for all of it, RFC 9110, 14. What is
    /// compressed on its way has no parts.
    fn part(&self, status: StatusCode, request: &HeaderMap, tag: &str) -> Option<Part> {
        let range = request.get(header::RANGE).filter(|_| self.packed && status == StatusCode::OK);
        let range = parse_range_header(range?.to_str().ok()?).ok()?;
        // Of another file than the one that was begun, all has to be read.
        if request.get(header::IF_RANGE).is_some_and(|of| of.as_bytes() != tag.as_bytes()) {
            return None;
        }
        let length = u64::try_from(self.bytes.len()).ok()?;
        match range.validate(length) {
            Ok(ranges) => match ranges.as_slice() {
                [one] => {
                    let (start, end) = (usize::try_from(*one.start()), usize::try_from(*one.end()));
                    Some(Part::Bytes(start.ok()?..end.ok()? + 1))
                }
                _ => None,
            },
            Err(_) => Some(Part::Beyond),
        }
    }
}

enum Part {
    Bytes(Range<usize>),
    /// Nothing is there.
    Beyond,
}

fn is_known(request: &HeaderMap, tag: &str) -> bool {
    let tags = request.get_all(header::IF_NONE_MATCH).iter();
    tags.filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|known| known.trim().trim_start_matches("W/") == tag || known.trim() == "*")
}
