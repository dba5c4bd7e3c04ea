use app::{board::Board, edition::Edition};

use super::{Rows, cells};

pub fn rows(_: &Edition, boards: &[&Board], rows: &mut Rows) -> csv::Result<()> {
    for board in boards {
        for series in &board.figures {
            for day in &series.days {
                let [numerator, denominator] = cells(day.register);
                for printed in &day.published {
                    rows.write_record([
                        &board.plan,
                        &series.id,
                        &series.place.id,
                        &printed.url,
                        &day.as_of,
                        &printed.printed,
                        &numerator,
                        &denominator,
                    ])?;
                }
            }
        }
    }
    Ok(())
}
