use std::collections::BTreeMap;

use app::{
    board::{Board, Day},
    edition::Edition,
    fault::{BundleCode as Code, Fault},
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{BundleError, Entries, plan_path};
use crate::{digest::hex, engine};

pub const NAME: &str = "manifest.json";
/// The version of the form of bundles.
pub const VERSION: u32 = 3;
const FORMAT: &str = "ocop-targets bundle";

/// What a bundle says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    pub format: String,
    pub version: u32,
    /// The version of the program that made it.
    pub program: String,
    /// The version of the rules; see [`engine::VERSION`].
    pub engine: u32,
    /// Digest of the register, as pages show its beginning.
    pub register: String,
    /// The last day up to which the register was known when it was computed: on it
    /// depends which day is shown first, and nothing else.
    pub known_until: String,
    /// True for invented items.
    pub illustrative: bool,
    pub plans: Vec<PlanDays>,
    /// Every other entry by its path.
    pub entries: BTreeMap<String, Entry>,
}

/// The days of one plan, as `2023-12-31`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlanDays {
    pub id: String,
    pub file: String,
    /// First and last day for which there are results.
    pub first: String,
    pub last: String,
    /// The days for which there are statuses.
    pub status_on: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    pub bytes: usize,
    pub sha256: String,
}

impl Manifest {
    /// `digest` is that of the register.
    pub(super) fn new(entries: &Entries, edition: &Edition, digest: &str) -> Self {
        let boards = edition.boards.iter();
        let mut plans: Vec<PlanDays> = boards.map(|board| PlanDays::new(board)).collect();
        plans.sort_by(|a, b| a.id.cmp(&b.id));
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            engine: engine::VERSION,
            register: digest.to_owned(),
            known_until: edition.default_board().known_until.to_string(),
            illustrative: edition.version.illustrative,
            plans,
            entries: entries
                .iter()
                .map(|(path, bytes)| (path.clone(), Entry::new(bytes)))
                .collect(),
        }
    }

    /// The manifest that `bytes` are.
    ///
    /// # Errors
    ///
    /// When they are not one, or one of a form that this program does not know.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, BundleError> {
        let failed = |error: serde_json::Error| Fault::new(Code::Manifest, "").with(error);
        let any: serde_json::Value = serde_json::from_slice(bytes).map_err(failed)?;
        if any["format"] != FORMAT {
            return Err(Fault::new(Code::Foreign, "").into());
        }
        if any["version"] != VERSION {
            return Err(Fault::new(Code::Version, "").with(&any["version"]).with(VERSION).into());
        }
        Ok(serde_json::from_value(any).map_err(failed)?)
    }

    pub(super) fn text(&self) -> String {
        // Text, numbers and maps by text always have a form in JSON.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}

impl PlanDays {
    fn new(board: &Board) -> Self {
        let known = board.known_days();
        Self {
            id: board.plan.clone(),
            file: plan_path(&board.plan),
            first: known.first.to_string(),
            last: known.last.to_string(),
            status_on: status_days(board).iter().map(Day::to_string).collect(),
        }
    }
}

impl Entry {
    pub fn new(bytes: &[u8]) -> Self {
        let sha256 = hex(&Sha256::digest(bytes));
        Self { bytes: bytes.len(), sha256 }
    }

    pub fn describe(&self) -> String {
        format!("{} byte, sha256 {}", self.bytes, self.sha256)
    }
}

/// The days for which a bundle holds statuses: the one that pages show first, and
/// the period's last.
pub fn status_days(board: &Board) -> Vec<Day> {
    let mut days = vec![board.default_day, board.period.last];
    days.dedup();
    days
}

/// The days for which a bundle holds outlooks: those of the statuses, and the ends of the period's
/// quarters up to which the register is known.
pub fn outlook_days(board: &Board) -> Vec<Day> {
    let mut ends = std::iter::successors(Some(board.period.first), |day| Some(day.plus_months(3)));
    let quarters = ends.by_ref().skip(1).map(|next| next.plus(-1));
    let quarters = quarters.take_while(|&day| day <= board.period.last.min(board.known_until));
    let mut days: Vec<Day> = quarters.chain(status_days(board)).collect();
    days.sort_unstable();
    days.dedup();
    days
}
