//! Media types, each written once.

pub const HTML: &str = "text/html; charset=utf-8";
pub const TEXT: &str = "text/plain; charset=utf-8";
pub const CSV: &str = "text/csv; charset=utf-8";
/// A table whose first line names the columns.
pub const CSV_TABLE: &str = "text/csv; charset=utf-8; header=present";
pub const JSON: &str = "application/json";
pub const PROBLEM: &str = "application/problem+json";
pub const XML: &str = "application/xml; charset=utf-8";
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
pub const ZIP: &str = "application/zip";
pub const CALENDAR: &str = "text/calendar; charset=utf-8";
pub const ATOM: &str = "application/atom+xml; charset=utf-8";
pub const SVG: &str = "image/svg+xml";
pub const PNG: &str = "image/png";
pub const WOFF2: &str = "font/woff2";
pub const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const WASM: &str = "application/wasm";
const UNKNOWN: &str = "application/octet-stream";

/// The type of a file, by the end of its name.
pub fn by_name(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("js") => SCRIPT,
        Some("wasm") => WASM,
        Some("svg") => SVG,
        Some("txt") => TEXT,
        Some("png") => PNG,
        Some("css") => CSS,
        _ => UNKNOWN,
    }
}
