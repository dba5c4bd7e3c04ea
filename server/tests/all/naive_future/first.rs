//! Products that are recognised for the first time, and what each of them brings.

use app::{board::Day, find::fold, outlook::Draw};

use super::{
    begun::Starts,
    like::{entity, entity_like, product},
};
use crate::{
    naive::state::{certificates, first_recognition},
    place::district,
    rows::{Certificate, Entity, Listing, Product, Rows},
};

/// A first recognition that is known.
#[derive(Clone)]
pub struct First {
    pub product: String,
    stars: u8,
    granted_on: Day,
    /// The first of its entity, of its village.
    entity: bool,
    village: bool,
    /// Sold in a channel within 90 days.
    listed: bool,
    /// Its first listing, where it came later than that.
    pub listing_of_its_own: Option<Listing>,
}

pub struct Firsts {
    /// By day, then as in the register.
    pub all: Vec<First>,
    pub since: Option<Day>,
    pub starts: Starts<First>,
    /// Never fewer: applications that are as good as recognised.
    pub promised: usize,
}

impl Firsts {
    pub fn new(rows: &Rows, day: Day, until: Day) -> Self {
        let mut all: Vec<First> = Vec::new();
        let (mut entities, mut villages) = (Vec::new(), Vec::new());
        let mut certificates: Vec<&Certificate> = rows.certificates.iter().collect();
        certificates.sort_by_key(|row| row.granted_on);
        for row in certificates {
            if row.stars < 3 || first_recognition(rows, &row.product) != Some(row.granted_on) {
                continue;
            }
            let product = product(rows, &row.product);
            let of_entity = !entities.contains(&product.entity);
            let of_village = product.village.as_ref().is_some_and(|it| !villages.contains(it));
            entities.push(product.entity.clone());
            villages.extend(product.village.clone());
            let mut listing: Option<&Listing> = None;
            for other in rows.listings.iter().filter(|it| it.product == row.product) {
                if listing.is_none_or(|first| other.since < first.since) {
                    listing = Some(other);
                }
            }
            let (with_it, later): (Vec<_>, Vec<_>) =
                listing.into_iter().partition(|it| it.since.0 - row.granted_on.0 <= 90);
            all.push(First {
                product: row.product.clone(),
                stars: row.stars,
                granted_on: row.granted_on,
                entity: of_entity,
                village: of_village,
                listed: !with_it.is_empty(),
                listing_of_its_own: later.first().map(|&it| it.clone()),
            });
        }
        let starts: Vec<_> = all.iter().map(|first| (first.clone(), first.granted_on)).collect();
        Self {
            since: all.first().map(|first| first.granted_on),
            starts: Starts::new(&starts, day, until),
            promised: promised(rows, day),
            all,
        }
    }

    pub fn draw(&self, rows: &Rows, future: &mut Rows, draw: &mut Draw) {
        for (first, granted_on) in self.starts.draw(self.promised, draw) {
            let (id, like) =
                (format!("new {}", future.products.len()), product(rows, &first.product));
            let mut new = Product { id: id.clone(), ..like.clone() };
            if first.entity {
                let like = entity(rows, &like.entity).clone();
                new.entity = format!("new {}", future.entities.len());
                future.entities.push(Entity { id: new.entity.clone(), ..like });
            } else if let Some(other) = entity_like(rows, &like.entity, draw) {
                new.entity = other;
            }
            if first.village {
                let near = |commune: &str| district(commune) == district(&like.commune);
                let with_products: Vec<_> =
                    self.all.iter().map(|it| &product(rows, &it.product).village).collect();
                let free = rows.villages.iter().filter(|village| near(&village.commune));
                let free: Vec<_> =
                    free.filter(|it| !with_products.contains(&&Some(it.id.clone()))).collect();
                if !free.is_empty() {
                    new.village = Some(free[draw.below(free.len())].id.clone());
                }
            }
            if first.listed {
                let (product, channel) = (id.clone(), "e-commerce".to_owned());
                future.listings.push(Listing { product, channel, since: granted_on, until: None });
            }
            future.products.push(new);
            future.certificates.push(Certificate {
                product: id,
                stars: first.stars,
                granted_on,
                decision: None,
                granted_by: None,
                revoked_on: None,
                extended_until: None,
            });
        }
    }
}

/// Graded by the province within 180 days, of an entity that holds no certificate for a product
/// of that name.
fn promised(rows: &Rows, day: Day) -> usize {
    let mut promised = 0;
    for row in &rows.applications {
        // The stage by the day, where the earlier one was noted.
        let mut graded_on = None;
        if row.stage_on <= day {
            if row.stage == "province_graded" || row.stage == "submitted_to_ministry" {
                graded_on = Some(row.stage_on);
            }
        } else if row.stage == "submitted_to_ministry" {
            graded_on = row.earlier[5].filter(|&on| on <= day);
        }
        let of_late = graded_on.is_some_and(|on| day.0 - 180 < on.0);
        let is_first = row.purpose.is_none() || row.purpose == Some("first");
        let mut own = rows.products.iter().filter(|product| product.entity == row.entity);
        let is_graded = own.any(|product| {
            fold(&product.name) == fold(&row.product_name)
                && !certificates(rows, &product.id).is_empty()
        });
        if is_first && of_late && !is_graded {
            promised += 1;
        }
    }
    promised
}
