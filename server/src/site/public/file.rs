//! The files that pages refer to: embedded, named by their digest, kept for good.

use std::sync::{LazyLock, OnceLock};

use app::{island::Island, route::Assets};
use axum::{
    http::{HeaderMap, StatusCode},
    response::Response,
};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};

use crate::{
    digest::hex,
    site::http::{
        body::Body,
        coding::{Coding, Effort},
        headers::{A_DAY, FOR_GOOD},
        media,
    },
};

/// One file at its address.
pub struct File {
    pub path: String,
    keep: &'static str,
    plain: Body,
    /// In the order of [`Coding::ALL`], each made when it is first needed.
    coded: [OnceLock<Body>; 3],
}

impl File {
    fn new(path: String, keep: &'static str, plain: Body) -> Self {
        Self { path, keep, plain, coded: Default::default() }
    }

    fn slot(&self, coding: Coding) -> &OnceLock<Body> {
        let at = Coding::ALL.iter().position(|known| *known == coding).unwrap_or_default();
        &self.coded[at]
    }

    fn body(&self, coding: Coding) -> &Body {
        self.slot(coding).get_or_init(|| self.plain.encode(coding, Effort::Best))
    }
}

/// Every file there is; the same for all sites.
pub static ALL: LazyLock<Vec<File>> = LazyLock::new(all);

/// Compresses every file, which takes longer than a reader should wait.
pub fn compress() {
    for file in ALL.iter() {
        for coding in Coding::ALL {
            file.body(coding);
        }
    }
}

/// The style sheet's layers, in the order in which they apply.
const STYLE: &str = concat!(
    include_str!("../../../../style/tokens.css"),
    include_str!("../../../../style/base.css"),
    include_str!("../../../../style/layout.css"),
    include_str!("../../../../style/parts.css"),
    include_str!("../../../../style/compare.css"),
    include_str!("../../../../style/district.css"),
    include_str!("../../../../style/products.css"),
    include_str!("../../../../style/method.css"),
    include_str!("../../../../style/marks.css"),
    include_str!("../../../../style/charts.css"),
    include_str!("../../../../style/print.css"),
);

/// The letters of headings and figures, a subset.
const LETTERS: &[u8] = include_bytes!("../../../data/fonts/be-vietnam-pro-600.woff2");

/// Everything in `assets/` is served to everyone.
#[derive(RustEmbed)]
#[folder = "../assets"]
struct Public;

/// The browser's part, a folder for each island, as the Makefile builds it; empty in a build
/// without it.
#[derive(RustEmbed)]
#[folder = "$OCOP_SITE"]
#[allow_missing = true]
struct Site;

const MODULE: &str = "app.js";

fn all() -> Vec<File> {
    let letters = Body::compress(LETTERS, media::WOFF2);
    let path = format!("/be-vietnam-pro-600.{}.woff2", letters.tag());
    let letters = File::new(path, FOR_GOOD, letters);
    let style = STYLE.replace("/be-vietnam-pro-600.woff2", &letters.path);
    let style = Body::new(style, media::CSS);
    let style = File::new(format!("/style.{}.css", style.tag()), FOR_GOOD, style);
    let public = Public::iter().filter_map(|name| {
        let body = Body::new(Public::get(&name)?.data.into_owned(), media::by_name(&name));
        Some(File::new(format!("/{name}"), A_DAY, body))
    });
    let islands = Island::ALL.into_iter().flat_map(|island| {
        let folder = folder(island);
        island_files(island).into_iter().filter_map(move |(name, path)| {
            let body = Body::new(Site::get(&path)?.data.into_owned(), media::by_name(&name));
            Some(File::new(format!("/{folder}/{name}"), FOR_GOOD, body))
        })
    });
    [style, letters].into_iter().chain(public).chain(islands).collect()
}

/// The addresses that pages refer to.
pub fn assets(origin: &str, contact: Option<&str>) -> Assets {
    let find = |end: &str| ALL.iter().find(|file| file.path.ends_with(end));
    Assets {
        style: find(".css").map_or_else(String::new, |file| file.path.clone()),
        icon: icon(),
        copy: find("/copy.js").map_or_else(String::new, |file| file.path.clone()),
        islands: Island::ALL.into_iter().filter_map(module).collect(),
        origin: origin.trim_end_matches('/').to_owned(),
        contact: contact.map(str::to_owned),
    }
}

pub async fn answer(file: &'static File, request: HeaderMap) -> Response {
    let coding = Coding::from_headers(&request);
    let body = match file.slot(coding).get() {
        Some(body) => body,
        None => tokio::task::spawn_blocking(move || file.body(coding)).await.unwrap_or(&file.plain),
    };
    body.answer(StatusCode::OK, &request, file.keep)
}

fn module(island: Island) -> Option<(Island, String)> {
    let path = format!("/{}/{MODULE}", folder(island));
    ALL.iter().any(|file| file.path == path).then_some((island, path))
}

/// The files of an island, by their names and where they are embedded.
fn island_files(island: Island) -> Vec<(String, String)> {
    let within = |path: &str| {
        let name = path.strip_prefix(island.folder())?.strip_prefix('/')?;
        Some((name.to_owned(), path.to_owned()))
    };
    Site::iter().filter_map(|path| within(&path)).collect()
}

/// A module and its wasm refer to each other by name, so they share a folder, which is named
/// by the digest of both.
fn folder(island: Island) -> String {
    let mut digest = Sha256::new();
    for file in island_files(island).iter().filter_map(|(_, path)| Site::get(path)) {
        digest.update(file.metadata.sha256_hash());
    }
    format!("{}.{}", island.folder(), hex(&digest.finalize()[..6]))
}

/// The icon as an address of its own: one request less on every first visit.
fn icon() -> String {
    let svg = Public::get("favicon.svg").map(|file| file.data.into_owned()).unwrap_or_default();
    let mut address = "data:image/svg+xml,".to_owned();
    for &byte in &svg {
        match byte {
            b'%' | b'#' | b'"' | b'<' | b'>' | b'&' | b' ' | b'\n' | 0x80.. => {
                address += &format!("%{byte:02X}");
            }
            _ => address.push(byte.into()),
        }
    }
    address
}
