use app::board::{Day, Evidence};

use super::{Allowed, Of};
use crate::{engine::interval::Interval, plan::WhereApplications};

impl Of<'_> {
    /// Applications from the first day within on which they have reached one of the stages of
    /// both conditions, for good.
    pub fn applications(
        &self,
        conditions: &WhereApplications,
        among: &WhereApplications,
        mut to: impl FnMut(Interval),
    ) -> Evidence {
        let applications = &self.history.applications;
        let asked = [conditions, among].map(|it| {
            let stages = Allowed::new(it.stage.iter().map(|&stage| stage as u8));
            (stages, Allowed::new(it.purpose.iter().map(|&purpose| purpose as u8)))
        });
        let rows = applications.place.iter().zip(applications.purpose.iter());
        for (item, (&place, &purpose)) in (0_u32..).zip(rows) {
            let reached = |(stages, purposes): &(Allowed, Allowed)| {
                let steps = applications.steps(item);
                let within =
                    steps.filter(|&(stage, on)| self.is_within(on) && stages.allows(stage));
                within.map(|(_, on)| on).min().filter(|_| purposes.allows(purpose))
            };
            if let [Some(one), Some(other)] = asked.each_ref().map(reached) {
                let from = one.max(other);
                to(Interval { item, place, from, to: Day::LAST, evidence: item });
            }
        }
        Evidence::Application
    }
}
