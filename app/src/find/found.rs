use super::{Facet, Question, profile::Profile};

/// Products on one page of a list.
pub const PAGE: usize = 50;

/// The answer to a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// Place, place by name, product.
    hits: Vec<(u32, u32, u32)>,
    /// For each of [`Facet::ALL`] and each of its values, how many products there are
    /// when nothing is chosen in this facet.
    pub counts: [Vec<u32>; Facet::ALL.len()],
    /// Of those found, how many are recognised.
    pub recognised: u32,
}

impl Found {
    pub fn new(districts: usize, years: usize) -> Self {
        let counts = Facet::ALL.map(|facet| vec![0; facet.size(districts, years)]);
        Self { hits: Vec::new(), counts, recognised: 0 }
    }

    /// Counts one product in which all words occur.
    pub fn add(&mut self, question: &Question, profile: &Profile, hit: (u32, u32, u32)) {
        // The facets that keep the product out: with one only, it counts there alone.
        let chosen = question.chosen.iter().zip(profile.values);
        let mut against = chosen
            .enumerate()
            .filter(|(_, (chosen, value))| !chosen.is_empty() && !chosen.contains(value))
            .map(|(facet, _)| facet);
        match (against.next(), against.next()) {
            (None, _) => {
                self.hits.push(hit);
                self.recognised += u32::from(profile.state.is_recognised());
                for (counts, value) in self.counts.iter_mut().zip(profile.values) {
                    add_one(counts, value);
                }
            }
            (Some(facet), None) => {
                add_one(&mut self.counts[facet], profile.values[facet]);
            }
            _ => {}
        }
    }

    pub fn len(&self) -> usize {
        self.hits.len()
    }

    pub fn is_empty(&self) -> bool {
        self.hits.is_empty()
    }

    pub fn pages(&self) -> u32 {
        u32::try_from(self.hits.len().div_ceil(PAGE)).unwrap_or(u32::MAX).max(1)
    }

    /// The products of a page, from 1, in their order. Only they are sorted.
    pub fn page(&mut self, page: u32) -> Vec<u32> {
        let start = (page.saturating_sub(1) as usize).saturating_mul(PAGE);
        if start >= self.hits.len() {
            return Vec::new();
        }
        if start > 0 {
            self.hits.select_nth_unstable(start);
        }
        let rest = &mut self.hits[start..];
        let shown = PAGE.min(rest.len());
        if shown < rest.len() {
            rest.select_nth_unstable(shown);
        }
        rest[..shown].sort_unstable();
        rest[..shown].iter().map(|hit| hit.2).collect()
    }

    /// All products in their order.
    pub fn all(mut self) -> Vec<u32> {
        self.hits.sort_unstable();
        self.hits.into_iter().map(|hit| hit.2).collect()
    }
}

/// What cannot be placed has a value beyond those of its facet.
fn add_one(counts: &mut [u32], value: u16) {
    if let Some(count) = counts.get_mut(usize::from(value)) {
        *count += 1;
    }
}
