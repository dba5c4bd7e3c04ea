//! The way from an item to the rows that point to it.

use std::ops::Range;

use super::{Certificate, Items, State, rule};
use crate::day::Day;

/// What belongs to what: the way from an item to the rows that point to it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Links {
    /// Certificates of each product, in the order of their days.
    pub certificates: Grouped,
    pub listings: Grouped,
    /// Products of each entity, of each village and of each commune.
    pub products_of_entity: Grouped,
    pub products_of_village: Grouped,
    pub products_of_commune: Grouped,
    pub chains: Grouped,
    pub applications: Grouped,
}

/// Positions of rows, gathered by the position of their owner.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Grouped {
    /// Where the rows of each owner begin, and at last where they all end.
    starts: Vec<u32>,
    rows: Vec<u32>,
}

impl Grouped {
    /// `owner_of` gives the owner of each of `rows`, in their order; rows without one are left out.
    pub fn new(owners: usize, owner_of: impl Iterator<Item = Option<u32>> + Clone) -> Self {
        // Two places on, so that what counts where the next row of an owner goes ends as where
        // those of the owner after begin.
        let mut starts = vec![0_u32; owners + 2];
        for owner in owner_of.clone().flatten() {
            starts[owner as usize + 2] += 1;
        }
        for owner in 0..owners {
            starts[owner + 2] += starts[owner + 1];
        }
        let mut rows = vec![0; starts[owners + 1] as usize];
        for (row, owner) in (0_u32..).zip(owner_of) {
            let Some(owner) = owner else { continue };
            let next = &mut starts[owner as usize + 1];
            rows[*next as usize] = row;
            *next += 1;
        }
        starts.truncate(owners + 1);
        Self { starts, rows }
    }

    /// The rows of all owners, owner by owner.
    pub fn rows(&self) -> &[u32] {
        &self.rows
    }

    /// Brings the rows of each owner into the order of their keys; equal ones stay as they are.
    pub fn sort_by_key<K: Ord>(&mut self, key: impl Fn(u32) -> K) {
        for owner in self.starts.windows(2) {
            self.rows[owner[0] as usize..owner[1] as usize].sort_by_key(|&row| key(row));
        }
    }

    /// Where the rows of `owner` stand among all; nowhere for an owner that does not exist.
    pub fn range(&self, owner: u32) -> Range<usize> {
        let owner = owner as usize;
        match (self.starts.get(owner), self.starts.get(owner + 1)) {
            (Some(&first), Some(&end)) => first as usize..end as usize,
            _ => 0..0,
        }
    }

    /// The rows of `owner`; none for an owner that does not exist.
    pub fn rows_of(&self, owner: u32) -> &[u32] {
        &self.rows[self.range(owner)]
    }
}

impl Links {
    pub fn new(items: &Items) -> Self {
        let (products, entities) = (items.products.len(), items.entities.len());
        let mut certificates =
            Grouped::new(products, items.certificates.iter().map(|row| Some(row.product)));
        certificates.sort_by_key(|row| items.certificates[row as usize].granted_on);
        let of = items.products.iter();
        Self {
            certificates,
            listings: Grouped::new(products, items.listings.iter().map(|row| Some(row.product))),
            products_of_entity: Grouped::new(entities, of.clone().map(|row| Some(row.entity))),
            products_of_village: Grouped::new(
                items.villages.len(),
                of.clone().map(|row| row.village),
            ),
            products_of_commune: Grouped::new(
                items.communes.len(),
                of.map(|row| Some(row.commune)),
            ),
            chains: Grouped::new(entities, items.green_chains.iter().map(|row| Some(row.entity))),
            applications: Grouped::new(
                entities,
                items.applications.iter().map(|row| Some(row.entity)),
            ),
        }
    }
}

impl Certificate {
    /// The first day on which its term is over, be it extended or not.
    pub fn term_ends_on(&self) -> Day {
        rule::term_end(self.granted_on)
    }

    /// True while it holds by an extension alone.
    pub fn is_extended(&self, day: Day) -> bool {
        self.extended_until.is_some() && self.term_ends_on() <= day && day < self.known_end(day)
    }

    /// The first day on which it no longer holds, whatever is graded later.
    pub fn stops_on(&self) -> Day {
        self.revoked_on.map_or(self.ends_on, |revoked| revoked.min(self.ends_on))
    }

    /// The same as it is known on `day`: who looks from there knows of no later revocation.
    pub fn known_end(&self, day: Day) -> Day {
        self.revoked_on.filter(|&revoked| revoked <= day).map_or(self.ends_on, |_| self.stops_on())
    }
}

impl Items {
    /// The certificates of a product, in the order of their days.
    pub fn certificates_of(
        &self,
        links: &Links,
        product: u32,
    ) -> impl DoubleEndedIterator<Item = &Certificate> {
        links.certificates.rows_of(product).iter().map(|&row| &self.certificates[row as usize])
    }

    /// The current certificate of a product on `day`: its latest up to then, in force or not.
    pub fn current(&self, links: &Links, product: u32, day: Day) -> Option<&Certificate> {
        self.certificates_of(links, product).rfind(|row| row.granted_on <= day)
    }

    /// What is true of a product on `day`; `notice` is how far ahead an end is announced.
    pub fn state(&self, links: &Links, product: u32, day: Day, notice: i32) -> State {
        State::judge(self.current(links, product, day), day, notice)
    }
}
