use std::collections::{BTreeMap, BTreeSet};

use super::{held::products, name};
use crate::{
    board::{Certificate, Day},
    part::{
        cell::{Cell, Data},
        exhibit::Exhibit,
        few,
        source::source,
        visit::Visit,
    },
    register::rule::{CERTIFICATE_MONTHS, RECOGNISED_STARS},
    text::calendar as words,
};

/// What was granted on one day.
#[derive(Default)]
struct Round<'a> {
    decisions: BTreeSet<&'a str>,
    first: u32,
    again: u32,
}

/// The days on which certificates of recognition were granted within the months of a certificate,
/// the newest first: what ends next ends in their order.
pub fn rounds(visit: &Visit) -> Exhibit {
    let (lang, day) = (visit.lang(), visit.day);
    let since = (0..CERTIFICATE_MONTHS).fold(day, |day, _| day.month_before());
    let mut rounds: BTreeMap<Day, Round<'_>> = BTreeMap::new();
    let mut by_month = [0_u32; 12];
    for (certificate, is_first) in granted(visit) {
        if certificate.granted_on <= since {
            continue;
        }
        let round = rounds.entry(certificate.granted_on).or_default();
        round.decisions.extend(certificate.decision.as_deref());
        *(if is_first { &mut round.first } else { &mut round.again }) += 1;
        let (_, month, _) = certificate.granted_on.ymd();
        by_month[usize::from(month) - 1] += 1;
    }
    let fullest = (1_u8..).zip(by_month).max_by_key(|&(month, number)| (number, 12 - month));
    let fullest = fullest.filter(|&(_, number)| number > 0).map(|(month, _)| month);
    let number = |number: u32| Cell::number(lang, number.into());
    let rows = rounds.iter().rev().map(|(&on, round)| {
        let decisions: Vec<&str> = round.decisions.iter().copied().collect();
        let decisions = match decisions.is_empty() {
            true => Cell::missing(words::NO_DECISION.in_lang(lang)),
            false => Cell::name(lang, decisions.join(", ")),
        };
        let Round { first, again, .. } = *round;
        vec![Cell::day(lang, on), number(first + again), number(first), number(again), decisions]
    });
    let head = [words::ROUND, words::GRANTED, words::NEW, words::AGAIN, words::DECISIONS];
    Exhibit {
        id: "rounds".to_owned(),
        title: words::rounds(lang, rounds.len(), fullest),
        subtitle: format!("{}. {}", words::ROUNDS_SUB.in_lang(lang), name(visit)),
        data: Data::new(lang, &head, rows.collect()),
        source: source(lang, &visit.edition.version, day),
        ..Exhibit::default()
    }
}

/// The newest.
pub fn few(exhibit: &Exhibit) -> Option<Data> {
    few::few(&exhibit.data, 0, |_| 1)
}

/// Each certificate of recognition up to the day, and whether it is its product's first.
fn granted(visit: &Visit) -> impl Iterator<Item = (&Certificate, bool)> {
    let (items, links, day) = (&visit.edition.items, &visit.edition.links, visit.day);
    products(visit).flat_map(move |product| {
        let all = items.certificates_of(links, product);
        let recognised = all.filter(move |it| it.stars >= RECOGNISED_STARS && it.granted_on <= day);
        recognised.enumerate().map(|(at, certificate)| (certificate, at == 0))
    })
}
