//! The commune that a code, a name or an address means on a day.

mod address;
mod past;
pub mod phone;
mod renamed;

use std::collections::BTreeSet;

use app::{
    board::{Day, Text},
    format,
};

pub use address::{Part, behind};

use crate::{
    intake::fault::Code,
    place::Gazetteer,
    register::nearest::nearest,
    written::{differ, words},
};

/// Where a row says that something is: the parts of an address, the smallest place first.
pub struct Address<'a> {
    pub text: &'a str,
    /// What columns of districts and provinces say beside it.
    pub above: &'a [Part],
    /// The district of the section or title that the row stands under.
    pub district: Option<usize>,
    /// `None`: any day, the newest first.
    pub on: Option<Day>,
    /// True for what a column of communes says: a bare name is that of one.
    pub is_commune: bool,
    /// Names of the provinces that are meant where the text names none; none: any.
    pub provinces: &'a dyn Fn() -> Vec<String>,
}

/// A unit, and what is to be said of how it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub at: usize,
    pub remarks: Vec<Remark>,
}

/// A code with what stands in its message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    pub code: Code,
    pub details: Vec<Text>,
    pub suggestion: Option<String>,
}

/// # Errors
///
/// When it is none of the province's communes, or could be several.
pub fn read(address: &Address<'_>, places: &Gazetteer) -> Result<Found, Remark> {
    let text = phone::without(address.text);
    if let Some(own) = renamed::of_now(&text) {
        return newest(&Address { text: &own, ..*address }, places);
    }
    let Some((own_text, other)) = renamed::apart(&text) else {
        return one(&Address { text: &text, ..*address }, places);
    };
    let of = |text: &str, on| one(&Address { text, on, ..*address }, places);
    match (of(&own_text, address.on), of(&other, address.on)) {
        // `thôn 3 (xã A cũ)`
        (Err(remark), Ok(found)) if remark.code == Code::NoPlace => Ok(found),
        (Ok(own), Ok(then)) if own.at != then.at => {
            let whenever = |text: &str, at| of(text, None).map_or(at, |found| found.at);
            let is_then = address.on.is_some_and(|on| places.is_of(then.at, on));
            // A list typed after a reform, of a decision before it, names the unit of that day
            // second.
            let now = || whenever(&own_text, own.at);
            if is_then && renamed::is_of_one_line(then.at, now(), places) {
                return Ok(then);
            }
            match renamed::is_of_one_line(own.at, whenever(&other, then.at), places) {
                true => Ok(own),
                false => Err(several([own.at, then.at].into_iter(), places, &text)),
            }
        }
        (own, Err(_)) if own.as_ref().err().is_none_or(|it| it.code == Code::NoPlace) => {
            no_unit(&Address { text: &other, above: &[], district: None, ..*address }, places)
                .map_or(own, Err)
        }
        (own, _) => own,
    }
}

/// What a text means that is of now: on a day before, what became it or was made of it.
fn newest(address: &Address<'_>, places: &Gazetteer) -> Result<Found, Remark> {
    let newest = one(&Address { on: None, ..*address }, places);
    match (newest, address.on) {
        (Ok(found), Some(on)) if places.begin(found.at) > on => {
            let then = other_side(found.at, on, places);
            let remarks = found.remarks.into_iter().chain(then.remarks).collect();
            Ok(Found { at: then.at, remarks })
        }
        _ => one(address, places),
    }
}

/// What is to be said of a commune that was none: `xã A (xã B cũ)`, where there is no B.
fn no_unit(address: &Address<'_>, places: &Gazetteer) -> Option<Remark> {
    let text = address.text.trim();
    let names_one = code(text).is_some() || !address::communes(&address::parts(text)).is_empty();
    let remark = one(address, places).err().filter(|_| names_one)?;
    matches!(remark.code, Code::UnknownPlace | Code::OutsidePlace).then_some(remark)
}

