use super::{By, Facet, Index, Sort};
use crate::{
    board::{Day, Items, Links, State},
    register::rule,
};

/// What a search knows of one product on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Profile {
    /// In the order of [`Facet::ALL`].
    pub values: [u16; Facet::ALL.len()],
    pub state: State,
    /// Stars of the current certificate.
    pub stars: Option<u8>,
    /// Until when it holds, as known on the day.
    pub end: Option<Day>,
}

impl Profile {
    pub fn new(index: &Index, items: &Items, links: &Links, product: u32, day: Day) -> Self {
        let fixed = index.attributes(product);
        let current = items.current(links, product, day);
        let state = State::judge(current, day, rule::NOTICE_DAYS);
        let stars = current.map(|current| current.stars);
        let year = if fixed.first <= day { fixed.year } else { 0 };
        let values = Facet::ALL.map(|facet| match facet {
            Facet::District => fixed.district,
            Facet::Group => fixed.group,
            Facet::Stars => stars.unwrap_or(0).into(),
            Facet::Kind => fixed.kind,
            Facet::State => state as u16,
            Facet::Year => year,
        });
        Self { values, state, stars, end: current.map(|current| current.known_end(day)) }
    }

    /// Smaller comes first; equal ones follow by name. What is missing comes last both ways.
    /// `district` is its place in the order of the alphabet.
    pub fn place(&self, sort: Option<Sort>, district: Option<u32>) -> u32 {
        let Some(Sort { by, descending }) = sort else {
            return if self.state.is_recognised() { 0 } else { 1 + self.state as u32 };
        };
        let value = match by {
            By::Name => return 0,
            By::Stars => self.stars.map(u32::from),
            By::End => self.end.map(|end| end.0.abs_diff(Day::FIRST.0)),
            By::District => district,
        };
        match value {
            Some(value) if descending => u32::MAX - 1 - value,
            Some(value) => value,
            None => u32::MAX,
        }
    }
}
