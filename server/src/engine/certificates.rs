use app::{
    board::Day,
    register::{Grouped, rule},
};
use polars::prelude::{DataFrame, PolarsResult};

use super::slice::{codes, days, rows};

/// All certificates, by product and day of grant.
pub struct Certificates {
    /// Rows of the register by product, those of each in the order of their days.
    by_product: Grouped,
    granted: Vec<Day>,
    stops: Vec<Day>,
    stars: Vec<u8>,
    ends: Ends,
}

/// A certificate while it is its product's current one and in force.
#[derive(Clone, Copy, Debug)]
pub struct Certificate {
    /// Its row in the register.
    pub row: u32,
    pub stars: u8,
    /// The day of grant.
    pub from: Day,
    /// The first day on which its term is over, it is revoked, or the next is granted.
    pub to: Day,
}

impl Certificate {
    /// True when its product is recognised while it holds (engine.md, section 3).
    pub fn recognises(&self) -> bool {
        self.has_enough_stars() && self.from < self.to
    }

    pub fn has_enough_stars(&self) -> bool {
        self.stars >= rule::RECOGNISED_STARS
    }

    pub fn holds_on(&self, day: Day) -> bool {
        self.from <= day && day < self.to
    }
}

impl Certificates {
    /// The certificates of so many products.
    ///
    /// # Errors
    ///
    /// Only when the frame lacks a column that its reader promises.
    pub fn new(frame: &DataFrame, products: usize) -> PolarsResult<Self> {
        let (product, all_stars) = (rows(frame, "product")?, codes(frame, "stars")?);
        let granted_on = days(frame, "granted_on", Day::LAST.0)?;
        let revoked_on = days(frame, "revoked_on", Day::LAST.0)?;
        let (product, all_stars): (&[u32], &[u8]) = (&product, &all_stars);
        let (granted_on, revoked_on): (&[i32], &[i32]) = (&granted_on, &revoked_on);
        let mut by_product = Grouped::new(products, product.iter().copied().map(Some));
        by_product.sort_by_key(|row| granted_on[row as usize]);
        let ends = Ends::new(granted_on);
        let order = by_product.rows();
        let granted: Vec<Day> = order.iter().map(|&row| Day(granted_on[row as usize])).collect();
        let stars = order.iter().map(|&row| all_stars[row as usize]).collect();
        let mut stops = Vec::with_capacity(order.len());
        for (at, &row) in order.iter().enumerate() {
            let next =
                order.get(at + 1).filter(|&&next| product[next as usize] == product[row as usize]);
            let next = next.map_or(Day::LAST, |_| granted[at + 1]);
            stops.push(ends.end(granted[at]).min(Day(revoked_on[row as usize])).min(next));
        }
        Ok(Self { by_product, granted, stops, stars, ends })
    }

    /// Those of a product, in the order of their days.
    pub fn of(&self, product: u32) -> impl DoubleEndedIterator<Item = Certificate> + Clone {
        let range = self.by_product.range(product);
        let rows = &self.by_product.rows()[range.clone()];
        let (granted, stops) = (&self.granted[range.clone()], &self.stops[range.clone()]);
        let days = granted.iter().zip(stops);
        rows.iter()
            .zip(&self.stars[range])
            .zip(days)
            .map(|((&row, &stars), (&from, &to))| Certificate { row, stars, from, to })
    }

    /// The first day on which the term of a certificate granted on `granted` is over.
    pub fn end(&self, granted: Day) -> Day {
        self.ends.end(granted)
    }

    /// The days of grant of all certificates.
    pub fn granted(&self) -> &[Day] {
        &self.granted
    }
}

/// The end of a certificate by its day of grant, worked out once for each day.
struct Ends {
    first: i32,
    ends: Vec<Day>,
}

impl Ends {
    fn new(granted: &[i32]) -> Self {
        let first = granted.iter().copied().min().unwrap_or_default();
        let last = granted.iter().copied().max().unwrap_or(first - 1);
        let end = |day| Day(day).plus_months(rule::CERTIFICATE_MONTHS);
        Self { first, ends: (first..=last).map(end).collect() }
    }

    fn end(&self, granted: Day) -> Day {
        self.ends[(granted.0 - self.first) as usize]
    }
}
