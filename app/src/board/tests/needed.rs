//! What it takes to meet a goal, beside counting up one by one.

use proptest::prelude::*;

use crate::board::{Day, Fraction, Goal, Measurement, Pace, Period, Status};

fn measured(value: Fraction, numerator: u32, denominator: u32) -> Measurement {
    let period = Period { first: Day(0), last: Day(99) };
    let goal = Goal::AtLeast { numerator, denominator };
    Measurement { value, baseline: value, pace: Pace::Stock, goal, period, day: Day(99) }
}

/// The first of at most twenty thousand that meets the goal.
fn first(meets: impl Fn(u32) -> Fraction, numerator: u32, denominator: u32) -> Option<u32> {
    (0..=20_000).find(|&more| measured(meets(more), numerator, denominator).status() == Status::Met)
}

proptest! {
    #[test]
    fn what_is_lacking_is_the_first_number_that_meets_the_goal(
        (value, among) in (1..200_u32).prop_flat_map(|among| (0..=among, Just(among))),
        (goal, over) in (1..=100_u32).prop_flat_map(|over| (1..=over, Just(over))),
    ) {
        let share = measured(Fraction::share(value, among), goal, over);
        let change = |more| Fraction::share(value + more, among);
        prop_assert_eq!(share.lacking(), first(change, goal, over));
        let join = |more| Fraction::share(value + more, among + more);
        prop_assert_eq!(share.lacking_joining(), first(join, goal, over));
        let lose = |fewer| Fraction::share(value.saturating_sub(fewer), among);
        let lost = (0..=value)
            .find(|&fewer| measured(lose(fewer), goal, over).status() != Status::Met)
            .filter(|_| share.status() == Status::Met);
        prop_assert_eq!(share.spare(), lost);
        let count = measured(Fraction::count(value), goal, 1);
        prop_assert_eq!(count.lacking_joining(), first(|more| Fraction::count(value + more), goal, 1));
    }
}

proptest! {
    #[test]
    fn what_is_behind_is_the_first_number_that_keeps_the_pace(
        (value, among) in (1..200_u32).prop_flat_map(|among| (0..=among, Just(among))),
        goal in 1..=100_u32,
        day in 0..99_i32,
        is_flow: bool,
    ) {
        let pace = if is_flow { Pace::Flow } else { Pace::Stock };
        let share = Measurement { day: Day(day), pace, ..measured(Fraction::share(value, among), goal, 100) };
        let keeps = |more: &u32| {
            let value = Fraction::share(value + more, among);
            matches!(Measurement { value, ..share }.status(), Status::Met | Status::OnTrack)
        };
        let first = (0..=among).find(keeps).filter(|&more| more > 0);
        let has_pace = share.needed().is_some_and(|needed| needed >= 5);
        prop_assert_eq!(share.behind(), first.filter(|_| has_pace));
    }
}

#[test]
fn new_ones_that_join_are_counted_among_as_well() {
    let joining = |n, d, goal| measured(Fraction::share(n, d), goal, 100).lacking_joining();
    assert_eq!(joining(54, 94, 60), Some(6), "60 of 100");
    assert_eq!(joining(8, 94, 20), Some(14), "22 of 108");
    assert_eq!(joining(9, 10, 100), None, "none suffice");
    assert_eq!(joining(0, 0, 60), None);
}
