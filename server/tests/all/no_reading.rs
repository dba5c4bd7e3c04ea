//! A plan that counts nothing: each of its targets is a sentence without a number.

use std::sync::Arc;

use app::{
    board::{Count, Day, Goal, Status},
    edition::Edition,
    route::{self, Assets, PathAndQuery},
};
use server::{compute, edition::Checked, place::LAO_CAI, plan::Plan};

use crate::boards::{inputs, plans, sample};

fn plan() -> Plan {
    let mut plan = plans(&inputs()).swap_remove(0);
    for target in &mut plan.targets {
        target.readings.clear();
        target.promise.goal = Goal::Qualitative;
    }
    plan
}

fn edition() -> Arc<Edition> {
    let (checked, _) = sample();
    let checked = Checked { plans: vec![plan()], ..checked };
    Arc::new(checked.edition(Day::LAST).expect("frames as promised"))
}

#[test]
fn a_plan_whose_targets_have_no_reading_has_one_row_a_target() {
    let (_, history) = sample();
    let plan = plan();
    let rows = compute::rows(&history, &plan, &LAO_CAI, &[plan.period.last], true).expect("rows");
    let targets: Vec<&str> = rows.iter().map(|row| row.target.as_str()).collect();
    assert_eq!(targets, plan.targets.iter().map(|target| target.id.as_str()).collect::<Vec<_>>());
    for row in &rows {
        assert_eq!((&row.reading, row.numerator), (&None, None), "{}", row.target);
        assert_eq!(row.status, Some(Status::Qualitative), "{}", row.target);
    }
    let edition = edition();
    let board = edition.default_board();
    assert_eq!(rows, compute::of_board(&edition, board, plan.period.last));
}

#[test]
fn a_plan_whose_targets_have_no_reading_has_its_board_and_pages() {
    let edition = edition();
    let board = edition.default_board();
    assert_eq!(board.count(Count::Products, board.default_day), 205);
    let targets = board.targets.iter();
    let of_target = targets.map(|target| format!("/targets/{}", target.id));
    let of_method = board.targets.iter().map(|target| format!("/method/{}", target.id));
    let others = ["/", "/districts", "/districts/080", "/products", "/figures", "/method", "/data"];
    for path in others.map(str::to_owned).into_iter().chain(of_target).chain(of_method) {
        for path in [format!("/en{}", path.trim_end_matches('/')), path] {
            let asked = PathAndQuery { path: &path, query: "" };
            let answer = route::answer(&edition, &Assets::default(), &asked);
            assert_eq!(answer.status, 200, "{path}");
        }
    }
}
