//! What futures say together, and when they say nothing.

use app::{
    board::{Day, Period},
    outlook::Reason,
};

use super::Course;
use crate::naive::Fraction;

/// Counted, and counted among.
pub type Figure = (i64, i64);

/// Median, the ends of the 80 % interval, and how many futures meet the goal.
#[derive(Debug)]
pub struct Judged {
    pub median: Figure,
    pub low: Figure,
    pub high: Figure,
    pub met: Option<u32>,
}

pub fn judge(figures: &[Fraction], goal: Option<(u32, u32)>) -> Result<Judged, Reason> {
    let mut all: Vec<Figure> = Vec::new();
    for &(counted, among) in figures {
        let among = i64::from(among.unwrap_or(1));
        if among == 0 {
            return Err(Reason::NoFigure);
        }
        all.push((counted.into(), among));
    }
    all.sort_by(|one, other| (one.0 * other.1).cmp(&(other.0 * one.1)));
    let tenth = (all.len() - 1) / 10;
    Ok(Judged {
        median: all[(all.len() - 1) / 2],
        low: all[tenth],
        high: all[all.len() - 1 - tenth],
        met: goal.map(|(goal, over)| {
            let goal = (goal.into(), over.into());
            all.iter().filter(|figure| at_least(**figure, goal)).count() as u32
        }),
    })
}

pub fn at_least(one: Figure, other: Figure) -> bool {
    one.0 * other.1 >= other.0 * one.1
}

/// Two whole past years and four things of the kind are the least.
pub fn reason(
    course: Option<&Course>,
    target: &str,
    reading: &str,
    day: Day,
    period: Period,
) -> Option<Reason> {
    let Some(course) = course else {
        return Some(if day < period.first { Reason::NotBegun } else { Reason::Over });
    };
    let (firsts, begun) = (&course.firsts.starts, &course.begun);
    if matches!(target, "dossiers" | "applications" | "applications-again" | "units-with-dossiers")
    {
        return Some(Reason::NotDrawn);
    }
    let (years, events) = match (target, reading) {
        ("sales-points", _) => (begun.points.years, begun.points.found.len()),
        ("green-chains" | "chain-in-each", _) => (begun.chains.years, begun.chains.found.len()),
        (_, "listed") => (begun.listings.years, begun.listings.found.len()),
        ("re-evaluation" | "consolidated" | "cohort-first" | "cohort-any", _) => {
            (firsts.years, course.regraded.ended)
        }
        ("new-products", "new") => (firsts.years, firsts.found.len() + course.firsts.promised),
        _ => (firsts.years, firsts.found.len()),
    };
    if years < 2 {
        Some(Reason::FewYears)
    } else if events < 4 {
        Some(Reason::FewEvents)
    } else {
        None
    }
}
