//! Who and what there is on the last day, in rows that measures count.

use super::{Known, span::Span};
use crate::{
    board::{Application, Certificate, Day, EntityKind, Group, Purpose, Stage, VillageKind},
    register::rule::{NOTICE_DAYS, RECOGNISED_STARS, term_end},
};

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

#[derive(Clone, Copy)]
pub struct ProductRow {
    pub entity: u32,
    /// Of the plan's day.
    pub commune: Option<u32>,
    pub village: Option<u32>,
    pub place: u16,
    /// `None`: not stated.
    pub group: Option<Group>,
    /// Stars on the baseline, and whether that certificate ends within the span's period; 0 where
    /// it was not recognised.
    pub before: u8,
    pub due: bool,
    /// Stars on the last day; 0 where it is not recognised.
    pub stars: u8,
    pub ending: bool,
    /// The most stars that were granted within the period.
    pub best: u8,
    /// First recognised within the period, or before it.
    pub first: bool,
    pub known: bool,
    pub listed: bool,
}

#[derive(Clone, Copy)]
pub struct EntityRow {
    pub kind: EntityKind,
    pub women_led: Option<bool>,
    pub minority_led: Option<bool>,
    pub place: u16,
    pub chain: bool,
    pub chain_before: bool,
    /// With a product that was first recognised before the period.
    pub known: bool,
    /// With a recognised product; with one that is listed, too.
    pub recognised: bool,
    pub listed: bool,
}

#[derive(Clone, Copy)]
pub struct VillageRow {
    pub kind: VillageKind,
    pub place: u16,
    pub holds: bool,
    /// With a recognised product, on the baseline and on the last day.
    pub before: bool,
    pub present: bool,
}

#[derive(Clone, Copy)]
pub struct CommuneRow {
    pub place: u16,
    pub present: bool,
}

#[derive(Clone, Copy)]
pub struct PointRow {
    pub place: u16,
    /// Begun within the period.
    pub new: bool,
}

#[derive(Clone, Copy)]
pub struct ApplicationRow {
    pub place: u16,
    pub purpose: Purpose,
    /// A bit for each stage that it reached within the period.
    pub reached: u8,
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

impl ApplicationRow {
    fn new(row: &Application, span: Span) -> Self {
        let steps = row.steps(span.day).into_iter();
        let within = steps.filter(|&(_, on)| on > span.baseline);
        let reached = within.fold(0, |bits, (stage, _)| bits | Self::bit(stage));
        Self { place: row.place, purpose: row.asks_for(), reached }
    }

    pub fn bit(stage: Stage) -> u8 {
        1 << stage as u8
    }
}

impl ProductRow {
    /// With its certificates up to the span's day, in their order.
    fn with<'a>(mut self, certificates: impl Iterator<Item = &'a Certificate>, span: Span) -> Self {
        let mut last: Option<&Certificate> = None;
        let mut recognised = false;
        for row in certificates {
            let enough = row.stars >= RECOGNISED_STARS;
            if row.granted_on <= span.baseline {
                self.known |= enough;
                self.before = if enough && row.known_end(span.baseline) > span.baseline {
                    row.stars
                } else {
                    0
                };
                self.due = self.before > 0 && row.ends_on <= span.until;
            } else {
                self.best = self.best.max(row.stars);
                self.first |= enough && !recognised;
            }
            recognised |= enough;
            last = Some(row);
        }
        if let Some(row) = last {
            self.hold(row.stars, row.known_end(span.day), row.ends_on, span);
        }
        self
    }

    /// Graded once more on a day after the span's.
    pub fn grade(&mut self, stars: u8, day: Day, span: Span) {
        self.best = self.best.max(stars);
        let end = term_end(day);
        self.hold(stars, end, end, span);
    }

    fn hold(&mut self, stars: u8, holds_until: Day, ends_on: Day, span: Span) {
        let holds = stars >= RECOGNISED_STARS && span.until < holds_until;
        self.stars = if holds { stars } else { 0 };
        self.ending = holds && ends_on.plus(-NOTICE_DAYS) <= span.until;
    }
}
