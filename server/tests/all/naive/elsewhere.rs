//! What plans of other provinces count, in plain loops.

use app::board::{Day, Period};

use super::{
    Fraction, count, share,
    state::{certificates, chains_on, first_recognition, is_recognised, ocop_entity},
};
use crate::{
    calendar,
    place::{self, DISTRICTS},
    rows::{Application, EARLIER, Rows},
};

pub fn reading(
    rows: &Rows,
    (target, reading): (&str, &str),
    district: Option<&str>,
    period: Period,
    day: Day,
) -> Fraction {
    let base = Day(period.first.0 - 1);
    let within = |event: Day| base < event && event <= day;
    let here = |commune: &str| district.is_none_or(|code| place::district(commune) == code);
    let products: Vec<_> = rows.products.iter().filter(|row| here(&row.commune)).collect();
    let entities: Vec<_> = rows.entities.iter().filter(|row| here(&row.commune)).collect();
    let all: Vec<_> = rows.applications.iter().filter(|row| here(&row.commune)).collect();
    let between = |day: Day, first: &str, last: &str| {
        calendar::parse(first) <= day && day <= calendar::parse(last)
    };
    let regraded =
        |id: &str| certificates(rows, id).iter().any(|c| c.stars >= 3 && within(c.granted_on));
    let new = |entity: &str| is_new(rows, entity, base, day);
    let reached = |row: &Application, stages: &[&str]| {
        steps(row).iter().any(|(stage, on)| stages.contains(stage) && within(*on))
    };
    let units = |holds: &dyn Fn(&str) -> bool| -> u32 {
        DISTRICTS
            .iter()
            .filter(|code| district.is_none_or(|one| one == **code) && holds(code))
            .count() as u32
    };
    let of_all = |counted: u32| (counted, Some(district.map_or(9, |_| 1)));
    let lies_in = |commune: &str, code: &str| place::district(commune) == code;
    match (target, reading) {
        ("cohort-first", "regraded") => share(
            &products,
            |p| {
                first_recognition(rows, &p.id)
                    .is_some_and(|day| between(day, "2020-01-01", "2020-12-31"))
            },
            |p| regraded(&p.id),
        ),
        ("cohort-any", "regraded") => share(
            &products,
            |p| {
                certificates(rows, &p.id)
                    .iter()
                    .any(|c| c.stars >= 3 && between(c.granted_on, "2020-06-15", "2021-03-01"))
            },
            |p| regraded(&p.id),
        ),
        ("new-entities", "new") => count(&entities, |e| new(&e.id)),
        ("new-entity-in-each", "reached") => of_all(units(&|code| {
            rows.entities
                .iter()
                .any(|e| lies_in(&e.commune, code) && KINDS.contains(&e.kind) && new(&e.id))
        })),
        ("chain-in-each", "reached") => of_all(units(&|code| {
            rows.entities.iter().any(|e| {
                lies_in(&e.commune, code)
                    && ocop_entity(rows, &e.id, day)
                    && !chains_on(rows, &e.id, day).is_empty()
            })
        })),
        ("two-products-in-each", "reached") => of_all(units(&|code| {
            let inside = rows.products.iter().filter(|p| lies_in(&p.commune, code));
            inside.filter(|p| is_recognised(rows, &p.id, day)).count() >= 2
        })),
        ("units-with-dossiers", "reached") => (
            units(&|code| {
                rows.applications.iter().any(|row| {
                    lies_in(&row.commune, code) && reached(row, &["submitted_to_ministry"])
                })
            }),
            None,
        ),
        ("dossiers", "submitted") => count(&all, |row| {
            reached(row, &["submitted_to_ministry"]) && row.purpose != Some("regrade")
        }),
        ("applications", "moved") => {
            count(&all, |row| reached(row, &["idea", "district_graded", "province_graded"]))
        }
        ("applications-again", "graded") => share(
            &all,
            |row| {
                [Some("upgrade"), Some("regrade")].contains(&row.purpose)
                    && steps(row).iter().any(|(_, on)| within(*on))
            },
            |row| reached(row, &["province_graded"]),
        ),
        ("eatables", "level") => share(
            &products,
            |p| is_recognised(rows, &p.id, day),
            |p| [Some("food"), Some("drink")].contains(&p.group),
        ),
        _ => panic!("no reading {reading} of {target}"),
    }
}

/// Those that the plan names.
const KINDS: [&str; 4] = ["cooperative", "cooperative_group", "small_enterprise", "household"];

/// An OCOP entity none of whose products was recognised, however long, up to the baseline.
fn is_new(rows: &Rows, entity: &str, base: Day, day: Day) -> bool {
    let mut own = rows.products.iter().filter(|product| product.entity == entity);
    ocop_entity(rows, entity, day)
        && own.all(|p| first_recognition(rows, &p.id).is_none_or(|first| base < first))
}

/// The stages that an application reached; the day of the stage where it stands is that of the
/// stage, whatever else is noted of it.
fn steps(row: &Application) -> Vec<(&'static str, Day)> {
    let mut steps = vec![(row.stage, row.stage_on)];
    for (stage, on) in EARLIER.into_iter().zip(row.earlier) {
        if let Some(on) = on.filter(|_| stage != row.stage) {
            steps.push((stage, on));
        }
    }
    steps
}
