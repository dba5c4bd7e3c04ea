//! Who and what there is on the last day, in rows that measures count.

mod row;

pub use self::row::{ApplicationRow, CommuneRow, EntityRow, PointRow, ProductRow, VillageRow};
use super::{Known, span::Span};
use crate::board::Day;

/// One course of things, as it stands on the last day of a span.
#[derive(Clone, Default)]
pub struct World {
    pub products: Vec<ProductRow>,
    pub entities: Vec<EntityRow>,
    pub villages: Vec<VillageRow>,
    pub communes: Vec<CommuneRow>,
    pub points: Vec<PointRow>,
    pub applications: Vec<ApplicationRow>,
}

impl World {
    /// What is certain: as it will stand if nothing more is noted after the span's day.
    pub fn certain(known: Known<'_>, span: Span) -> Self {
        let (items, links) = (known.items, known.links);
        let is_active = |since: Day, until: Option<Day>, on: Day| {
            since <= on && since <= span.day && until.is_none_or(|until| on < until)
        };
        let products = (0_u32..).zip(&items.products).map(|(position, row)| {
            let certificates = items.certificates_of(links, position);
            let listings = links.listings.rows_of(position).iter();
            let listed = listings
                .map(|&row| &items.listings[row as usize])
                .any(|row| is_active(row.since, row.until, span.until));
            let blank = ProductRow {
                entity: row.entity,
                commune: items.communes.get(row.commune as usize).and_then(|it| it.home),
                village: row.village,
                place: row.place,
                group: row.group,
                before: 0,
                due: false,
                stars: 0,
                ending: false,
                best: 0,
                first: false,
                known: false,
                listed,
            };
            blank.with(certificates.filter(|row| row.granted_on <= span.day), span)
        });
        let entities = (0_u32..).zip(&items.entities).map(|(position, row)| {
            let chain = |on| {
                let chains = links.chains.rows_of(position).iter();
                chains
                    .map(|&row| &items.green_chains[row as usize])
                    .any(|row| is_active(row.since, row.until, on))
            };
            EntityRow {
                kind: row.kind,
                women_led: row.women_led,
                minority_led: row.minority_led,
                place: row.place,
                chain: chain(span.until),
                chain_before: chain(span.baseline),
                known: false,
                recognised: false,
                listed: false,
            }
        });
        let villages = items.villages.iter().map(|row| VillageRow {
            kind: row.kind,
            place: row.place,
            holds: row.recognised_on.is_none_or(|from| from <= span.day)
                && row.revoked_on.is_none_or(|revoked| revoked > span.day),
            before: false,
            present: false,
        });
        let points = items.sales_points.iter();
        let points = points.filter(|row| is_active(row.since, row.until, span.until));
        Self {
            products: products.collect(),
            entities: entities.collect(),
            villages: villages.collect(),
            communes: items
                .communes
                .iter()
                .map(|row| CommuneRow { place: row.place, present: false })
                .collect(),
            points: points
                .map(|row| PointRow { place: row.place, new: row.since > span.baseline })
                .collect(),
            applications: items
                .applications
                .iter()
                .map(|row| ApplicationRow::new(row, span))
                .collect(),
        }
    }

    /// Says of entities, villages and communes what follows from their products.
    pub fn follow(&mut self) {
        for product in &self.products {
            self.entities[product.entity as usize].known |= product.known;
            if product.before > 0
                && let Some(village) = product.village
            {
                self.villages[village as usize].before = true;
            }
            if product.stars == 0 {
                continue;
            }
            let entity = &mut self.entities[product.entity as usize];
            entity.recognised = true;
            entity.listed |= product.listed;
            if let Some(home) = product.commune {
                self.communes[home as usize].present = true;
            }
            if let Some(village) = product.village {
                self.villages[village as usize].present = true;
            }
        }
    }
}
