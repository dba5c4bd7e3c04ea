//! The header of a list: which column says what.

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use app::schema::ListField;

use super::text::text_of;
use crate::{sheet::Row, written::words};

/// Where a header stands, and what its columns say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Positions of its first row, and of the first below it.
    pub first: usize,
    pub end: usize,
    pub columns: Vec<Column>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub says: Says,
    /// As written, the rows of the header joined.
    pub heading: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Says {
    Field(ListField),
    /// A mark in it says so many stars.
    Mark(u8),
    Unknown,
    /// It has no heading.
    Nothing,
}

/// A heading's words, and the field that a person says it is.
pub type Chosen = (String, ListField);

const SEARCHED: usize = 30;
const MOST_ROWS: usize = 3;
/// More letters no heading has.
const LONGEST: usize = 80;

static KNOWN: LazyLock<HashMap<String, ListField>> = LazyLock::new(|| {
    let of = |field: ListField| {
        let heading = field.heading();
        let names = [heading.name.vi, heading.name.en, field.id()].into_iter();
        names.chain(heading.also.iter().copied()).map(move |name| (words(name), field))
    };
    ListField::ALL.into_iter().flat_map(of).collect()
});

/// The first rows that are one; `None` when there is none.
pub fn find(rows: &[Row], chosen: &[Chosen]) -> Option<Header> {
    (0..rows.len().min(SEARCHED)).find_map(|first| at(rows, first, chosen))
}

/// The header that begins at `first`, below another one: it names products and who makes them.
pub fn again(rows: &[Row], first: usize, chosen: &[Chosen]) -> Option<Header> {
    names(&rows[first], chosen).and_then(|_| at(rows, first, chosen))
}

/// The columns in which a row names products and who makes them; `None` when it does not.
fn names(row: &Row, chosen: &[Chosen]) -> Option<[usize; 2]> {
    let says = |cell| {
        let text = text_of(cell).filter(|text| text.chars().count() <= LONGEST);
        text.map_or(Says::Nothing, |text| says(&[text], chosen))
    };
    let all: Vec<Says> = row.1.iter().map(says).collect();
    let at = |field| all.iter().position(|says| *says == Says::Field(field));
    Some([at(ListField::Product)?, at(ListField::Entity)?])
}

/// The header that begins at `first`.
fn at(rows: &[Row], first: usize, chosen: &[Chosen]) -> Option<Header> {
    // What names them in other columns is the header of another list.
    let own = names(&rows[first], chosen);
    let is_own =
        |row: &Row| own.is_none_or(|own| names(row, chosen).is_none_or(|other| other == own));
    let below = rows[first + 1..].iter().take(MOST_ROWS - 1).take_while(|row| is_own(row));
    let spans = (1..=1 + below.count()).map(|span| {
        let end = first + span;
        (columns(&rows[first..end], chosen), end)
    });
    let begins = |at: usize| rows[first].1.get(at).is_some_and(|cell| !cell.is_empty());
    let begun = |columns: &[Column]| {
        distinct(columns.iter().enumerate().filter(|(at, _)| begins(*at)).map(|(_, column)| column))
    };
    // A merged title says one thing in all its columns.
    let own: HashSet<String> = rows[first].1.iter().filter_map(text_of).collect();
    let is_long = own.iter().any(|text| text.chars().count() > LONGEST);
    let is_title = |end: usize| own.len() < 2 || (end > first + 1 && is_long);
    let mut best: Option<(Vec<Column>, usize)> = None;
    for (columns, end) in spans {
        let better = best
            .as_ref()
            .is_none_or(|(before, _)| distinct(columns.iter()) > distinct(before.iter()));
        if begun(&columns) >= 2 && better && !is_title(end) {
            best = Some((columns, end));
        }
    }
    best.map(|(columns, end)| Header { first, end, columns })
}

/// How many different things the columns say.
fn distinct<'a>(columns: impl Iterator<Item = &'a Column>) -> usize {
    columns
        .filter(|column| column.is_known())
        .map(|column| column.says)
        .collect::<HashSet<_>>()
        .len()
}

fn columns(rows: &[Row], chosen: &[Chosen]) -> Vec<Column> {
    let width = rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or_default();
    let column = |at: usize| {
        let mut parts: Vec<String> = Vec::new();
        for part in rows.iter().filter_map(|(_, cells)| text_of(cells.get(at)?)) {
            if parts.last() != Some(&part) {
                parts.push(part);
            }
        }
        Column { says: says(&parts, chosen), heading: parts.join(" ") }
    };
    (0..width).map(column).collect()
}

