//! What search engines are told: every public page, in both languages.

use std::{fmt::Write, sync::Arc};

use app::{
    address::{Address, Page},
    edition::Edition,
    format::Lang,
    problem::{Problem, Thing},
};
use axum::{extract::Path, response::Response};

use super::page;
use crate::site::{
    http::{body::Body, cache::Miss, media, problem, work::Work},
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
        // A page would be made of what the fault is in.
        Err(Miss::Busy) => return problem::plain(&Problem::Busy),
        Err(Miss::Fault) => return problem::plain(&Problem::Fault),
    };
    let (visit, _) = page::read(&request);
    page::refuse_with(&request, visit, Some(problem)).await
}

impl Map {
    fn len(&self) -> usize {
        Page::all(&self.edition).count()
    }

    fn part(&self, number: usize) -> String {
        let mut xml = String::from(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
             xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
        );
        for page in Page::all(&self.edition).skip((number - 1) * PAGES).take(PAGES) {
            let at = Address::default().to(page);
            let [vi, en] = [Lang::Vi, Lang::En]
                .map(|lang| format!("{}{}", self.origin, at.in_lang(lang).href()));
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

#[cfg(test)]
mod tests;
