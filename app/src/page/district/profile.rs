use std::cmp::Reverse;

use crate::{
    address::{Key, Page},
    board::{Board, Count, Day, Place, State},
    edition::Edition,
    format::Lang,
    part::{source::source, visit::Visit},
    text::district as words,
};

/// One district on the visit's day.
pub struct Profile<'a> {
    pub visit: &'a Visit,
    pub place: &'a Place,
    /// Position among the districts.
    pub at: usize,
}

/// A product that was graded by the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Graded {
    /// Position among the products.
    pub product: u32,
    pub state: State,
    pub stars: u8,
    /// The first day on which its certificate no longer holds, as it is known on the day.
    pub ends: Day,
}

impl<'a> Profile<'a> {
    /// `None` when there is no district with this code.
    pub fn new(visit: &'a Visit, code: &str) -> Option<Self> {
        let at = visit.edition.district(code)?;
        Some(Self { visit, place: &visit.edition.districts[at], at })
    }

    pub fn board(&self) -> &'a Board {
        &self.visit.board
    }

    pub fn edition(&self) -> &'a Edition {
        &self.visit.edition
    }

    pub fn lang(&self) -> Lang {
        self.visit.lang()
    }

    /// `Thị xã Sa Pa`.
    pub fn name(&self) -> String {
        words::full(self.lang(), self.place)
    }

    /// The page's own address, whatever list was turned to.
    pub fn link(&self) -> String {
        self.visit.at.at_first_pages().href()
    }

    /// The address of another page for the same day.
    pub fn to(&self, page: Page) -> String {
        self.visit.at.to(page).href()
    }

    /// The list of all products, of this district alone.
    pub fn all_products(&self) -> String {
        let here = Some(&self.place.code);
        self.visit.at.to(Page::Products).with(Key::District, here).href()
    }

    pub fn source(&self) -> String {
        source(self.lang(), &self.edition().version, self.visit.day)
    }

    /// True for what stands at the district with this position.
    pub fn is_here(&self, place: u16) -> bool {
        usize::from(place) == self.at
    }

    /// A plain count of the district on the day.
    pub fn count(&self, count: Count) -> u32 {
        let id = count.id();
        let shape = self.board().counts.iter().find(|shape| shape.id == id);
        let steps = shape.and_then(|shape| shape.districts.get(self.at));
        steps.map_or(0, |place| place.steps.at(self.visit.day).numerator)
    }

    /// How many of `products` are recognised on the day.
    pub fn count_recognised(&self, products: &[u32]) -> u32 {
        let state =
            |&&product: &&u32| self.edition().state(product, self.visit.day).is_recognised();
        u32::try_from(products.iter().filter(state).count()).unwrap_or(u32::MAX)
    }

    /// The district's products in the order of [`State::ALL`], in each the latest end first.
    pub fn graded_products(&self) -> Vec<Graded> {
        let (edition, day) = (self.edition(), self.visit.day);
        let here =
            (0_u32..).zip(&edition.items.products).filter(|(_, row)| self.is_here(row.place));
        let mut graded: Vec<_> = here
            .filter_map(|(product, _)| {
                let current = edition.current(product, day)?;
                let state = edition.state(product, day);
                let revoked = current.revoked_on.filter(|_| state == State::Revoked);
                let ends = revoked.unwrap_or(current.ends_on);
                Some(Graded { product, state, stars: current.stars, ends })
            })
            .collect();
        let rank = |state| State::ALL.iter().position(|&other| other == state);
        graded.sort_by_key(|one| (rank(one.state), Reverse(one.ends), one.product));
        graded
    }

    /// How many of its products were not graded by the day.
    pub fn count_ungraded(&self, graded: &[Graded]) -> usize {
        let products = self.edition().items.products.iter();
        products.filter(|row| self.is_here(row.place)).count() - graded.len()
    }
}
