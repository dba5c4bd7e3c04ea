//! The readings once more, from the words of engine.md section 4 alone: loops
//! over rows for one day and one place, as slow and plain as they come.

mod bridge;
mod elsewhere;
pub mod state;
mod status;

use app::board::{Day, Pace, Period};

pub use bridge::{Bridge, bridge};
pub use state::end;
pub use status::status;

use crate::{place, rows::Rows};
use state::{
    active, certificates, chains_on, current, first_recognition, has_ocop, is_listed,
    is_recognised, ocop_entity, stars, village_recognised,
};

/// Numerator and denominator; a count has no denominator.
pub type Fraction = (u32, Option<u32>);

/// Target, reading, and whether it is a flow or a stock: the plan of 2023.
pub const READINGS_2023: [(&str, &str, Pace); 13] = [
    ("new-products", "new", Pace::Flow),
    ("new-products", "new-or-regraded", Pace::Flow),
    ("re-evaluation", "due-regraded", Pace::Flow),
    ("consolidated", "kept-or-raised", Pace::Flow),
    ("consolidated", "raised", Pace::Flow),
    ("cooperatives", "share", Pace::Stock),
    ("small-enterprises", "share", Pace::Stock),
    ("green-chains", "additional", Pace::Flow),
    ("green-chains", "level", Pace::Stock),
    ("craft-villages", "additional", Pace::Flow),
    ("craft-villages", "level", Pace::Stock),
    ("modern-channels", "listed", Pace::Stock),
    ("sales-points", "new-points", Pace::Flow),
];

/// What the plan of 2024 counts otherwise, or says in other words.
pub const READINGS_2024: [(&str, &str, Pace); 5] = [
    ("four-star", "level", Pace::Stock),
    ("five-star", "level", Pace::Stock),
    ("entities-in-channels", "listed", Pace::Stock),
    ("listed-products", "listed", Pace::Stock),
    ("sales-points", "new-points", Pace::Flow),
];

/// What other provinces count: the plan of [`crate::elsewhere`].
pub const READINGS_ELSEWHERE: [(&str, &str, Pace); 11] = [
    ("cohort-first", "regraded", Pace::Flow),
    ("cohort-any", "regraded", Pace::Flow),
    ("new-entities", "new", Pace::Flow),
    ("new-entity-in-each", "reached", Pace::Flow),
    ("chain-in-each", "reached", Pace::Stock),
    ("two-products-in-each", "reached", Pace::Stock),
    ("units-with-dossiers", "reached", Pace::Flow),
    ("dossiers", "submitted", Pace::Flow),
    ("applications", "moved", Pace::Flow),
    ("applications-again", "graded", Pace::Flow),
    ("eatables", "level", Pace::Stock),
];

