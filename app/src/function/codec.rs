//! How server functions are asked and answered, with little code in the browser.

use leptos::server_fn::{
    Bytes, ContentType, Decodes, Encodes, Format, FormatType,
    codec::{Encoding, FromReq, IntoReq},
    request::{ClientReq, Req},
};

use super::{FetchComparison, NoAnswer};
use crate::{
    address::{decode, encode},
    part::wire::Wire,
};

/// The address as the query of a `GET`: `?address=…`.
pub struct Query;

impl ContentType for Query {
    const CONTENT_TYPE: &'static str = "application/x-www-form-urlencoded";
}

impl Encoding for Query {
    const METHOD: http::Method = http::Method::GET;
}

const NAME: &str = "address=";

impl<R: ClientReq<NoAnswer>> IntoReq<Query, R, NoAnswer> for FetchComparison {
    fn into_req(self, path: &str, accepts: &str) -> Result<R, NoAnswer> {
        let query = [NAME, &encode(&self.address)].concat();
        R::try_new_get(path, Query::CONTENT_TYPE, accepts, &query)
    }
}

impl<R: Req<NoAnswer> + Send + 'static> FromReq<Query, R, NoAnswer> for FetchComparison {
    async fn from_req(request: R) -> Result<Self, NoAnswer> {
        let address = request.as_query().and_then(|query| query.strip_prefix(NAME));
        address.map(|address| Self { address: decode(address) }).ok_or(NoAnswer)
    }
}

/// Answers as the lines in which islands' data travel.
pub struct Text;

impl ContentType for Text {
    const CONTENT_TYPE: &'static str = "text/plain; charset=utf-8";
}

impl FormatType for Text {
    const FORMAT_TYPE: Format = Format::Text;
}

impl<T: Wire> Encodes<T> for Text {
    type Error = &'static str;

    fn encode(answer: &T) -> Result<Bytes, Self::Error> {
        Ok(answer.to_text().into())
    }
}

impl<T: Wire> Decodes<T> for Text {
    type Error = &'static str;

    fn decode(bytes: Bytes) -> Result<T, Self::Error> {
        let text = std::str::from_utf8(&bytes).ok();
        text.and_then(T::from_text).ok_or("not of the form")
    }
}
