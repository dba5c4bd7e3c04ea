//! Intervals to changes: how many more hold from each day on, place by place.

use std::collections::BTreeMap;

use app::board::Day;

use super::interval::Interval;

/// Stands in the place of a [`Change`] for the province.
pub const PROVINCE: u16 = u16::MAX;

/// So many more hold from a day on, in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The position of a district, or [`PROVINCE`].
    pub place: u16,
    pub day: Day,
    /// Never 0.
    pub by: i64,
}

/// The days on which most things change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Window {
    first: i32,
    length: usize,
}

/// No window is longer, whatever days a register names: some 45 years.
const LONGEST: i32 = 1 << 14;

impl Window {
    /// From the first to the last day, at most as long as [`LONGEST`] around the mean of `days`.
    pub fn new(first: Day, last: Day, days: impl Iterator<Item = Day>) -> Self {
        let (mut first, mut last) = (first.0, last.0);
        if last - first >= LONGEST {
            let sum = |(number, sum), day: Day| (number + 1, sum + i64::from(day.0));
            let (number, sum) = days.fold((0, 0), sum);
            let mean = i32::try_from(sum / number.max(1)).unwrap_or(first);
            first = first.max(mean - LONGEST / 2);
            last = last.min(first + LONGEST - 1);
        }
        Self { first, length: usize::try_from(last - first + 1).unwrap_or_default() }
    }

    #[inline]
    fn position(self, day: Day) -> Option<usize> {
        let at = usize::try_from(i64::from(day.0) - i64::from(self.first)).ok()?;
        Some(at).filter(|&at| at < self.length)
    }
}

/// Counts intervals by place and day: a table for so many places and the days of the window, a tree
/// for all others; of more places than a table is worth, a list that is sorted at the end.
pub struct Counter {
    window: Window,
    table: Vec<i32>,
    /// What always was so, by place: of a cohort that is everyone.
    always: Vec<i32>,
    far: BTreeMap<(u16, Day), i64>,
    list: Option<Vec<(u16, Day, i32)>>,
}

/// Cells of the largest table: it is written and read in whole for every set.
const TABLE: usize = 1 << 19;

impl Counter {
    pub fn new(window: Window, places: usize) -> Self {
        let cells = window.length * places;
        let list = (cells > TABLE).then(Vec::new);
        let table = if list.is_some() { Vec::new() } else { vec![0; cells] };
        let always = vec![0; if list.is_some() { 0 } else { places }];
        Self { window, table, always, far: BTreeMap::new(), list }
    }

    /// What always was so changes on [`Day::FIRST`]; what is still so changes no more.
    #[inline]
    pub fn add(&mut self, interval: Interval) {
        self.change(interval.place, interval.from, 1);
        if interval.to < Day::LAST {
            self.change(interval.place, interval.to, -1);
        }
    }

    #[inline]
    fn change(&mut self, place: u16, day: Day, by: i32) {
        let (at, row) = (self.window.position(day), usize::from(place) * self.window.length);
        match at.and_then(|at| self.table.get_mut(row + at)) {
            Some(cell) => *cell += by,
            None => self.change_outside(place, day, by),
        }
    }

    /// Kept apart, so that the rest is small enough to stand in each loop.
    #[inline(never)]
    fn change_outside(&mut self, place: u16, day: Day, by: i32) {
        if day == Day::FIRST
            && let Some(always) = self.always.get_mut(usize::from(place))
        {
            *always += by;
            return;
        }
        match &mut self.list {
            Some(list) => list.push((place, day, by)),
            None => *self.far.entry((place, day)).or_default() += i64::from(by),
        }
    }

    /// All changes by place and day, the province's last. A day on which as many begin as end
    /// is none.
    pub fn changes(self) -> Vec<Change> {
        let Self { window, table, always, mut far, list } = self;
        if let Some(list) = list {
            return sorted(list);
        }
        for (place, by) in (0..PROVINCE).zip(always).filter(|(_, by)| *by != 0) {
            *far.entry((place, Day::FIRST)).or_default() += i64::from(by);
        }
        let mut all = Vec::new();
        let mut sums = vec![0_i64; window.length];
        let mut far_sums = BTreeMap::<Day, i64>::new();
        for (&(_, day), by) in &far {
            match window.position(day) {
                // Of a place that the table has no row for.
                Some(at) => sums[at] += by,
                None => *far_sums.entry(day).or_default() += by,
            }
        }
        let first = Day(window.first);
        let places = table.len().checked_div(window.length).unwrap_or_default();
        let places = places.max(far.keys().last().map_or(0, |&(place, _)| usize::from(place) + 1));
        for place in (0..PROVINCE).take(places) {
            let near = table
                .chunks_exact(window.length.max(1))
                .nth(usize::from(place))
                .unwrap_or_default();
            for (sum, &by) in sums.iter_mut().zip(near) {
                *sum += i64::from(by);
            }
            let own = |from: Day, to: Day| {
                far.range((place, from)..=(place, to)).map(|(&(_, day), &by)| (day, by))
            };
            let before = own(Day(i32::MIN), first.plus(-1));
            let after = own(first, Day(i32::MAX));
            write(&mut all, place, before, window, near.iter().map(|&by| i64::from(by)), after);
        }
        let before = far_sums.range(..first).map(|(&day, &by)| (day, by));
        let after = far_sums.range(first..).map(|(&day, &by)| (day, by));
        write(&mut all, PROVINCE, before, window, sums.into_iter(), after);
        all
    }
}

/// The changes of a list by place and day, then those of the province.
fn sorted(mut list: Vec<(u16, Day, i32)>) -> Vec<Change> {
    let mut all = Vec::new();
    for of_province in [false, true] {
        if of_province {
            list.iter_mut().for_each(|change| change.0 = PROVINCE);
        }
        list.sort_unstable_by_key(|&(place, day, _)| (place, day));
        for same in list.chunk_by(|one, other| (one.0, one.1) == (other.0, other.1)) {
            let by = same.iter().map(|change| i64::from(change.2)).sum();
            if by != 0 {
                all.push(Change { place: same[0].0, day: same[0].1, by });
            }
        }
    }
    all
}

fn write(
    all: &mut Vec<Change>,
    place: u16,
    before: impl Iterator<Item = (Day, i64)>,
    window: Window,
    near: impl Iterator<Item = i64>,
    after: impl Iterator<Item = (Day, i64)>,
) {
    let near = (window.first..).map(Day).zip(near);
    let changes = before.chain(near).chain(after).filter(|&(_, by)| by != 0);
    all.extend(changes.map(|(day, by)| Change { place, day, by }));
}

#[cfg(test)]
mod tests;
