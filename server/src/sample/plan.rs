use app::board::Day;

use crate::place::Places;

/// What the plan beside an illustrative register is called.
pub const PLAN: &str = "plan.toml";

/// An illustrative plan of a province for the last year of the register, told in its units of
/// `on`. Its levels are made up, and it says so.
pub fn plan(places: &Places, on: Day) -> String {
    let filled = [
        ("@name@", places.province.name.as_str()),
        ("@code@", places.province.code.as_str()),
        ("@on@", &on.to_string()),
        ("@year@", "2024"),
    ];
    let template = include_str!("../../data/illustrative-plan.toml").to_owned();
    filled.iter().fold(template, |plan, (word, value)| plan.replace(word, value))
}
