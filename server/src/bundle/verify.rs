mod finding;
mod recompute;

pub use finding::Finding;

use serde::Serialize;

use super::{
    Bundle, BundleError, Difference, Line, Manifest,
    compare::{compare, first_other_row},
    manifest, results,
};
use recompute::Recomputed;

/// Whether a bundle says what its own rows give.
#[derive(Debug, Serialize)]
pub struct Report {
    pub agree: u64,
    pub differ: u64,
    /// Entries that are not as the bundle's list says, or not as the program writes them.
    pub findings: Vec<Finding>,
    pub differences: Vec<Difference>,
    pub lines: Vec<Line>,
    /// Why nothing could be computed.
    #[serde(skip)]
    pub failed: Option<BundleError>,
}

impl Report {
    pub fn agrees(&self) -> bool {
        self.differ == 0 && self.findings.is_empty() && self.failed.is_none()
    }
}

/// Computes everything in `bundle` a second time, from its rows, plans and published
/// figures alone, and compares. `computed` is told how many products were read.
pub fn verify(bundle: &Bundle, computed: impl FnOnce(usize)) -> Report {
    let mut report = Report {
        agree: 0,
        differ: 0,
        findings: finding::of_list(bundle),
        differences: Vec::new(),
        lines: Vec::new(),
        failed: None,
    };
    if let Err(error) = add(&mut report, bundle, computed) {
        report.failed = Some(error);
    }
    report
}

fn add(
    report: &mut Report,
    bundle: &Bundle,
    computed: impl FnOnce(usize),
) -> Result<(), BundleError> {
    let recomputed = Recomputed::new(bundle)?;
    computed(recomputed.edition.items.products.len());
    let mut entries = bundle.entries.clone();
    let listed = entries.remove(manifest::NAME).unwrap_or_default();
    let Recomputed { edition, digest } = &recomputed;
    let expected = Manifest::new(&entries, edition, digest);
    report.findings.extend(finding::of_manifest(&bundle.manifest, &expected));
    let written = bundle.manifest.text();
    if listed != written.as_bytes() {
        report.findings.push(row(manifest::NAME, &listed, written.as_bytes()));
    }
    for (spec, ours) in results::tables(edition)? {
        let theirs = bundle.entries.get(spec.name).map(Vec::as_slice);
        let (lines, differences) = compare(spec, theirs, &ours, &edition.province.code);
        if let Some(theirs) = theirs.filter(|&theirs| differences.is_empty() && theirs != ours) {
            report.findings.push(row(spec.name, theirs, &ours));
        }
        report.agree += lines.iter().map(|line| line.agree).sum::<u64>();
        report.differ += lines.iter().map(|line| line.compared - line.agree).sum::<u64>();
        report.lines.extend(lines);
        report.differences.extend(differences);
    }
    Ok(())
}

fn row(entry: &str, bundled: &[u8], recomputed: &[u8]) -> Finding {
    let (row, bundled, recomputed) = first_other_row(bundled, recomputed);
    Finding::Row { entry: entry.to_owned(), row, bundled, recomputed }
}
