//! The rules of engine.md by name, as data: the oracle is checked against them
//! here, the engine elsewhere. Every expected figure was counted by hand.

mod bridges;
mod cohorts;
mod elsewhere;
mod entities;
mod extensions;
mod plan_2024;
mod products;
mod states;
mod statuses;
mod tests;
mod villages;

use app::board::{Day, Period};

pub use bridges::{BridgeCase, bridge_cases};
pub use statuses::{StatusCase, status_cases};

use crate::{
    calendar,
    naive::{self, Fraction},
    place::SA_PA,
    rows::Rows,
};

/// One register, one question, one figure.
#[derive(Clone, Debug)]
pub struct Case {
    pub name: &'static str,
    pub rows: Rows,
    pub target: &'static str,
    pub reading: &'static str,
    /// `None` is the province.
    pub district: Option<&'static str>,
    pub day: Day,
    pub expected: Fraction,
}

pub fn period_2023() -> Period {
    Period { first: calendar::parse("2023-01-01"), last: calendar::parse("2023-12-31") }
}

pub fn period_2024() -> Period {
    Period { first: calendar::parse("2024-01-01"), last: calendar::parse("2024-12-31") }
}

/// Of the plan of 2023.
pub fn cases() -> Vec<Case> {
    [
        states::cases(),
        extensions::cases(),
        products::cases(),
        cohorts::cases(),
        entities::cases(),
        villages::cases(),
    ]
    .concat()
}

/// Of the plan of 2024, with the ids of [`naive::READINGS_2024`].
pub fn cases_2024() -> Vec<Case> {
    plan_2024::cases()
}

/// Of the plan of [`crate::elsewhere`].
pub fn cases_elsewhere() -> Vec<Case> {
    elsewhere::cases()
}

/// The figures of `target/reading` for the whole province on some days.
fn on(
    name: &'static str,
    rows: Rows,
    reading: &'static str,
    days: &[(&str, Fraction)],
) -> Vec<Case> {
    in_place(name, rows, reading, None, days)
}

fn in_place(
    name: &'static str,
    rows: Rows,
    reading: &'static str,
    district: Option<&'static str>,
    days: &[(&str, Fraction)],
) -> Vec<Case> {
    let (target, reading) = reading.split_once('/').expect("target/reading");
    days.iter()
        .map(|&(day, expected)| {
            let (rows, day) = (rows.clone(), calendar::parse(day));
            Case { name, rows, target, reading, district, day, expected }
        })
        .collect()
}

fn count(numerator: u32) -> Fraction {
    (numerator, None)
}

fn share(numerator: u32, denominator: u32) -> Fraction {
    (numerator, Some(denominator))
}

/// A cooperative `e1` of Sa Pa with one product `p1`, not graded yet.
fn one_product() -> Rows {
    Rows::default().entity("e1", "cooperative", SA_PA).product("p1", "e1", SA_PA)
}

/// A product with these gradings, none revoked.
fn with_gradings(gradings: &[(u8, &str)]) -> Rows {
    gradings
        .iter()
        .fold(one_product(), |rows, (stars, day)| rows.certificate("p1", *stars, day, ""))
}
