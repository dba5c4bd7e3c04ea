//! Chains, listings and sales points that begin, and whatever else begins like them.

use app::{board::Day, outlook::Draw};

use super::{
    first::Firsts,
    like::{entity_like, product_near},
    part::parts,
    trend::{Trend, size},
};
use crate::{
    naive::state::{chains_on, is_listed},
    rows::{GreenChain, Listing, Rows, SalesPoint},
};

/// What began in the same part of past years: the row, the day moved into this year, the weight.
pub struct Starts<T> {
    pub years: usize,
    pub found: Vec<(T, Day, f64)>,
    trend: Option<Trend>,
}

impl<T: Clone> Starts<T> {
    /// `all` that is known to have begun, with its day.
    pub fn new(all: &[(T, Day)], day: Day, until: Day) -> Self {
        let since = all.iter().map(|(_, on)| *on).min();
        let (mut found, mut rounds, mut values) = (Vec::new(), Vec::new(), Vec::new());
        let parts = parts(day, until, since);
        for part in &parts {
            let here: Vec<_> = all.iter().filter(|(_, on)| part.holds(*on)).collect();
            for (row, on) in &here {
                found.push((row.clone(), part.moved(*on, day, until), part.weight));
                rounds.push(here.iter().filter(|(_, other)| other == on).count());
            }
            values.push(((here.len() as f64 + 3.0 / 8.0).sqrt(), part.weight));
        }
        Self { years: parts.len(), found, trend: Trend::new(values, size(&rounds) / 8.0, 0.0) }
    }

    /// How many begin (not more than twenty times as many as ever did and ten more), then which:
    /// the weights of all are drawn anew first.
    pub fn draw(&self, least: usize, draw: &mut Draw) -> Vec<(T, Day)> {
        let mut number = least;
        if let Some(trend) = self.trend.as_ref().filter(|_| !self.found.is_empty()) {
            let root = trend.draw(draw).max(0.0);
            let most = 20.0 * (self.found.len() as f64 + 10.0);
            let drawn = (root * root - 3.0 / 8.0).round().clamp(0.0, most) as usize;
            number = number.max(drawn);
        }
        if number == 0 {
            return Vec::new();
        }
        let mut weights = Vec::new();
        for (.., weight) in &self.found {
            weights.push(weight * -libm::log(1.0 - draw.unit()));
        }
        let sum = weights.iter().fold(0.0, |sum, weight| sum + weight);
        let mut drawn = Vec::new();
        for _ in 0..number {
            let at = draw.unit() * sum;
            let mut before = 0.0;
            let mut place = 0;
            for weight in &weights {
                before += weight;
                if before > at {
                    break;
                }
                place += 1;
            }
            if let Some((row, on, _)) = self.found.get(place).or(self.found.last()) {
                drawn.push((row.clone(), *on));
            }
        }
        drawn
    }
}

/// Those of each kind that began by the day.
pub struct Begun {
    until: Day,
    pub chains: Starts<GreenChain>,
    /// A product's first, unless it came with the product.
    pub listings: Starts<Listing>,
    pub points: Starts<SalesPoint>,
}

impl Begun {
    pub fn new(rows: &Rows, firsts: &Firsts, day: Day, until: Day) -> Self {
        let mut listings = Vec::new();
        for product in &rows.products {
            let first = firsts.all.iter().find(|first| first.product == product.id);
            if let Some(listing) = first.and_then(|first| first.listing_of_its_own.clone()) {
                let since = listing.since;
                listings.push((listing, since));
            }
        }
        let chains: Vec<_> = rows.green_chains.iter().map(|row| (row.clone(), row.since)).collect();
        let points: Vec<_> = rows.sales_points.iter().map(|row| (row.clone(), row.since)).collect();
        Self {
            until,
            chains: Starts::new(&chains, day, until),
            listings: Starts::new(&listings, day, until),
            points: Starts::new(&points, day, until),
        }
    }

    /// Each goes to one like the one it copies, without a chain or listing yet; after eight who
    /// have one it goes to nobody.
    pub fn draw(&self, rows: &Rows, future: &mut Rows, draw: &mut Draw) {
        for (row, since) in self.chains.draw(0, draw) {
            for _ in 0..8 {
                let Some(entity) = entity_like(rows, &row.entity, draw) else { break };
                if chains_on(future, &entity, self.until).is_empty() {
                    future.green_chains.push(GreenChain { entity, since, until: None, ..row });
                    break;
                }
            }
        }
        for (row, since) in self.listings.draw(0, draw) {
            for _ in 0..8 {
                let product = product_near(rows, &row.product, draw);
                if !is_listed(future, &product, self.until) {
                    future.listings.push(Listing { product, since, until: None, ..row });
                    break;
                }
            }
        }
        for (row, since) in self.points.draw(0, draw) {
            let id = format!("{} {}", row.id, future.sales_points.len());
            future.sales_points.push(SalesPoint { id, since, until: None, ..row });
        }
    }
}
