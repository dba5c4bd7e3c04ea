use super::{By, Facet, Found, Question, order::ranks, profile::Profile, words::Words};
use crate::{
    board::{Day, Items, Links, Place, State},
    register::rule::RECOGNISED_STARS,
};

/// What makes a register quick to search, whatever the day and the plan.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Index {
    words: Words,
    fixed: Vec<Attributes>,
    /// Years of first recognition, newest first.
    years: Vec<i32>,
    /// The first day of each of them.
    begun: Vec<Option<Day>>,
    /// The first day of a certificate with so many stars, if there is one.
    stars: [Option<Day>; 6],
    /// The first day on which a certificate was revoked, likewise.
    revoked: Option<Day>,
    /// The first day on which one held by an extension.
    extended: Option<Day>,
    /// True when the group of some product is not stated.
    ungrouped: bool,
    /// The place of each district in the order of the alphabet.
    districts: Vec<u32>,
    /// Positions in the order of their ids.
    products: Vec<u32>,
    entities: Vec<u32>,
    villages: Vec<u32>,
}

/// What is true of a product on every day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attributes {
    pub district: u16,
    /// As a value of [`Facet::Group`].
    pub group: u16,
    pub kind: u16,
    /// First recognition; [`Day::LAST`] for a product without one.
    pub first: Day,
    /// Its year as a value of [`Facet::Year`].
    pub year: u16,
    /// Place of its name in the order of the alphabet.
    pub rank: u32,
    /// True when its entity has another product of the same name, marks, case and signs apart.
    pub repeats: bool,
}

impl Index {
    pub fn new(items: &Items, links: &Links, districts: &[Place]) -> Self {
        let products = &items.products;
        let names: Vec<_> = products.iter().map(|row| (&*row.name, &*row.id)).collect();
        let firsts: Vec<Day> = (0_u32..)
            .take(products.len())
            .map(|product| first_recognition(items, links, product))
            .collect();
        let mut years: Vec<i32> =
            firsts.iter().filter(|&&first| first != Day::LAST).map(|first| first.ymd().0).collect();
        years.sort_unstable_by(|a, b| b.cmp(a));
        years.dedup();
        let year = |first: Day| {
            let place = years.iter().position(|&year| year == first.ymd().0);
            place.and_then(|place| u16::try_from(place + 1).ok()).filter(|_| first != Day::LAST)
        };
        let words = Words::new(items);
        let repeats = words.repeats(links);
        let ranked = ranks(&names).into_iter().zip(repeats);
        let fixed =
            products.iter().zip(&firsts).zip(ranked).map(|((row, &first), (rank, repeats))| {
                let entity = items.entities.get(row.entity as usize);
                Attributes {
                    district: row.place,
                    group: row.group.map_or(Facet::NO_GROUP, |group| group as u16),
                    kind: entity.map_or(0, |entity| entity.kind as u16),
                    first,
                    year: year(first).unwrap_or(0),
                    rank,
                    repeats,
                }
            });
        let mut stars = [None; 6];
        for row in &items.certificates {
            let first: &mut Option<Day> = &mut stars[usize::from(row.stars.min(5))];
            *first = Some(first.map_or(row.granted_on, |first| first.min(row.granted_on)));
        }
        let mut begun = vec![None; years.len()];
        for &first in &firsts {
            if let Some(year) = year(first) {
                let known: &mut Option<Day> = &mut begun[usize::from(year) - 1];
                *known = Some(known.map_or(first, |known| known.min(first)));
            }
        }
        let revocations = items.certificates.iter().filter_map(|row| row.revoked_on);
        let extensions = items.certificates.iter().map(|row| (row, row.term_ends_on()));
        let extensions = extensions.filter(|(row, term)| row.is_extended(*term));
        let places: Vec<_> = districts.iter().map(|row| (&*row.name, &*row.code)).collect();
        Self {
            words,
            fixed: fixed.collect(),
            begun,
            stars,
            revoked: revocations.min(),
            extended: extensions.map(|(_, term)| term).min(),
            ungrouped: products.iter().any(|row| row.group.is_none()),
            districts: ranks(&places),
            products: by_id(products.iter().map(|row| &*row.id)),
            entities: by_id(items.entities.iter().map(|row| &*row.id)),
            villages: by_id(items.villages.iter().map(|row| &*row.id)),
            years,
        }
    }

