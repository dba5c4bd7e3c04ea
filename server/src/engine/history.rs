//! The register as intervals: what every plan has in common.

use std::sync::OnceLock;

use app::{board::Day, register::Grouped, schema::Table};
use polars::prelude::PolarsResult;

use super::{
    applications::Applications,
    attributes::{Dated, Entities, Products, Villages},
    certificates::{Certificate, Certificates},
    changes::Window,
    interval::{Interval, Overlap, union},
    slice::NO_ROW,
};
use crate::{place::Places, register::Register};

/// The states of engine.md, section 3, of everything in a register. Lists of intervals are
/// made when somebody first asks for them.
pub struct History {
    pub(super) certificates: Certificates,
    pub(super) products: Products,
    pub(super) entities: Entities,
    pub(super) villages: Villages,
    pub(super) chains: Dated,
    pub(super) sales_points: Dated,
    pub(super) applications: Applications,
    listings: Dated,
    /// The places of the communes, by position.
    districts: Vec<u16>,
    /// The communes of the plan's day, by position; [`NO_ROW`] for what was not one.
    homes: Vec<u32>,
    /// What lies in none of them has the place after theirs.
    pub(super) number_of_units: usize,
    /// Where most things change.
    pub(super) window: Window,
    recognised_entities: OnceLock<Vec<Interval>>,
    village_products: OnceLock<Vec<Interval>>,
    communes: OnceLock<Vec<Interval>>,
    active_listings: OnceLock<Vec<Interval>>,
    listed_entities: OnceLock<Vec<Interval>>,
    first_recognitions: OnceLock<Vec<Day>>,
    unplaced: OnceLock<bool>,
}

impl History {
    /// The history of a register.
    ///
    /// # Errors
    ///
    /// Only when a frame lacks a column that its reader promises.
    pub fn new(register: &Register, places: &Places) -> PolarsResult<Self> {
        let districts: Vec<u16> = places.communes.iter().map(|commune| commune.place).collect();
        let homes = places.communes.iter().map(|commune| commune.home.unwrap_or(NO_ROW)).collect();
        let frame = |table| register.frame(table);
        let (certificates, others) = rayon::join(
            || Certificates::new(frame(Table::Certificates), frame(Table::Products).height()),
            || -> PolarsResult<_> {
                Ok((
                    Products::new(frame(Table::Products), &districts)?,
                    Entities::new(frame(Table::Entities), &districts)?,
                    Villages::new(frame(Table::Villages), &districts)?,
                    Dated::new(frame(Table::GreenChains), "entity")?,
                    Dated::new(frame(Table::SalesPoints), "commune")?,
                    Applications::new(frame(Table::Applications), &districts)?,
                    Dated::new(frame(Table::Listings), "product")?,
                ))
            },
        );
        let certificates = certificates?;
        let (products, entities, villages, chains, sales_points, applications, listings) = others?;
        Ok(Self {
            window: certificates.window(),
            certificates,
            products,
            entities,
            villages,
            chains,
            sales_points,
            applications,
            listings,
            number_of_units: places.units.len(),
            homes,
            districts,
            recognised_entities: OnceLock::new(),
            village_products: OnceLock::new(),
            communes: OnceLock::new(),
            active_listings: OnceLock::new(),
            listed_entities: OnceLock::new(),
            first_recognitions: OnceLock::new(),
            unplaced: OnceLock::new(),
        })
    }

    /// Products while they are recognised, with the certificate. Evidence: the certificate.
    pub(super) fn each_recognised(&self, mut to: impl FnMut(Interval, &Certificate)) {
        for (item, &place) in (0_u32..).zip(&self.products.place) {
            for it in self.certificates.of_product(item).iter().filter(|it| it.recognises()) {
                to(Interval { item, place, from: it.from, to: it.to, evidence: it.row }, it);
            }
        }
    }