fn says(parts: &[String], chosen: &[Chosen]) -> Says {
    let (Some(first), Some(last)) = (parts.first(), parts.last()) else { return Says::Nothing };
    let whole = words(&parts.join(" "));
    let by_hand = |text: &str| chosen.iter().find(|(heading, _)| heading == text);
    if let Some((_, field)) = by_hand(&whole).or_else(|| by_hand(&words(last))) {
        return Says::Field(*field);
    }
    if let Some(field) = known(&parts.join(" ")) {
        return Says::Field(field);
    }
    if let Some(stars) = words(last).strip_suffix(" sao").and_then(|it| it.parse().ok()) {
        return Says::Mark(stars);
    }
    if parts.len() == 1 {
        // `Chủ thể, địa chỉ, điện thoại`: the name stands first.
        let first = first.split_once(',').and_then(|(first, _)| known(first));
        let entity = first.filter(|field| *field == ListField::Entity);
        return entity.map_or(Says::Unknown, Says::Field);
    }
    let above = known(first);
    match (above, &*words(last)) {
        (Some(field), "ten" | "ten goi" | "ho ten" | "ho va ten") => return Says::Field(field),
        (Some(ListField::Decision), "so" | "so hieu" | "so ky hieu") => {
            return Says::Field(ListField::Decision);
        }
        (Some(ListField::Decision), "ngay" | "ngay thang" | "ngay thang nam" | "ngay ky") => {
            return Says::Field(ListField::GrantedOn);
        }
        (Some(ListField::Entity), "loai") => return Says::Field(ListField::Kind),
        _ => {}
    }
    known(last).map_or(Says::Unknown, Says::Field)
}

/// The field of a heading; what stands in brackets explains it.
fn known(heading: &str) -> Option<ListField> {
    let whole = KNOWN.get(&words(heading)).copied();
    whole.or_else(|| {
        let (before, _) = heading.split_once('(')?;
        KNOWN.get(&words(before)).copied()
    })
}

/// The known heading that is most like one that is not known.
pub fn nearest(heading: &str) -> Option<(ListField, &'static str)> {
    let own = words(heading);
    let names = ListField::ALL.into_iter().filter(|it| *it != ListField::Aside).flat_map(|field| {
        let heading = field.heading();
        [heading.name.vi].into_iter().chain(heading.also.iter().copied()).map(move |it| (field, it))
    });
    let near = |name: &str| {
        let name = words(name);
        let inside = own.starts_with(&name) || own.ends_with(&name);
        match inside && name.len() > 4 {
            true => 0,
            false => strsim::osa_distance(&own, &name),
        }
    };
    let all = names.map(|(field, name)| (near(name), field, name));
    let (distance, field, name) = all.min_by_key(|(distance, ..)| *distance)?;
    (distance <= (own.chars().count() / 3).max(1)).then_some((field, name))
}

impl Column {
    fn is_known(&self) -> bool {
        matches!(self.says, Says::Field(_) | Says::Mark(_))
    }
}

impl Header {
    /// What its columns say, up to the last that says something.
    pub fn says(&self) -> impl Iterator<Item = Says> {
        let last = self.columns.iter().rposition(|column| column.says != Says::Nothing);
        self.columns.iter().take(last.map_or(0, |last| last + 1)).map(|column| column.says)
    }

    /// The column of a field.
    pub fn column(&self, field: ListField) -> Option<usize> {
        self.columns.iter().position(|column| column.says == Says::Field(field))
    }

    pub fn marks(&self) -> impl Iterator<Item = (usize, u8)> {
        self.columns.iter().enumerate().filter_map(|(at, column)| match column.says {
            Says::Mark(stars) => Some((at, stars)),
            _ => None,
        })
    }

    /// True when a row says the headings again.
    pub fn is_repeated(&self, row: &Row) -> bool {
        let same = row.1.iter().zip(&self.columns).filter(|(cell, column)| {
            let text = text_of(cell).map(|text| words(&text)).filter(|text| !text.is_empty());
            let own = words(&column.heading);
            column.is_known()
                && text.is_some_and(|text| own == text || own.starts_with(&format!("{text} ")))
        });
        same.count() >= 2
    }
}

#[cfg(test)]
mod tests;
