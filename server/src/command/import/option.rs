//! The values of options, in the words of ids and of people.

use app::{
    board::Day,
    schema::{Granter, Group, ListField},
};
use server::{intake, written::words};

use crate::command::day;

pub fn written_day(text: &str) -> Result<Day, String> {
    Day::from_written(text).map_or_else(|| day(text), Ok)
}

pub fn granter(text: &str) -> Result<Granter, String> {
    let known = |it: &Granter| it.id() == text || it.name().vi == text;
    let found = Granter::ALL.into_iter().find(known);
    found.ok_or_else(|| format!("one of {}", Granter::WORDS.join(", ")))
}

pub fn group(text: &str) -> Result<Group, String> {
    let known = |it: &Group| it.id() == text || it.name().vi == text;
    Group::ALL.into_iter().find(known).ok_or_else(|| format!("one of {}", Group::WORDS.join(", ")))
}

pub fn column(text: &str) -> Result<(String, ListField), String> {
    let fields = || ListField::ALL.map(ListField::id).join(", ");
    let (heading, field) = text.rsplit_once('=').ok_or("a heading, = and a field")?;
    let known = intake::field(field).ok_or_else(|| format!("one of {}", fields()))?;
    Ok((words(heading), known))
}