/// The figure of a reading on `day`, for one district or, with `None`, the province.
///
/// `recognised` / `products` is no target's reading: all recognised products. Nor is
/// `ending` / `products`: those of them whose certificate ends within 90 days.
pub fn reading(
    rows: &Rows,
    target: &str,
    reading: &str,
    district: Option<&str>,
    period: Period,
    day: Day,
) -> Fraction {
    let base = Day(period.first.0 - 1);
    let within = |event: Day| base < event && event <= day;
    let here = |commune: &str| district.is_none_or(|code| place::district(commune) == code);

    let products: Vec<_> = rows.products.iter().filter(|row| here(&row.commune)).collect();
    let entities: Vec<_> = rows.entities.iter().filter(|row| here(&row.commune)).collect();
    let villages: Vec<_> = rows.villages.iter().filter(|row| here(&row.commune)).collect();
    let points: Vec<_> = rows.sales_points.iter().filter(|row| here(&row.commune)).collect();

    let fraction = match (target, reading) {
        ("recognised", "products") => count(&products, |p| is_recognised(rows, &p.id, day)),
        ("ending", "products") => count(&products, |p| {
            is_recognised(rows, &p.id, day)
                && current(rows, &p.id, day).is_some_and(|c| end(c).0 - day.0 <= 90)
        }),
        ("new-products", "new") => {
            count(&products, |p| first_recognition(rows, &p.id).is_some_and(within))
        }
        ("new-products", "new-or-regraded") => count(&products, |p| {
            certificates(rows, &p.id).iter().any(|c| c.stars >= 3 && within(c.granted_on))
        }),
        ("re-evaluation", "due-regraded") => share(
            &products,
            |p| {
                is_recognised(rows, &p.id, base)
                    && current(rows, &p.id, base).is_some_and(|c| within(end(c)))
            },
            |p| certificates(rows, &p.id).iter().any(|c| c.stars >= 3 && within(c.granted_on)),
        ),
        ("consolidated", "kept-or-raised") => share(
            &products,
            |p| is_recognised(rows, &p.id, base),
            |p| {
                let before = stars(rows, &p.id, base);
                certificates(rows, &p.id)
                    .iter()
                    .any(|c| within(c.granted_on) && Some(c.stars) >= before)
            },
        ),
        ("consolidated", "raised") => share(
            &products,
            |p| is_recognised(rows, &p.id, base),
            |p| {
                let before = stars(rows, &p.id, base);
                certificates(rows, &p.id)
                    .iter()
                    .any(|c| within(c.granted_on) && Some(c.stars) > before)
            },
        ),
        ("cooperatives", "share") => {
            share(&entities, |e| ocop_entity(rows, &e.id, day), |e| e.kind == "cooperative")
        }
        ("small-enterprises", "share") => {
            share(&entities, |e| ocop_entity(rows, &e.id, day), |e| e.kind == "small_enterprise")
        }
        ("green-chains", "additional") => share(
            &entities,
            |e| ocop_entity(rows, &e.id, day),
            |e| {
                chains_on(rows, &e.id, day).iter().any(|chain| within(chain.since))
                    && chains_on(rows, &e.id, base).is_empty()
            },
        ),
        ("green-chains", "level") => share(
            &entities,
            |e| ocop_entity(rows, &e.id, day),
            |e| !chains_on(rows, &e.id, day).is_empty(),
        ),
        ("craft-villages", "additional") => share(
            &villages,
            |v| v.kind == "traditional_craft_village" && village_recognised(v, day),
            |v| has_ocop(rows, &v.id, day) && !has_ocop(rows, &v.id, base),
        ),
        ("craft-villages", "level") => share(
            &villages,
            |v| v.kind == "traditional_craft_village" && village_recognised(v, day),
            |v| has_ocop(rows, &v.id, day),
        ),
        ("modern-channels" | "listed-products", "listed") => {
            share(&products, |p| is_recognised(rows, &p.id, day), |p| is_listed(rows, &p.id, day))
        }
        ("sales-points", "new-points") => {
            count(&points, |s| active(s.since, s.until, day) && within(s.since))
        }
        ("four-star", "level") => count(&products, |p| stars(rows, &p.id, day) == Some(4)),
        ("five-star", "level") => count(&products, |p| stars(rows, &p.id, day) == Some(5)),
        ("entities-in-channels", "listed") => share(
            &entities,
            |e| ocop_entity(rows, &e.id, day),
            |e| {
                rows.products.iter().any(|p| {
                    p.entity == e.id
                        && is_recognised(rows, &p.id, day)
                        && is_listed(rows, &p.id, day)
                })
            },
        ),
        other => elsewhere::reading(rows, other, district, period, day),
    };

    if day <= base && is_flow(target, reading) { (0, fraction.1) } else { fraction }
}

fn is_flow(target: &str, reading: &str) -> bool {
    let flow = &(target, reading, Pace::Flow);
    READINGS_2023.contains(flow) || READINGS_ELSEWHERE.contains(flow)
}

fn count<T>(rows: &[&T], counts: impl Fn(&T) -> bool) -> Fraction {
    (rows.iter().filter(|row| counts(row)).count() as u32, None)
}

/// Those `among` the rows, and of these, those that count.
fn share<T>(rows: &[&T], among: impl Fn(&T) -> bool, counts: impl Fn(&T) -> bool) -> Fraction {
    let among: Vec<_> = rows.iter().filter(|row| among(row)).collect();
    let counted = among.iter().filter(|row| counts(row)).count();
    (counted as u32, Some(among.len() as u32))
}
