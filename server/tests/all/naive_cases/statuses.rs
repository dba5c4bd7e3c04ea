//! Goal and status. The period of 2023 has 365 days; 14 March is the 73rd, a fifth.

use app::board::{Day, Goal, Pace, Status};

use super::{Fraction, count, share};
use crate::calendar;

#[derive(Clone, Debug)]
pub struct StatusCase {
    pub name: &'static str,
    pub goal: Goal,
    pub pace: Pace,
    pub value: Fraction,
    pub baseline: Fraction,
    pub day: Day,
    pub expected: Status,
}

const FIFTH: &str = "2023-03-14";
const LAST: &str = "2023-12-31";
const THIRTY: Goal = Goal::AtLeast { numerator: 30, denominator: 1 };
const SIXTY_PERCENT: Goal = Goal::AtLeast { numerator: 60, denominator: 100 };

/// In the period of 2023.
pub fn status_cases() -> Vec<StatusCase> {
    let case = |name, goal, pace, value, baseline, day, expected| StatusCase {
        name,
        goal,
        pace,
        value,
        baseline,
        day: calendar::parse(day),
        expected,
    };
    let flow = |name, value, day, expected| {
        case(name, THIRTY, Pace::Flow, count(value), count(0), day, expected)
    };
    let stock = |name, baseline, value, day, expected| {
        case(name, SIXTY_PERCENT, Pace::Stock, value, baseline, day, expected)
    };
    let without = |name, goal, expected| {
        case(name, goal, Pace::Stock, share(0, 0), share(0, 0), LAST, expected)
    };
    vec![
        without("no_document_comes_before_all", Goal::NoDocument, Status::NoSource),
        without("no_number_is_qualitative", Goal::Qualitative, Status::Qualitative),
        without("no_printed_number_is_no_goal", Goal::NonePrinted, Status::NoGoal),
        without("nothing_to_count_among_is_no_data", SIXTY_PERCENT, Status::NoData),
        flow("the_goal_itself_is_met", 30, FIFTH, Status::Met),
        flow("the_goal_is_met_on_the_last_day", 30, LAST, Status::Met),
        flow("one_less_on_the_last_day_is_missed", 29, LAST, Status::Missed),
        flow("one_less_on_the_day_before_is_at_risk", 29, "2023-12-30", Status::AtRisk),
        flow("missed_stays_missed", 29, "2024-02-01", Status::Missed),
        flow("met_late_is_met", 30, "2024-02-01", Status::Met),
        flow("a_fifth_of_the_goal_is_due_after_a_fifth_of_the_days", 6, FIFTH, Status::OnTrack),
        flow("less_than_a_fifth_is_at_risk", 5, FIFTH, Status::AtRisk),
        flow("a_fifth_is_not_enough_a_day_later", 6, "2023-03-15", Status::AtRisk),
        flow("nothing_is_due_on_the_baseline", 0, "2022-12-31", Status::OnTrack),
        flow("nothing_is_due_before_the_baseline", 0, "2022-06-01", Status::OnTrack),
        flow("something_is_due_on_the_first_day", 0, "2023-01-01", Status::AtRisk),
        stock(
            "57_of_101_is_less_than_60_percent",
            share(50, 101),
            share(57, 101),
            LAST,
            Status::Missed,
        ),
        stock("60_percent_is_compared_exactly", share(1, 2), share(3, 5), FIFTH, Status::Met),
        stock("a_stock_starts_where_it_stood", share(1, 2), share(52, 100), FIFTH, Status::OnTrack),
        stock(
            "a_stock_is_due_a_fifth_of_its_way",
            share(1, 2),
            share(519, 1000),
            FIFTH,
            Status::AtRisk,
        ),
        stock(
            "a_stock_has_nowhere_to_go_on_the_baseline",
            share(1, 2),
            share(1, 2),
            "2022-12-31",
            Status::OnTrack,
        ),
        stock(
            "before_the_baseline_a_stock_is_due_what_it_was_on_it",
            share(1, 2),
            share(49, 100),
            "2022-06-01",
            Status::AtRisk,
        ),
        stock(
            "a_stock_that_started_at_the_goal_is_due_all_of_it",
            share(3, 5),
            share(59, 100),
            FIFTH,
            Status::AtRisk,
        ),
        stock(
            "a_stock_that_started_above_the_goal_is_due_only_the_goal",
            share(9, 10),
            share(3, 5),
            FIFTH,
            Status::Met,
        ),
        stock(
            "a_stock_without_a_start_is_due_all_of_the_goal",
            share(0, 0),
            share(59, 100),
            FIFTH,
            Status::AtRisk,
        ),
        stock(
            "a_stock_without_a_value_is_no_data_on_the_last_day",
            share(1, 2),
            share(0, 0),
            LAST,
            Status::NoData,
        ),
    ]
}
