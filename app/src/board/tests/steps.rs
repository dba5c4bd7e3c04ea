use proptest::prelude::*;

use crate::board::{Day, Fraction, Step, Steps};

fn steps(share: bool, steps: &[(i32, u32, u32)]) -> Steps {
    Steps { share, steps: steps.iter().copied().map(Step::from).collect() }
}

#[test]
fn before_the_first_step_all_is_0() {
    assert_eq!(steps(false, &[(10, 3, 0)]).at(Day(9)), Fraction::count(0));
    assert_eq!(steps(true, &[(10, 3, 4)]).at(Day(9)), Fraction::share(0, 0));
    assert_eq!(Steps::default().at(Day(9)), Fraction::count(0));
}

#[test]
fn a_step_holds_from_its_day_until_the_next_one() {
    let steps = steps(true, &[(10, 1, 4), (20, 2, 5)]);

    assert_eq!(steps.at(Day(10)), Fraction::share(1, 4));
    assert_eq!(steps.at(Day(19)), Fraction::share(1, 4));
    assert_eq!(steps.at(Day(20)), Fraction::share(2, 5));
    assert_eq!(steps.at(Day::LAST), Fraction::share(2, 5));
}

#[test]
fn a_figure_on_some_days_is_the_same_on_those() {
    let steps = steps(true, &[(10, 1, 4), (20, 2, 5), (30, 2, 6)]);

    for days in [[Day(0), Day(25)], [Day(10), Day(40)], [Day(20), Day(20)]] {
        let some = steps.on(&days);
        assert_eq!(days.map(|day| some.at(day)), days.map(|day| steps.at(day)));
        assert!(some.steps.len() <= 2);
    }
}

#[test]
fn between_two_days_are_the_first_and_every_change() {
    let steps = steps(false, &[(10, 1, 0), (20, 2, 0), (30, 3, 0)]);
    let between = |first, last| {
        let days = steps.between(Day(first), Day(last)).into_iter();
        days.map(|(day, fraction)| (day.0, fraction.numerator)).collect::<Vec<_>>()
    };

    assert_eq!(between(0, 9), [(0, 0)]);
    assert_eq!(between(0, 10), [(0, 0), (10, 1)]);
    assert_eq!(between(10, 20), [(10, 1), (20, 2)]);
    assert_eq!(between(15, 29), [(15, 1), (20, 2)]);
    assert_eq!(between(40, 50), [(40, 3)]);
}

#[test]
fn a_fraction_of_nothing_has_no_value() {
    assert_eq!(Fraction::share(0, 0).value(), None);
    assert_eq!(Fraction::share(0, 0).exact(), None);
    assert_eq!(Fraction::share(1, 4).value(), Some(0.25));
    assert_eq!(Fraction::count(3).exact(), Some((3, 1)));
}

prop_compose! {
    fn any_steps()(
        share in any::<bool>(),
        days in proptest::collection::btree_map(0..60_i32, (0..9_u32, 9..20_u32), 0..12),
    ) -> Steps {
        let steps: Vec<_> = days.into_iter().map(|(day, (n, d))| (day, n, d)).collect();
        self::steps(share, &steps)
    }
}

proptest! {
    #[test]
    fn a_cut_figure_is_the_same_on_every_day_within(
        whole in any_steps(), first in -5..65_i32, length in 0..70_i32,
    ) {
        let cut = whole.cut(Day(first), Day(first + length));

        for day in first..=first + length {
            prop_assert_eq!(cut.at(Day(day)), whole.at(Day(day)));
        }
        prop_assert!(cut.steps.iter().all(|step| (first..=first + length).contains(&step.day.0)));
        prop_assert!(cut.steps.is_sorted_by(|one, next| one.day < next.day));
    }
}

#[test]
fn the_span_of_shares_leaves_out_what_cannot_be_compared() {
    let shares = |steps: &[(i32, u32, u32)]| Steps {
        share: true,
        steps: steps.iter().map(|&step| Step::from(step)).collect(),
    };
    let all = [shares(&[(0, 0, 0), (1, 4, 4), (2, 1, 8)]), shares(&[(0, 1, 1), (3, 300, 1000)])];
    assert_eq!(Steps::span(&all), [1250, 3000]);
    let counts = Steps { share: false, steps: vec![Step::from((0, 3, 0)), Step::from((1, 9, 0))] };
    assert_eq!(Steps::span(&[counts]), [3, 9]);
}
