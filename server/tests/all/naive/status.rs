//! The verdict, from the table of engine.md section 4, in exact fractions.

use app::board::{Day, Goal, Pace, Period, Status};

use super::Fraction;

/// `value` is the reading on `day`, `baseline` the same reading on the day before the period.
pub fn status(
    goal: Goal,
    pace: Pace,
    value: Fraction,
    baseline: Fraction,
    period: Period,
    day: Day,
) -> Status {
    let goal = match goal {
        Goal::NoDocument => return Status::NoSource,
        Goal::Qualitative => return Status::Qualitative,
        Goal::NonePrinted => return Status::NoGoal,
        Goal::AtLeast { numerator, denominator } => ratio(numerator.into(), denominator.into()),
    };
    let Some(value) = exact(value) else { return Status::NoData };

    if at_least(value, goal) {
        return Status::Met;
    }
    if day >= period.last {
        return Status::Missed;
    }

    let days = i128::from(period.last.0 - period.first.0 + 1);
    let passed = i128::from(day.0 - period.first.0 + 1).max(0).min(days);
    let part = ratio(passed, days);
    let due = match (pace, exact(baseline)) {
        (Pace::Flow, _) => times(goal, part),
        (Pace::Stock, None) => goal,
        (Pace::Stock, Some(start)) if at_least(start, goal) => goal,
        (Pace::Stock, Some(start)) => plus(start, times(minus(goal, start), part)),
    };
    if at_least(value, due) { Status::OnTrack } else { Status::AtRisk }
}

type Ratio = (i128, i128);

fn exact((numerator, denominator): Fraction) -> Option<Ratio> {
    match denominator {
        None => Some((numerator.into(), 1)),
        Some(0) => None,
        Some(denominator) => Some(ratio(numerator.into(), denominator.into())),
    }
}

/// In lowest terms, so that products of ratios stay small.
fn ratio(numerator: i128, denominator: i128) -> Ratio {
    let (mut divisor, mut rest) = (numerator.abs(), denominator);
    while rest != 0 {
        (divisor, rest) = (rest, divisor % rest);
    }
    (numerator / divisor, denominator / divisor)
}

fn plus(a: Ratio, b: Ratio) -> Ratio {
    ratio(a.0 * b.1 + b.0 * a.1, a.1 * b.1)
}

fn minus(a: Ratio, b: Ratio) -> Ratio {
    plus(a, (-b.0, b.1))
}

fn times(a: Ratio, b: Ratio) -> Ratio {
    ratio(a.0 * b.0, a.1 * b.1)
}

fn at_least(a: Ratio, b: Ratio) -> bool {
    a.0 * b.1 >= b.0 * a.1
}
