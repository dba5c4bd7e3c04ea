//! The kinds of columns: how a typed row keeps, reads and writes a cell of each.

use std::marker::PhantomData;

use arcstr::ArcStr;
use compact_str::CompactString;

use super::{Closed, Frame, Keys, Pair, Record, Type, Value};
use crate::day::Day;

/// What the cells of a column hold.
pub trait Kind {
    /// As a typed row keeps it.
    type Value;
    const TYPE: Type;
    const REQUIRED: bool = true;
    /// The most letters of a text; more would not fit on a page, nor into a sheet's cell.
    const MOST: usize = 500;
    /// What its numbers count.
    const MEASURE: Option<Pair> = None;

    /// `None` when the frame states nothing.
    fn read(frame: &impl Frame, column: usize, row: usize) -> Option<Self::Value>;
    fn write<'a>(value: &'a Self::Value, keys: &'a impl Keys) -> Value<'a>;

    /// The row's identity, when this is it.
    fn id(_: &Self::Value) -> Option<&str> {
        None
    }
}

pub enum Id {}
pub enum Text {}
/// Text that many rows have in common.
pub enum Common {}
pub enum Date {}
pub enum Flag {}
pub enum Stars {}
/// A word of the closed list `W`.
pub struct Word<W>(PhantomData<W>);
/// A commune, by its position.
pub enum Commune {}
/// A row of the table of `R`, by its position.
pub struct Row<R>(PhantomData<R>);
/// What may be left empty.
pub struct Maybe<K>(PhantomData<K>);

impl Kind for Id {
    type Value = CompactString;
    const TYPE: Type = Type::Id;

    fn read(frame: &impl Frame, column: usize, row: usize) -> Option<CompactString> {
        Text::read(frame, column, row)
    }

    fn write<'a>(value: &'a CompactString, _: &'a impl Keys) -> Value<'a> {
        value.as_str().into()
    }

    fn id(value: &CompactString) -> Option<&str> {
        Some(value)
    }
}

impl Kind for Text {
    type Value = CompactString;
    const TYPE: Type = Type::Text;

    fn read(frame: &impl Frame, column: usize, row: usize) -> Option<CompactString> {
        frame.text(column, row).map(CompactString::from)
    }

    fn write<'a>(value: &'a CompactString, _: &'a impl Keys) -> Value<'a> {
        value.as_str().into()
    }
}

impl Kind for Common {
    type Value = ArcStr;
    const TYPE: Type = Type::Text;
    /// Such as what a document says of a chain.
    const MOST: usize = 5000;

    fn read(frame: &impl Frame, column: usize, row: usize) -> Option<ArcStr> {
        frame.common(column, row)
    }

    fn write<'a>(value: &'a ArcStr, _: &'a impl Keys) -> Value<'a> {
        value.as_str().into()
    }
}

impl Kind for Date {
    type Value = Day;
    const TYPE: Type = Type::Day;

    fn read(frame: &impl Frame, column: usize, row: usize) -> Option<Day> {
        frame.day(column, row)
    }

    fn write<'a>(value: &'a Day, _: &'a impl Keys) -> Value<'a> {
        (*value).into()
    }
}

impl Kind for Flag {
    type Value = bool;
    const TYPE: Type = Type::Flag;

    fn read(frame: &impl Frame, column: usize, row: usize) -> Option<bool> {
        frame.flag(column, row)
    }

    fn write<'a>(value: &'a bool, _: &'a impl Keys) -> Value<'a> {
        (*value).into()
    }
}

impl Kind for Stars {
    type Value = u8;
    const TYPE: Type = Type::Stars;
    const MEASURE: Option<Pair> = Some(Pair { vi: "sao", en: "stars" });

    fn read(frame: &impl Frame, column: usize, row: usize) -> Option<u8> {
        frame.small(column, row)
    }

    fn write<'a>(value: &'a u8, _: &'a impl Keys) -> Value<'a> {
        (*value).into()
    }
}

impl<W: Closed> Kind for Word<W> {
    type Value = W;
    const TYPE: Type = Type::Word(W::WORDS);

    fn read(frame: &impl Frame, column: usize, row: usize) -> Option<W> {
        W::at(frame.small(column, row)?)
    }

    fn write<'a>(value: &'a W, _: &'a impl Keys) -> Value<'a> {
        value.id().into()
    }
}

impl Kind for Commune {
    type Value = u32;
    const TYPE: Type = Type::Commune;

    fn read(frame: &impl Frame, column: usize, row: usize) -> Option<u32> {
        frame.index(column, row)
    }

    fn write<'a>(value: &'a u32, keys: &'a impl Keys) -> Value<'a> {
        keys.commune(*value).into()
    }
}

impl<R: Record> Kind for Row<R> {
    type Value = u32;
    const TYPE: Type = Type::Row(R::TABLE);

    fn read(frame: &impl Frame, column: usize, row: usize) -> Option<u32> {
        frame.index(column, row)
    }

    fn write<'a>(value: &'a u32, keys: &'a impl Keys) -> Value<'a> {
        keys.key(R::TABLE, *value).into()
    }
}

impl<K: Kind> Kind for Maybe<K> {
    type Value = Option<K::Value>;
    const TYPE: Type = K::TYPE;
    const REQUIRED: bool = false;
    const MOST: usize = K::MOST;
    const MEASURE: Option<Pair> = K::MEASURE;

    fn read(frame: &impl Frame, column: usize, row: usize) -> Option<Self::Value> {
        Some(K::read(frame, column, row))
    }

    fn write<'a>(value: &'a Self::Value, keys: &'a impl Keys) -> Value<'a> {
        value.as_ref().map_or(Value::Missing, |value| K::write(value, keys))
    }
}
