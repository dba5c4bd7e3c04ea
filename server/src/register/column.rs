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

/// Rows of which a few columns of text weigh less than the 8 MB that polars takes for nothing.
const SMALL: usize = 20_000;

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
    /// With room for so many rows.
    pub fn new(spec: &Spec, rows: usize) -> Self {
        match spec.of {
            Type::Id | Type::Text => Self::Text(StringChunkedBuilder::new(spec.name.into(), rows)),
            Type::Stars | Type::Word(_) => Self::Small(Vec::with_capacity(rows)),
            Type::Commune | Type::Row(_) => Self::Row(Vec::with_capacity(rows)),
            Type::Day => Self::Day(Vec::with_capacity(rows)),
            Type::Flag => Self::Flag(Vec::with_capacity(rows)),
        }
    }

    /// A column of `rows` rows that say nothing.
    pub fn nothing(spec: &Spec, rows: usize) -> Column {
        // Of nothing but null polars makes a column of 8 MB once it is looked at.
        if matches!(spec.of, Type::Text) && rows > SMALL {
            return Column::full_null(spec.name.into(), rows, &DataType::String);
        }
        let mut values = Self::new(spec, rows);
        (0..rows).for_each(|_| values.push(&Value::Missing));
        values.finish(spec.name)
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

    pub fn finish(self, name: &str) -> Column {
        let name: PlSmallStr = name.into();
        let series = match self {
            Self::Text(text) => text.finish().into_series(),
            Self::Small(small) => Series::new(name, small),
            Self::Row(rows) => Series::new(name, rows),
            // A cast makes nothing but null of nothing but null.
            Self::Day(days) => {
                Int32Chunked::from_iter_options(name, days.into_iter()).into_date().into_series()
            }
            Self::Flag(flags) => Series::new(name, flags),
        };
        series.into_column()
    }
}
