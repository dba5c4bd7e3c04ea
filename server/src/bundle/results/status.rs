use app::{
    board::{Board, Goal},
    edition::Edition,
};

use super::Rows;
use crate::bundle::manifest::status_days;

pub fn rows(edition: &Edition, boards: &[&Board], rows: &mut Rows) -> csv::Result<()> {
    for board in boards {
        for target in &board.targets {
            let reading = target.deciding().map_or("", |reading| &reading.shape.id);
            let [numerator, denominator] = goal(target.goal);
            for day in status_days(board) {
                rows.write_record([
                    &board.plan,
                    &target.id,
                    reading,
                    &edition.province.code,
                    &day.to_string(),
                    target.status(board.period, day).id(),
                    &numerator,
                    &denominator,
                ])?;
            }
        }
    }
    Ok(())
}

/// As the plan's fraction; empty when the plan has no number.
fn goal(goal: Goal) -> [String; 2] {
    goal.fraction().map(|(part, whole)| [part, whole].map(|it| it.to_string())).unwrap_or_default()
}
