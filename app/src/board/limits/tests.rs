use super::*;

/// The same by whole numbers: the probability of `k` is `C(of, k) part^k rest^(of - k)`
/// over `whole^of`, and a tail is `parts` in 1000.
fn naive(of: u32, part: u128, whole: u128, parts: u128) -> Limits {
    let ways =
        |k: u32| (0..k).fold(1_u128, |ways, i| ways * u128::from(of - i) / u128::from(i + 1));
    let weight = |k: u32| ways(k) * part.pow(k) * (whole - part).pow(of - k);
    let sum = |range: std::ops::RangeInclusive<u32>| range.map(weight).sum::<u128>();
    let enough = whole.pow(of) * parts;
    let low = (0..=of).find(|&k| sum(0..=k) * 1000 >= enough).expect("a low limit");
    let high = (0..=of).rfind(|&k| sum(k..=of) * 1000 >= enough).expect("a high limit");
    Limits { low, high }
}

fn limits(of: u32, part: u32, whole: u32, tail: f64) -> Limits {
    Limits::new(of, Fraction::share(part, whole), tail).expect("a share")
}

#[test]
fn limits_equal_those_of_whole_numbers() {
    for (part, whole) in [(3, 5), (54, 94), (1, 20), (28, 94), (1, 2), (93, 94), (2, 25)] {
        for of in 0..=14 {
            for (tail, parts) in [(Limits::TAIL_95, 25), (Limits::TAIL_998, 1)] {
                let expected = naive(of, part.into(), whole.into(), parts);
                assert_eq!(limits(of, part, whole, tail), expected, "{of} of {part}/{whole}");
            }
        }
    }
}

#[test]
fn at_60_percent_four_items_never_leave_either_pair_of_limits() {
    for tail in [Limits::TAIL_95, Limits::TAIL_998] {
        assert_eq!(limits(4, 60, 100, tail), Limits { low: 0, high: 4 });
    }
}

#[test]
fn at_60_percent_eight_items_leave_95_percent_only_with_0_or_1_or_8() {
    let inside = limits(8, 60, 100, Limits::TAIL_95);
    let outside: Vec<u32> = (0..=8).filter(|&k| !inside.contains(k)).collect();
    assert_eq!(outside, [0, 1, 8]);
}

#[test]
fn thousands_of_items_neither_overflow_nor_vanish() {
    // The normal limits are 3000 ± 1.96 and ± 3.09 times 34.64.
    assert_eq!(limits(5000, 60, 100, Limits::TAIL_95), Limits { low: 2932, high: 3068 });
    assert_eq!(limits(5000, 60, 100, Limits::TAIL_998), Limits { low: 2893, high: 3107 });
}

#[test]
fn a_share_of_nothing_or_all_leaves_no_room() {
    assert_eq!(limits(9, 0, 94, Limits::TAIL_95), Limits { low: 0, high: 0 });
    assert_eq!(limits(9, 94, 94, Limits::TAIL_95), Limits { low: 9, high: 9 });
    assert_eq!(Limits::new(9, Fraction::share(0, 0), Limits::TAIL_95), None);
    assert_eq!(Limits::new(9, Fraction::count(4), Limits::TAIL_95), None);
}

#[test]
fn nothing_is_said_of_fewer_than_five() {
    let province = Fraction::share(60, 100);
    assert_eq!(Chance::judge(Fraction::share(0, 4), province), None);
    assert_eq!(Chance::judge(Fraction::count(40), province), None);
    assert_eq!(Chance::judge(Fraction::share(4, 8), province), Some(Chance::Inside));
    assert_eq!(Chance::judge(Fraction::share(1, 8), province), Some(Chance::Beyond95));
    assert_eq!(Chance::judge(Fraction::share(0, 8), province), Some(Chance::Beyond998));
}

#[test]
fn one_leads_another_only_beyond_what_chance_explains() {
    assert!(!Chance::leads(0, 0) && !Chance::leads(5, 5) && !Chance::leads(11, 8));
    assert!(!Chance::leads(37, 30) && Chance::leads(37, 14));
    assert!(!Chance::leads(5, 0) && Chance::leads(6, 0), "1/32 and 1/64");
    assert!(Chance::leads(4301, 3000) && !Chance::leads(3000, 4301));
}
