use app::format::Lang;
use serde::Serialize;

use super::recompute::is_known;
use crate::bundle::{
    Bundle, Manifest,
    manifest::{self, Entry},
};

/// An entry that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Finding {
    /// Its digest is not the one in the list.
    Digest { entry: String, bundled: String, recomputed: String },
    /// In the list, not in the bundle.
    Missing { entry: String },
    /// In the bundle, not in the list.
    Unlisted { entry: String },
    /// Neither read nor written by the program.
    Unknown { entry: String },
    /// The list says of the whole bundle what is not so.
    Manifest { field: &'static str, bundled: String, recomputed: String },
    /// Every figure agrees, but the text is not what the program writes.
    Row { entry: String, row: usize, bundled: String, recomputed: String },
}

impl Finding {
    /// One sentence that names the entry.
    pub fn line(&self, lang: Lang) -> String {
        match self {
            Self::Digest { entry, bundled, recomputed } => lang.pick(
                format!(
                    "{entry}: nội dung đã thay đổi (bản kê ghi {bundled}, thực tế {recomputed})"
                ),
                format!("{entry}: its content was changed (listed {bundled}, found {recomputed})"),
            ),
            Self::Missing { entry } => lang.pick(
                format!("{entry}: có trong bản kê nhưng không có trong gói"),
                format!("{entry}: listed, but not in the bundle"),
            ),
            Self::Unlisted { entry } => lang.pick(
                format!("{entry}: có trong gói nhưng không có trong bản kê"),
                format!("{entry}: in the bundle, but not listed"),
            ),
            Self::Unknown { entry } => lang.pick(
                format!("{entry}: không thuộc gói dữ liệu, không được dùng để tính"),
                format!("{entry}: not part of a bundle, nothing is computed from it"),
            ),
            Self::Manifest { field, bundled, recomputed } => lang.pick(
                format!("manifest.json, mục {field}: trong gói {bundled}, tính lại {recomputed}"),
                format!("manifest.json, {field}: bundled {bundled}, recomputed {recomputed}"),
            ),
            Self::Row { entry, row, bundled, recomputed } => lang.pick(
                format!(
                    "{entry}, dòng {row}: trong gói «{bundled}», chương trình ghi «{recomputed}»"
                ),
                format!(
                    "{entry}, row {row}: bundled «{bundled}», the program writes «{recomputed}»"
                ),
            ),
        }
    }
}

/// Where the entries are not those of the bundle's list.
pub fn of_list(bundle: &Bundle) -> Vec<Finding> {
    let listed = &bundle.manifest.entries;
    let mut findings = Vec::new();
    for (path, entry) in listed {
        match bundle.entries.get(path) {
            None => findings.push(Finding::Missing { entry: path.clone() }),
            Some(bytes) => {
                let found = Entry::new(bytes);
                if found != *entry {
                    let [bundled, recomputed] = [entry, &found].map(Entry::describe);
                    findings.push(Finding::Digest { entry: path.clone(), bundled, recomputed });
                }
            }
        }
    }
    for path in bundle.entries.keys().filter(|path| *path != manifest::NAME) {
        if !listed.contains_key(path) {
            findings.push(Finding::Unlisted { entry: path.clone() });
        }
        if !is_known(path) {
            findings.push(Finding::Unknown { entry: path.clone() });
        }
    }
    findings
}

/// Where the manifest says of the whole what does not follow from the entries. The
/// versions of program and rules cannot be recomputed.
pub fn of_manifest(bundled: &Manifest, recomputed: &Manifest) -> Vec<Finding> {
    let fields = [
        ("register", json(&bundled.register), json(&recomputed.register)),
        ("known_until", json(&bundled.known_until), json(&recomputed.known_until)),
        ("illustrative", json(&bundled.illustrative), json(&recomputed.illustrative)),
        ("plans", json(&bundled.plans), json(&recomputed.plans)),
    ];
    let other = fields.into_iter().filter(|(_, bundled, recomputed)| bundled != recomputed);
    other
        .map(|(field, bundled, recomputed)| Finding::Manifest { field, bundled, recomputed })
        .collect()
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
