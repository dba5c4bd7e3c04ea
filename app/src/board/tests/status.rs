//! engine.md, section 4, "Goal and status": each line at its boundary.

use crate::board::{Day, Fraction, Goal, GoalKind, Measurement, Pace, Period, State, Status, Unit};

/// Ten days, so that one day is a tenth of the way.
const PERIOD: Period = Period { first: Day(101), last: Day(110) };

const HALF: Goal = Goal::AtLeast { numerator: 50, denominator: 100 };

fn measurement(
    pace: Pace,
    baseline: Fraction,
    value: Fraction,
    goal: Goal,
    day: i32,
) -> Measurement {
    Measurement { value, baseline, pace, goal, period: PERIOD, day: Day(day) }
}

/// A flow of `value`, on day `day` of the period.
fn flow(value: Fraction, goal: Goal, day: i32) -> Status {
    measurement(Pace::Flow, Fraction::count(0), value, goal, 100 + day).status()
}

/// A stock that began at `baseline`, on day `day` of the period.
fn stock(baseline: Fraction, value: Fraction, day: i32) -> Status {
    measurement(Pace::Stock, baseline, value, HALF, 100 + day).status()
}

fn count(value: u32) -> Fraction {
    Fraction::count(value)
}

fn share(numerator: u32, denominator: u32) -> Fraction {
    Fraction::share(numerator, denominator)
}

#[test]
fn what_the_plan_says_of_its_goal_comes_before_all_figures() {
    assert_eq!(flow(share(0, 0), Goal::NoDocument, 10), Status::NoSource);
    assert_eq!(flow(count(99), Goal::Qualitative, 10), Status::Qualitative);
    assert_eq!(flow(count(99), Goal::NonePrinted, 10), Status::NoGoal);
}

#[test]
fn a_denominator_of_0_is_no_data_even_when_the_period_is_over() {
    assert_eq!(flow(share(0, 0), HALF, 5), Status::NoData);
    assert_eq!(flow(share(0, 0), HALF, 99), Status::NoData);
}

#[test]
fn a_goal_is_met_when_it_is_reached_exactly_and_not_when_it_rounds_to_it() {
    let goal = Goal::AtLeast { numerator: 60, denominator: 100 };
    assert_eq!(flow(share(60, 100), goal, 10), Status::Met);
    assert_eq!(flow(share(3, 5), goal, 1), Status::Met);
    assert_eq!(flow(share(5996, 10_000), goal, 10), Status::Missed);
    assert_eq!(flow(count(30), Goal::AtLeast { numerator: 30, denominator: 1 }, 1), Status::Met);
    assert_eq!(
        flow(count(29), Goal::AtLeast { numerator: 30, denominator: 1 }, 10),
        Status::Missed
    );
}

#[test]
fn a_target_is_missed_from_the_last_day_of_the_period_on() {
    assert_ne!(flow(share(4, 10), HALF, 9), Status::Missed);
    assert_eq!(flow(share(4, 10), HALF, 10), Status::Missed);
    assert_eq!(flow(share(4, 10), HALF, 400), Status::Missed);
}

#[test]
fn a_flow_is_due_its_part_of_the_goal_day_by_day() {
    let goal = Goal::AtLeast { numerator: 30, denominator: 1 };
    assert_eq!(flow(count(0), goal, 0), Status::OnTrack);
    assert_eq!(flow(count(0), goal, -50), Status::OnTrack);
    assert_eq!(flow(count(0), goal, 1), Status::AtRisk);
    assert_eq!(flow(count(15), goal, 5), Status::OnTrack);
    assert_eq!(flow(count(14), goal, 5), Status::AtRisk);
    assert_eq!(flow(count(26), goal, 9), Status::AtRisk);
    assert_eq!(flow(count(27), goal, 9), Status::OnTrack);
}

#[test]
fn a_stock_is_due_the_way_from_its_start_to_the_goal() {
    // From 30 % to 50 %: 40 % after half of the period.
    assert_eq!(stock(share(30, 100), share(40, 100), 5), Status::OnTrack);
    assert_eq!(stock(share(30, 100), share(399, 1000), 5), Status::AtRisk);
    assert_eq!(stock(share(30, 100), share(30, 100), 0), Status::OnTrack);
    assert_eq!(stock(share(30, 100), share(29, 100), 0), Status::AtRisk);
}

