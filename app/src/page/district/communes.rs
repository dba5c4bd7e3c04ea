use super::Profile;
use crate::{
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
    },
    text::district as words,
};

/// The communes with the number of their recognised products, those without first.
pub fn exhibit(profile: &Profile<'_>) -> Exhibit {
    let (lang, edition) = (profile.lang(), profile.edition());
    let number_of = |at| profile.count_recognised(edition.links.products_of_commune.rows_of(at));
    let numbers = edition.items.by_home(number_of);
    let here = edition.items.communes_of_the_day().filter(|(_, row)| profile.is_here(row.place));
    let mut communes: Vec<_> =
        here.map(|(position, row)| (row, numbers[position as usize])).collect();
    communes.sort_by_key(|(_, number)| *number);
    let without: Vec<_> =
        communes.iter().take_while(|(_, number)| *number == 0).map(|(row, _)| &*row.name).collect();
    let wide = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let rows = communes.iter().map(|(row, number)| {
        vec![
            Cell::name(lang, &*row.name),
            Cell::number(lang, (*number).into()),
            (&*row.code).into(),
        ]
    });
    let head = [words::COMMUNE, words::RECOGNISED_NUMBER, words::CODE];
    let what = words::COMMUNES_SUB.in_lang(lang);
    Exhibit {
        id: "communes".to_owned(),
        title: words::communes(lang, wide(without.len()), wide(communes.len())),
        subtitle: words::at(lang, what, &profile.name(), profile.visit.day),
        note: match without.as_slice() {
            [] => String::new(),
            names => words::without(lang, &names.join(", ")),
        },
        data: Data::new(lang, &head, rows.collect()),
        source: profile.source(),
        ..Exhibit::default()
    }
}
