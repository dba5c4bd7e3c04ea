use super::{held::products, name};
use crate::{
    board::Day,
    part::{
        cell::{Cell, Data},
        ends::{month_of, named},
        exhibit::Exhibit,
        source::source,
        visit::Visit,
    },
    register::rule::RECOGNISED_STARS,
    text::calendar as words,
};

const MONTHS: i32 = 12;

/// What ended in each of the last twelve months, and how much of it was graded anew by the day.
pub fn past(visit: &Visit) -> Exhibit {
    let (lang, day) = (visit.lang(), visit.day);
    let last = month_of(day);
    let mut months = [(0_u32, 0_u32); MONTHS as usize];
    for (end, renewed) in ended(visit) {
        let back = usize::try_from(last - month_of(end)).ok();
        if let Some((ended, again)) = back.and_then(|back| months.get_mut(back)) {
            *ended += 1;
            *again += u32::from(renewed);
        }
    }
    let number = |number: u32| Cell::number(lang, number.into());
    let rows = (0..MONTHS).zip(&months).rev().map(|(back, &(ended, again))| {
        vec![named(lang, last - back).into(), number(ended), number(again), number(ended - again)]
    });
    let all = months.iter().fold((0, 0), |all, month| (all.0 + month.0, all.1 + month.1));
    Exhibit {
        id: "past".to_owned(),
        title: words::past(lang, all.0, all.1),
        subtitle: words::past_sub(lang, &name(visit), day),
        data: Data::new(
            lang,
            &[words::MONTH, words::ENDED, words::RENEWED, words::NOT_RENEWED],
            rows.collect(),
        ),
        source: source(lang, &visit.edition.version, day),
        ..Exhibit::default()
    }
}

/// Each end of a certificate's months up to the day, and whether a later certificate of
/// recognition was granted by then; what was revoked before its end had none.
pub fn ended(visit: &Visit) -> impl Iterator<Item = (Day, bool)> {
    let (items, links, day) = (&visit.edition.items, &visit.edition.links, visit.day);
    products(visit).flat_map(move |product| {
        let recognised = items
            .certificates_of(links, product)
            .filter(move |it| it.stars >= RECOGNISED_STARS && it.granted_on <= day);
        let all: Vec<_> = recognised.collect();
        let ends = (0..all.len()).filter_map(move |at| {
            let certificate = all[at];
            let revoked = certificate.revoked_on.is_some_and(|on| on < certificate.ends_on);
            (certificate.ends_on <= day && !revoked)
                .then(|| (certificate.ends_on, at + 1 < all.len()))
        });
        ends.collect::<Vec<_>>()
    })
}
