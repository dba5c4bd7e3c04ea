use app::fault::Severity;
use serde::Serialize;

/// A fault as programs read it, of a table or of a list; `None` where it has no such place.
#[derive(Debug, Serialize)]
pub struct FaultRecord<'a> {
    pub code: &'static str,
    pub severity: Severity,
    pub file: Option<&'a str>,
    pub sheet: Option<&'a str>,
    /// `B7`.
    pub cell: Option<String>,
    pub table: Option<&'a str>,
    pub row: Option<u32>,
    pub column: Option<&'a str>,
    pub value: &'a str,
    pub message: String,
    pub suggestion: Option<String>,
}
