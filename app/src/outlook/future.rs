//! One future after another, drawn from what came in the past.

use std::collections::HashMap;

use super::{
    Known,
    draw::Draw,
    past::Past,
    regrading::Regrading,
    span::Span,
    world::{PointRow, World},
};
use crate::{
    board::{Application, Day},
    find::fold,
    register::rule::{RECOGNISED_STARS, REGRADING_DAYS},
};

/// All that futures are drawn from.
pub struct Future<'a> {
    known: Known<'a>,
    span: Span,
    pub regrading: Regrading,
    /// First recognitions: rows are certificates.
    pub firsts: Past,
    /// Rows of green chains, of listings and of sales points.
    pub chains: Past,
    pub listings: Past,
    pub points: Past,
    /// Recognitions that applications already graded promise.
    pub promised: usize,
    /// What came with a product, by the certificate of its first recognition.
    newcomers: HashMap<u32, Newcomer>,
    /// Entities known on the day, by district and kind.
    entities: HashMap<(u16, u8), Vec<u32>>,
    /// Products recognised up to the day, by district.
    products: HashMap<u16, Vec<u32>>,
    /// Villages without a product, by district.
    villages: HashMap<u16, Vec<u32>>,
}

/// What a product was the first of, and whether it was soon sold in a channel.
#[derive(Clone, Copy, Default)]
struct Newcomer {
    entity: bool,
    village: bool,
    listed: bool,
}

/// A product whose first listing began so many days after its recognition, or before, came with it.
const SOON: i32 = 90;

impl<'a> Future<'a> {
    pub fn new(known: Known<'a>, span: Span) -> Self {
        let (items, links) = (known.items, known.links);
        let (mut firsts, mut listed) = (Vec::new(), Vec::new());
        let mut entities: HashMap<_, Vec<u32>> = HashMap::new();
        let mut products: HashMap<_, Vec<u32>> = HashMap::new();
        for (product, row) in (0_u32..).zip(&items.products) {
            let mut rows = links.certificates.rows_of(product).iter().copied();
            let granted = |at: u32| items.certificates[at as usize].granted_on;
            let enough = |&at: &u32| items.certificates[at as usize].stars >= RECOGNISED_STARS;
            let Some(first) = rows.find(enough).filter(|&at| granted(at) <= span.day) else {
                continue;
            };
            firsts.push((first, granted(first)));
            let listings = links.listings.rows_of(product).iter().copied();
            let since = |at: u32| items.listings[at as usize].since;
            let on = listings.filter(|&at| since(at) <= span.day).min_by_key(|&at| since(at));
            if let Some(at) = on {
                listed.push((at, since(at), first));
            }
            let kind = items.entities.get(row.entity as usize).map(|it| (it.place, it.kind as u8));
            entities.entry(kind.unwrap_or_default()).or_default().push(row.entity);
            products.entry(row.place).or_default().push(product);
        }
        for all in entities.values_mut() {
            all.sort_unstable();
            all.dedup();
        }
        let (mut first_of, mut first_in) = (HashMap::new(), HashMap::new());
        let mut newcomers: HashMap<u32, Newcomer> = HashMap::new();
        firsts.sort_by_key(|&(row, day)| (day, row));
        for &(row, _) in &firsts {
            let product = items.certificates[row as usize].product;
            let product = &items.products[product as usize];
            let newcomer = Newcomer {
                entity: *first_of.entry(product.entity).or_insert(row) == row,
                village: product
                    .village
                    .is_some_and(|it| *first_in.entry(it).or_insert(row) == row),
                listed: false,
            };
            newcomers.insert(row, newcomer);
        }
        let mut villages: HashMap<_, Vec<u32>> = HashMap::new();
        for (village, row) in (0_u32..).zip(&items.villages) {
            if !first_in.contains_key(&village) {
                villages.entry(row.place).or_default().push(village);
            }
        }
        // What is listed with its recognition is copied with it, and no start of its own.
        listed.retain(|&(_, since, first)| {
            let soon = since.0 - items.certificates[first as usize].granted_on.0 <= SOON;
            if let Some(newcomer) = newcomers.get_mut(&first) {
                newcomer.listed = soon;
            }
            !soon
        });
        let listings: Vec<_> = listed.iter().map(|&(row, since, _)| (row, since)).collect();
        let begin = firsts.first().map_or(Day::LAST, |&(_, day)| day);
        let past = |starts: &[(u32, Day)]| {
            let since = starts.iter().map(|&(_, day)| day).min().unwrap_or(Day::LAST);
            Past::new(span, since, starts)
        };
        let begun = |rows: &mut dyn Iterator<Item = Day>| -> Vec<(u32, Day)> {
            (0..).zip(rows).filter(|&(_, since)| since <= span.day).collect()
        };
        Self {
            known,
            span,
            regrading: Regrading::new(known, span, begin),
            firsts: past(&firsts),
            chains: past(&begun(&mut items.green_chains.iter().map(|row| row.since))),
            listings: past(&listings),
            points: past(&begun(&mut items.sales_points.iter().map(|row| row.since))),
            promised: promised(known, span.day),
            newcomers,
            entities,
            products,
            villages,
        }
    }

