//! What a page offers to take away, in the words of schema.org.

use serde_json::{Value, json};

use super::visit::Visit;
use crate::address::Page;

/// A dataset as schema.org describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub name: String,
    pub about: String,
    /// Where it is explained: path and query.
    pub page: String,
    /// Where it is downloaded: path and query.
    pub files: Vec<String>,
}

/// JSON-LD of one dataset with its files, and of those that are parts of it.
pub fn offers(visit: &Visit, origin: &str, whole: &Offer, parts: &[Offer]) -> String {
    let edition = &visit.edition;
    let board = &visit.board;
    let mut json = dataset(visit, origin, whole);
    json["@context"] = "https://schema.org".into();
    json["version"] = edition.version.digest.clone().into();
    json["isAccessibleForFree"] = true.into();
    json["temporalCoverage"] = format!("{}/{}", board.period.first, board.period.last).into();
    json["spatialCoverage"] = json!({"@type": "AdministrativeArea", "name": edition.province.name});
    let catalog = visit.at.to(Page::Data).href();
    json["includedInDataCatalog"] =
        json!({"@type": "DataCatalog", "url": format!("{origin}{catalog}")});
    if !parts.is_empty() {
        json["hasPart"] = parts.iter().map(|part| dataset(visit, origin, part)).collect();
    }
    json.to_string()
}

fn dataset(visit: &Visit, origin: &str, offer: &Offer) -> Value {
    let files = offer.files.iter().map(|file| {
        json!({
            "@type": "DataDownload",
            "encodingFormat": media(file),
            "contentUrl": format!("{origin}{file}"),
        })
    });
    let mut json = json!({
        "@type": "Dataset",
        "name": offer.name,
        "description": offer.about,
        "url": format!("{origin}{}", offer.page),
        "inLanguage": visit.lang().code(),
    });
    let files: Vec<Value> = files.collect();
    if !files.is_empty() {
        json["distribution"] = files.into();
    }
    // The licence of a register that was given is its keeper's to name.
    if visit.edition.version.illustrative {
        json["license"] = "https://opensource.org/licenses/MIT".into();
    }
    json
}

/// The media type that a file's name tells.
fn media(file: &str) -> &'static str {
    let path = file.split('?').next().unwrap_or(file);
    match path.rsplit('.').next() {
        Some("csv") => "text/csv",
        Some("json") => "application/json",
        Some("xlsx") => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Some("zip") => "application/zip",
        _ => "application/octet-stream",
    }
}
