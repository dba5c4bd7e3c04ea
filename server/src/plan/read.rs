use std::collections::HashSet;

use app::{
    address::is_slug,
    board::{Day, Goal, Period},
    fault::{Fault, PlanCode as Code},
};
use serde::{Deserialize, Deserializer};

use super::{Milestone, Plan, PlanError, Reading, Target, fault::says, goal};

/// Six times as many as any plan that is known; each is a page and a curve.
pub const MOST_TARGETS: usize = 64;
/// Years within which a plan can lie, and how many it may last: every day of it is drawn.
const YEARS: (i32, i32) = (1990, 2100);
const MOST_YEARS: u32 = 20;

/// The plan in `text`; `file` is the name that errors give.
///
/// # Errors
///
/// When there are too many targets; on a missing, misspelt or unknown key or word, with its line;
/// when an id is none that addresses can have; on targets that contradict themselves.
pub fn parse(file: &str, text: &str) -> Result<Plan, PlanError> {
    let too_many = |found: usize| {
        let fault = Fault::new(Code::TooManyTargets, "").with(found).with(MOST_TARGETS);
        PlanError::of_file(file, fault)
    };
    // Before much memory is taken for them.
    let found = text.lines().filter(|line| line.trim_start().starts_with("[[target]]")).count();
    if found > MOST_TARGETS {
        return Err(too_many(found));
    }
    let plan: Plan = toml::from_str(text).map_err(|error| PlanError::unread(file, text, &error))?;
    if !is_slug(&plan.id) {
        return Err(PlanError::of_key((file, text), "id", Fault::new(Code::UnfitId, &plan.id)));
    }
    if plan.targets.len() > MOST_TARGETS {
        return Err(too_many(plan.targets.len()));
    }
    let mut ids = HashSet::new();
    for (target, number) in plan.targets.iter().zip(1..) {
        let checked = if !is_slug(&target.id) {
            Err(Fault::new(Code::UnfitId, &target.id))
        } else if !ids.insert(target.id.as_str()) {
            Err(Fault::new(Code::DoubleId, &target.id))
        } else if target.number != number {
            Err(Fault::new(Code::WrongNumber, target.number).with(number))
        } else {
            check(target, plan.period)
        };
        checked.map_err(|fault| in_target(file, text, target, number, fault))?;
    }
    Ok(plan)
}

/// Checks that every published figure that `plan` names is one of the `known`;
/// `file` and `text` are what it was read from.
///
/// # Errors
///
/// For the first that is not.
pub fn check_figures(
    plan: &Plan,
    (file, text): (&str, &str),
    known: impl Fn(&str) -> bool,
) -> Result<(), PlanError> {
    for (target, number) in plan.targets.iter().zip(1..) {
        if let Some(figure) = target.figures.iter().find(|figure| !known(figure)) {
            let fault = Fault::new(Code::UnknownFigure, figure);
            return Err(in_target(file, text, target, number, fault));
        }
    }
    Ok(())
}

fn in_target(file: &str, text: &str, target: &Target, number: u32, fault: Fault) -> PlanError {
    let line = Some(line_of(text, number as usize));
    PlanError { file: file.to_owned(), line, target: Some(target.id.clone()), fault: fault.into() }
}

fn check(target: &Target, period: Period) -> Result<(), Fault> {
    let goal = target.promise.goal;
    let number = matches!(goal, Goal::AtLeast { .. });
    let deciding = target.readings.iter().filter(|reading| reading.decides).count();
    if deciding != usize::from(!target.readings.is_empty()) {
        return Err(Fault::new(Code::Deciding, "").with(deciding));
    }
    if number && target.readings.is_empty() {
        return Err(Fault::new(Code::NoReading, ""));
    }
    let mut ids = HashSet::new();
    for reading in &target.readings {
        let fault = |code| Err(Fault::new(code, &reading.id));
        if !is_slug(&reading.id) {
            return fault(Code::UnfitId);
        }
        if !ids.insert(&reading.id) {
            return fault(Code::DoubleId);
        }
        if reading.measure.is_share() != reading.denominator.is_some() {
            return fault(Code::Denominator);
        }
        if let Some(span) = reading.measure.population().span() {
            if span.first > span.last {
                return fault(Code::SpanReversed);
            }
            if span.last >= period.first {
                return fault(Code::SpanLate);
            }
        }
        check_goal(reading, target)?;
    }
    target.milestones.iter().try_for_each(|one| check_milestone(one, target, period))
}