#[test]
fn a_stock_that_began_at_the_goal_must_stay_there() {
    assert_eq!(stock(share(50, 100), share(49, 100), 1), Status::AtRisk);
    assert_eq!(stock(share(80, 100), share(50, 100), 1), Status::Met);
    assert_eq!(stock(share(80, 100), share(49, 100), 1), Status::AtRisk);
}

#[test]
fn a_stock_whose_start_is_unknown_is_due_the_whole_goal() {
    assert_eq!(stock(share(0, 0), share(49, 100), 1), Status::AtRisk);
    assert_eq!(stock(share(0, 0), share(50, 100), 1), Status::Met);
}

#[test]
fn the_pace_due_is_an_exact_fraction() {
    let due = |pace, baseline, day| {
        let (n, d) = measurement(pace, baseline, share(1, 3), HALF, 100 + day).pace_due()?;
        Some(n as f64 / d as f64)
    };
    assert_eq!(due(Pace::Flow, share(0, 0), 5), Some(0.25));
    assert_eq!(due(Pace::Flow, share(0, 0), 99), Some(0.5));
    assert_eq!(due(Pace::Stock, share(25, 100), 5), Some(0.375));
    assert_eq!(due(Pace::Stock, share(75, 100), 5), Some(0.5));
    let none = measurement(Pace::Flow, count(0), count(1), Goal::NonePrinted, 105);
    assert_eq!(none.pace_due(), None);
}

#[test]
fn the_largest_counts_do_not_overflow() {
    let (most, goal) = (u32::MAX, Goal::AtLeast { numerator: u32::MAX - 1, denominator: u32::MAX });
    let year = Period { first: Day::FIRST, last: Day::LAST };
    let value = share(most - 2, most);
    let measured = Measurement {
        value,
        baseline: share(1, most),
        pace: Pace::Stock,
        goal,
        period: year,
        day: Day(0),
    };
    assert_eq!(measured.status(), Status::OnTrack);
}

#[test]
fn a_goal_without_a_reading_has_one_status_everywhere() {
    let uncounted = |goal: Goal| (goal.status_without_figure(), goal.kind());
    assert_eq!(uncounted(Goal::NoDocument), (Status::NoSource, GoalKind::NoDocument));
    assert_eq!(uncounted(Goal::Qualitative), (Status::Qualitative, GoalKind::Qualitative));
    assert_eq!(uncounted(Goal::NonePrinted), (Status::NoGoal, GoalKind::NonePrinted));
    assert_eq!(uncounted(HALF), (Status::NoData, GoalKind::AtLeast));
}

#[test]
fn an_id_names_one_value_of_its_list() {
    assert!(Status::ALL.into_iter().all(|one| Status::with_id(one.id()) == Some(one)));
    assert!(State::ALL.into_iter().all(|one| State::with_id(one.id()) == Some(one)));
    assert!(Unit::ALL.into_iter().all(|one| Unit::with_id(one.id()) == Some(one)));
    assert!(Pace::ALL.into_iter().all(|one| Pace::with_id(one.id()) == Some(one)));
    assert!(GoalKind::ALL.into_iter().all(|one| GoalKind::with_id(one.id()) == Some(one)));
    assert_eq!(Status::with_id("Met"), None);
}

#[test]
fn what_is_lacking_is_the_least_number_that_meets_the_goal() {
    let lacking = |value: Fraction, numerator, denominator| {
        let goal = Goal::AtLeast { numerator, denominator };
        let measured = |value| measurement(Pace::Flow, count(0), value, goal, 110);
        let lacking = measured(value).lacking();
        if let Some(more) = lacking {
            let with = |more| Fraction { numerator: value.numerator + more, ..value };
            assert_eq!(measured(with(more)).status(), Status::Met);
            assert!(more == 0 || measured(with(more - 1)).status() == Status::Missed);
        }
        lacking
    };
    assert_eq!(lacking(count(11), 30, 1), Some(19));
    assert_eq!(lacking(count(41), 30, 1), Some(0));
    assert_eq!(lacking(share(8, 94), 20, 100), Some(11));
    assert_eq!(lacking(share(54, 94), 60, 100), Some(3));
    assert_eq!(lacking(share(3, 5), 60, 100), Some(0));
    assert_eq!(lacking(share(0, 1), 4, 100), Some(1));
    assert_eq!(lacking(share(0, 0), 60, 100), None);
    let unknown = measurement(Pace::Flow, count(0), count(3), Goal::NonePrinted, 110);
    assert_eq!(unknown.lacking(), None);
}
