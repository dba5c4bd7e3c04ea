//! Addresses as they are sent.

use app::address::{Address, Page};
use proptest::{collection::vec, prelude::*, sample::select};

use super::config;

const PATHS: [&str; 16] = [
    "/",
    "/en",
    "/targets",
    "/targets/new-products",
    "/districts/080",
    "/products/P0001",
    "/embed/overview/ending",
    "/charts/districts/measure.png",
    "/%61",
    "//",
    "/..",
    "/%2e%2e/",
    "/en/en",
    "/products/%ff",
    "/products/%00",
    "/products/a%2fb",
];
const PAIRS: [&str; 20] = [
    "as_of=2023-06-30",
    "as_of=2022-02-29",
    "as_of=",
    "as_of=%2b",
    "plan=2024",
    "plan=%0a",
    "place=080",
    "from=2023-01-01",
    "q=ch%C3%A8",
    "q=%F0%9F",
    "stars=4",
    "stars=%34",
    "page=0",
    "page=18446744073709551616",
    "sort=name",
    "with=10",
    "=",
    "&&",
    "%=%",
    "+",
];

proptest! {
    #![proptest_config(config())]

    #[test]
    fn an_address_that_was_read_is_written_as_it_is_read_again(
        path in prop_oneof![select(&PATHS[..]).prop_map(str::to_owned), "/[ -~]{0,40}"],
        pairs in vec(prop_oneof![select(&PAIRS[..]).prop_map(str::to_owned), "[ -~]{0,20}"], 0..6),
    ) {
        let address = match Address::parse(&path, &pairs.join("&")) {
            Ok(address) => address,
            Err(malformed) => *malformed.at,
        };
        let written = address.href();
        prop_assert!(written.starts_with('/') && !written.starts_with("//"), "{written}");
        let (path, query) = written.split_once('?').unwrap_or((&written, ""));
        prop_assert!(written.bytes().all(|byte| byte.is_ascii_graphic()), "{written}");
        // Of a page that there is not, only its kind is kept.
        if !matches!(address.page, Page::Nowhere(_)) {
            prop_assert_eq!(Address::parse(path, query), Ok(address), "{}", written);
        }
    }
}
