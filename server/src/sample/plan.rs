use app::{board::Day, format::Lang, text::shell};

use crate::place::Places;

/// What the plan beside an illustrative register is called.
pub const PLAN: &str = "plan.toml";

/// An illustrative plan of a province for the last year of the register, told in its units of
/// `on`. Its levels are made up, and it says so.
pub fn plan(places: &Places, on: Day) -> String {
    let [vi, en] = Lang::ALL.map(|lang| shell::province(lang, &places.province));
    let filled = [
        ("@name_vi@", vi.as_str()),
        ("@name_en@", en.as_str()),
        ("@code@", places.province.code.as_str()),
        ("@on@", &on.to_string()),
        ("@year@", "2024"),
    ];
    filled.iter().fold(TEMPLATE.to_owned(), |plan, (word, value)| plan.replace(word, value))
}

const TEMPLATE: &str = include_str!("../../data/illustrative-plan.toml");

#[cfg(test)]
mod tests {
    use app::board::Day;

    use super::{TEMPLATE, plan};
    use crate::place::{FILE, Places, PlanUnits, places_of};

    #[test]
    fn an_illustrative_plan_names_no_article_of_a_province() {
        for word in ["ài báo", "article", "http"] {
            assert!(!TEMPLATE.contains(word), "{word}");
        }
    }

    #[test]
    fn an_illustrative_plan_of_a_city_under_the_centre_calls_it_a_city() {
        let on = Day::from_ymd(2026, 6, 30).expect("a day");
        let units = PlanUnits::new("79", None, on);
        let table = places_of(&units).expect("a city");
        let places = Places::read(FILE, &table, &units).expect("places");
        let plan = plan(&places, on);
        assert!(plan.contains("minh họa, TP Hồ Chí Minh, năm 2024"), "{plan}");
        assert!(plan.contains("targets, Hồ Chí Minh City, 2024"), "{plan}");
    }
}
