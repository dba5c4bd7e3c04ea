//! What every list of districts keeps to.

use crate::{
    board::{Fraction, Tile},
    format::{self, Lang},
    text::{Pair, progress},
};

/// So many of them are shown at first; all the others are one click away.
pub const FIRST: usize = 20;

/// The positions of `values`, the greatest first, then in their order; those too small to
/// compare stand last.
pub fn order(values: &[Fraction]) -> Vec<usize> {
    let at_least = |a: Fraction, b: Fraction| match (comparable(a), comparable(b)) {
        (Some(a), Some(b)) => a.0 * b.1 >= b.0 * a.1,
        (a, b) => a.is_some() >= b.is_some(),
    };
    // A handful of rows: the library's sort would weigh more than they do.
    let mut order = Vec::<usize>::new();
    for (place, value) in values.iter().enumerate() {
        let at = order.partition_point(|&before| at_least(values[before], *value));
        order.insert(at, place);
    }
    order
}

/// As an exact fraction; `None` when it cannot be computed or is too small to compare.
pub fn comparable(value: Fraction) -> Option<(i128, i128)> {
    value.exact().filter(|_| !format::is_too_small_for_percent(value))
}

/// What small denominators do and do not say, an axis that is `cut` at its start, and what `more`
/// there is to say.
pub fn caution(lang: Lang, values: &[Fraction], cut: bool, more: Option<Pair>) -> String {
    let any = |within: std::ops::Range<u32>| {
        values.iter().filter_map(|value| value.denominator).any(|number| within.contains(&number))
    };
    let words = [
        any(0..5).then_some(progress::SMALL),
        any(5..10).then_some(progress::FEW),
        cut.then_some(progress::AXIS),
        more,
    ];
    let words: Vec<_> = words.into_iter().flatten().map(|words| words.in_lang(lang)).collect();
    words.join(" ")
}

/// True when a total finds room in free cells of a grid of 3 rows and 4 columns.
pub fn has_room(tiles: impl Iterator<Item = Tile>) -> bool {
    let free = [(1, 1), (1, 2), (3, 1)];
    tiles
        .map(|tile| (tile.row, tile.column))
        .all(|at| at.0 <= 3 && at.1 <= 4 && !free.contains(&at))
}
