use app::{
    board::Day,
    register::{Grouped, rule},
};
use polars::prelude::{DataFrame, Int32Type, PolarsResult, UInt8Type};
use rayon::prelude::*;

use super::{
    changes::Window,
    slice::{Slice, codes, days, rows},
};

/// All certificates, by product and day of grant.
pub struct Certificates {
    all: Vec<Certificate>,
    /// Where those of each product begin, and at last where all end.
    starts: Vec<u32>,
    /// The day of the first grant, and where the last of them ends.
    first: Day,
    last: Day,
}

/// A certificate while it is its product's current one and in force.
#[derive(Clone, Copy, Debug)]
pub struct Certificate {
    /// Its row in the register.
    pub row: u32,
    pub stars: u8,
    /// The day of grant.
    pub from: Day,
    /// The first day on which it has ended, it is revoked, or the next is granted.
    pub to: Day,
    /// Days from its grant to the end of its term, or of what it was extended by: at most a term
    /// and an extension, so that a certificate takes no more room than without them.
    lasts: u16,
}

/// What a frame says of each.
struct Columns {
    stars: Slice<UInt8Type>,
    granted_on: Slice<Int32Type>,
    revoked_on: Slice<Int32Type>,
    /// Only where one is extended.
    extended_until: Option<Slice<Int32Type>>,
}

impl Columns {
    fn new(frame: &DataFrame) -> PolarsResult<Self> {
        let extended = frame.column("extended_until")?;
        let is_extended = extended.null_count() < extended.len();
        let extended_until = || days(frame, "extended_until", Day::FIRST.0);
        Ok(Self {
            stars: codes(frame, "stars")?,
            granted_on: days(frame, "granted_on", Day::LAST.0)?,
            revoked_on: days(frame, "revoked_on", Day::LAST.0)?,
            extended_until: is_extended.then(extended_until).transpose()?,
        })
    }
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

    /// The first day on which its term is over, or what it was extended by.
    pub fn end(&self) -> Day {
        self.from.plus(self.lasts.into())
    }
}

impl Certificates {
    /// The certificates of so many products.
    ///
    /// # Errors
    ///
    /// Only when the frame lacks a column that its reader promises.
    pub fn new(frame: &DataFrame, products: usize) -> PolarsResult<Self> {
        let product = rows(frame, "product")?;
        let (by_product, columns) = rayon::join(
            || Grouped::new(products, product.iter().copied().map(Some)),
            || Columns::new(frame),
        );
        let (mut by_product, columns) = (by_product, columns?);
        let (product, all_stars): (&[u32], &[u8]) = (&product, &columns.stars);
        let granted_on: &[i32] = &columns.granted_on;
        let revoked_on: &[i32] = &columns.revoked_on;
        let extended_until: &[i32] = columns.extended_until.as_deref().unwrap_or_default();
        by_product.sort_by_key(|row| granted_on[row as usize]);
        let terms = Terms::new(granted_on);
        let order = by_product.rows();
        let all = order.par_iter().enumerate().map(|(at, &row)| {
            let (row_at, from) = (row as usize, Day(granted_on[row as usize]));
            let is_own = |next: &&u32| product[**next as usize] == product[row_at];
            let next = order.get(at + 1).filter(is_own);
            let next = next.map_or(Day::LAST, |&next| Day(granted_on[next as usize]));
            let extended_until = extended_until.get(row_at).map_or(Day::FIRST, |&day| Day(day));
            let end = terms.end(from).max(extended_until);
            let to = end.min(Day(revoked_on[row_at])).min(next);
            let lasts = u16::try_from(end.0 - from.0).unwrap_or(u16::MAX);
            Certificate { row, stars: all_stars[row_at], from, to, lasts }
        });
        let all: Vec<_> = all.collect();
        let last = all.iter().map(Certificate::end).max().unwrap_or(Day::FIRST);
        let starts = (0..).take(products).map(|it| by_product.range(it).start as u32);
        let starts = starts.chain([order.len() as u32]).collect();
        Ok(Self { all, starts, first: Day(terms.first), last })
    }

    /// Those of a product, in the order of their days.
    #[inline]
    pub fn of_product(&self, product: u32) -> &[Certificate] {
        let product = product as usize;
        &self.all[self.starts[product] as usize..self.starts[product + 1] as usize]
    }

    /// Where most of them begin and end.
    pub fn window(&self) -> Window {
        if self.all.is_empty() {
            return Window::default();
        }
        Window::new(self.first, self.last, self.all.iter().map(|it| it.from))
    }
}

/// The end of a term by its day of grant, worked out once for each day.
struct Terms {
    first: i32,
    ends: Vec<Day>,
}

impl Terms {
    fn new(granted: &[i32]) -> Self {
        let first = granted.iter().copied().min().unwrap_or_default();
        let last = granted.iter().copied().max().unwrap_or(first - 1);
        let end = |day| rule::term_end(Day(day));
        Self { first, ends: (first..=last).map(end).collect() }
    }

    fn end(&self, granted: Day) -> Day {
        self.ends[(granted.0 - self.first) as usize]
    }
}
