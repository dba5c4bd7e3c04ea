//! The certificates of one product.

use super::super::draw::Draw;

/// The last day there is, in days after the first of 2018.
pub const LAST: u32 = 2556;

/// One certificate; days count from the first of 2018.
pub struct Grade {
    pub day: u32,
    pub stars: u8,
    pub revoked: Option<u32>,
}

/// Share of the products with so many certificates, and how far apart these are:
/// at least, and less than that. On average 2.5 certificates.
const COUNTS: [(u32, u32, u32); 4] = [(15, 0, 1), (35, 300, 1300), (35, 300, 1150), (15, 250, 750)];
const STARS: [u32; 5] = [1, 3, 80, 15, 1];

/// A product's certificates in the order of time; the last one may be revoked.
pub fn history(draw: &mut Draw) -> impl Iterator<Item = Grade> {
    let chosen = draw.pick_weighted(COUNTS.iter().map(|(share, _, _)| *share));
    let (_, least, below) = COUNTS[chosen];
    let gaps: [u32; 3] = std::array::from_fn(|turn| match turn < chosen {
        true => least + draw.below(below - least),
        false => 0,
    });
    let first = 170 + draw.below(LAST - 170 - gaps.iter().sum::<u32>());
    let days =
        [first, first + gaps[0], first + gaps[0] + gaps[1], first + gaps.iter().sum::<u32>()];
    let stars = days.map(|_| draw.pick_weighted(STARS.iter().copied()) as u8 + 1);
    let revoked = draw.chance(3).then(|| days[chosen] + draw.below(LAST - days[chosen] + 1));

    (0..=chosen).map(move |turn| Grade {
        day: days[turn],
        stars: stars[turn],
        revoked: revoked.filter(|_| turn == chosen),
    })
}
