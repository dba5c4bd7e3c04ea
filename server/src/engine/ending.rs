use polars::prelude::*;

use super::history::History;

/// Recognised products on the days on which their certificate has at most
/// `days` left. What a later grading will change is not known on those days.
pub fn within(history: &History, days: i32) -> LazyFrame {
    let notice = col("ends") - lit(days);
    let from = when(notice.clone().gt(col("from"))).then(notice).otherwise(col("from"));
    history.recognised.clone().lazy().with_column(from.alias("from"))
}
