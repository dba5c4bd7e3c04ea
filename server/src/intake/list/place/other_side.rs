//! A unit on the other side of a reform.

use app::{
    board::{Day, Text},
    format,
};

use super::{Found, Remark};
use crate::{intake::fault::Code, place::Gazetteer};

/// The unit of `on` that `at`, which was of another day, became or was made of.
pub fn other_side(at: usize, on: Day, places: &Gazetteer) -> Found {
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
            true => Remark::of(Code::DividedPlace, vec![was.into(), is.into()]),
            false => Remark::of(Code::Successor, vec![was.into(), day.into(), is.into()]),
        };
        return Found { at: now, remarks: vec![remark] };
    }
    let parts: Vec<usize> =
        places.before(at).iter().copied().filter(|&part| places.is_of(part, on)).collect();
    let remark = match parts[..] {
        [part] if places.level(part) == 2 => {
            let details =
                [places.full_name(at), day, places.full_name(part)].map(Text::from).into();
            return Found { at: part, remarks: vec![Remark::of(Code::Successor, details)] };
        }
        _ => {
            let names: Vec<String> = parts.iter().map(|&part| places.full_name(part)).collect();
            let begin = format::date(places.begin(at));
            let details = [places.full_name(at), begin, day, names.join("; ")];
            Remark::of(Code::LaterPlace, details.map(Text::from).into())
        }
    };
    Found { at, remarks: vec![remark] }
}
