//! One cell as it is taken away, in whatever form.

use std::borrow::Cow;

use crate::day::Day;

/// One cell, of the type that its column promises.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// Not stated.
    Missing,
    Text(Cow<'a, str>),
    Integer(i64),
    Number(f64),
    Flag(bool),
    Day(Day),
}

/// Empty text says nothing.
impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        if text.is_empty() { Self::Missing } else { Self::Text(Cow::Borrowed(text)) }
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        text.as_str().into()
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Missing } else { Self::Text(Cow::Owned(text)) }
    }
}

impl<'a> From<&'a Box<str>> for Value<'a> {
    fn from(text: &'a Box<str>) -> Self {
        text.as_ref().into()
    }
}

impl From<u8> for Value<'_> {
    fn from(number: u8) -> Self {
        Self::Integer(number.into())
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Self::Integer(number.into())
    }
}

impl From<f64> for Value<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<bool> for Value<'_> {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<Day> for Value<'_> {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

impl<'a, T: Into<Value<'a>>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Missing, Into::into)
    }
}
