//! Who granted, by the office that a text names.

use app::schema::Granter;

use crate::{
    place::Gazetteer,
    written::{office, words},
};

/// The level of who is named as granting.
pub fn granter(text: &str, places: &Gazetteer) -> Option<Granter> {
    let said = words(text);
    let city = office::of_city(&said).map(|at| {
        // A city is a district where the province has one of this name.
        let rest = format!("{} ", &said[at..]);
        let is_district = places.districts().any(|district| {
            let name = words(places.bare_name(district));
            office::CITIES.iter().any(|city| rest.contains(&format!("{city} {name} ")))
        });
        (at, if is_district { Granter::District } else { Granter::Province })
    });
    let first = office::named(&said).chain(city).min_by_key(|(at, _)| *at);
    first.map(|(_, granter)| granter)
}

/// What a cell says of who granted.
pub fn granter_of_cell(text: &str, places: &Gazetteer) -> Option<Granter> {
    let said = words(text);
    let own = Granter::ALL.into_iter().find(|it| it.id() == text || words(it.name().vi) == said);
    let office = || granter(&format!("UBND {text}"), places);
    own.or_else(|| granter(text, places)).or_else(office).or_else(|| {
        match said.split(' ').next()? {
            "huyen" | "quan" => Some(Granter::District),
            "tinh" => Some(Granter::Province),
            "bo" => Some(Granter::Ministry),
            _ => None,
        }
    })
}
