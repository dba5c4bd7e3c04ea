//! Intervals to steps: what changes, where and when.

use app::board::Day;
use polars::prelude::*;

/// Stands in the column `place` for the province.
pub const PROVINCE: u8 = u8::MAX;

/// How many more hold from each day on: `place` (`UInt8`), `day` (`Int32`) and
/// `change` (`Int64`), for every district and, as [`PROVINCE`], for all together.
/// A day on which as many begin as end has no row. What never began to hold
/// because it always did changes on [`Day::FIRST`].
pub fn changes(intervals: &DataFrame) -> PolarsResult<DataFrame> {
    let side = |day: &str, change: i64| {
        // Place and day as one number: one column is grouped faster than two.
        let slot = col("place").cast(DataType::UInt32) * lit(1_u32 << 22)
            + (col(day) - lit(Day::FIRST.0)).cast(DataType::UInt32);
        intervals
            .clone()
            .lazy()
            .filter(col(day).lt(lit(Day::LAST.0)))
            .group_by([slot.alias("slot")])
            .agg([len().cast(DataType::Int64).alias("number")])
            .select([
                col("slot"),
                (col("number") * lit(change)).cast(DataType::Int64).alias("change"),
            ])
    };
    let districts = concat([side("from", 1), side("to", -1)], UnionArgs::default())?
        .group_by([col("slot")])
        .agg([col("change").sum()])
        .select([
            (col("slot") / lit(1_u32 << 22)).cast(DataType::UInt8).alias("place"),
            ((col("slot") % lit(1_u32 << 22)).cast(DataType::Int32) + lit(Day::FIRST.0))
                .alias("day"),
            col("change"),
        ])
        .collect()?
        .lazy();
    let province = districts.clone().group_by([col("day")]).agg([col("change").sum()]).select([
        lit(PROVINCE).cast(DataType::UInt8).alias("place"),
        col("day"),
        col("change"),
    ]);
    concat([districts, province], UnionArgs::default())?.filter(col("change").neq(lit(0))).collect()
}

/// The steps of a reading from the changes of its two sets: `place`, `day`,
/// `numerator`, `denominator` (`Int64`, null without a second set), by place and
/// day, a row where something changes.
pub fn combine(numerator: &DataFrame, denominator: Option<&DataFrame>) -> PolarsResult<DataFrame> {
    let side = |changes: &DataFrame, here: &str, there: &str| {
        changes.clone().lazy().select([
            col("place"),
            col("day"),
            col("change").alias(here),
            lit(0).cast(DataType::Int64).alias(there),
        ])
    };
    let mut sides = vec![side(numerator, "numerator", "denominator")];
    if let Some(denominator) = denominator {
        let columns = ["place", "day", "numerator", "denominator"].map(col);
        sides.push(side(denominator, "denominator", "numerator").select(columns));
    }
    let sums = ["numerator", "denominator"];
    let running = sums.map(|name| col(name).cum_sum(false).over([col("place")]));
    let [n, d] = running;
    let steps = concat(sides, UnionArgs::default())?
        .group_by([col("place"), col("day")])
        .agg(sums.map(|name| col(name).sum()))
        .sort(["place", "day"], SortMultipleOptions::default())
        .with_columns([n?, d?])
        .collect()?;
    if denominator.is_some() {
        return Ok(steps);
    }
    let none = lit(NULL).cast(DataType::Int64).alias("denominator");
    steps.lazy().with_column(none).collect()
}
