use app::{
    board::{Day, Evidence},
    register::rule::RECOGNISED_STARS,
};
use polars::{lazy::dsl::min_horizontal, prelude::*};

use super::{
    history::History,
    interval::{Intervals, first_of_item, on, since, without},
};

/// Why the number of recognised products changed since the baseline:
/// `baseline + new + returned - ended - revoked - lowered` is the number on the day.
pub struct Bridge {
    pub new: Intervals,
    pub returned: Intervals,
    pub ended: Intervals,
    pub revoked: Intervals,
    pub lowered: Intervals,
}

impl Bridge {
    /// The bridge from `baseline`; every part is empty up to it.
    ///
    /// # Errors
    ///
    /// Only when a frame lacks a column that its maker promises.
    pub fn new(history: &History, baseline: Day) -> PolarsResult<Self> {
        let recognised = history.recognised.clone().lazy();
        let on_baseline = on(recognised.clone(), baseline);
        let new = first_of_item(
            history.certificates.clone().lazy().filter(col("stars").gt_eq(lit(RECOGNISED_STARS))),
        )
        .filter(col("from").gt(lit(baseline.0)))
        .with_column(lit(Day::LAST.0).alias("to"));
        let returned = without(without(recognised.clone(), on_baseline.clone()), new.clone());
        let returned = since(returned, baseline.plus(1));
        let lost = |cause: &str| -> PolarsResult<Intervals> {
            let known = concat(
                [on_baseline.clone().select([col("item")]), new.clone().select([col("item")])],
                UnionArgs::default(),
            )?;
            let gaps = gaps(history, baseline)?.filter(col("cause").eq(lit(cause))).join(
                known,
                [col("item")],
                [col("item")],
                JoinArgs::new(JoinType::Semi),
            );
            Intervals::new(gaps, Evidence::Certificate)
        };
        Ok(Self {
            ended: lost("ended")?,
            revoked: lost("revoked")?,
            lowered: lost("lowered")?,
            new: Intervals::new(new, Evidence::Certificate)?,
            returned: Intervals::new(returned, Evidence::Certificate)?,
        })
    }
}

/// The days after the baseline on which a product's last certificate does not make
/// it recognised, with the `cause`: graded below 3 stars, revoked, or ended.
/// A product's days before its first recognition are not lost ones.
fn gaps(history: &History, baseline: Day) -> PolarsResult<LazyFrame> {
    let lowered = col("stars").lt(lit(RECOGNISED_STARS));
    let revoked = col("revoked").is_not_null().and(col("revoked").lt(col("ends")));
    let stops = min_horizontal([col("ends"), col("revoked")])?;
    let next = col("next").fill_null(lit(Day::LAST.0));
    let first = first_of_item(
        history.certificates.clone().lazy().filter(col("stars").gt_eq(lit(RECOGNISED_STARS))),
    )
    .select([col("item"), col("from").alias("first")]);
    let gaps = history
        .certificates
        .clone()
        .lazy()
        .with_columns([
            when(lowered.clone())
                .then(lit("lowered"))
                .when(revoked)
                .then(lit("revoked"))
                .otherwise(lit("ended"))
                .alias("cause"),
            when(lowered).then(col("from")).otherwise(stops).alias("from"),
            next.alias("to"),
        ])
        .join(first, [col("item")], [col("item")], JoinArgs::new(JoinType::Inner))
        .filter(col("granted").gt_eq(col("first")));
    Ok(since(gaps, baseline.plus(1)))
}
