use std::collections::HashSet;

use app::{
    address::is_slug,
    board::{Day, Goal, Period},
};
use serde::{Deserialize, Deserializer, de::Error as _};

use super::{Milestone, Plan, Reading, Target, goal};

/// Why a plan cannot be used: file, line where it is known, and what to do.
#[derive(Debug, thiserror::Error)]
pub enum PlanError {
    #[error("cannot read the plan {file}: {source}")]
    Syntax { file: String, source: toml::de::Error },
    #[error("the plan {file}, line {line}: target `{target}`: {problem}")]
    Rule { file: String, line: usize, target: String, problem: String },
    #[error("the plan {file} has {found} targets; it has at most {MOST_TARGETS}")]
    Targets { file: String, found: usize },
    #[error("the plan {file}, line {line}: the plan's id `{plan}` {NO_SLUG}")]
    Id { file: String, line: usize, plan: String },
}

/// Six times as many as any plan that is known; each is a page and a curve.
pub const MOST_TARGETS: usize = 64;
/// Years within which a plan can lie, and how many it may last: every day of it is drawn.
const YEARS: (i32, i32) = (1990, 2100);
const MOST_YEARS: u32 = 20;

/// Ids stand in addresses.
const NO_SLUG: &str = "is not of small letters, digits and hyphens";

/// The plan in `text`; `file` is the name that errors give.
///
/// # Errors
///
/// [`PlanError::Targets`] when there are too many;
/// [`PlanError::Syntax`] on a missing, misspelt or unknown key or word, with its line;
/// [`PlanError::Id`] when the plan has a name that addresses cannot have;
/// [`PlanError::Rule`] on targets that have one, or contradict themselves.
pub fn parse(file: &str, text: &str) -> Result<Plan, PlanError> {
    // Before much memory is taken for them.
    let found = text.lines().filter(|line| line.trim_start().starts_with("[[target]]")).count();
    if found > MOST_TARGETS {
        return Err(PlanError::Targets { file: file.to_owned(), found });
    }
    let plan: Plan = toml::from_str(text)
        .map_err(|source| PlanError::Syntax { file: file.to_owned(), source })?;
    if !is_slug(&plan.id) {
        let line = 1 + text.lines().position(is_id).unwrap_or_default();
        return Err(PlanError::Id { file: file.to_owned(), line, plan: plan.id });
    }
    let found = plan.targets.len();
    if found > MOST_TARGETS {
        return Err(PlanError::Targets { file: file.to_owned(), found });
    }
    let mut ids = HashSet::new();
    for (target, number) in plan.targets.iter().zip(1..) {
        let checked = if !is_slug(&target.id) {
            Err(format!("its id {NO_SLUG}"))
        } else if !ids.insert(target.id.as_str()) {
            Err("this id stands twice".to_owned())
        } else if target.number != number {
            Err(format!("its number is {}, its place in the file {number}", target.number))
        } else {
            check(target, plan.period)
        };
        checked.map_err(|problem| rule(file, text, target, number, problem))?;
    }
    Ok(plan)
}

/// Checks that every published figure that `plan` names is one of the `known`;
/// `file` and `text` are what it was read from.
///
/// # Errors
///
/// [`PlanError::Rule`] for the first that is not.
pub fn check_figures(
    plan: &Plan,
    (file, text): (&str, &str),
    known: impl Fn(&str) -> bool,
) -> Result<(), PlanError> {
    for (target, number) in plan.targets.iter().zip(1..) {
        if let Some(figure) = target.figures.iter().find(|figure| !known(figure)) {
            let problem = format!("the published figure `{figure}` is not in the dictionary");
            return Err(rule(file, text, target, number, problem));
        }
    }
    Ok(())
}

fn rule(file: &str, text: &str, target: &Target, number: u32, problem: String) -> PlanError {
    let line = line_of(text, number as usize);
    PlanError::Rule { file: file.to_owned(), line, target: target.id.clone(), problem }
}

