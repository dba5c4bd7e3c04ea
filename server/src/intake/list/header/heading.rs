//! What a heading says.

use std::{collections::HashMap, sync::LazyLock};

use app::schema::ListField;

use super::{Chosen, Says};
use crate::written::words;

static KNOWN: LazyLock<HashMap<String, ListField>> = LazyLock::new(|| {
    let of = |field: ListField| {
        let heading = field.heading();
        let names = [heading.name.vi, heading.name.en, field.id()].into_iter();
        names.chain(heading.also.iter().copied()).map(move |name| (words(name), field))
    };
    ListField::ALL.into_iter().flat_map(of).collect()
});

/// What a column says whose headings, the upper first, are these.
pub fn says(parts: &[String], chosen: &[Chosen]) -> Says {
    let (Some(first), Some(last)) = (parts.first(), parts.last()) else { return Says::Nothing };
    let whole = words(&parts.join(" "));
    let by_hand = |text: &str| chosen.iter().find(|(heading, _)| heading == text);
    if let Some((_, field)) = by_hand(&whole).or_else(|| by_hand(&words(last))) {
        return Says::Field(*field);
    }
    if let Some(year) = year_of_stars(&whole) {
        return Says::Year(year);
    }
    // Without its mark it may be known: `Chủ thể sản phẩm` is an entity. Few cells of a list get
    // beyond the first word.
    if whole.contains("san pham") && names_both(&parts.join(" ")) {
        return Says::Both;
    }
    if let Some(field) = known(&parts.join(" ")) {
        return Says::Field(field);
    }
    if let Some(stars) = words(last).strip_suffix(" sao").and_then(|it| it.parse().ok()) {
        return Says::Mark(stars);
    }
    if parts.len() == 1 {
        // `Chủ thể, địa chỉ, điện thoại`: the name stands first.
        let first = first.split_once(',').and_then(|(first, _)| known(first));
        let entity = first.filter(|field| *field == ListField::Entity);
        return entity.map_or(Says::Unknown, Says::Field);
    }
    let above = known(first);
    match (above, &*words(last)) {
        (Some(field), "ten" | "ten goi" | "ho ten" | "ho va ten") => return Says::Field(field),
        (Some(ListField::Decision), "so" | "so hieu" | "so ky hieu") => {
            return Says::Field(ListField::Decision);
        }
        (Some(ListField::Decision), "ngay" | "ngay thang" | "ngay thang nam" | "ngay ky") => {
            return Says::Field(ListField::GrantedOn);
        }
        (Some(ListField::Entity), "loai") => return Says::Field(ListField::Kind),
        _ => {}
    }
    known(last).map_or(Says::Unknown, Says::Field)
}

/// `hang sao nam 2024`: the year of a column of stars.
fn year_of_stars(said: &str) -> Option<u16> {
    let (stars, last) = said.rsplit_once(' ')?;
    let stars = stars.strip_suffix(" nam").unwrap_or(stars);
    year(last).filter(|_| KNOWN.get(stars) == Some(&ListField::Stars))
}

/// `2024`, `nam 2024`: a year of the programme.
pub fn year(said: &str) -> Option<u16> {
    let year = said.strip_prefix("nam ").unwrap_or(said);
    year.parse().ok().filter(|year| (2018..=2099).contains(year))
}

/// `Tên chủ thể / Tên sản phẩm`: one column for both.
fn names_both(heading: &str) -> bool {
    let heading = heading.to_lowercase();
    let parts = heading.split(['/', ',', ';', '-', '–', '&', '+']);
    let fields: Vec<ListField> =
        parts.flat_map(|part| part.split(" và ")).filter_map(known).collect();
    [ListField::Product, ListField::Entity].iter().all(|field| fields.contains(field))
}

/// The field of a heading; what stands in brackets explains it.
fn known(heading: &str) -> Option<ListField> {
    let whole = KNOWN.get(&words(heading)).copied();
    whole.or_else(|| {
        let (before, _) = heading.split_once('(')?;
        KNOWN.get(&words(before)).copied()
    })
}

/// The known heading that is most like one that is not known.
pub fn nearest(heading: &str) -> Option<(ListField, &'static str)> {
    let own = words(heading);
    // A register has no need of the others.
    let is_kept = |field: &ListField| !matches!(field, ListField::Aside | ListField::Ends);
    let names = ListField::ALL.into_iter().filter(is_kept).flat_map(|field| {
        let heading = field.heading();
        [heading.name.vi].into_iter().chain(heading.also.iter().copied()).map(move |it| (field, it))
    });
    let near = |name: &str| {
        let name = words(name);
        let inside = own.starts_with(&name) || own.ends_with(&name);
        match inside && name.len() > 4 {
            true => 0,
            false => strsim::osa_distance(&own, &name),
        }
    };
    let all = names.map(|(field, name)| (near(name), field, name));
    let (distance, field, name) = all.min_by_key(|(distance, ..)| *distance)?;
    (distance <= (own.chars().count() / 3).max(1)).then_some((field, name))
}