/// What an address means that speaks of one time.
fn one(address: &Address<'_>, places: &Gazetteer) -> Result<Found, Remark> {
    let text = address.text.trim();
    if let Some(code) = code(text) {
        let all = places.of_code(&code).into_iter().filter(|&at| places.level(at) == 2);
        return choose(all.collect(), address, &[], places, &code);
    }
    let mut parts = address::parts(text);
    parts.extend(address.above.iter().cloned());
    if let [one, other, ..] = &address::communes(&parts)[..] {
        let both = format!("{one}; {other}");
        return Err(remark(Code::SeveralPlaces, vec![text.to_owned().into(), both.into()]));
    }
    let (name, kind, above) = match address::commune(&parts, places, address.on) {
        Some(found) => found,
        None => match address::of_both(&parts, places) {
            Some(name) if address.is_commune => (name, None, vec![]),
            // `Bắc Hà`: the district, or its township.
            Some(name) => {
                let all = places.named(&name).iter().copied();
                let all = all.filter(|&at| places.level(at) > 0).collect();
                let all = meant(all, address, &parts, places);
                return Err(several(all.into_iter(), places, &name));
            }
            None => return Err(remark(Code::NoPlace, vec![])),
        },
    };
    for part in &above {
        let known = places.named(&part.name).iter().any(|&at| part.may_be(places, at));
        let is_elsewhere = part.levels.contains(&0) && places.is_elsewhere(&part.name);
        if !known && (part.levels == [0] || is_elsewhere) {
            let own: BTreeSet<_> = places.provinces().map(|at| places.bare_name(at)).collect();
            let own: Vec<_> = own.into_iter().collect();
            return Err(remark(
                Code::OutsidePlace,
                vec![part.name.clone().into(), own.join(", ").into()],
            ));
        }
    }
    let named: Vec<usize> =
        places.named(&name).iter().copied().filter(|&at| places.level(at) == 2).collect();
    let lies = |&at: &usize| above.iter().all(|part| address::lies_in(places, at, part));
    let mut all: Vec<usize> = named.iter().copied().filter(lies).collect();
    let exact = |&at: &usize| places.is_spelled(at, &name);
    if all.iter().any(exact) {
        all.retain(exact);
    }
    if let Some(district) = address.district {
        let inside = |&at: &usize| places.lies_or_lay_in(at, district);
        if all.iter().any(inside) {
            all.retain(inside);
        }
    }
    if all.is_empty() {
        let mut unknown = remark(Code::UnknownPlace, vec![name.clone().into()]);
        unknown.suggestion = suggestion(&name, &named, places);
        return Err(unknown);
    }
    let differs = |at: &usize| !exact(at) && places.names(*at).all(|own| differ(own, &name));
    let is_misspelled = all.iter().all(differs);
    if is_misspelled && named.iter().any(exact) {
        // Of another district: either this or the name is wrong.
        let both = named.iter().copied().filter(exact).chain(all);
        let mut unknown = remark(Code::UnknownPlace, vec![name.clone().into()]);
        unknown.suggestion = Some(list(both, places));
        return Err(unknown);
    }
    let of_kind = |&at: &usize| kind.is_none_or(|kind| places.kind(at) == kind);
    let is_kind = all.iter().any(of_kind);
    if is_kind {
        all.retain(of_kind);
    }
    let mut found = choose(all, address, &above, places, &name)?;
    if is_misspelled {
        let details = vec![name.into(), places.full_name(found.at).into()];
        found.remarks.insert(0, remark(Code::OtherMarks, details));
    }
    if !is_kind {
        let titled = places.full_name(found.at);
        found.remarks.push(remark(Code::OtherKindOfPlace, vec![titled.into()]));
    }
    Ok(found)
}

/// Of units that it could be, the one that was there on the day, or what that became.
fn choose(
    all: Vec<usize>,
    address: &Address<'_>,
    above: &[Part],
    places: &Gazetteer,
    name: &str,
) -> Result<Found, Remark> {
    let plain = |at| Found { at, remarks: vec![] };
    let several = |all: &[usize]| several(all.iter().copied(), places, name);
    let Some(on) = address.on else {
        let newest = all.iter().map(|&at| places.end(at)).max();
        let all: Vec<_> = all.into_iter().filter(|&at| Some(places.end(at)) == newest).collect();
        return match all[..] {
            [] => Err(remark(Code::UnknownPlace, vec![name.to_owned().into()])),
            [at] => Ok(plain(at)),
            _ => Err(several(&all)),
        };
    };
    let then: Vec<usize> = all.iter().copied().filter(|&at| places.is_of(at, on)).collect();
    let then = meant(then, address, above, places);
    match (&then[..], &all[..]) {
        ([at], _) => Ok(plain(*at)),
        ([], []) => Err(remark(Code::UnknownPlace, vec![name.to_owned().into()])),
        ([], [at]) => Ok(other_side(*at, on, places)),
        ([], all) => {
            // What all of them became, or came from, may be one.
            let found: Vec<Found> = all.iter().map(|&at| other_side(at, on, places)).collect();
            match found.iter().all(|it| it.at == found[0].at) {
                true => Ok(found[0].clone()),
                false => Err(several(all)),
            }
        }
        (then, _) => Err(several(then)),
    }
}

