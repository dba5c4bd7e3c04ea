use std::collections::BTreeMap;

use serde_json::Value;
use server::dataset;

use crate::site::ask;

/// Every public address of the sample with those of its exhibits: what the sitemap
/// names, the same on other days and for the other plan, and what stands beside.
pub async fn all(site: &axum::Router) -> BTreeMap<String, Vec<String>> {
    let mut alone: Vec<String> = FIXED.map(str::to_owned).into();
    for dataset in dataset::ALL.iter() {
        for form in ["csv", "json", "xlsx"] {
            let file = format!("/data/{}.{form}", dataset.layout.name);
            for (filter, query) in FILTERS {
                if dataset.filters.iter().any(|it| it.name() == filter) {
                    alone.push(format!("{file}?{query}"));
                }
            }
            alone.push(file);
        }
    }
    alone.extend(operations(site).await);
    let mut all: BTreeMap<_, _> = alone.into_iter().map(|one| (one, Vec::new())).collect();
    let pages = sitemap(site).await;
    let general = pages.iter().filter(|page| ITEMS.iter().all(|root| !page.contains(root)));
    let views = general.flat_map(|page| VIEWS.iter().map(move |query| format!("{page}?{query}")));
    for page in views.chain(pages.iter().cloned()) {
        let exhibits = exhibits(site, &page).await;
        all.insert(page, exhibits);
    }
    all
}

/// Besides those that the sitemap names.
const FIXED: [&str; 36] = [
    "/robots.txt",
    "/sitemap.xml",
    "/favicon.svg",
    "/copy.js",
    "/overview.png",
    "/data/datapackage.json",
    "/data/datapackage.json?plan=2024",
    "/data/bundle.zip",
    "/calendar.ics",
    "/en/calendar.ics?as_of=2023-06-30&place=088",
    "/api/v1/openapi.json",
    "/?order=attention",
    "/en?order=attention&as_of=2023-06-30",
    "/targets/cooperatives?place=088",
    "/targets/consolidated?reading=kept-or-raised",
    "/products?q=che&stars=4",
    "/en/products?q=tea&group=drink&sort=name&page=2",
    "/products?district=088&state=recognised",
    "/districts?measure=products&against=province",
    "/en/districts?measure=products&since=2023-06-30",
    "/charts/targets/cooperatives/course.svg?theme=dark&size=tall",
    // What does not exist, or is asked for wrongly.
    "/nowhere",
    "/en/nowhere",
    "/targets/nothing",
    "/districts/999",
    "/products/nothing",
    "/?plan=1999",
    "/?as_of=2023-02-31",
    "/?as_of=1999-01-01",
    "/en/?as_of=1999-01-01",
    "/targets/green-chains?reading=nothing",
    "/data/nothing.csv",
    "/data/results.csv?as_of=1999-01-01",
    "/api/v1/nothing",
    "/api/v1/products?stars=6",
    "/charts/targets/cooperatives/nothing.svg",
];

/// Pages of single items, of which there are many: the default view says enough.
const ITEMS: [&str; 3] = ["/products/", "/entities/", "/villages/"];

const VIEWS: [&str; 4] = [
    "as_of=2022-12-31",
    "as_of=2023-06-30",
    "as_of=2023-06-30&plan=2024",
    "as_of=2024-12-31&plan=2024",
];

const FILTERS: [(&str, &str); 5] = [
    ("plan", "plan=2024"),
    ("as_of", "as_of=2023-06-30"),
    ("as_of", "as_of=2022-12-31"),
    ("target", "target=cooperatives"),
    ("district", "district=088"),
];

async fn text(site: &axum::Router, address: &str) -> String {
    String::from_utf8(ask(site, address).await.2).expect(address)
}

/// The paths of all pages, in both languages.
async fn sitemap(site: &axum::Router) -> Vec<String> {
    let xml = text(site, "/sitemap.xml").await;
    let whole = xml.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next());
    whole.map(|it| it.trim_start_matches("https://ocop.example").to_owned()).collect()
}

/// What a page links to as a drawing, as its numbers, and for frames elsewhere.
async fn exhibits(site: &axum::Router, page: &str) -> Vec<String> {
    let html = text(site, page).await;
    let links = html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let links = links.map(|link| link.replace("&amp;", "&"));
    let path = |link: &String| {
        let path = link.split('?').next().unwrap_or_default();
        path.strip_prefix("/en").unwrap_or(path).to_owned()
    };
    links
        .filter(|link| {
            let path = path(link);
            path.starts_with("/embed/") || path.starts_with("/charts/") && !path.ends_with(".png")
        })
        .collect()
}

/// Every operation of the interface with its examples, one by one and together.
async fn operations(site: &axum::Router) -> Vec<String> {
    let document = text(site, "/api/v1/openapi.json").await;
    let document: Value = serde_json::from_str(&document).expect("JSON");
    let mut all = Vec::new();
    for (path, item) in document["paths"].as_object().expect("paths") {
        let (mut address, mut query) = (path.clone(), Vec::new());
        for parameter in item["get"]["parameters"].as_array().expect("parameters") {
            let name = parameter["name"].as_str().expect("a name");
            let example = match &parameter["example"] {
                Value::String(text) => text.clone(),
                Value::Array(several) => several[0].as_str().expect("text").to_owned(),
                other => other.to_string(),
            };
            if parameter["in"] == "path" {
                address = address.replace(&format!("{{{name}}}"), &example);
            } else {
                query.push(format!("{name}={example}"));
            }
        }
        all.extend(query.iter().map(|one| format!("{address}?{one}")));
        all.push(format!("{address}?{}", query.join("&")));
        all.push(address);
    }
    all
}
