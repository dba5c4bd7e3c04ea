//! The register as intervals: what every plan has in common.

use std::sync::OnceLock;

use app::{board::Day, register::Grouped, schema::Table};
use polars::prelude::*;

use super::{
    applications::Applications,
    certificates::{Certificate, Certificates},
    changes::Window,
    interval::{Interval, Overlap, union},
    slice::{NO_ROW, Slice, codes, days, rows},
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

/// Attributes of products, by row.
pub struct Products {
    pub place: Vec<u16>,
    pub group: Slice<UInt8Type>,
    pub entity: Slice<UInt32Type>,
    village: Slice<UInt32Type>,
    commune: Slice<UInt32Type>,
}

/// Attributes of entities, by row.
pub struct Entities {
    pub place: Vec<u16>,
    pub kind: Slice<UInt8Type>,
    pub women_led: BooleanChunked,
    pub minority_led: BooleanChunked,
}

/// Attributes of villages, by row.
pub struct Villages {
    pub place: Vec<u16>,
    pub kind: Slice<UInt8Type>,
    pub recognised_on: Slice<Int32Type>,
    pub revoked_on: Slice<Int32Type>,
}

/// What holds since a day, until another: chains of entities, listings of products, sales points
/// in communes.
pub struct Dated {
    pub of: Slice<UInt32Type>,
    pub since: Slice<Int32Type>,
    pub until: Slice<Int32Type>,
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
        let placed = |frame: &DataFrame| -> PolarsResult<Vec<u16>> {
            let communes = rows(frame, "commune")?;
            Ok(communes.iter().map(|&commune| districts[commune as usize]).collect())
        };
        let [products, entities] = [Table::Products, Table::Entities].map(|it| register.frame(it));
        let villages = register.frame(Table::Villages);
        let applications = register.frame(Table::Applications);
        let dated = |table: Table, of: &str| -> PolarsResult<Dated> {
            let frame = register.frame(table);
            let until = days(frame, "until", Day::LAST.0)?;
            Ok(Dated { of: rows(frame, of)?, since: days(frame, "since", Day::LAST.0)?, until })
        };
        let certificates =
            Certificates::new(register.frame(Table::Certificates), products.height())?;
        let window = certificates.window();
        Ok(Self {
            window,
            certificates,
            products: Products {
                place: placed(products)?,
                group: codes(products, "group")?,
                entity: rows(products, "entity")?,
                village: rows(products, "village")?,
                commune: rows(products, "commune")?,
            },
            entities: Entities {
                place: placed(entities)?,
                kind: codes(entities, "kind")?,
                women_led: entities.column("women_led")?.bool()?.clone(),
                minority_led: entities.column("minority_led")?.bool()?.clone(),
            },
            villages: Villages {
                place: placed(villages)?,
                kind: codes(villages, "kind")?,
                recognised_on: days(villages, "recognised_on", Day::FIRST.0)?,
                revoked_on: days(villages, "revoked_on", Day::LAST.0)?,
            },
            chains: dated(Table::GreenChains, "entity")?,
            listings: dated(Table::Listings, "product")?,
            sales_points: dated(Table::SalesPoints, "commune")?,
            applications: Applications::new(applications, placed(applications)?)?,
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
            let mut listed = Vec::new();
            let mut overlap = Overlap::new(self.active_listings());
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

impl Dated {
    /// Whose rows `keep` takes by owner and first day, while one of them holds. Evidence: the row.
    pub fn union(&self, places: &[u16], keep: impl Fn(u32, Day) -> bool) -> Vec<Interval> {
        let (of, since, until): (&[u32], &[i32], &[i32]) = (&self.of, &self.since, &self.until);
        union(&self.by_owner(places.len()), places, |row, parts| {
            let (from, to) = (Day(since[row as usize]), Day(until[row as usize]));
            if keep(of[row as usize], from) {
                parts.push((from, to, row));
            }
        })
    }

    /// Whose rows hold on `day`.
    pub fn on(&self, day: Day) -> impl Iterator<Item = u32> {
        let days = self.since.iter().zip(self.until.iter());
        let open = self
            .of
            .iter()
            .zip(days)
            .filter(move |(_, (since, until))| (**since..**until).contains(&day.0));
        open.map(|(&owner, _)| owner)
    }

    fn by_owner(&self, owners: usize) -> Grouped {
        Grouped::new(owners, self.of.iter().map(|&owner| Some(owner)))
    }
}
