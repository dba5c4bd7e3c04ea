//! Readings of past years beside the oracle, at the end of each month.

use app::{
    board::{Day, Fraction, Period},
    outlook::Years,
};
use proptest::prelude::*;

use crate::{
    calendar, naive,
    naive_cases::period_2023,
    outlook::edition_of,
    random::{config, rows as registers},
    rows::Rows,
};

fn year(year: i32) -> Period {
    Period { first: calendar::day(year, 1, 1), last: calendar::day(year, 12, 31) }
}

fn month_ends(year: i32) -> Vec<Day> {
    let firsts = (2..=12).map(|month| calendar::day(year, month, 1));
    firsts.map(|first| first.plus(-1)).chain([calendar::day(year, 12, 31)]).collect()
}

/// Whole years that the register knows, newest first, at most five.
fn known_years(rows: &Rows) -> Vec<i32> {
    let Some(first) = rows.certificates.iter().map(|row| row.granted_on).min() else {
        return Vec::new();
    };
    (2018..=2022).rev().filter(|&of| calendar::day(of, 1, 1) >= first).collect()
}

proptest! {
    #![proptest_config(config(128))]

    #[test]
    fn past_courses_are_what_the_definitions_give_at_the_ends_of_months(rows in registers()) {
        let edition = edition_of(&rows);
        let board = &edition.boards[0];
        let years = Years::new(edition.known(), board);
        let known = known_years(&rows);
        for (at, target) in board.targets.iter().enumerate() {
            for (position, reading) in target.readings.iter().enumerate() {
                let id = (target.id.as_str(), reading.shape.id.as_str());
                let on = |of: i32, day: Day| {
                    let (numerator, denominator) =
                        naive::reading(&rows, id.0, id.1, None, year(of), day);
                    Fraction { numerator, denominator }
                };
                let course = |of: i32| -> Vec<Fraction> {
                    month_ends(of).into_iter().map(|end| on(of, end)).collect()
                };
                let found = years.last(at, position);
                let days: Vec<Day> = found.iter().map(|&(day, _)| day).collect();
                let values: Vec<Fraction> = found.iter().map(|&(_, value)| value).collect();
                match known.first() {
                    None => prop_assert!(found.is_empty()),
                    Some(&last) => {
                        prop_assert_eq!(&values, &course(last), "{:?}", id);
                        prop_assert_eq!(days, month_ends(period_2023().last.ymd().0));
                    }
                }
                let Some(usual) = years.usual(board, at, position) else { continue };
                let courses = known.iter().map(|&of| course(of));
                let courses: Vec<_> = courses.filter(|all| all[11].numerator >= 4).collect();
                prop_assert_eq!(usual.years, courses.len());
                for (month, &(_, part)) in usual.course.iter().skip(1).enumerate() {
                    let mut sum = 0.0;
                    for all in &courses {
                        sum += f64::from(all[month].numerator) / f64::from(all[11].numerator);
                    }
                    prop_assert!((part - sum / courses.len() as f64).abs() < 1e-12, "{:?}", id);
                }
            }
        }
    }
}

#[test]
fn the_usual_course_lies_between_two_ends_of_months_in_proportion() {
    let edition = crate::boards::edition();
    let years = edition.years(&edition.boards[0]);
    let usual = years.usual(&edition.boards[0], 0, 0).expect("new products of past years");
    let (from, to) = (usual.course[6], usual.course[7]);
    assert_eq!((usual.on(from.0), usual.on(to.0)), (from.1, to.1));
    assert_eq!(usual.on(edition.boards[0].period.last), 1.0);
    assert_eq!(usual.on(edition.boards[0].period.baseline()), 0.0);
    let between = usual.on(Day((from.0.0 + to.0.0) / 2));
    assert!(from.1 <= between && between <= to.1, "{between}");
    assert_eq!(years.usual(&edition.boards[0], 4, 0), None, "a level has no course");
}
