//! What search engines are told: every public page, in both languages.

use std::{fmt::Write, sync::Arc};

use app::{
    address::{Address, Page},
    edition::Edition,
    format::Lang,
};
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::get,
};

use super::{
    body::{Body, Effort},
    open::ASK_AGAIN,
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
const XML: &str = "application/xml; charset=utf-8";

pub fn routes(edition: &Arc<Edition>, origin: &str) -> Router {
    let map = Map { edition: Arc::clone(edition), origin: origin.trim_end_matches('/').to_owned() };
    Router::new()
        .route("/robots.txt", get(robots))
        .route("/sitemap.xml", get(whole))
        .route("/sitemap/{file}", get(part))
        .with_state(Arc::new(map))
}

async fn robots(State(map): State<Arc<Map>>, asked: HeaderMap) -> Response {
    let text = format!("User-agent: *\nAllow: /\n\nSitemap: {}/sitemap.xml\n", map.origin);
    Body::new(text, "text/plain; charset=utf-8", Effort::Quick).answer(
        StatusCode::OK,
        &asked,
        ASK_AGAIN,
    )
}

/// All pages, or where the files with all pages are.
async fn whole(State(map): State<Arc<Map>>, asked: HeaderMap) -> Response {
    let files = map.len().div_ceil(PAGES);
    let text = if files > 1 { map.index(files) } else { map.part(1) };
    Body::new(text, XML, Effort::Quick).answer(StatusCode::OK, &asked, ASK_AGAIN)
}

async fn part(State(map): State<Arc<Map>>, Path(file): Path<String>, asked: HeaderMap) -> Response {
    let number = file.strip_suffix(".xml").and_then(|number| number.parse().ok());
    let files = map.len().div_ceil(PAGES);
    let Some(number) = number.filter(|number| (1..=files).contains(number)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let made = tokio::task::spawn_blocking(move || {
        Body::new(map.part(number), XML, Effort::Quick).answer(StatusCode::OK, &asked, ASK_AGAIN)
    });
    made.await.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
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
