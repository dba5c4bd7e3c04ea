use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

/// Owner, from and to of each part; its row is its evidence.
type Parts = Vec<(u32, i32, i32)>;

fn unite(owners: usize, parts: &Parts) -> Vec<Interval> {
    let by_owner = Grouped::new(owners, parts.iter().map(|part| Some(part.0)));
    union(&by_owner, &vec![3; owners], |row, own| {
        let (_, from, to) = parts[row as usize];
        own.push((Day(from), Day(to), row));
    })
}

/// Every day on which an item holds.
fn days(intervals: &[Interval]) -> BTreeMap<(u32, i32), u32> {
    let each = intervals.iter().flat_map(|it| (it.from.0..it.to.0).map(move |day| (it, day)));
    each.map(|(it, day)| ((it.item, day), it.evidence)).collect()
}

fn are_in_order(intervals: &[Interval]) -> bool {
    intervals.windows(2).all(|two| {
        let [a, b] = [two[0], two[1]];
        a.item < b.item || a.item == b.item && a.to < b.from
    })
}

fn parts() -> impl Strategy<Value = Parts> {
    let part = (0..4_u32, 0..30_i32, 0..9_i32).prop_map(|(of, from, days)| (of, from, from + days));
    prop::collection::vec(part, 0..40)
}

#[test]
fn what_touches_becomes_one_and_keeps_the_evidence_of_its_first_part() {
    let all = unite(2, &vec![(1, 5, 9), (1, 1, 3), (1, 3, 5), (1, 12, 12), (0, 4, 6), (1, 10, 11)]);
    let plain = |it: &Interval| (it.item, it.place, it.from.0, it.to.0, it.evidence);
    let plain: Vec<_> = all.iter().map(plain).collect();
    assert_eq!(plain, [(0, 3, 4, 6, 4), (1, 3, 1, 9, 1), (1, 3, 10, 11, 5)]);
}

#[test]
fn of_parts_that_begin_on_one_day_the_first_row_is_the_evidence() {
    let all = unite(1, &vec![(0, 1, 2), (0, 1, 9), (0, 1, 5)]);
    assert_eq!(all.len(), 1);
    assert_eq!((all[0].to, all[0].evidence), (Day(9), 0));
}

#[test]
fn an_item_may_have_a_thousand_intervals() {
    let parts: Parts = (0..1000).rev().map(|at| (0, at * 3, at * 3 + 2)).collect();
    let all = unite(1, &parts);
    assert_eq!(all.len(), 1000);
    let mut overlap = Overlap::new(&all);
    let mut both = Vec::new();
    all.iter().for_each(|&left| overlap.each(left, |it| both.push(it)));
    assert_eq!(both, all);
}

#[test]
fn nothing_of_nobody_is_nothing() {
    assert_eq!(unite(0, &vec![]), []);
    assert_eq!(unite(3, &vec![(1, 7, 7)]), []);
}

proptest! {
    #[test]
    fn a_union_holds_on_the_days_of_its_parts_in_order(parts in parts()) {
        let all = unite(4, &parts);
        let naive: BTreeMap<_, _> = parts
            .iter()
            .flat_map(|&(of, from, to)| (from..to).map(move |day| ((of, day), ())))
            .collect();
        prop_assert!(days(&all).keys().eq(naive.keys()));
        prop_assert!(are_in_order(&all));
    }

    #[test]
    fn an_overlap_holds_on_the_days_of_both_with_the_evidence_of_the_list(
        left in parts(), right in parts(),
    ) {
        let (left, right) = (unite(4, &left), unite(4, &right));
        let mut overlap = Overlap::new(&right);
        let mut both = Vec::new();
        left.iter().for_each(|&it| overlap.each(it, |it| both.push(it)));
        let in_left = days(&left);
        let mut naive = days(&right);
        naive.retain(|key, _| in_left.contains_key(key));
        prop_assert_eq!(days(&both), naive);
        prop_assert!(both.is_sorted_by_key(|it| (it.item, it.from)));
    }
}
