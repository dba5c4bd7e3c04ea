use std::collections::HashMap;

use crate::{
    board::{Day, Product, State},
    edition::Edition,
    find::fold,
    text::{Pair, quality as checks},
};

/// What is looked at, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    Ended,
    VillageDay,
    NoVillage,
    NoListing,
    Women,
    Minority,
    Duplicate,
    Decision,
    Granter,
    Evidence,
}

impl Check {
    pub const ALL: [Self; 10] = [
        Self::Ended,
        Self::VillageDay,
        Self::NoVillage,
        Self::NoListing,
        Self::Women,
        Self::Minority,
        Self::Duplicate,
        Self::Decision,
        Self::Granter,
        Self::Evidence,
    ];

    /// What it counts, and among what.
    pub fn words(self) -> (Pair, Pair) {
        match self {
            Self::Ended => (checks::ENDED, checks::ENDED_OF),
            Self::VillageDay => (checks::VILLAGE_DAY, checks::VILLAGE_DAY_OF),
            Self::NoVillage => (checks::NO_VILLAGE, checks::NO_VILLAGE_OF),
            Self::NoListing => (checks::NO_LISTING, checks::NO_LISTING_OF),
            Self::Women => (checks::WOMEN, checks::WOMEN_OF),
            Self::Minority => (checks::MINORITY, checks::WOMEN_OF),
            Self::Duplicate => (checks::DUPLICATE, checks::DUPLICATE_OF),
            Self::Decision => (checks::DECISION, checks::DECISION_OF),
            Self::Granter => (checks::GRANTER, checks::DECISION_OF),
            Self::Evidence => (checks::EVIDENCE, checks::EVIDENCE_OF),
        }
    }

    /// How many are found, of how many, in each district.
    pub fn by_district(self, edition: &Edition, day: Day) -> Vec<(u32, u32)> {
        let mut tally = vec![(0, 0); edition.districts.len()];
        let mut note = |place: u8, found: bool| {
            if let Some(place) = tally.get_mut(usize::from(place)) {
                *place = (place.0 + u32::from(found), place.1 + 1);
            }
        };
        let items = &edition.items;
        let products = || (0..).zip(&items.products);
        let recognised = || products().filter(|(at, _)| edition.state(*at, day).is_recognised());
        match self {
            Self::Ended => {
                for (at, product) in products() {
                    match edition.state(at, day) {
                        State::None => {}
                        state => note(product.place, state == State::Ended),
                    }
                }
            }
            Self::VillageDay => {
                items.villages.iter().for_each(|row| note(row.place, row.recognised_on.is_none()));
            }
            Self::NoVillage => {
                recognised().for_each(|(_, row)| note(row.place, row.village.is_none()));
            }
            Self::NoListing => recognised().for_each(|(at, row)| {
                note(row.place, edition.links.listings.rows_of(at).is_empty())
            }),
            Self::Women | Self::Minority => {
                for (at, entity) in (0..).zip(&items.entities) {
                    let mut own = edition.links.products_of_entity.rows_of(at).iter();
                    if own.any(|&product| edition.state(product, day).is_recognised()) {
                        let led = if self == Self::Women {
                            entity.women_led
                        } else {
                            entity.minority_led
                        };
                        note(entity.place, led.is_none());
                    }
                }
            }
            Self::Duplicate => {
                let names = count_by_name(&items.products);
                for product in &items.products {
                    note(product.place, names[&key(product)] > 1);
                }
            }
            Self::Decision | Self::Granter => {
                for row in items.certificates.iter().filter(|row| row.granted_on <= day) {
                    let missing = match self {
                        Self::Decision => row.decision.is_none(),
                        _ => row.granted_by.is_none(),
                    };
                    let product = items.products.get(row.product as usize);
                    product.into_iter().for_each(|product| note(product.place, missing));
                }
            }
            Self::Evidence => {
                let active = items
                    .green_chains
                    .iter()
                    .filter(|row| row.since <= day && row.until.is_none_or(|until| day < until));
                for row in active {
                    let entity = items.entities.get(row.entity as usize);
                    entity.into_iter().for_each(|one| note(one.place, row.evidence.is_none()));
                }
            }
        }
        tally
    }
}

/// How many products of one entity bear one name.
fn count_by_name(products: &[Product]) -> HashMap<(u32, String), u32> {
    let mut names = HashMap::new();
    for product in products {
        *names.entry(key(product)).or_default() += 1;
    }
    names
}

fn key(product: &Product) -> (u32, String) {
    (product.entity, normalise(&product.name))
}

/// Letters and digits alone, without marks and case.
fn normalise(name: &str) -> String {
    fold(name).chars().filter(|letter| letter.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_same_without_marks_case_and_spaces() {
        assert_eq!(normalise("Rượu thóc  Đặc biệt"), normalise("ruou Thoc dac-biet"));
        assert_ne!(normalise("Chè xanh 01"), normalise("Chè xanh 02"));
    }

    #[test]
    fn every_check_has_its_own_words() {
        for (at, check) in Check::ALL.iter().enumerate() {
            let (name, of) = check.words();
            assert!(!name.vi.is_empty() && !name.en.is_empty() && !of.vi.is_empty());
            assert!(Check::ALL[..at].iter().all(|other| other.words().0 != name), "{check:?}");
        }
    }
}
