//! Sets of intervals and what can be done with them.
//!
//! A frame of intervals has the columns `item` (`UInt32`, a row number of the
//! register), `place` (`UInt8`, the position of a district), `from` (`Int32`,
//! first day it holds), `to` (`Int32`, first day it no longer does) and
//! `evidence` (`UInt32`, the row that makes it so). Days count from 1970-01-01;
//! "always so far" and "still so" are [`Day::FIRST`] and [`Day::LAST`].

use app::board::Day;
use polars::{
    lazy::dsl::{max_horizontal, min_horizontal},
    prelude::*,
};

/// With exactly the columns of an interval, and none that is empty.
pub fn finish(frame: LazyFrame) -> PolarsResult<DataFrame> {
    let columns = [
        col("item").cast(DataType::UInt32),
        col("place").cast(DataType::UInt8),
        col("from").cast(DataType::Int32),
        col("to").cast(DataType::Int32),
        col("evidence").cast(DataType::UInt32),
    ];
    frame.filter(col("from").lt(col("to"))).select(columns).collect()
}

/// More days than lie between [`Day::FIRST`] and [`Day::LAST`].
const SPAN: i64 = 1 << 22;

/// Item and day as one number, so that one column sorts both.
fn key(day: &str) -> Expr {
    col("item").cast(DataType::Int64) * lit(SPAN) + col(day).cast(DataType::Int64)
        - lit(i64::from(Day::FIRST.0))
}

/// Ordered by item, then by `from`.
pub fn order(intervals: LazyFrame) -> LazyFrame {
    let by_key = SortMultipleOptions::default();
    intervals.with_column(key("from").alias("key")).sort(["key"], by_key).drop(by_name(
        ["key"],
        true,
        false,
    ))
}

/// The first interval of each item, of intervals that are ordered.
pub fn first_of_item(ordered: LazyFrame) -> LazyFrame {
    ordered.filter(col("item").neq_missing(col("item").shift(lit(1))))
}

/// The intervals that are open on `day`.
pub fn on(intervals: LazyFrame, day: Day) -> LazyFrame {
    intervals.filter(col("from").lt_eq(lit(day.0)).and(lit(day.0).lt(col("to"))))
}

/// The same intervals without what lies before `day`.
pub fn since(intervals: LazyFrame, day: Day) -> LazyFrame {
    let later = when(col("from").lt(lit(day.0))).then(lit(day.0)).otherwise(col("from"));
    intervals.with_column(later.alias("from"))
}

/// The union of each item's intervals, ordered: what overlaps or touches becomes
/// one, with place and evidence of its first part.
///
/// The running maximum of `to` over the whole frame is that within the item,
/// because every key of a later item is greater.
pub fn merge(intervals: LazyFrame) -> PolarsResult<LazyFrame> {
    let marked = order(intervals)
        .with_columns([key("from").alias("start"), key("to").cum_max(false).alias("reach")])
        .with_column(
            col("start").gt(col("reach").shift(lit(1))).fill_null(lit(true)).alias("opens"),
        )
        .with_column(col("opens").shift(lit(-1)).fill_null(lit(true)).alias("closes"))
        .collect()?;
    let opened = marked
        .clone()
        .lazy()
        .filter(col("opens"))
        .select([col("item"), col("place"), col("from"), col("evidence")])
        .collect()?;
    let end =
        col("reach") - col("item").cast(DataType::Int64) * lit(SPAN) + lit(i64::from(Day::FIRST.0));
    let closed = marked
        .lazy()
        .filter(col("closes"))
        .select([end.cast(DataType::Int32).alias("to")])
        .collect()?;
    Ok(opened.hstack(closed.columns())?.lazy())
}

/// Where an interval of `left` and one of `right` of the same item both hold,
/// with the place of the left and the evidence of the right. Both are merged,
/// so nothing is counted twice.
pub fn cut(left: LazyFrame, right: LazyFrame) -> PolarsResult<LazyFrame> {
    let right = right.select([
        col("item"),
        col("from").alias("since"),
        col("to").alias("until"),
        col("evidence").alias("reason"),
    ]);
    let both = left.join(right, [col("item")], [col("item")], JoinArgs::new(JoinType::Inner));
    Ok(both
        .with_columns([
            max_horizontal([col("from"), col("since")])?.alias("from"),
            min_horizontal([col("to"), col("until")])?.alias("to"),
            col("reason").alias("evidence"),
        ])
        .drop(by_name(["since", "until", "reason"], true, false))
        .filter(col("from").lt(col("to"))))
}

/// Those of `left` whose item is not in `right`.
pub fn without(left: LazyFrame, right: LazyFrame) -> LazyFrame {
    left.join(
        right.select([col("item")]),
        [col("item")],
        [col("item")],
        JoinArgs::new(JoinType::Anti),
    )
}
