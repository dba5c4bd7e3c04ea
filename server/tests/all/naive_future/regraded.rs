//! Products that are graded anew.

use app::{board::Day, outlook::Draw};

use super::{
    part::parts,
    term::{TERMS, Term},
    trend::{Trend, size},
};
use crate::{
    calendar::{parse, three_years_later},
    naive::state::{certificates, current, first_recognition},
    rows::{Certificate, Rows},
};

/// Graded anew in a past year: the term of the certificate before, its stars, the new ones, and
/// the day moved into this year.
#[derive(Clone, Copy)]
struct Again {
    term: Term,
    from: u8,
    to: u8,
    day: Day,
}

pub struct Regraded {
    trends: Vec<Option<Trend>>,
    /// Newest year first, then as products stand in the register.
    again: Vec<Again>,
    /// Product, term and stars today.
    today: Vec<(String, Term, u8)>,
    /// Of past years, those that ended of late or in the part.
    pub ended: usize,
}

impl Regraded {
    /// The register begins on `since`.
    pub fn new(rows: &Rows, day: Day, until: Day, since: Option<Day>) -> Self {
        let mut today = Vec::new();
        for product in &rows.products {
            let row = once_recognised(rows, &product.id, day).filter(|row| !is_lapsed(row, day));
            if let Some(row) = row {
                today.push((product.id.clone(), Term::new(row, day, until), row.stars));
            }
        }
        let parts = parts(day, until, since);
        let (mut again, mut rounds, mut ended) = (Vec::new(), Vec::new(), 0);
        let mut values: Vec<(Term, f64, f64, f64)> = Vec::new();
        for part in parts {
            let mut seen = Vec::new();
            let mut granted = Vec::new();
            for product in &rows.products {
                let Some(row) = once_recognised(rows, &product.id, part.from) else { continue };
                let own = certificates(rows, &product.id).into_iter();
                let next =
                    own.filter(|row| part.holds(row.granted_on)).min_by_key(|row| row.granted_on);
                let term = Term::new(row, part.from, part.to);
                seen.push((term, next.is_some()));
                if let Some(next) = next {
                    granted.push(next.granted_on);
                    let moved = part.moved(next.granted_on, day, until);
                    again.push(Again { term, from: row.stars, to: next.stars, day: moved });
                }
            }
            for on in &granted {
                rounds.push(granted.iter().filter(|other| *other == on).count());
            }
            ended += seen.iter().filter(|(it, _)| [Term::Late, Term::Ending].contains(it)).count();
            for term in TERMS {
                let all = seen.iter().filter(|(it, _)| *it == term).count() as f64;
                let anew = seen.iter().filter(|it| **it == (term, true)).count() as f64;
                if all > 0.0 {
                    let angle = libm::asin(((anew + 3.0 / 8.0) / (all + 3.0 / 4.0)).sqrt());
                    values.push((term, angle, part.weight * all / (all + 4.0), all));
                }
            }
        }
        let trends = TERMS.iter().map(|term| {
            let of: Vec<_> = values.iter().filter(|(it, ..)| it == term).collect();
            let (mut weights, mut noises) = (0.0, 0.0);
            for (_, _, weight, all) in &of {
                weights += weight;
                noises += weight / (4.0 * all + 2.0);
            }
            let noise = if of.is_empty() { 0.0 } else { noises / weights };
            let prior = size(&rounds) * noise / 1.5;
            let years = of.iter().map(|(_, angle, weight, _)| (*angle, *weight)).collect();
            Trend::new(years, if prior < 0.1 { prior } else { 0.1 }, noise)
        });
        Self { trends: trends.collect(), again, today, ended }
    }

    /// Term by term: the part, then of each product whether it is, and like which.
    pub fn draw(&self, future: &mut Rows, draw: &mut Draw) {
        for (term, trend) in TERMS.into_iter().zip(&self.trends) {
            let Some(trend) = trend else { continue };
            let angle = trend.draw(draw).clamp(0.0, std::f64::consts::FRAC_PI_2);
            let part = libm::sin(angle) * libm::sin(angle);
            let mut like: Vec<Again> = Vec::new();
            like.extend(self.again.iter().filter(|it| it.term == term));
            if like.is_empty() {
                // Those of all terms, term by term.
                for term in TERMS {
                    like.extend(self.again.iter().filter(|it| it.term == term));
                }
            }
            if like.is_empty() {
                continue;
            }
            for (product, _, stars) in self.today.iter().filter(|(_, it, _)| *it == term) {
                if draw.unit() < part {
                    let again = like[draw.below(like.len())];
                    let stars = i32::from(*stars) + i32::from(again.to) - i32::from(again.from);
                    future.certificates.push(Certificate {
                        product: product.clone(),
                        stars: stars.clamp(1, 5) as u8,
                        granted_on: again.day,
                        decision: None,
                        granted_by: None,
                        revoked_on: None,
                        extended_until: None,
                    });
                }
            }
        }
    }
}

/// By Decision 26/2026, article 12.3, nothing holds 180 days after its term.
fn is_lapsed(row: &Certificate, day: Day) -> bool {
    day >= parse("2026-05-22") && day.0 >= three_years_later(row.granted_on).0 + 180
}

/// The certificate that speaks for a product on `day`, if it was recognised by then: the first
/// recognition of others is drawn with what is new.
fn once_recognised<'a>(rows: &'a Rows, product: &str, day: Day) -> Option<&'a Certificate> {
    first_recognition(rows, product).filter(|&first| first <= day)?;
    current(rows, product, day)
}
