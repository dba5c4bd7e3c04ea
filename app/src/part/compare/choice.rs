use super::Compared;
use crate::board::Day;

/// What a reader chose; `None` is the default, which depends on the measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Position among the measures.
    pub measure: u32,
    pub day: Day,
    pub against: Option<Against>,
    /// The other day.
    pub since: Option<Day>,
    /// The measure by which the districts of the matrix stand; `None` for their own order.
    pub sort: Option<u32>,
}

/// What a measure is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    Goal,
    Province,
    Day,
}

impl Against {
    pub const ALL: [Self; 3] = [Self::Goal, Self::Province, Self::Day];

    /// As addresses name it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Goal => "goal",
            Self::Province => "province",
            Self::Day => "day",
        }
    }
}

impl Compared {
    /// What is shown when nothing is chosen but the day.
    pub fn default_choice(&self, day: Day) -> Choice {
        Choice { measure: self.default_measure, day, against: None, since: None, sort: None }
    }

    /// `choice` with one more part of it, as addresses and forms name it; `None` when there
    /// is no such value. Names that are not of this page change nothing.
    pub fn with(&self, choice: Choice, name: &str, value: &str) -> Option<Choice> {
        let at = || {
            let at = self.measures.iter().position(|measure| measure.id == value);
            at.map(|at| at as u32)
        };
        Some(match name {
            "measure" => Choice { measure: at()?, ..choice },
            "sort" => Choice { sort: Some(at()?), ..choice },
            "since" => {
                let day = Day::from_written(value).filter(|&day| self.known.contains(day))?;
                Choice { since: Some(day), ..choice }
            }
            "against" => {
                let against = Against::ALL.into_iter().find(|against| against.id() == value)?;
                Choice { against: Some(against), ..choice }
            }
            _ => choice,
        })
    }
}
