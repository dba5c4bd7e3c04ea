use super::Profile;
use crate::{
    address::Page,
    board::{Day, Unit, Village},
    part::{
        brought,
        cell::{Cell, Data},
        exhibit::Exhibit,
    },
    text::{commune, district as words},
};

/// The villages recognised on the day, and whether they have OCOP.
pub fn exhibit(profile: &Profile<'_>) -> Exhibit {
    let (lang, edition, day) = (profile.lang(), profile.edition(), profile.visit.day);
    let here = (0_u32..).zip(&edition.items.villages).filter(|(_, row)| profile.is_here(row.place));
    let (mut with, mut shown) = (0, Vec::new());
    let rows: Vec<_> = here
        .filter(|(_, village)| is_recognised(village, day))
        .map(|(position, village)| {
            let number =
                profile.count_recognised(edition.links.products_of_village.rows_of(position));
            with += u32::from(number > 0);
            let commune = edition.items.communes.get(village.commune as usize);
            let has = match number {
                0 => words::HAS_NONE.in_lang(lang).to_owned(),
                _ => words::has(lang, number),
            };
            shown.push(position);
            let name = Cell::name(lang, village.name.as_str())
                .link(profile.to(Page::Village(village.id.to_string())));
            vec![
                brought::marked(profile.visit, Unit::Village, position, name),
                Cell { shown: has, ..Cell::number(lang, number.into()) },
                village.kind.name().in_lang(lang).into(),
                Cell::name(lang, commune.map_or("", |commune| &commune.name)),
            ]
        })
        .collect();
    let title = match rows.len() {
        0 => words::NO_VILLAGES.in_lang(lang).to_owned(),
        all => words::villages(lang, with, u32::try_from(all).unwrap_or(u32::MAX)),
    };
    let commune = commune::heading(&edition.items);
    let head = [words::VILLAGE, words::HAS_OCOP, words::KIND, commune];
    let what = words::VILLAGES_SUB.in_lang(lang);
    Exhibit {
        id: "villages".to_owned(),
        title,
        subtitle: words::at(lang, what, &profile.name(), day),
        note: brought::note(profile.visit, Unit::Village, shown),
        data: Data::new(lang, &head, rows),
        source: profile.source(),
        ..Exhibit::default()
    }
}

/// Source: engine.md, section 3.
fn is_recognised(village: &Village, day: Day) -> bool {
    village.recognised_on.is_none_or(|since| since <= day)
        && village.revoked_on.is_none_or(|until| day < until)
}
