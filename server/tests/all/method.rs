//! The pages of method against what the engine computes.

use app::{
    board::{Day, Fraction, Goal},
    format::Lang,
    part::{
        cell::{Cell, Datum},
        exhibit::Exhibit,
    },
    route::{ExhibitFile, PathAndQuery},
    text::{Pair, method as words, status},
};
use server::{compute, place::LAO_CAI};

use crate::boards::{boards, edition, sample};

const DAYS: [&str; 6] =
    ["2022-12-31", "2023-01-01", "2023-02-28", "2023-07-31", "2023-12-30", "2023-12-31"];

fn exhibit_at(path: &str, query: &str) -> Option<Exhibit> {
    ExhibitFile::read(edition(), &PathAndQuery { path, query }).ok()?.exhibit().ok()
}

fn result(exhibit: &Exhibit, name: Pair) -> Option<&Cell> {
    let row = exhibit.data.rows.iter().find(|row| row[0].shown == name.vi)?;
    Some(&row[1])
}

fn number(exhibit: &Exhibit, name: Pair) -> Option<i64> {
    match result(exhibit, name)?.datum {
        Datum::Number(number) => Some(number),
        _ => None,
    }
}

#[test]
fn the_worked_example_of_every_target_gives_the_numbers_of_compute() {
    let (checked, history) = sample();
    for plan in &checked.plans {
        let shift = |day: &str| {
            let day: Day = day.parse().expect("a day");
            if plan.id == "2023" { day } else { day.plus(366) }
        };
        let days: Vec<Day> = DAYS.iter().map(|day| shift(day)).collect();
        let rows = compute::rows(&history, plan, &LAO_CAI, &days, false).expect("rows");
        for row in rows.iter().filter(|row| row.reading.is_some()) {
            let reading = row.reading.as_deref().unwrap_or_default();
            let path = format!("/charts/method/{}/example.csv", row.target);
            let query = format!("as_of={}&plan={}&reading={reading}", row.as_of, plan.id);
            let of = format!("{path}?{query}");
            let example = exhibit_at(&path, &query).expect(&of);
            assert_eq!(
                number(&example, words::NUMERATOR),
                row.numerator.map(i64::from),
                "{of}: numerator"
            );
            assert_eq!(
                number(&example, words::DENOMINATOR),
                row.denominator.map(i64::from),
                "{of}: denominator"
            );
            let state = row.status.map(|state| status::name(state).vi.to_owned());
            let shown = result(&example, words::STATE).map(|cell| cell.shown.clone());
            assert!(state.is_none() || state == shown, "{of}: {state:?}, not {shown:?}");
            compares(&example, row, plan.targets.iter().find(|one| one.id == row.target), &of);
        }
    }
}

/// The comparison with the goal is that of the fractions themselves.
fn compares(
    example: &Exhibit,
    row: &compute::Row,
    target: Option<&server::plan::Target>,
    of: &str,
) {
    let Some(Goal::AtLeast { numerator: goal, denominator: over }) =
        target.map(|one| one.promise.goal)
    else {
        assert!(result(example, words::AGAINST_GOAL).is_none(), "{of}");
        return;
    };
    let value = Fraction { numerator: row.numerator.unwrap_or(0), denominator: row.denominator };
    let Some((n, d)) = value.exact() else {
        assert!(result(example, words::AGAINST_GOAL).is_none(), "{of}");
        return;
    };
    let rows = &example.data.rows;
    let line = rows.iter().find(|row| row[0].shown == words::AGAINST_GOAL.vi).expect(of);
    let bound = (i128::from(goal), i128::from(over));
    assert_eq!(line[2].shown, words::comparison(Lang::Vi, (n, d), bound), "{of}");
    let reached = n * bound.1 >= bound.0 * d;
    let verdict = if reached { words::REACHED } else { words::NOT_REACHED };
    assert_eq!(line[1].shown, verdict.vi, "{of}");
}

#[test]
fn coverage_has_a_row_a_target_and_a_column_a_quarter() {
    for board in boards() {
        let query = format!("plan={}", board.plan);
        let coverage = exhibit_at("/en/charts/method/coverage.csv", &query).expect("the exhibit");
        assert_eq!(coverage.data.rows.len(), board.targets.len());
        assert_eq!(coverage.data.head.len(), 5);
        assert!(coverage.data.rows.iter().all(|row| row.len() == 5));
    }
}

#[test]
fn checks_add_up_over_the_districts() {
    let quality = exhibit_at("/charts/method/quality.csv", "").expect("the exhibit");
    for row in &quality.data.rows {
        let parts: Vec<Fraction> = row
            .iter()
            .filter_map(|cell| match cell.datum {
                Datum::Figure(value) => Some(value),
                _ => None,
            })
            .collect();
        let sum = |of: fn(&Fraction) -> u32| parts[1..].iter().map(of).sum::<u32>();
        assert_eq!(parts[0].numerator, sum(|one| one.numerator), "{}", row[0].shown);
        let denominators = sum(|one| one.denominator.unwrap_or(0));
        assert_eq!(parts[0].denominator, Some(denominators), "{}", row[0].shown);
        assert!(parts.iter().all(|one| Some(one.numerator) <= one.denominator));
    }
}

#[test]
fn every_reading_and_no_other_has_a_worked_example() {
    assert!(exhibit_at("/charts/method/value-chain-linkage/example.csv", "").is_none());
    assert!(exhibit_at("/charts/method/value-chain-linkage/thresholds.csv", "").is_some());
    assert!(exhibit_at("/charts/method/cooperatives/example.csv", "reading=none").is_none());
    assert!(exhibit_at("/charts/method/nowhere/example.csv", "").is_none());
}
