use crate::{
    format,
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        source::source,
        visit::Visit,
    },
    text::{district, item as words, units},
};

/// Products of an entity on their way to be graded, by their latest step.
pub fn applications(visit: &Visit, entity: u32) -> Exhibit {
    let (edition, lang, day) = (&visit.edition, visit.lang(), visit.day);
    let own = edition.links.applications.rows_of(entity);
    let own = own.iter().filter_map(|&row| edition.items.applications.get(row as usize));
    let rows: Vec<_> = own
        .filter_map(|row| Some((row, row.stage_at(day)?)))
        .map(|(row, (stage, since))| {
            vec![
                Cell::name(lang, row.product_name.as_str()),
                row.id.as_str().into(),
                units::stage(stage, edition.has_districts()).in_lang(lang).into(),
                Cell::day(lang, since),
            ]
        })
        .collect();
    let head = [words::PRODUCT, words::ID, words::STAGE, words::STAGE_ON];
    Exhibit {
        id: "applications".to_owned(),
        title: words::applications(lang, rows.len()),
        subtitle: format!("{}, {}", words::APPLICATIONS_SUB.in_lang(lang), format::day(lang, day)),
        note: district::LATEST_STAGE.in_lang(lang).to_owned(),
        data: Data::new(lang, &head, rows),
        source: source(lang, &edition.version, day),
        ..Exhibit::default()
    }
}
