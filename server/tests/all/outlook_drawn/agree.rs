//! Every figure of an outlook beside the same of the oracle's futures.

use app::{
    board::{Board, Day, Fraction, Period},
    edition::Edition,
    outlook::{self, Outlook},
};
use proptest::prelude::*;

use crate::{
    naive,
    naive_future::{Course, Figure, Judged, at_least, judge, reason},
    place::DISTRICTS,
    rows::Rows,
};

/// How many figures were judged; all of them agree.
pub fn agree(
    rows: &Rows,
    edition: &Edition,
    board: &Board,
    period: Period,
    day: Day,
    number: usize,
) -> Result<usize, TestCaseError> {
    let found = Outlook::within(edition.known(), board, period, day, number);
    let is_left = Day(period.first.0 - 1) <= day && day < period.last;
    let course = is_left.then(|| Course::new(rows, day, period));
    let futures = course.as_ref().map(|course| course.futures(number)).unwrap_or_default();
    let number = futures.len() as u32;
    prop_assert_eq!(found.futures, number);
    let mut judged = 0;
    let mut met = vec![0; futures.len()];
    let mut deciding = 0;
    for (target, found) in board.targets.iter().zip(&found.targets) {
        let goal = target.goal.fraction();
        for (reading, found) in target.readings.iter().zip(found) {
            let (of, id) = (target.id.as_str(), reading.shape.id.as_str());
            let figures = |place| -> Vec<naive::Fraction> {
                let count = |future| naive::reading(future, of, id, place, period, period.last);
                futures.iter().map(count).collect()
            };
            let reason = reason(course.as_ref(), of, id, day, period);
            let judge = |figures: &[naive::Fraction], goal| match reason {
                Some(reason) => Err(reason),
                None => judge(figures, goal),
            };
            let of_province = figures(None);
            let wanted = judge(&of_province, goal);
            let province = found.province.judged;
            prop_assert!(
                same(province, &wanted, number),
                "{of}/{id} from {day}: {province:?}, not {wanted:?}"
            );
            for (place, found) in DISTRICTS.into_iter().zip(&found.districts) {
                let wanted = judge(&figures(Some(place)), None);
                prop_assert!(
                    same(found.judged, &wanted, number),
                    "{of}/{id} in {place} from {day}: {:?}, not {wanted:?}",
                    found.judged
                );
            }
            judged += usize::from(wanted.is_ok());
            if let (true, true, Some((goal, over))) = (reading.shape.decides, wanted.is_ok(), goal)
            {
                deciding += 1;
                for (met, &(counted, among)) in met.iter_mut().zip(&of_province) {
                    let figure = (counted.into(), among.unwrap_or(1).into());
                    *met += usize::from(at_least(figure, (goal.into(), over.into())));
                }
            }
        }
    }
    let all = if deciding == 0 { 0 } else { deciding + 1 };
    let many = |number| met.iter().filter(|met| **met == number).count() as u32;
    prop_assert_eq!(&found.met, &(0..all).map(many).collect::<Vec<_>>(), "from {}", day);
    Ok(judged)
}

/// What the program says of a figure is what the oracle's futures say.
fn same(
    found: Result<outlook::Judged, outlook::Reason>,
    wanted: &Result<Judged, outlook::Reason>,
    number: u32,
) -> bool {
    let is = |found: Fraction, wanted: Figure| {
        let found = (found.numerator.into(), found.denominator.unwrap_or(1).into());
        at_least(found, wanted) && at_least(wanted, found)
    };
    match (found, wanted) {
        (Ok(found), Ok(wanted)) => {
            is(found.median, wanted.median)
                && is(found.low, wanted.low)
                && is(found.high, wanted.high)
                && found.met == wanted.met.map(|met| (met, number))
        }
        (Err(found), Err(wanted)) => found == *wanted,
        _ => false,
    }
}
