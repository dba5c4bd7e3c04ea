//! What an address means that speaks of one time.

use std::collections::BTreeSet;

use app::schema::PlaceKind;

use super::{
    Address, Found, Part, Remark, address,
    choice::{choose, meant},
    part,
    remark::{list, several, suggestion},
};
use crate::{intake::fault::Code, place::Gazetteer, written::differ};

/// # Errors
///
/// When it is no commune, or could be several.
pub fn one(address: &Address<'_>, places: &Gazetteer) -> Result<Found, Remark> {
    let text = &*places.joined(address.text.trim());
    if let Some(code) = code(text) {
        let all = places.of_code(&code).into_iter().filter(|&at| places.level(at) == 2);
        return choose(all.collect(), address, &[], places, &code);
    }
    let mut parts = part::parts(text);
    parts.extend(address.above.iter().cloned());
    let Named { name, kind, above } = named(&parts, address, places)?;
    for part in &above {
        inside(part, places)?;
    }
    let mut all = spelled(&name, &above, address.district, places)?;
    let is_misspelled = all.iter().all(|&at| is_other(&name, at, places));
    let of_kind = |&at: &usize| kind.is_none_or(|kind| places.kind(at) == kind);
    let is_kind = all.iter().any(of_kind);
    if is_kind {
        all.retain(of_kind);
    }
    let mut found = choose(all, address, &above, places, &name)?;
    if is_misspelled {
        let details = vec![name.into(), places.full_name(found.at).into()];
        found.remarks.insert(0, Remark::of(Code::OtherMarks, details));
    }
    if !is_kind {
        let titled = places.full_name(found.at);
        found.remarks.push(Remark::of(Code::OtherKindOfPlace, vec![titled.into()]));
    }
    Ok(found)
}

/// A commune as an address names it, and what it lies in.
struct Named {
    name: String,
    kind: Option<PlaceKind>,
    above: Vec<Part>,
}

fn named(parts: &[Part], address: &Address<'_>, places: &Gazetteer) -> Result<Named, Remark> {
    if let [one, other, ..] = &address::communes(parts)[..] {
        let both = format!("{one}; {other}");
        let text = address.text.trim().to_owned();
        return Err(Remark::of(Code::SeveralPlaces, vec![text.into(), both.into()]));
    }
    if let Some((name, kind, above)) = address::commune(parts, places, address.on) {
        return Ok(Named { name, kind, above });
    }
    match address::of_both(parts, places) {
        Some(name) if address.is_commune => Ok(Named { name, kind: None, above: vec![] }),
        // `Bắc Hà`: the district, or its township.
        Some(name) => {
            let all = places.named(&name).iter().copied();
            let all = all.filter(|&at| places.level(at) > 0).collect();
            let all = meant(all, address, parts, places);
            Err(several(all.into_iter(), places, &name))
        }
        None => Err(Remark::of(Code::NoPlace, vec![])),
    }
}

/// # Errors
///
/// For a part of an address that is of no province of `places`.
fn inside(part: &Part, places: &Gazetteer) -> Result<(), Remark> {
    let is_known = places.named(&part.name).iter().any(|&at| part.may_be(places, at));
    let is_elsewhere = part.levels.contains(&0) && places.is_elsewhere(&part.name);
    if is_known || !(part.levels == [0] || is_elsewhere) {
        return Ok(());
    }
    let own: BTreeSet<_> = places.provinces().map(|at| places.bare_name(at)).collect();
    let own: Vec<_> = own.into_iter().collect();
    Err(Remark::of(Code::OutsidePlace, vec![part.name.clone().into(), own.join(", ").into()]))
}

/// The communes of a name that lie in what is `above`, those that are spelled so and lie in the
/// `district` before others.
///
/// # Errors
///
/// When there is none, or one that is spelled so lies elsewhere.
fn spelled(
    name: &str,
    above: &[Part],
    district: Option<usize>,
    places: &Gazetteer,
) -> Result<Vec<usize>, Remark> {
    let named: Vec<usize> =
        places.named(name).iter().copied().filter(|&at| places.level(at) == 2).collect();
    let lies = |&at: &usize| above.iter().all(|part| address::lies_in(places, at, part));
    let mut all: Vec<usize> = named.iter().copied().filter(lies).collect();
    let exact = |&at: &usize| places.is_spelled(at, name);
    if all.iter().any(exact) {
        all.retain(exact);
    }
    if let Some(district) = district {
        let inside = |&at: &usize| places.lies_or_lay_in(at, district);
        if all.iter().any(inside) {
            all.retain(inside);
        }
    }
    let unknown = |suggestion| Remark {
        suggestion,
        ..Remark::of(Code::UnknownPlace, vec![name.to_owned().into()])
    };
    if all.is_empty() {
        return Err(unknown(suggestion(name, &named, places)));
    }
    let is_misspelled = all.iter().all(|&at| is_other(name, at, places));
    if is_misspelled && named.iter().any(exact) {
        // Of another district: either this or the name is wrong.
        let both = named.iter().copied().filter(exact).chain(all);
        return Err(unknown(Some(list(both, places))));
    }
    Ok(all)
}

/// True where a name has other marks than any of the unit's.
fn is_other(name: &str, at: usize, places: &Gazetteer) -> bool {
    !places.is_spelled(at, name) && places.names(at).all(|own| differ(own, name))
}

/// The code that a text is, with zeros that a spreadsheet dropped.
pub fn code(text: &str) -> Option<String> {
    let digits = text.strip_suffix(".0").unwrap_or(text);
    let fits = (3..=5).contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_digit());
    fits.then(|| format!("{digits:0>5}"))
}
