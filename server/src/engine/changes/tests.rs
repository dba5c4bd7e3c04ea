use proptest::prelude::*;

use super::*;

fn interval(place: u16, from: i32, to: i32) -> Interval {
    Interval { item: 0, place, from: Day(from), to: Day(to), evidence: 0 }
}

/// Day by day and place by place, without table and tree.
fn naive(intervals: &[Interval]) -> Vec<Change> {
    let mut sums = BTreeMap::<(u16, Day), i64>::new();
    for it in intervals {
        for place in [it.place, PROVINCE] {
            *sums.entry((place, it.from)).or_default() += 1;
            if it.to != Day::LAST {
                *sums.entry((place, it.to)).or_default() -= 1;
            }
        }
    }
    let changes = sums.into_iter().filter(|(_, by)| *by != 0);
    changes.map(|((place, day), by)| Change { place, day, by }).collect()
}

fn count(window: Window, places: usize, intervals: &[Interval]) -> Vec<Change> {
    let mut counter = Counter::new(window, places);
    intervals.iter().for_each(|&it| counter.add(it));
    counter.changes()
}

fn around(days: &[i32]) -> Window {
    let ends = [days.iter().min(), days.iter().max()];
    let [Some(&first), Some(&last)] = ends else { return Window::default() };
    Window::new(Day(first), Day(last), days.iter().map(|&day| Day(day)))
}

#[test]
fn days_at_the_ends_of_the_calendar_are_counted_like_others() {
    let (first, last) = (Day::FIRST.0, Day::LAST.0);
    let all = [
        interval(0, first, last),
        interval(0, first, first + 1),
        interval(1, last - 1, last),
        interval(1, 19_000, last - 1),
    ];
    for window in [Window::default(), around(&[19_000]), around(&[first, last]), around(&[first])] {
        assert_eq!(count(window, 2, &all), naive(&all), "{window:?}");
    }
}

#[test]
fn nothing_changes_where_there_is_nothing() {
    assert_eq!(count(Window::default(), 0, &[]), []);
    assert_eq!(count(around(&[5, 900]), 9, &[]), []);
    assert_eq!(around(&[]), Window::default());
}

#[test]
fn a_province_of_one_place_changes_as_its_place_does() {
    let all = [interval(0, 3, 9), interval(0, 9, Day::LAST.0), interval(0, 4, 9)];
    let changes = count(around(&[3, 9]), 1, &all);
    assert_eq!(changes, naive(&all));
    let [own, whole] = [0, PROVINCE].map(|place| {
        let of = changes.iter().filter(|it| it.place == place);
        of.map(|it| (it.day.0, it.by)).collect::<Vec<_>>()
    });
    assert_eq!((&own, own.as_slice()), (&whole, &[(3, 1), (4, 1), (9, -1)][..]));
}

#[test]
fn four_thousand_places_fit_beside_the_province() {
    let all: Vec<_> = (0..4000).map(|place| interval(place, i32::from(place) % 300, 400)).collect();
    let changes = count(around(&[0, 400]), all.len(), &all);
    assert_eq!(changes, naive(&all));
    assert_eq!(changes.last(), Some(&Change { place: PROVINCE, day: Day(400), by: -4000 }));
}

#[test]
fn a_slip_of_a_century_does_not_move_the_window_away_from_the_rest() {
    let mut days = vec![-20_000];
    days.extend(19_000..19_999);
    let window = around(&days);
    assert!((19_000..19_999).all(|day| (0..window.length as i32).contains(&(day - window.first))));
    assert!(window.length <= LONGEST as usize);
}

proptest! {
    #[test]
    fn changes_are_those_of_the_days_one_by_one(
        intervals in prop::collection::vec((0..4_u16, -9..30_i32, 1..20_i32, any::<bool>()), 0..60),
        window in prop::collection::vec(-5..25_i32, 0..4),
    ) {
        let intervals: Vec<_> = intervals
            .into_iter()
            .map(|(place, from, days, still)| {
                interval(place, from, if still { Day::LAST.0 } else { from + days })
            })
            .collect();
        prop_assert_eq!(count(around(&window), 4, &intervals), naive(&intervals));
        prop_assert_eq!(count(around(&window), 2, &intervals), naive(&intervals), "places beyond");
        let many = 1 + TABLE / around(&window).length.max(1);
        prop_assert_eq!(count(around(&window), many, &intervals), naive(&intervals), "as a list");
    }
}
