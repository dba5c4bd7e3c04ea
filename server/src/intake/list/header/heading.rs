//! What a heading says.

use app::schema::ListField;

use super::{
    Chosen, Says,
    known::{explains, known, known_words},
    under::fits,
};
use crate::written::{
    stars::{self, Stars},
    words,
};

/// What a column says whose headings, the upper first, are these.
pub fn says(parts: &[String], chosen: &[Chosen]) -> Says {
    let Some(last) = parts.last() else { return Says::Nothing };
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
    if let Some(field) = known_joined(parts, &whole) {
        return Says::Field(field);
    }
    let (above, nearest) = match parts.split_last() {
        Some((_, above @ [.., nearest])) => (above, nearest),
        _ => return alone(last, &whole),
    };
    let upper = known(nearest);
    let is_denied = above.iter().any(|part| stars::is_denied(part));
    let stars = stars_of_marks(last, upper == Some(ListField::Stars));
    if let Some(stars) = stars.filter(|_| !is_denied) {
        return Says::Mark(stars);
    }
    let own = words(last);
    match (above.iter().rev().find_map(|part| known(part)), &*own) {
        (Some(field), "ten" | "ten goi" | "ho ten" | "ho va ten") => return Says::Field(field),
        (Some(ListField::Decision), "so" | "so hieu" | "so ky hieu") => {
            return Says::Field(ListField::Decision);
        }
        (Some(ListField::Decision), "ngay" | "ngay thang" | "ngay thang nam" | "ngay ky") => {
            return Says::Field(ListField::GrantedOn);
        }
        (Some(ListField::Entity), "loai") => return Says::Field(ListField::Kind),
        (Some(ListField::Ends), "den" | "den ngay" | "ket thuc" | "ngay ket thuc") => {
            return Says::Field(ListField::Ends);
        }
        (Some(ListField::Stars), "moi" | "hien tai" | "sau nang hang" | "sau khi nang hang") => {
            return Says::Field(ListField::Stars);
        }
        _ => {}
    }
    let own = known(last).filter(|field| fits(*field, last, nearest, upper));
    own.map_or(Says::Unknown, Says::Field)
}

/// What a heading says that stands in one row, where it is not known.
fn alone(heading: &str, whole: &str) -> Says {
    if let Some(stars) = stars_of_marks(heading, false) {
        return Says::Mark(stars);
    }
    // `Chủ thể, địa chỉ, điện thoại`, `Chủ thể/Địa chỉ`: the name stands first.
    let first = heading.split_once(',').and_then(|(first, _)| known(first));
    let first = first.or_else(|| known_words(whole.strip_suffix(" dia chi")?));
    let entity = first.filter(|field| *field == ListField::Entity);
    entity.map_or(Says::Unknown, Says::Field)
}

/// How many stars a mark below a heading says: `3 sao`, `4*`, `Ba sao`, `Hạng 3 sao`; below stars
/// also `3`.
fn stars_of_marks(heading: &str, below_stars: bool) -> Option<u8> {
    stars_of_mark(heading, below_stars).or_else(|| {
        // `3 sao (50-69 điểm)`
        let (before, _) = heading.split_once('(')?;
        stars_of_mark(before, below_stars)
    })
}

fn stars_of_mark(heading: &str, below_stars: bool) -> Option<u8> {
    const BESIDE: [&str; 6] = ["hang", "dat", "sao", "ocop", "san", "pham"];
    // `Sản phẩm 3 sao` alone is the title of a section.
    let beside = if below_stars { &BESIDE[..] } else { &BESIDE[..4] };
    let said = words(heading);
    let is_said = said.contains("sao") || heading.contains(['*', '★', '⭐']);
    // `Hạng sao năm` is of a year.
    if said.ends_with("nam") || !(is_said || below_stars) {
        return None;
    }
    // `Số sản phẩm 3 sao` counts products.
    if said.split(' ').filter(|word| !beside.contains(word)).count() > 1 {
        return None;
    }
    match stars::in_text(heading)? {
        Stars::Granted(stars) => Some(stars),
        Stars::Potential => None,
    }
}

/// `hang sao nam 2024`: the year of a column of stars.
fn year_of_stars(said: &str) -> Option<u16> {
    let (stars, last) = said.rsplit_once(' ')?;
    let stars = stars.strip_suffix(" nam").unwrap_or(stars);
    year(last).filter(|_| known_words(stars) == Some(ListField::Stars))
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

/// The field of headings below each other, read as one.
fn known_joined(parts: &[String], whole: &str) -> Option<ListField> {
    if let [heading] = parts {
        return known(heading);
    }
    // `Sản phẩm` above `Tên sản phẩm | Nhóm sản phẩm`.
    if let [.., upper, last] = parts
        && known(last) == Some(ListField::Group)
        && known(upper) == Some(ListField::Product)
    {
        return Some(ListField::Group);
    }
    known_words(whole).or_else(|| {
        let apart = |part: &String| {
            let (before, explained) = part.split_once('(').unwrap_or((part, ""));
            (before.to_owned(), explained.to_owned())
        };
        let (before, explained): (Vec<String>, Vec<String>) = parts.iter().map(apart).unzip();
        let field = known_words(&words(&before.join(" ")))?;
        explains(field, &explained.join(" ")).then_some(field)
    })
}

/// Letters of the longest heading that is like a known one without having it in itself.
const LONGEST: usize = 80;

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
            // Its letters would be compared with those of every name.
            false if own.len() > LONGEST => usize::MAX,
            false => strsim::osa_distance(&own, &name),
        }
    };
    let all = names.map(|(field, name)| (near(name), field, name));
    let (distance, field, name) = all.min_by_key(|(distance, ..)| *distance)?;
    (distance <= (own.chars().count() / 3).max(1)).then_some((field, name))
}
