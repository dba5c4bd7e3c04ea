//! The way of an application.

use super::Application;
use crate::{
    day::Day,
    schema::{Purpose, Stage},
};

impl Application {
    /// The day on which it reached `stage`; `None` when it did not, or none was noted.
    pub fn reached(&self, stage: Stage) -> Option<Day> {
        if stage == self.stage {
            return Some(self.stage_on);
        }
        match stage {
            Stage::Idea => self.idea_on,
            Stage::Accepted => self.accepted_on,
            Stage::Plan => self.plan_on,
            Stage::Dossier => self.dossier_on,
            Stage::DistrictGraded => self.district_graded_on,
            Stage::ProvinceGraded => self.province_graded_on,
            Stage::SubmittedToMinistry | Stage::Rejected => None,
        }
    }

    /// The stages it had reached by `day`, in the order of their days.
    pub fn steps(&self, day: Day) -> Vec<(Stage, Day)> {
        let all = Stage::ALL.iter().filter_map(|&stage| Some((stage, self.reached(stage)?)));
        let mut known: Vec<_> = all.filter(|&(_, on)| on <= day).collect();
        known.sort_by_key(|&(_, on)| on);
        known
    }

    /// Where it stood on `day`, and since when; `None` before its first known stage.
    pub fn stage_at(&self, day: Day) -> Option<(Stage, Day)> {
        self.steps(day).pop()
    }

    /// What it asks for: a first grading, where it does not say so.
    pub fn asks_for(&self) -> Purpose {
        self.purpose.unwrap_or(Purpose::First)
    }

    /// True unless it asks for another grading of what was graded before.
    pub fn is_first(&self) -> bool {
        self.asks_for() == Purpose::First
    }
}

impl Stage {
    /// True once the province has decided for it.
    pub fn is_graded(self) -> bool {
        matches!(self, Self::ProvinceGraded | Self::SubmittedToMinistry)
    }
}

#[cfg(test)]
mod tests;
