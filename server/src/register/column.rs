//! The values of a column while its table is read.

use std::borrow::Cow;

use app::schema::{Column as Spec, Type};
use polars::prelude::*;

/// The values of one column while its table is read; `None` is "not stated".
pub enum Values {
    Text(StringChunkedBuilder),
    Small(Vec<Option<u8>>),
    Row(Vec<Option<u32>>),
    Day(Vec<Option<i32>>),
    Flag(Vec<Option<bool>>),
}

/// One checked cell.
pub enum Value<'a> {
    Missing,
    Text(Cow<'a, str>),
    Small(u8),
    Row(u32),
    Day(i32),
    Flag(bool),
}

impl Values {
    pub fn new(spec: &Spec) -> Self {
        match spec.of {
            Type::Id | Type::Text => Self::Text(StringChunkedBuilder::new(spec.name.into(), 0)),
            Type::Stars | Type::Word(_) => Self::Small(Vec::new()),
            Type::Commune | Type::Row(_) => Self::Row(Vec::new()),
            Type::Day => Self::Day(Vec::new()),
            Type::Flag => Self::Flag(Vec::new()),
        }
    }

    /// Appends `value`; one of another type counts as missing.
    pub fn push(&mut self, value: &Value<'_>) {
        match self {
            Self::Text(text) => text.append_option(match value {
                Value::Text(value) => Some(value),
                _ => None,
            }),
            Self::Small(small) => small.push(match value {
                Value::Small(value) => Some(*value),
                _ => None,
            }),
            Self::Row(rows) => rows.push(match value {
                Value::Row(value) => Some(*value),
                _ => None,
            }),
            Self::Day(days) => days.push(match value {
                Value::Day(value) => Some(*value),
                _ => None,
            }),
            Self::Flag(flags) => flags.push(match value {
                Value::Flag(value) => Some(*value),
                _ => None,
            }),
        }
    }

    /// # Errors
    ///
    /// Only when numbers of days cannot be made days.
    pub fn finish(self, name: &str) -> PolarsResult<Column> {
        let name: PlSmallStr = name.into();
        let series = match self {
            Self::Text(text) => text.finish().into_series(),
            Self::Small(small) => Series::new(name, small),
            Self::Row(rows) => Series::new(name, rows),
            Self::Day(days) => Series::new(name, days).cast(&DataType::Date)?,
            Self::Flag(flags) => Series::new(name, flags),
        };
        Ok(series.into_column())
    }
}