    /// Lets in `world`, which holds what is certain, happen what happens in one future. The order
    /// is part of the method: another one draws other futures.
    pub fn draw(&self, world: &mut World, draw: &mut Draw) {
        self.regrading.draw(world, self.span, draw);
        for (row, day) in self.firsts.draw(self.promised, draw) {
            self.recognise((row, day), world, draw);
        }
        for (row, _) in self.chains.draw(0, draw) {
            self.chain(row, world, draw);
        }
        for (row, _) in self.listings.draw(0, draw) {
            self.list(row, world, draw);
        }
        for (row, _) in self.points.draw(0, draw) {
            let place = self.known.items.sales_points[row as usize].place;
            world.points.push(PointRow { place, new: true });
        }
    }

    /// One more product, on that day, like the one that this certificate recognised first.
    fn recognise(&self, (certificate, day): (u32, Day), world: &mut World, draw: &mut Draw) {
        let items = self.known.items;
        let row = &items.certificates[certificate as usize];
        let newcomer = self.newcomers.get(&certificate).copied().unwrap_or_default();
        let mut product = world.products[row.product as usize];
        let entity = world.entities[product.entity as usize];
        if newcomer.entity {
            product.entity = world.entities.len() as u32;
            let blank = (false, false, false, false);
            let mut entity = entity;
            (entity.chain, entity.chain_before, entity.recognised, entity.listed) = blank;
            world.entities.push(entity);
        } else if let Some(&other) = self.pick_entity((entity.place, entity.kind as u8), draw) {
            product.entity = other;
        }
        (product.before, product.due, product.best, product.first) = (0, false, 0, true);
        product.known = false;
        product.grade(row.stars, day, self.span);
        product.listed = newcomer.listed;
        if newcomer.village
            && let Some(all) = self.villages.get(&product.place)
        {
            product.village = all.get(draw.below(all.len())).copied().or(product.village);
        }
        world.products.push(product);
    }

    fn chain(&self, row: u32, world: &mut World, draw: &mut Draw) {
        let of = self.known.items.green_chains[row as usize].entity;
        let entity = &world.entities[of as usize];
        let like = (entity.place, entity.kind as u8);
        for _ in 0..TRIES {
            let Some(&other) = self.pick_entity(like, draw) else { return };
            let entity = &mut world.entities[other as usize];
            if !entity.chain {
                entity.chain = true;
                return;
            }
        }
    }

    fn list(&self, row: u32, world: &mut World, draw: &mut Draw) {
        let of = self.known.items.listings[row as usize].product;
        let place = self.known.items.products[of as usize].place;
        let Some(all) = self.products.get(&place) else { return };
        for _ in 0..TRIES {
            let Some(&other) = all.get(draw.below(all.len())) else { return };
            let product = &mut world.products[other as usize];
            if !product.listed {
                product.listed = true;
                return;
            }
        }
    }

    fn pick_entity(&self, like: (u16, u8), draw: &mut Draw) -> Option<&u32> {
        let all = self.entities.get(&like)?;
        all.get(draw.below(all.len()))
    }
}

/// Where so many in a row already have it, few are left who could begin.
const TRIES: usize = 8;

/// Applications that the province graded of late and that no certificate followed yet.
fn promised(known: Known<'_>, day: Day) -> usize {
    let (items, links) = (known.items, known.links);
    let is_open = |row: &&Application| {
        let of_late = row
            .stage_at(day)
            .is_some_and(|(stage, since)| stage.is_graded() && day.plus(-REGRADING_DAYS) < since);
        let is_same = |&product: &u32| {
            let mut granted = items.certificates_of(links, product);
            fold(&items.products[product as usize].name) == fold(&row.product_name)
                && granted.any(|it| it.granted_on <= day)
        };
        let own = links.products_of_entity.rows_of(row.entity);
        row.is_first() && of_late && !own.iter().any(is_same)
    };
    items.applications.iter().filter(is_open).count()
}
