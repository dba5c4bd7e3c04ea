use std::cmp::Reverse;

use super::Profile;
use crate::{
    address::Page,
    board::Unit,
    part::{
        brought,
        cell::{Cell, Data},
        exhibit::Exhibit,
    },
    text::{district as words, units},
};

/// Products on their way to be graded, the latest stage first.
pub fn exhibit(profile: &Profile<'_>) -> Exhibit {
    let (lang, items, day) = (profile.lang(), &profile.edition().items, profile.visit.day);
    let mut here: Vec<_> = (0_u32..)
        .zip(&items.applications)
        .filter(|(_, row)| profile.is_here(row.place))
        .filter_map(|(at, row)| Some((at, row, row.stage_at(day)?)))
        .collect();
    here.sort_by_key(|(_, _, (_, since))| Reverse(*since));
    let brought = brought::note(profile.visit, Unit::Application, here.iter().map(|one| one.0));
    let rows: Vec<_> = here
        .into_iter()
        .map(|(at, row, (stage, since))| {
            let entity = items.entities.get(row.entity as usize);
            let entity = entity.map(|entity| {
                Cell::name(lang, entity.name.as_str())
                    .link(profile.to(Page::Entity(entity.id.to_string())))
            });
            let name = Cell::name(lang, row.product_name.as_str());
            vec![
                brought::marked(profile.visit, Unit::Application, at, name),
                units::stage(stage, profile.edition().has_districts()).in_lang(lang).into(),
                Cell::day(lang, since),
                entity.unwrap_or_default(),
            ]
        })
        .collect();
    let title = match rows.len() {
        0 => words::NO_APPLICATIONS.in_lang(lang).to_owned(),
        number => words::applications(lang, number),
    };
    let head = [words::PRODUCT, words::STAGE, words::STAGE_ON, words::ENTITY];
    let what = words::APPLICATIONS_SUB.in_lang(lang);
    Exhibit {
        id: "applications".to_owned(),
        title,
        subtitle: words::at(lang, what, &profile.name(), day),
        note: [words::LATEST_STAGE.in_lang(lang), &brought].join(" ").trim_end().to_owned(),
        data: Data::new(lang, &head, rows),
        source: profile.source(),
        ..Exhibit::default()
    }
}
