//! What is to be reached by a day.

use super::{Day, Document, Fraction, Goal, Steps, Text, Unit, status::at_least};
use crate::closed::closed;

/// A day that a plan names, and how much by then: of the year's own goal, or of a longer plan.
#[derive(Clone, Debug, PartialEq)]
pub struct MilestoneView {
    pub by: Day,
    pub name: Text,
    /// [`Goal::NonePrinted`] for a day without a number.
    pub goal: Goal,
    pub source: Option<Document>,
    /// The formula in words, of what, and the province's figure; `None` without a number.
    pub counted: Option<(Text, Unit, Steps)>,
}

closed! {
    /// How a milestone stands on a day.
    MilestoneState {
        /// Its day is over, and the figure of that day reaches the number.
        Reached = "reached",
        Missed = "missed",
        /// Its day is to come, and the figure reaches the number already.
        Ahead = "ahead",
        Open = "open",
        /// No number is printed.
        Past = "past",
        ToCome = "to_come",
    }
}

impl MilestoneView {
    /// The figure of `day`, of its own day from then on; `None` without a number.
    pub fn value(&self, day: Day) -> Option<Fraction> {
        let (_, _, steps) = self.counted.as_ref()?;
        Some(steps.at(day.min(self.by)))
    }

    pub fn state(&self, day: Day) -> MilestoneState {
        let is_over = day >= self.by;
        let reached = || {
            let (goal, over) = self.goal.fraction()?;
            Some(at_least(self.value(day)?.exact()?, (goal.into(), over.into())))
        };
        match (reached(), is_over) {
            (Some(true), true) => MilestoneState::Reached,
            (Some(false), true) => MilestoneState::Missed,
            (Some(true), false) => MilestoneState::Ahead,
            (Some(false), false) => MilestoneState::Open,
            (None, true) => MilestoneState::Past,
            (None, false) => MilestoneState::ToCome,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::Step;

    /// 10 from day 5 on, 12 from day 15 on, of 12 by day 20.
    fn milestone(goal: Goal) -> MilestoneView {
        let step = |day, numerator| Step { day: Day(day), numerator, denominator: 0 };
        let steps = Steps { share: false, steps: vec![step(5, 10), step(15, 12), step(25, 3)] };
        let counted = Some((Text::default(), Unit::Product, steps));
        let counted = counted.filter(|_| goal != Goal::NonePrinted);
        MilestoneView { by: Day(20), name: Text::default(), goal, source: None, counted }
    }

    const TWELVE: Goal = Goal::AtLeast { numerator: 12, denominator: 1 };

    #[test]
    fn before_its_day_a_milestone_is_open_or_ahead_and_then_reached_for_good() {
        let state = |day| milestone(TWELVE).state(Day(day));
        assert_eq!(state(1), MilestoneState::Open);
        assert_eq!(state(14), MilestoneState::Open);
        assert_eq!(state(15), MilestoneState::Ahead);
        assert_eq!(state(20), MilestoneState::Reached);
        // What is lost later was there on the day.
        assert_eq!(state(30), MilestoneState::Reached);
        assert_eq!(milestone(TWELVE).value(Day(30)), Some(Fraction::count(12)));
    }

    #[test]
    fn a_milestone_below_its_number_on_its_day_is_missed() {
        let goal = Goal::AtLeast { numerator: 13, denominator: 1 };
        assert_eq!(milestone(goal).state(Day(19)), MilestoneState::Open);
        assert_eq!(milestone(goal).state(Day(20)), MilestoneState::Missed);
    }

    #[test]
    fn a_day_without_a_number_is_to_come_or_past() {
        assert_eq!(milestone(Goal::NonePrinted).state(Day(19)), MilestoneState::ToCome);
        assert_eq!(milestone(Goal::NonePrinted).state(Day(20)), MilestoneState::Past);
    }
}
