//! The columns of a header’s rows, their parts joined.

use app::schema::ListField;

use super::{
    Chosen, Column, Says,
    heading::{self, says},
};
use crate::{
    intake::list::text::text_of,
    sheet::{Row, cell::column_letters},
    written::words,
};

pub fn columns(rows: &[Row], chosen: &[Chosen]) -> Vec<Column> {
    let texts = spread(rows);
    let numbers: Vec<u32> = rows.iter().map(|row| row.0).collect();
    let column = |at: usize| {
        let mut parts: Vec<String> = Vec::new();
        let mut row = numbers[0];
        for (number, texts) in numbers.iter().zip(&texts) {
            if let Some(text) = texts[at].as_ref().filter(|text| parts.last() != Some(*text)) {
                parts.push(text.clone());
                row = *number;
            }
        }
        let says = by_address(&numbers, at, chosen).unwrap_or_else(|| says(&parts, chosen));
        Column { says, heading: parts.join(" "), row, parts }
    };
    let width = texts.iter().map(Vec::len).max().unwrap_or_default();
    let mut all: Vec<Column> = (0..width).map(column).collect();
    years(&mut all);
    years_of_days(&mut all);
    all
}

/// What a person says of the column by one of its cells, such as `d5`.
pub fn by_address(rows: &[u32], at: usize, chosen: &[Chosen]) -> Option<Says> {
    let is_named = |name: &str| rows.iter().any(|row| address(*row, at) == name);
    let named = chosen.iter().find(|(name, _)| is_named(name));
    named.map(|(_, field)| Says::Field(*field))
}

/// A cell as a person names it, as words.
pub fn address(row: u32, at: usize) -> String {
    format!("{}{row}", column_letters(at)).to_lowercase()
}

/// True when a row divides columns that are not known or that share their heading, and no others.
pub fn divides(row: &Row, before: &[Column]) -> bool {
    let divided = row.1.iter().enumerate().filter_map(|(at, cell)| {
        let text = text_of(cell)?;
        let above = before.get(at).and_then(|column| column.parts.last());
        (above != Some(&text)).then_some(at)
    });
    let divided: Vec<usize> = divided.collect();
    let heading = |at: usize| before.get(at).map(|column| &*column.heading).unwrap_or_default();
    // Without its merged cells the heading stands over the first alone.
    let beside = |at: usize, own: &str| {
        heading(at) == own || (heading(at).is_empty() && divided.contains(&at))
    };
    let is_open = |at: &usize| {
        let left = at.checked_sub(1);
        match before.get(*at).map(|column| column.says) {
            Some(Says::Unknown) => true,
            None | Some(Says::Nothing) => left.is_some_and(|left| divided.contains(&left)),
            Some(_) => {
                let own = heading(*at);
                beside(at + 1, own) || left.is_some_and(|left| heading(left) == own)
            }
        }
    };
    // The line of a section stands alone.
    divided.len() > 1 && divided.iter().all(is_open)
}

/// The texts of each row. Where an upper heading is divided and its cells are not merged, it stands
/// over the first alone.
fn spread(rows: &[Row]) -> Vec<Vec<Option<String>>> {
    let width = rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or_default();
    let texts = |(_, cells): &Row| (0..width).map(|at| text_of(cells.get(at)?)).collect();
    let written: Vec<Vec<Option<String>>> = rows.iter().map(texts).collect();
    let mut all = written.clone();
    for row in 0..rows.len() {
        let (above, below) = (&written[..row], &written[row + 1..]);
        for at in 1..width {
            let left = all[row][at - 1].clone();
            let is_free = all[row][at].is_none() && above.iter().all(|texts| texts[at].is_none());
            let is_divided = below.iter().any(|texts| texts[at].is_some())
                && below.iter().any(|texts| texts[at - 1].is_some() && texts[at - 1] != left);
            if is_free && is_divided {
                all[row][at] = left;
            }
        }
    }
    all
}

/// Beside the day itself its year says nothing new.
fn years_of_days(columns: &mut [Column]) {
    let day = Says::Field(ListField::GrantedOn);
    let is_year = |column: &Column| {
        let said = words(&column.heading);
        column.says == day && said.starts_with("nam ")
    };
    if columns.iter().any(|column| column.says == day && !is_year(column)) {
        let years = columns.iter_mut().filter(|column| is_year(column));
        years.for_each(|column| column.says = Says::YearOfDay);
    }
}

/// The heading above the years may be merged and stand over the first alone; a year that stands
/// alone is that of all stars.
fn years(columns: &mut [Column]) {
    for at in 1..columns.len() {
        let follows = matches!(columns[at - 1].says, Says::Year(_));
        let own = Some(&columns[at]).filter(|it| follows && it.says == Says::Unknown);
        if let Some(year) = own.and_then(|column| heading::year(&words(&column.heading))) {
            columns[at].says = Says::Year(year);
        }
    }
    let is_year = |column: &Column| matches!(column.says, Says::Year(_));
    let has_stars = columns.iter().any(|it| it.says == Says::Field(ListField::Stars));
    if !has_stars && columns.iter().filter(|it| is_year(it)).count() == 1 {
        let only = columns.iter_mut().filter(|it| is_year(it));
        only.for_each(|column| column.says = Says::Field(ListField::Stars));
    }
}
