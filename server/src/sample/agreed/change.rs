//! What changed from a day before to that of a register, where the totals of both are known.

use std::{collections::BTreeMap, io, iter::repeat_n, ops::RangeInclusive};

use super::{Agreed, Before};

/// Products that were others on the day before, as few as there can be.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Changes<'a> {
    /// Graded again since, with other stars: those of before and those of now.
    pub others: Vec<(u8, u8)>,
    /// Recognised again since: stars, and the group where it is known.
    pub returned: Vec<(u8, Option<&'a str>)>,
    /// Recognised on the day before and ended since.
    pub ended: Vec<(u8, Option<&'a str>)>,
}

impl<'a> Changes<'a> {
    /// From what was known of a day before to `stars` and `groups`, those of each product of now.
    ///
    /// # Errors
    ///
    /// When groups and stars do not change by as many products.
    pub fn since(
        before: &'a Before,
        agreed: &Agreed,
        stars: &[u8],
        groups: &[&'a str],
    ) -> io::Result<Self> {
        let is_later = |at: usize| (before.new as usize..agreed.new as usize).contains(&at);
        let [more, fewer] = differences(carried(stars, is_later), (3..).zip(before.stars));
        let both = more.len().min(fewer.len());
        let others = fewer.iter().copied().zip(more.iter().copied()).take(both).collect();
        let [joined, gone] = match before.groups.is_empty() {
            true => [more.len(), fewer.len()].map(|number| vec![None; number - both]),
            false => {
                let then = before.groups.iter().map(|(group, &number)| (group.as_str(), number));
                differences(carried(groups, is_later), then)
                    .map(|groups| groups.into_iter().map(Some).collect())
            }
        };
        if (joined.len(), gone.len()) != (more.len() - both, fewer.len() - both) {
            return Err(io::Error::other("groups and stars change by other numbers of products"));
        }
        let returned = more[both..].iter().copied().zip(joined).collect();
        let ended = fewer[both..].iter().copied().zip(gone).collect();
        Ok(Self { others, returned, ended })
    }

    /// How many were graded again.
    pub fn graded(&self) -> usize {
        self.others.len() + self.returned.len()
    }

    /// Moves to the end, from the last on, products with the stars and groups of those graded
    /// again; the first `new` ones stay where they are.
    ///
    /// # Errors
    ///
    /// When there is no such product.
    pub fn arrange(&self, new: usize, stars: &mut [u8], groups: &mut [&'a str]) -> io::Result<()> {
        let others = self.others.iter().map(|&(_, now)| (now, None));
        for ((wanted, group), back) in others.chain(self.returned.iter().copied()).zip(1..) {
            let end = stars.len().checked_sub(back).filter(|&end| new <= end);
            let within = new..=end.ok_or_else(|| none(&wanted))?;
            place(stars, within.clone(), &wanted)?;
            if let Some(group) = group {
                place(groups, within, &group)?;
            }
        }
        Ok(())
    }
}

/// What those have that were there on the day before, too.
fn carried<K: Copy>(all: &[K], is_later: impl Fn(usize) -> bool) -> impl Iterator<Item = K> {
    all.iter().enumerate().filter(move |(at, _)| !is_later(*at)).map(|(_, &one)| one)
}

/// What there is more of now, and what there was more of before, as often as that is so; the
/// greatest first.
fn differences<K: Copy + Ord>(
    now: impl Iterator<Item = K>,
    before: impl Iterator<Item = (K, u32)>,
) -> [Vec<K>; 2] {
    let mut more = BTreeMap::<K, i64>::new();
    now.for_each(|one| *more.entry(one).or_default() += 1);
    before.for_each(|(one, number)| *more.entry(one).or_default() -= i64::from(number));
    [1, -1].map(|sign| {
        let often = |by: i64| usize::try_from(sign * by).unwrap_or(0);
        more.iter().rev().flat_map(|(&one, &by)| repeat_n(one, often(by))).collect()
    })
}

/// Brings one that is `wanted` to the end of a part of a list.
fn place<K: PartialEq + std::fmt::Display>(
    all: &mut [K],
    within: RangeInclusive<usize>,
    wanted: &K,
) -> io::Result<()> {
    let (start, end) = (*within.start(), *within.end());
    let found = all[within].iter().rposition(|one| one == wanted).ok_or_else(|| none(wanted))?;
    all.swap(start + found, end);
    Ok(())
}

fn none(wanted: &impl std::fmt::Display) -> io::Error {
    io::Error::other(format!("too few products of `{wanted}` were there on the day before"))
}

#[cfg(test)]
mod tests;
