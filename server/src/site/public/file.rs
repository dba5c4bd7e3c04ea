//! The files that pages refer to: embedded, named by their digest, kept for good.

use std::sync::Arc;

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
    /// In the order of [`Coding::ALL`].
    bodies: [Body; 3],
}

impl File {
    fn new(path: String, keep: &'static str, body: &Body) -> Self {
        let bodies = Coding::ALL.map(|coding| body.encode(coding, Effort::Best));
        Self { path, keep, bodies }
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

/// Every file there is.
pub fn all() -> Vec<File> {
    let style = Body::new(STYLE, media::CSS);
    let style = File::new(format!("/style.{}.css", style.tag()), FOR_GOOD, &style);
    let public = Public::iter().filter_map(|name| {
        let body = Body::new(Public::get(&name)?.data.into_owned(), media::by_name(&name));
        Some(File::new(format!("/{name}"), A_DAY, &body))
    });
    let islands = Island::ALL.into_iter().flat_map(|island| {
        let folder = folder(island);
        island_files(island).into_iter().filter_map(move |(name, path)| {
            let body = Body::new(Site::get(&path)?.data.into_owned(), media::by_name(&name));
            Some(File::new(format!("/{folder}/{name}"), FOR_GOOD, &body))
        })
    });
    std::iter::once(style).chain(public).chain(islands).collect()
}

/// The addresses that pages refer to.
pub fn assets(files: &[File], origin: &str) -> Assets {
    let find = |end: &str| files.iter().find(|file| file.path.ends_with(end));
    Assets {
        style: find(".css").map_or_else(String::new, |file| file.path.clone()),
        icon: icon(),
        copy: find("/copy.js").map_or_else(String::new, |file| file.path.clone()),
        islands: Island::ALL.into_iter().filter_map(|island| module(files, island)).collect(),
        origin: origin.trim_end_matches('/').to_owned(),
    }
}

pub async fn answer(file: Arc<File>, request: HeaderMap) -> Response {
    let accepted = Coding::from_headers(&request);
    let at = Coding::ALL.iter().position(|coding| *coding == accepted).unwrap_or_default();
    file.bodies[at].answer(StatusCode::OK, &request, file.keep)
}

fn module(files: &[File], island: Island) -> Option<(Island, String)> {
    let path = format!("/{}/{MODULE}", folder(island));
    files.iter().any(|file| file.path == path).then_some((island, path))
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
