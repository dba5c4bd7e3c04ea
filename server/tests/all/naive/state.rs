//! What holds on a day: engine.md section 3, sentence by sentence.

use app::board::Day;

use crate::{
    calendar,
    rows::{Certificate, GreenChain, Rows, Village},
};

/// An extension counts from the end of the term on; one that is over by then has no effect.
pub fn end(certificate: &Certificate) -> Day {
    let term = calendar::three_years_later(certificate.granted_on);
    match certificate.extended_until {
        Some(extended) if extended > term => extended,
        _ => term,
    }
}

pub fn in_force(certificate: &Certificate, day: Day) -> bool {
    let revoked = match certificate.revoked_on {
        None => false,
        Some(revoked_on) => revoked_on <= day,
    };
    certificate.granted_on <= day && day < end(certificate) && !revoked
}

pub fn certificates<'a>(rows: &'a Rows, product: &str) -> Vec<&'a Certificate> {
    rows.certificates.iter().filter(|certificate| certificate.product == product).collect()
}

/// The certificate that speaks for the product on `day`, in force or not.
pub fn current<'a>(rows: &'a Rows, product: &str, day: Day) -> Option<&'a Certificate> {
    let mut current: Option<&Certificate> = None;
    for certificate in certificates(rows, product) {
        let granted = certificate.granted_on <= day;
        let later = current.is_none_or(|found| found.granted_on < certificate.granted_on);
        if granted && later {
            current = Some(certificate);
        }
    }
    current
}

pub fn is_recognised(rows: &Rows, product: &str, day: Day) -> bool {
    match current(rows, product, day) {
        None => false,
        Some(certificate) => in_force(certificate, day) && certificate.stars >= 3,
    }
}

/// The stars of a recognised product; `None` when it is not recognised.
pub fn stars(rows: &Rows, product: &str, day: Day) -> Option<u8> {
    if is_recognised(rows, product, day) {
        current(rows, product, day).map(|certificate| certificate.stars)
    } else {
        None
    }
}

pub fn first_recognition(rows: &Rows, product: &str) -> Option<Day> {
    let mut first: Option<Day> = None;
    for certificate in certificates(rows, product) {
        let earlier = first.is_none_or(|day| certificate.granted_on < day);
        if certificate.stars >= 3 && earlier {
            first = Some(certificate.granted_on);
        }
    }
    first
}

pub fn ocop_entity(rows: &Rows, entity: &str, day: Day) -> bool {
    rows.products
        .iter()
        .any(|product| product.entity == entity && is_recognised(rows, &product.id, day))
}

/// Of a chain, listing or sales point.
pub fn active(since: Day, until: Option<Day>, day: Day) -> bool {
    let over = match until {
        None => false,
        Some(until) => until <= day,
    };
    since <= day && !over
}

pub fn chains_on<'a>(rows: &'a Rows, entity: &str, day: Day) -> Vec<&'a GreenChain> {
    rows.green_chains
        .iter()
        .filter(|chain| chain.entity == entity && active(chain.since, chain.until, day))
        .collect()
}

pub fn is_listed(rows: &Rows, product: &str, day: Day) -> bool {
    rows.listings
        .iter()
        .any(|listing| listing.product == product && active(listing.since, listing.until, day))
}

pub fn village_recognised(village: &Village, day: Day) -> bool {
    let begun = match village.recognised_on {
        None => true,
        Some(recognised_on) => recognised_on <= day,
    };
    let revoked = match village.revoked_on {
        None => false,
        Some(revoked_on) => revoked_on <= day,
    };
    begun && !revoked
}

/// Whether a recognised product names the village, be the village itself recognised or not.
pub fn has_ocop(rows: &Rows, village: &str, day: Day) -> bool {
    rows.products.iter().any(|product| {
        product.village.as_deref() == Some(village) && is_recognised(rows, &product.id, day)
    })
}