fn check(target: &Target, period: Period) -> Result<(), String> {
    let goal = target.promise.goal;
    let number = matches!(goal, Goal::AtLeast { .. });
    let deciding = target.readings.iter().filter(|reading| reading.decides).count();
    if deciding != usize::from(!target.readings.is_empty()) {
        return Err(format!("exactly one reading decides, here {deciding} do"));
    }
    if number && target.readings.is_empty() {
        return Err("a goal with a number needs a reading".to_owned());
    }
    let mut ids = HashSet::new();
    for reading in &target.readings {
        if !is_slug(&reading.id) {
            return Err(format!("the id of the reading `{}` {NO_SLUG}", reading.id));
        }
        if !ids.insert(&reading.id) {
            return Err(format!("the reading `{}` stands twice", reading.id));
        }
        if reading.measure.is_share() != reading.denominator.is_some() {
            return Err(format!(
                "the reading `{}`: a share, and only a share, says its denominator",
                reading.id
            ));
        }
        let wrong = reading.measure.population().span().and_then(|span| match () {
            () if span.first > span.last => Some("ends before it begins"),
            () if span.last >= period.first => Some("does not end before the plan's period"),
            () => None,
        });
        if let Some(wrong) = wrong {
            return Err(format!("the reading `{}`: its span of days {wrong}", reading.id));
        }
        check_goal(reading, target)
            .map_err(|problem| format!("the reading `{}`: {problem}", reading.id))?;
    }
    target.milestones.iter().try_for_each(|one| check_milestone(one, target, period))
}

/// What is promised of a reading: the target's goal, or its own part of it.
fn check_goal(reading: &Reading, target: &Target) -> Result<(), &'static str> {
    let number = matches!(target.promise.goal, Goal::AtLeast { .. });
    match reading.goal {
        Some(_) if reading.decides => Err("the one that decides has the goal of its target"),
        Some(_) if !number => Err("a part of a goal needs a target whose goal is a number"),
        _ if number && reading.measure.is_share() != is_percentage(target.goal_of(reading)) => {
            Err("a percentage is the goal of a share, a count of a count")
        }
        _ => Ok(()),
    }
}

fn is_percentage(goal: Goal) -> bool {
    matches!(goal, Goal::AtLeast { denominator: 2.., .. })
}

fn check_milestone(one: &Milestone, target: &Target, period: Period) -> Result<(), String> {
    let fault = |problem: &str| Err(format!("the milestone of {}: {problem}", one.by));
    let last = period.first.plus_months(12 * MOST_YEARS);
    if one.by < period.first || one.by >= last {
        return fault(&format!("lies before the plan's period or {MOST_YEARS} years after it"));
    }
    let deciding = || target.readings.iter().find(|reading| reading.decides);
    let own = one.counted.as_ref().map(|counted| &counted.measure);
    let measure = own.or_else(|| Some(&deciding()?.measure));
    match (one.goal, measure) {
        (None, _) if one.counted.is_some() => fault("counts something, but has no goal"),
        (None, _) => Ok(()),
        (Some(_), None) => fault("a goal with a number says what is counted"),
        (Some(goal), Some(measure)) => match is_percentage(goal) == measure.is_share() {
            true => Ok(()),
            false => fault("a percentage is the goal of a share, a count of a count"),
        },
    }
}

/// True for a line that says an id.
fn is_id(line: &str) -> bool {
    let rest = line.trim_start().strip_prefix("id");
    rest.is_some_and(|rest| rest.trim_start().starts_with('='))
}

/// The line of the id of the `number`th target: an id may stand twice, and readings have ids, too.
fn line_of(text: &str, number: usize) -> usize {
    let lines = || text.lines().map(str::trim_start).zip(1..);
    let head = lines().filter(|(line, _)| line.starts_with("[[target]]")).nth(number - 1);
    let head = head.map_or(1, |(_, line)| line);
    let mut inside = lines().skip(head).take_while(|(line, _)| !line.starts_with('['));
    inside.find(|(line, _)| is_id(line)).map_or(head, |(_, line)| line)
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
        return Err(D::Error::custom("the period ends before it begins"));
    }
    let (from, to) = YEARS;
    if [first, last].iter().any(|day| !(from..=to).contains(&day.ymd().0)) {
        return Err(D::Error::custom(format!("the period lies outside of {from} to {to}")));
    }
    if last >= first.plus_months(12 * MOST_YEARS) {
        return Err(D::Error::custom(format!("the period is longer than {MOST_YEARS} years")));
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
    Err(D::Error::custom(format!(
        "`{text}` is not an address that begins with https:// or http://"
    )))
}
