//! What every link takes along, so that a reader stays with the same figures.

use super::id::encode;
use crate::board::Day;

/// As of which day, of which plan and in the units of which year figures are; `None` is the
/// default.
///
/// One more is a field here, and what it means in `route/visit.rs`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Carried {
    pub as_of: Option<Day>,
    pub plan: Option<String>,
    pub units: Option<String>,
}

impl Carried {
    /// The names in addresses, in their order.
    pub const AS_OF: &str = "as_of";
    pub const PLAN: &str = "plan";
    pub const UNITS: &str = "units";
    pub const ALL: [&str; 3] = [Self::AS_OF, Self::PLAN, Self::UNITS];

    /// Reads each by its name.
    ///
    /// # Errors
    ///
    /// The text of a day that does not exist.
    pub fn read(given: impl Fn(&str) -> Option<String>) -> Result<Self, String> {
        let day = |text: String| Day::from_written(&text).ok_or(text);
        let as_of = given(Self::AS_OF).map(day).transpose()?;
        Ok(Self { as_of, plan: given(Self::PLAN), units: given(Self::UNITS) })
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
        let Self { as_of, plan, units } = self;
        let values = [as_of.map(|day| day.to_string()), plan.clone(), units.clone()];
        Self::ALL.into_iter().zip(values).filter_map(|(name, value)| Some((name, value?))).collect()
    }
}
