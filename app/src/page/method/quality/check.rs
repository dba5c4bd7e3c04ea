use crate::{
    board::{Chain, Day, State, Village},
    edition::Edition,
    part::brought,
    text::{Pair, quality as checks},
};

/// What is looked at, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Check {
    Ended,
    VillageDay,
    NoGroup,
    NoVillage,
    NoListing,
    Women,
    Minority,
    Duplicate,
    Decision,
    Granter,
    Evidence,
    Brought,
}

impl Check {
    pub const ALL: [Self; 12] = [
        Self::Ended,
        Self::VillageDay,
        Self::NoGroup,
        Self::NoVillage,
        Self::NoListing,
        Self::Women,
        Self::Minority,
        Self::Duplicate,
        Self::Decision,
        Self::Granter,
        Self::Evidence,
        Self::Brought,
    ];

    /// What it counts, and among what.
    pub fn words(self) -> (Pair, Pair) {
        match self {
            Self::Ended => (checks::ENDED, checks::ENDED_OF),
            Self::VillageDay => (checks::VILLAGE_DAY, checks::VILLAGE_DAY_OF),
            Self::NoGroup => (checks::NO_GROUP, checks::NO_GROUP_OF),
            Self::NoVillage => (checks::NO_VILLAGE, checks::NO_VILLAGE_OF),
            Self::NoListing => (checks::NO_LISTING, checks::NO_LISTING_OF),
            Self::Women => (checks::WOMEN, checks::WOMEN_OF),
            Self::Minority => (checks::MINORITY, checks::WOMEN_OF),
            Self::Duplicate => (checks::DUPLICATE, checks::DUPLICATE_OF),
            Self::Decision => (checks::DECISION, checks::DECISION_OF),
            Self::Granter => (checks::GRANTER, checks::DECISION_OF),
            Self::Evidence => (checks::EVIDENCE, checks::EVIDENCE_OF),
            Self::Brought => (checks::BROUGHT, checks::BROUGHT_OF),
        }
    }

    /// Those that say something of a register: of communes that were divided, only where there are
    /// some.
    pub fn all_of(edition: &Edition) -> Vec<Self> {
        let divided = edition.items.communes.iter().any(|commune| commune.uncertain);
        let brought = divided && brought::by_place(edition).iter().any(|place| place.0 > 0);
        Self::ALL.into_iter().filter(|check| brought || *check != Self::Brought).collect()
    }
}

/// How many each check finds, of how many, in each district, and last in none.
pub struct Tallies([Vec<(u32, u32)>; Check::ALL.len()]);

impl Tallies {
    /// Those of a day: each table is gone through once.
    pub fn new(edition: &Edition, day: Day) -> Self {
        let items = &edition.items;
        let mut tallies = Self(Check::ALL.map(|_| vec![(0, 0); edition.districts.len() + 1]));
        let mut has_recognised = vec![false; items.entities.len()];
        for (at, product) in (0_u32..).zip(&items.products) {
            let (place, state) = (product.place, edition.state(at, day));
            if state != State::None {
                tallies.note(Check::Ended, place, state == State::Ended);
            }
            if state.is_recognised() {
                has_recognised[product.entity as usize] = true;
                let listings = edition.links.listings.rows_of(at);
                let listed = listings.iter().any(|&row| items.listings[row as usize].since <= day);
                tallies.note(Check::NoGroup, place, product.group.is_none());
                tallies.note(Check::NoVillage, place, product.village.is_none());
                tallies.note(Check::NoListing, place, !listed);
            }
            tallies.note(Check::Duplicate, place, edition.index.attributes(at).repeats);
        }
        for (entity, _) in items.entities.iter().zip(has_recognised).filter(|(_, has)| *has) {
            tallies.note(Check::Women, entity.place, entity.women_led.is_none());
            tallies.note(Check::Minority, entity.place, entity.minority_led.is_none());
        }
        for row in items.certificates.iter().filter(|row| row.granted_on <= day) {
            let place = items.products[row.product as usize].place;
            tallies.note(Check::Decision, place, row.decision.is_none());
            tallies.note(Check::Granter, place, row.granted_by.is_none());
        }
        let begun = |row: &&Village| row.recognised_on.is_none_or(|since| since <= day);
        for row in items.villages.iter().filter(begun) {
            tallies.note(Check::VillageDay, row.place, row.recognised_on.is_none());
        }
        let is_active =
            |row: &&Chain| row.since <= day && row.until.is_none_or(|until| day < until);
        for row in items.green_chains.iter().filter(is_active) {
            let place = items.entities[row.entity as usize].place;
            tallies.note(Check::Evidence, place, row.evidence.is_none());
        }
        tallies.0[Check::Brought as usize] = brought::by_place(edition);
        tallies
    }

    pub fn by_district(&self, check: Check) -> &[(u32, u32)] {
        &self.0[check as usize]
    }

    fn note(&mut self, check: Check, place: u16, found: bool) {
        let tallies = &mut self.0[check as usize];
        let nowhere = tallies.len() - 1;
        let tally = &mut tallies[nowhere.min(usize::from(place))];
        *tally = (tally.0 + u32::from(found), tally.1 + 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_check_has_its_own_words() {
        for (at, check) in Check::ALL.iter().enumerate() {
            let (name, of) = check.words();
            assert!(!name.vi.is_empty() && !name.en.is_empty() && !of.vi.is_empty());
            assert!(Check::ALL[..at].iter().all(|other| other.words().0 != name), "{check:?}");
        }
    }
}
