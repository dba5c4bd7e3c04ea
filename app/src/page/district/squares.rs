use std::collections::BTreeMap;

use super::profile::Graded;
use crate::board::State;

/// The most squares that are drawn.
pub const CAP: usize = 400;

/// How many products one square stands for: one, unless they are more than [`CAP`].
pub fn products_a_square(number: usize) -> usize {
    number.div_ceil(CAP).max(1)
}

/// State and stars of each square, in the order of [`State::ALL`] and, where a square stands for
/// several products, the most stars first.
pub fn squares(graded: &[Graded]) -> Vec<(State, u8)> {
    let each = products_a_square(graded.len());
    if each == 1 {
        return graded.iter().map(|one| (one.state, one.stars)).collect();
    }
    let of = |state: &State| graded.iter().filter(|one| one.state == *state).collect::<Vec<_>>();
    let states: Vec<_> = State::ALL.iter().map(of).filter(|group| !group.is_empty()).collect();
    let numbers: Vec<_> = states.iter().map(Vec::len).collect();
    let shares = apportion(&numbers, graded.len().div_ceil(each), 1);
    let mut squares = Vec::new();
    for (group, share) in states.into_iter().zip(shares) {
        let mut stars = BTreeMap::<u8, usize>::new();
        for one in &group {
            *stars.entry(one.stars).or_default() += 1;
        }
        let (stars, numbers): (Vec<_>, Vec<_>) = stars.into_iter().rev().unzip();
        let shares = apportion(&numbers, share, 0);
        for (stars, share) in stars.into_iter().zip(shares) {
            squares.extend(std::iter::repeat_n((group[0].state, stars), share));
        }
    }
    squares
}

/// `seats` among groups of so many, by the largest remainder, each at least `least`; there are
/// no more groups than seats.
fn apportion(numbers: &[usize], seats: usize, least: usize) -> Vec<usize> {
    let all = numbers.iter().sum::<usize>().max(1);
    let mut shares: Vec<_> = numbers.iter().map(|of| (of * seats / all).max(least)).collect();
    // Below 0 for one that has its seat by right alone.
    let lack =
        |shares: &[usize], at: usize| (numbers[at] * seats) as i64 - (shares[at] * all) as i64;
    while shares.iter().sum::<usize>() < seats {
        let Some(most) = (0..shares.len()).max_by_key(|&at| lack(&shares, at)) else { break };
        shares[most] += 1;
    }
    while shares.iter().sum::<usize>() > seats {
        let can_give = (0..shares.len()).filter(|&at| shares[at] > least);
        let Some(most) = can_give.min_by_key(|&at| lack(&shares, at)) else { break };
        shares[most] -= 1;
    }
    shares
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_largest_remainder_has_the_last_seat() {
        assert_eq!(apportion(&[50, 26, 24], 10, 1), [5, 3, 2]);
        assert_eq!(apportion(&[10_000, 1, 1], 100, 1), [98, 1, 1]);
        assert_eq!(apportion(&[3, 3], 1, 0).iter().sum::<usize>(), 1);
        assert_eq!(apportion(&[], 0, 1), [0; 0]);
    }

    proptest! {
        #[test]
        fn every_seat_is_given_and_every_group_has_one(
            numbers in prop::collection::vec(1..20_000_usize, 1..7),
            seats in 7..401_usize,
        ) {
            let shares = apportion(&numbers, seats, 1);
            prop_assert_eq!(shares.iter().sum::<usize>(), seats);
            prop_assert!(shares.iter().all(|&share| share > 0), "{shares:?}");
            for (a, b) in (0..numbers.len()).flat_map(|a| (0..numbers.len()).map(move |b| (a, b))) {
                prop_assert!(numbers[a] <= numbers[b] || shares[a] >= shares[b], "{shares:?}");
            }
        }
    }
}
