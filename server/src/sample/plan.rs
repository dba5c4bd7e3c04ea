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
    filled.iter().fold(TEMPLATE.to_owned(), |plan, (word, value)| plan.replace(word, value))
}

const TEMPLATE: &str = include_str!("../../data/illustrative-plan.toml");

#[cfg(test)]
mod tests {
    use super::TEMPLATE;

    #[test]
    fn an_illustrative_plan_names_no_article_of_a_province() {
        for word in ["ài báo", "article", "http"] {
            assert!(!TEMPLATE.contains(word), "{word}");
        }
    }
}