/// What is promised of a reading: the target's goal, or its own part of it.
fn check_goal(reading: &Reading, target: &Target) -> Result<(), Fault> {
    let fault = |code| Err(Fault::new(code, &reading.id));
    let number = matches!(target.promise.goal, Goal::AtLeast { .. });
    match reading.goal {
        Some(_) if reading.decides => fault(Code::DecidingGoal),
        Some(_) if !number => fault(Code::PartOfNoNumber),
        _ if number && reading.measure.is_share() != is_percentage(target.goal_of(reading)) => {
            fault(Code::OtherGoal)
        }
        _ => Ok(()),
    }
}

fn is_percentage(goal: Goal) -> bool {
    matches!(goal, Goal::AtLeast { denominator: 2.., .. })
}

fn check_milestone(one: &Milestone, target: &Target, period: Period) -> Result<(), Fault> {
    let fault = |code| Fault::new(code, one.by);
    let last = period.first.plus_months(12 * MOST_YEARS);
    if one.by < period.first || one.by >= last {
        return Err(fault(Code::MilestoneDay).with(MOST_YEARS));
    }
    let deciding = || target.readings.iter().find(|reading| reading.decides);
    let own = one.counted.as_ref().map(|counted| &counted.measure);
    let measure = own.or_else(|| Some(&deciding()?.measure));
    match (one.goal, measure) {
        (None, _) if one.counted.is_some() => Err(fault(Code::NoMilestoneGoal)),
        (None, _) => Ok(()),
        (Some(_), None) => Err(fault(Code::NoMilestoneMeasure)),
        (Some(goal), Some(measure)) => match is_percentage(goal) == measure.is_share() {
            true => Ok(()),
            false => Err(fault(Code::OtherGoal)),
        },
    }
}

/// The line of the id of the `number`th target: an id may stand twice, and readings have ids, too.
fn line_of(text: &str, number: usize) -> usize {
    let lines = || text.lines().map(str::trim_start).zip(1..);
    let head = lines().filter(|(line, _)| line.starts_with("[[target]]")).nth(number - 1);
    let head = head.map_or(1, |(_, line)| line);
    let mut inside = lines().skip(head).take_while(|(line, _)| !line.starts_with('['));
    inside.find(|(line, _)| says(line, "id")).map_or(head, |(_, line)| line)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PeriodFile {
    #[serde(deserialize_with = "goal::day")]
    first: Day,
    #[serde(deserialize_with = "goal::day")]
    last: Day,
}

pub(super) fn period<'de, D: Deserializer<'de>>(from: D) -> Result<Period, D::Error> {
    let PeriodFile { first, last } = PeriodFile::deserialize(from)?;
    let period = Period { first, last };
    if period.first > period.last {
        return Err(Fault::new(Code::PeriodReversed, "").custom());
    }
    let (from, to) = YEARS;
    if [first, last].iter().any(|day| !(from..=to).contains(&day.ymd().0)) {
        return Err(Fault::new(Code::PeriodOutside, "").with(from).with(to).custom());
    }
    if last >= first.plus_months(12 * MOST_YEARS) {
        return Err(Fault::new(Code::PeriodLong, "").with(MOST_YEARS).custom());
    }
    Ok(period)
}

/// Whatever else begins an address may do something when it is followed.
pub fn is_address(text: &str) -> bool {
    let is_web = text.starts_with("https://") || text.starts_with("http://");
    is_web && !text.contains(|it: char| it.is_whitespace() || it.is_control())
}

pub(super) fn address<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    let text = String::deserialize(from)?;
    if is_address(&text) {
        return Ok(Some(text));
    }
    Err(Fault::new(Code::NotAnAddress, text).custom())
}
