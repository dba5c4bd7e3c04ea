//! What can be done with intervals. A list of them is ordered by item, then by day, and the
//! intervals of one item do not overlap: whoever makes one keeps to it, and whoever reads one
//! relies on it.

use app::{
    board::{Day, Interval as Row},
    register::Grouped,
};

/// An interval of what is counted, with where it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    pub item: u32,
    /// Position of a district.
    pub place: u16,
    pub from: Day,
    /// [`Day::LAST`] when it is still so.
    pub to: Day,
    /// Position of the row that shows it.
    pub evidence: u32,
}

impl Interval {
    pub fn holds_on(&self, day: Day) -> bool {
        self.from <= day && day < self.to
    }

    /// As a Board keeps it: the place is that of the item.
    pub fn row(self) -> Row {
        let Self { item, from, to, evidence, .. } = self;
        Row { item, from, to, evidence }
    }
}

/// The union of the intervals of each owner, with the place of the owner and the evidence of
/// the part that begins first: what overlaps or touches becomes one, so they do not even touch.
///
/// `parts` adds what the owner's `row` gives: from, to and evidence.
pub fn union(
    owners: &Grouped,
    places: &[u16],
    mut parts: impl FnMut(u32, &mut Vec<(Day, Day, u32)>),
) -> Vec<Interval> {
    let most = places.len().min(owners.rows().len());
    let (mut all, mut own) = (Vec::with_capacity(most), Vec::new());
    for (item, &place) in (0_u32..).zip(places) {
        own.clear();
        for &row in owners.rows_of(item) {
            parts(row, &mut own);
        }
        own.sort_by_key(|&(from, ..)| from);
        let first = all.len();
        for &(from, to, evidence) in own.iter().filter(|(from, to, _)| from < to) {
            match all[first..].last_mut() {
                Some(Interval { to: reach, .. }) if from <= *reach => *reach = to.max(*reach),
                _ => all.push(Interval { item, place, from, to, evidence }),
            }
        }
    }
    all.shrink_to_fit();
    all
}

/// Where intervals that come in their order and those of a list both hold.
pub struct Overlap<'a> {
    right: &'a [Interval],
}

impl<'a> Overlap<'a> {
    pub fn new(right: &'a [Interval]) -> Self {
        Self { right }
    }

    /// Gives the days on which `left` and one of the list both hold, with the place of the left
    /// and the evidence of the list. No `left` comes before that of the last call.
    pub fn each(&mut self, left: Interval, mut to: impl FnMut(Interval)) {
        let over = |right: &&Interval| {
            right.item < left.item || right.item == left.item && right.to <= left.from
        };
        let passed = self.right.iter().take_while(over).count();
        self.right = &self.right[passed..];
        let same = |right: &&Interval| right.item == left.item && right.from < left.to;
        for right in self.right.iter().take_while(same) {
            let (from, until) = (left.from.max(right.from), left.to.min(right.to));
            to(Interval { from, to: until, evidence: right.evidence, ..left });
        }
    }
}

/// The same without what lies before `day`.
pub fn since(interval: Interval, day: Day) -> Interval {
    Interval { from: interval.from.max(day), ..interval }
}

#[cfg(test)]
mod tests;
