//! What every link takes along, so that a reader stays with the same figures.

use super::id::encode;
use crate::board::Day;

/// As of which day and of which plan figures are; `None` is the default.
///
/// One more is a field here, and what it means in `route/visit.rs`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Carried {
    pub as_of: Option<Day>,
    pub plan: Option<String>,
}

impl Carried {
    /// The names in addresses, in their order.
    pub const AS_OF: &str = "as_of";
    pub const PLAN: &str = "plan";

    /// Reads each by its name.
    ///
    /// # Errors
    ///
    /// The text of a day that does not exist.
    pub fn read(given: impl Fn(&str) -> Option<String>) -> Result<Self, String> {
        let day = |text: String| Day::from_written(&text).ok_or(text);
        Ok(Self { as_of: given(Self::AS_OF).map(day).transpose()?, plan: given(Self::PLAN) })
    }

    /// The same as text: `as_of=2023-06-30&plan=2024`.
    pub fn query(&self) -> String {
        let pairs = self.pairs().into_iter();
        let pairs: Vec<_> =
            pairs.map(|(name, value)| format!("{name}={}", encode(&value))).collect();
        pairs.join("&")
    }

    /// Names and values of those that are not the default.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let Self { as_of, plan } = self;
        let pairs = [(Self::AS_OF, as_of.map(|day| day.to_string())), (Self::PLAN, plan.clone())];
        pairs.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }
}
