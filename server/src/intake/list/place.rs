//! The commune that a code, a name or an address means on a day.

mod address;
pub mod beside;
mod choice;
mod kind;
mod one;
mod other_side;
mod part;
mod past;
pub mod phone;
mod remark;
mod renamed;

use app::board::Day;

pub use address::behind;
pub use part::Part;
pub use remark::Remark;

use self::{
    one::{code, one},
    other_side::other_side,
    remark::several,
};
use crate::{intake::fault::Code, place::Gazetteer};

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
    let names_one = code(text).is_some() || !address::communes(&part::parts(text)).is_empty();
    let remark = one(address, places).err().filter(|_| names_one)?;
    matches!(remark.code, Code::UnknownPlace | Code::OutsidePlace).then_some(remark)
}

#[cfg(test)]
mod tests;