/// Of units of one name, those that lay in the province that is meant on the day, where any did: a
/// province of today has units of several.
fn meant(all: Vec<usize>, address: &Address<'_>, above: &[Part], places: &Gazetteer) -> Vec<usize> {
    let Some(on) = address.on.filter(|_| all.len() > 1) else { return all };
    let is_province = |part: &&Part| {
        let may_be = |&at: &usize| places.level(at) == 0 && part.may_be(places, at);
        places.named(&part.name).iter().any(may_be)
    };
    let own: Vec<String> = above.iter().filter(is_province).map(|part| part.name.clone()).collect();
    let provinces = if own.is_empty() { (address.provinces)() } else { own };
    let provinces: Vec<String> = provinces.iter().map(|name| words(name)).collect();
    let inside = |&at: &usize| {
        let of = places.above_on(at, 0, on).filter(|_| places.is_of(at, on));
        of.is_some_and(|of| provinces.contains(&words(places.bare_name(of))))
    };
    match all.iter().any(inside) {
        true => all.into_iter().filter(inside).collect(),
        false => all,
    }
}

fn several(all: impl Iterator<Item = usize>, places: &Gazetteer, name: &str) -> Remark {
    remark(Code::SeveralPlaces, vec![name.to_owned().into(), list(all, places).into()])
}

/// Codes and names of units, each once.
fn list(all: impl Iterator<Item = usize>, places: &Gazetteer) -> String {
    let mut known: Vec<&str> = Vec::new();
    let mut each: Vec<String> = Vec::new();
    for at in all {
        if !known.contains(&places.code(at)) {
            known.push(places.code(at));
            each.push(format!("{} {}", places.code(at), places.full_name(at)));
        }
    }
    each.join("; ")
}

/// The unit of `on` that `at`, which was of another day, became or was made of.
fn other_side(at: usize, on: Day, places: &Gazetteer) -> Found {
    let mut now = at;
    let mut divided = false;
    while places.end(now) <= on {
        let after = places.after(now);
        let Some(&first) = after.first() else { break };
        divided |= after.len() > 1;
        now = first;
    }
    let day = format::date(on);
    if now != at && places.is_of(now, on) {
        let (was, is) = (places.full_name(at), places.full_name(now));
        let remark = match divided {
            true => remark(Code::DividedPlace, vec![was.into(), is.into()]),
            false => remark(Code::Successor, vec![was.into(), day.into(), is.into()]),
        };
        return Found { at: now, remarks: vec![remark] };
    }
    let parts: Vec<usize> =
        places.before(at).iter().copied().filter(|&part| places.is_of(part, on)).collect();
    let remark = match parts[..] {
        [part] if places.level(part) == 2 => {
            let details =
                [places.full_name(at), day, places.full_name(part)].map(Text::from).into();
            return Found { at: part, remarks: vec![remark(Code::Successor, details)] };
        }
        _ => {
            let names: Vec<String> = parts.iter().map(|&part| places.full_name(part)).collect();
            let begin = format::date(places.begin(at));
            let details = [places.full_name(at), begin, day, names.join("; ")];
            remark(Code::LaterPlace, details.map(Text::from).into())
        }
    };
    Found { at, remarks: vec![remark] }
}

/// The code that a text is, with zeros that a spreadsheet dropped.
fn code(text: &str) -> Option<String> {
    let digits = text.strip_suffix(".0").unwrap_or(text);
    let fits = (3..=5).contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_digit());
    fits.then(|| format!("{digits:0>5}"))
}

/// Where units of this name do lie, else the nearest name.
fn suggestion(name: &str, named: &[usize], places: &Gazetteer) -> Option<String> {
    if !named.is_empty() {
        return Some(list(named.iter().copied(), places));
    }
    let names = places.communes().map(|at| places.bare_name(at));
    let near = nearest(name, names)?;
    let first = places.named(near).iter().find(|&&at| places.level(at) == 2)?;
    Some(places.full_name(*first))
}

fn remark(code: Code, details: Vec<Text>) -> Remark {
    Remark { code, details, suggestion: None }
}

#[cfg(test)]
mod tests;