    /// The products that answer `question` on `day`, and how many there are by facet.
    pub fn search(&self, items: &Items, links: &Links, question: &Question, day: Day) -> Found {
        let mut found = Found::new(self.districts.len(), self.years.len());
        let mut add = |product: u32| {
            let fixed = self.attributes(product);
            let profile = Profile::new(self, items, links, product, day);
            let district = self.districts.get(usize::from(fixed.district)).copied();
            let place = profile.place(question.sort, district);
            let backwards =
                question.sort.is_some_and(|sort| sort.by == By::Name && sort.descending);
            let rank = if backwards { u32::MAX - fixed.rank } else { fixed.rank };
            found.add(question, &profile, (place, rank, product));
        };
        match self.words.find(items, links, &question.words) {
            Some(products) => products.into_iter().for_each(add),
            None => (0_u32..).take(self.fixed.len()).for_each(&mut add),
        }
        found
    }

    pub fn attributes(&self, product: u32) -> Attributes {
        self.fixed[product as usize]
    }

    /// Positions of districts in the order of the alphabet.
    pub fn districts(&self) -> Vec<u16> {
        let mut order: Vec<u16> = (0..=u16::MAX).take(self.districts.len()).collect();
        order.sort_by_key(|&place| self.districts[usize::from(place)]);
        order
    }

    /// True for a value that some product has on `day` or had before: what came later is not
    /// known on it.
    pub fn occurs(&self, facet: Facet, value: u16, day: Day) -> bool {
        let at = usize::from(value);
        let begun = |first: Option<Day>| first.is_some_and(|first| first <= day);
        match facet {
            Facet::Stars | Facet::Year if value == 0 => true,
            Facet::Stars => begun(self.stars.get(at).copied().flatten()),
            Facet::Year => begun(self.begun.get(at - 1).copied().flatten()),
            Facet::State => State::ALL.get(at).is_some_and(|state| match state {
                State::Revoked => begun(self.revoked),
                State::Extended => begun(self.extended),
                State::Below => {
                    self.stars[..usize::from(RECOGNISED_STARS)].iter().any(|&first| begun(first))
                }
                State::Recognised | State::Ending | State::Ended | State::None => true,
            }),
            Facet::Group if value == Facet::NO_GROUP => self.ungrouped,
            Facet::District | Facet::Group | Facet::Kind => true,
        }
    }

    /// How an address names a value of a facet.
    pub fn word(&self, facet: Facet, value: u16, districts: &[Place]) -> Option<String> {
        facet.word(value, districts, &self.years)
    }

    /// Every word of a facet, as addresses name them.
    pub fn all(&self, facet: Facet, districts: &[Place]) -> Vec<String> {
        let size = facet.size(districts.len(), self.years.len());
        let values = (0..=u16::MAX).take(size);
        values.filter_map(|value| self.word(facet, value, districts)).collect()
    }

    /// The value that an address names.
    pub fn value(&self, facet: Facet, word: &str, districts: &[Place]) -> Option<u16> {
        let size = facet.size(districts.len(), self.years.len());
        (0..=u16::MAX)
            .take(size)
            .find(|&value| self.word(facet, value, districts).is_some_and(|known| known == word))
    }

    /// The position of the product with this id.
    pub fn product(&self, items: &Items, id: &str) -> Option<u32> {
        position(&self.products, id, |at| &items.products[at].id)
    }

    pub fn entity(&self, items: &Items, id: &str) -> Option<u32> {
        position(&self.entities, id, |at| &items.entities[at].id)
    }

    pub fn village(&self, items: &Items, id: &str) -> Option<u32> {
        position(&self.villages, id, |at| &items.villages[at].id)
    }
}

/// The first day of a certificate with stars enough to be recognised; [`Day::LAST`] when there is none.
fn first_recognition(items: &Items, links: &Links, product: u32) -> Day {
    let mut certificates = items.certificates_of(links, product);
    certificates.find(|row| row.stars >= RECOGNISED_STARS).map_or(Day::LAST, |row| row.granted_on)
}

fn by_id<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<u32> {
    let ids: Vec<&str> = ids.collect();
    let mut order: Vec<u32> = (0_u32..).take(ids.len()).collect();
    order.sort_unstable_by_key(|&at| ids[at as usize]);
    order
}

fn position<'a>(order: &[u32], id: &str, id_of: impl Fn(usize) -> &'a str) -> Option<u32> {
    let found = order.binary_search_by(|&at| id_of(at as usize).cmp(id)).ok()?;
    Some(order[found])
}
