//! What search engines are told: every public page, in both languages.

use std::{fmt::Write, sync::Arc};

use app::{
    edition::Edition,
    problem::{Problem, Thing},
};
use axum::{extract::Path, response::Response};

use super::page;
use crate::site::{
    http::{
        body::Body,
        cache::{Miss, Work},
        media,
        query::encoded,
    },
    request::Request,
};

/// The pages of the default plan.
struct Map {
    edition: Arc<Edition>,
    /// `https://ocop.example`.
    origin: String,
}

/// Pages in one file. A file may hold 50 000 addresses and 50 MB; a page has two
/// addresses, and each names both.
const PAGES: usize = 10_000;

pub async fn robots(request: Request) -> Response {
    let origin = &request.site.origin;
    let text = format!("User-agent: *\nAllow: /\n\nSitemap: {origin}/sitemap.xml\n");
    answer(request, media::TEXT, |_| Some(text)).await
}

/// All pages, or where the files with all pages are.
pub async fn whole(request: Request) -> Response {
    let write = |map: &Map| match map.len().div_ceil(PAGES) {
        files if files > 1 => map.index(files),
        _ => map.part(1),
    };
    answer(request, media::XML, move |map| Some(write(map))).await
}

/// The pages of one file, `/sitemap/2.xml`.
pub async fn part(Path(file): Path<String>, request: Request) -> Response {
    let number = file.strip_suffix(".xml").and_then(|number| number.parse().ok());
    let write = move |map: &Map| {
        let files = map.len().div_ceil(PAGES);
        number.filter(|number| (1..=files).contains(number)).map(|number| map.part(number))
    };
    answer(request, media::XML, write).await
}

async fn answer(
    request: Request,
    media: &'static str,
    write: impl FnOnce(&Map) -> Option<String> + Send + 'static,
) -> Response {
    let (path, origin) = (request.uri.path().to_owned(), request.site.origin.clone());
    let map = Map { edition: Arc::clone(request.edition()), origin };
    let missing = Problem::missing(Thing::Page, path.clone());
    let make = move || write(&map).map(|text| Body::new(text, media)).ok_or(missing);
    let problem = match request.look_up(path, Work::Page, make).await {
        Ok(answer) => return answer,
        Err(Miss::Refused(problem)) => problem,
        Err(Miss::Fault) => request.fault(),
    };
    let (visit, _) = page::read(&request);
    page::refuse_with(&request, visit, Some(problem)).await
}

impl Map {
    fn len(&self) -> usize {
        let edition = &self.edition;
        FIXED.len()
            + 2 * edition.default_board().targets.len()
            + edition.districts.len()
            + edition.items.products.len()
            + edition.items.entities.len()
            + edition.items.villages.len()
    }

    /// Path of every page, the most general first.
    fn paths(&self) -> impl Iterator<Item = String> {
        let (edition, items) = (&self.edition, &self.edition.items);
        let under = |root: &'static str| move |id: &String| format!("/{root}/{}", encoded(id));
        let ids = || edition.default_board().targets.iter().map(|target| &target.id);
        FIXED
            .iter()
            .map(|path| (*path).to_owned())
            .chain(ids().map(under("targets")))
            .chain(ids().map(under("method")))
            .chain(edition.districts.iter().map(|it| &it.code).map(under("districts")))
            .chain(items.entities.iter().map(|it| &it.id).map(under("entities")))
            .chain(items.villages.iter().map(|it| &it.id).map(under("villages")))
            .chain(items.products.iter().map(|it| &it.id).map(under("products")))
    }

    fn part(&self, number: usize) -> String {
        let mut xml = String::from(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
             xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
        );
        for path in self.paths().skip((number - 1) * PAGES).take(PAGES) {
            let vi = format!("{}{path}", self.origin);
            let en = format!("{}/en{}", self.origin, if path == "/" { "" } else { &path });
            let mut others = String::new();
            for (lang, address) in [("vi", &vi), ("en", &en), ("x-default", &vi)] {
                others += &format!(
                    "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{address}\"/>"
                );
            }
            for address in [&vi, &en] {
                let _ = writeln!(xml, "<url><loc>{address}</loc>{others}</url>");
            }
        }
        xml += "</urlset>\n";
        xml
    }

    fn index(&self, files: usize) -> String {
        let mut xml = String::from(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
        );
        for number in 1..=files {
            let origin = &self.origin;
            let _ = writeln!(xml, "<sitemap><loc>{origin}/sitemap/{number}.xml</loc></sitemap>");
        }
        xml += "</sitemapindex>\n";
        xml
    }
}

/// Pages without an item in their address.
const FIXED: [&str; 7] = ["/", "/districts", "/products", "/figures", "/method", "/data", "/api"];

#[cfg(test)]
mod tests;