    /// Entities while one of their products is recognised. Evidence: a product.
    pub(super) fn recognised_entities(&self) -> &[Interval] {
        let owners = || self.products.entity.iter().map(|&entity| Some(entity));
        self.recognised_entities.get_or_init(|| {
            self.owners(Grouped::new(self.entities.place.len(), owners()), &self.entities.place)
        })
    }

    /// Villages that a recognised product names. Evidence: a product.
    pub(super) fn village_products(&self) -> &[Interval] {
        let owner = |&village: &u32| Some(village).filter(|&village| village != NO_ROW);
        let owners = || self.products.village.iter().map(owner);
        self.village_products.get_or_init(|| {
            self.owners(Grouped::new(self.villages.place.len(), owners()), &self.villages.place)
        })
    }

    /// Communes with a recognised product. Evidence: a product.
    pub(super) fn communes(&self) -> &[Interval] {
        let home = |&commune: &u32| self.homes.get(commune as usize).copied();
        let owners = || {
            let homes = self.products.commune.iter().map(home);
            homes.map(|home| home.filter(|&home| home != NO_ROW))
        };
        self.communes.get_or_init(|| {
            self.owners(Grouped::new(self.districts.len(), owners()), &self.districts)
        })
    }

    /// Products with an active listing. Evidence: a listing.
    pub(super) fn active_listings(&self) -> &[Interval] {
        self.active_listings.get_or_init(|| self.listings.union(&self.products.place, |_, _| true))
    }

    /// Entities while a recognised product of theirs has an active listing. Evidence: a product.
    pub(super) fn listed_entities(&self) -> &[Interval] {
        self.listed_entities.get_or_init(|| {
            let listings = self.active_listings();
            let mut listed = Vec::with_capacity(listings.len());
            let mut overlap = Overlap::new(listings);
            self.each_recognised(|interval, _| overlap.each(interval, |both| listed.push(both)));
            let owner = |both: &Interval| Some(self.products.entity[both.item as usize]);
            let owners = Grouped::new(self.entities.place.len(), listed.iter().map(owner));
            union(&owners, &self.entities.place, |row, parts| {
                let Interval { item, from, to, .. } = listed[row as usize];
                parts.push((from, to, item));
            })
        })
    }

    /// The first day of recognition of any product of each entity; [`Day::LAST`] where there is
    /// none.
    pub(super) fn first_recognitions(&self) -> &[Day] {
        self.first_recognitions.get_or_init(|| {
            let mut all = vec![Day::LAST; self.entities.place.len()];
            for (product, &entity) in (0_u32..).zip(self.products.entity.iter()) {
                let mut gradings = self.certificates.of_product(product).iter();
                if let Some(first) = gradings.find(|it| it.has_enough_stars()) {
                    let known = &mut all[entity as usize];
                    *known = first.from.min(*known);
                }
            }
            all
        })
    }

    /// True when a row lies in no unit of the plan.
    pub(super) fn has_unplaced(&self) -> bool {
        *self.unplaced.get_or_init(|| {
            let lies_in_none = |&place: &u16| usize::from(place) >= self.number_of_units;
            let [products, entities] = [&self.products.place, &self.entities.place];
            let placed = [products, entities, &self.villages.place, &self.applications.place];
            let mut points = self.sales_points.of.iter().map(|&commune| self.district(commune));
            placed.into_iter().flatten().any(lies_in_none) || points.any(|it| lies_in_none(&it))
        })
    }

    /// The units, and where something lies in none of them, one place more.
    pub(super) fn number_of_places(&self) -> usize {
        self.number_of_units + usize::from(self.has_unplaced())
    }

    /// The place of a commune, by position.
    pub(super) fn district(&self, commune: u32) -> u16 {
        self.districts[commune as usize]
    }

    /// Who owns products while one of them is recognised.
    fn owners(&self, products: Grouped, places: &[u16]) -> Vec<Interval> {
        union(&products, places, |product, parts| {
            let own = self.certificates.of_product(product).iter().filter(|it| it.recognises());
            parts.extend(own.map(|it| (it.from, it.to, product)));
        })
    }
}
