//! Which of several units of a name is meant.

use super::{Address, Found, Part, Remark, other_side::other_side, remark::several};
use crate::{intake::fault::Code, place::Gazetteer, written::words};

/// Of units that it could be, the one that was there on the day, or what that became.
pub fn choose(
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
            [] => Err(Remark::of(Code::UnknownPlace, vec![name.to_owned().into()])),
            [at] => Ok(plain(at)),
            _ => Err(several(&all)),
        };
    };
    let then: Vec<usize> = all.iter().copied().filter(|&at| places.is_of(at, on)).collect();
    let then = meant(then, address, above, places);
    match (&then[..], &all[..]) {
        ([at], _) => Ok(plain(*at)),
        ([], []) => Err(Remark::of(Code::UnknownPlace, vec![name.to_owned().into()])),
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
pub fn meant(
    all: Vec<usize>,
    address: &Address<'_>,
    above: &[Part],
    places: &Gazetteer,
) -> Vec<usize> {
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
