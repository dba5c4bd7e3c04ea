use app::{board::Board, edition::Edition, outlook::Outlook};

use super::Rows;
use crate::{
    bundle::manifest::outlook_days,
    outlook::{Row, rows as rows_of},
};

pub fn rows(edition: &Edition, boards: &[&Board], rows: &mut Rows) -> csv::Result<()> {
    for board in boards {
        for day in outlook_days(board) {
            // Nobody asks for them again soon: they are not remembered.
            let outlook = Outlook::new(edition.known(), board, day);
            for row in rows_of(edition, board, &outlook, true) {
                rows.write_record(cells(&board.plan, &row))?;
            }
        }
    }
    Ok(())
}

fn cells(plan: &str, row: &Row) -> [String; 19] {
    fn known(value: Option<impl ToString>) -> String {
        value.map_or_else(String::new, |value| value.to_string())
    }
    [
        plan.to_owned(),
        row.target.clone(),
        row.reading.clone(),
        row.place.clone(),
        row.as_of.to_string(),
        row.until.to_string(),
        known(row.lacking),
        known(row.lacking_joining),
        known(row.spare),
        row.certain.numerator.to_string(),
        known(row.certain.denominator),
        known(row.reason.map(|reason| reason.id())),
        known(row.median),
        known(row.low),
        known(row.high),
        known(row.probability),
        known(row.needed_per_month),
        row.method.to_string(),
        row.seed.to_string(),
    ]
}
