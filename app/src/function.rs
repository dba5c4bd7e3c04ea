//! What an island asks the server for, because its page does not carry it. A server function
//! is public: it takes an address, which is checked as that of a page is.

mod codec;

use leptos::{
    prelude::*,
    server_fn::{codec::Post, error::ServerFnErrorErr},
};

use self::codec::{Query, Text};
use crate::part::{
    compare::CompareView,
    wire::{Lines, Reader, Wire},
};

/// The comparison at `address`, with the figures of its days.
///
/// # Errors
///
/// When there is no comparison at this address, or the server cannot be reached.
#[server(prefix = "/fn", endpoint = "comparison", input = Query, input_derive = (Clone,), output = Post<Text>)]
pub async fn fetch_comparison(address: String) -> Result<CompareView, NoAnswer> {
    expect_context::<Comparisons>().at(&address).ok_or(NoAnswer)
}

/// Where the server finds a comparison by its address.
#[cfg(feature = "ssr")]
#[derive(Clone)]
pub struct Comparisons(std::sync::Arc<Find>);

#[cfg(feature = "ssr")]
type Find = dyn Fn(&str) -> Option<CompareView> + Send + Sync;

#[cfg(feature = "ssr")]
impl Comparisons {
    pub fn new(find: impl Fn(&str) -> Option<CompareView> + Send + Sync + 'static) -> Self {
        Self(std::sync::Arc::new(find))
    }

    fn at(&self, address: &str) -> Option<CompareView> {
        self.0(address)
    }
}

/// Why there is no answer matters to nobody: the page at the address says it.
#[derive(Debug)]
pub struct NoAnswer;

impl FromServerFnError for NoAnswer {
    type Encoder = Text;

    fn from_server_fn_error(_: ServerFnErrorErr) -> Self {
        Self
    }
}

impl Wire for NoAnswer {
    fn write(&self, lines: &mut Lines) {
        lines.word("no answer");
    }

    fn read(lines: &mut Reader<'_>) -> Option<Self> {
        lines.word().map(|_| Self)
    }
}
