//! Names that would break out of wherever they are written, through every form of answer.

use std::io::Cursor;

use app::edition::Edition;
use calamine::{Data, Reader, Xlsx};
use serde_json::Value;

use crate::{
    boards::edition,
    site::{ask, site_of},
};

const HOSTILE: [&str; 6] = [
    "<script>alert(1)</script>",
    "\"'><img src=x onerror=alert(1)>",
    "</title></svg></script><!--",
    "]]>&lt;&amp;&#x3c;{{7*7}}",
    "\u{202e}gpj.exe\u{200b}",
    "=HYPERLINK(\"http://evil\")",
];

/// The sample with these names where offices and makers write them.
fn hostile() -> Edition {
    let mut edition = Edition::clone(edition());
    let name = |at: usize, was: &str| format!("{} {was}", HOSTILE[at % HOSTILE.len()]);
    let items = &mut edition.items;
    for (at, product) in items.products.iter_mut().enumerate() {
        product.name = name(at, &product.name).into();
    }
    for (at, entity) in items.entities.iter_mut().enumerate() {
        entity.name = name(at, &entity.name).into();
    }
    for (at, village) in items.villages.iter_mut().enumerate() {
        village.name = name(at, &village.name).into();
    }
    for (at, row) in items.certificates.iter_mut().enumerate() {
        row.decision = Some(HOSTILE[at % HOSTILE.len()].into());
    }
    for (at, row) in items.listings.iter_mut().enumerate() {
        row.channel = HOSTILE[at % HOSTILE.len()].into();
    }
    edition.index = app::find::Index::new(&edition.items, &edition.links, &edition.districts);
    edition
}

/// The elements of a page that a name could add to or end.
fn elements(html: &str) -> Vec<usize> {
    let tags = ["<script", "</script", "<img", "<!--", "</title", "<title", "<svg", "</svg"];
    tags.iter().map(|tag| html.matches(tag).count()).collect()
}

#[test]
fn a_hostile_name_stays_text_on_every_page_that_shows_it() {
    let (site, runtime) = (site_of(hostile()), tokio::runtime::Runtime::new().expect("a runtime"));
    let plain = site_of(Edition::clone(edition()));
    for path in [
        "/products",
        "/en/products",
        "/products/P0001",
        "/products/P0002",
        "/en/products/P0003",
        "/entities/E001",
        "/entities/E002",
        "/villages/V01",
        "/villages/V02",
        "/districts/080",
        "/targets/new-products",
        "/targets/modern-channels",
        "/targets/craft-villages",
        "/embed/products/P0001/certificates",
    ] {
        let text = |site| {
            let (status, _, bytes) = runtime.block_on(ask(site, path));
            assert_eq!(status, 200, "{path}");
            String::from_utf8(bytes).expect("text")
        };
        let (hostile, plain) = (text(&site), text(&plain));
        assert!(hostile.contains("&lt;"), "{path} shows a hostile name");
        assert_eq!(elements(&hostile), elements(&plain), "{path}");
        for json in json_ld(&hostile) {
            assert_eq!(json["@context"], "https://schema.org", "{path}");
        }
    }
}

/// What stands in a page for programs; it ends where its element ends.
fn json_ld(html: &str) -> Vec<Value> {
    let parts = html.split("application/ld+json\">").skip(1);
    let parts = parts.map(|rest| rest.split("</script>").next().unwrap_or_default());
    parts.map(|json| serde_json::from_str(json).expect("JSON")).collect()
}

#[test]
fn a_hostile_name_stays_text_in_drawings_and_pictures() {
    let (site, runtime) = (site_of(hostile()), tokio::runtime::Runtime::new().expect("a runtime"));
    for path in ["/charts/products/P0001/life", "/charts/products/P0002/life"] {
        let (status, _, svg) = runtime.block_on(ask(&site, &format!("{path}.svg")));
        assert_eq!(status, 200, "{path}");
        let svg = String::from_utf8(svg).expect("text");
        assert!(!svg.contains("<script") && !svg.contains("<img"), "{path}");
        assert_eq!(svg.matches("<svg").count(), svg.matches("</svg>").count(), "{path}");
        let (status, kind, png) = runtime.block_on(ask(&site, &format!("{path}.png")));
        assert_eq!((status, kind.as_str()), (200, "image/png"), "{path}");
        assert!(png.starts_with(b"\x89PNG"), "{path}");
    }
}

#[test]
fn a_hostile_name_is_the_same_text_in_every_download() {
    let edition = hostile();
    let names: Vec<String> =
        edition.items.products.iter().map(|row| row.name.to_string()).collect();
    let (site, runtime) = (site_of(edition), tokio::runtime::Runtime::new().expect("a runtime"));
    let file = |path: &str| {
        let (status, _, bytes) = runtime.block_on(ask(&site, path));
        assert_eq!(status, 200, "{path}");
        bytes
    };
    let json: Vec<Value> = serde_json::from_slice(&file("/data/products.json")).expect("JSON");
    let written = json.iter().map(|row| row["name"].as_str().expect("a name").to_owned());
    assert!(written.eq(names.iter().cloned()), "as JSON");
    let bytes = file("/data/products.csv");
    let mut csv = csv::Reader::from_reader(bytes.as_slice());
    for (row, name) in csv.records().zip(&names) {
        let cell = row.expect("a row")[1].to_owned();
        assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell}");
        assert_eq!(cell.strip_prefix('\'').unwrap_or(&cell), name);
    }
    let mut book: Xlsx<_> =
        Xlsx::new(Cursor::new(file("/data/products.xlsx"))).expect("a workbook");
    let sheet = book.sheet_names()[0].clone();
    let range = book.worksheet_range(&sheet).expect("a sheet");
    for (row, name) in range.rows().skip(1).zip(&names) {
        assert_eq!(row[1], Data::String(name.clone()));
    }
}
