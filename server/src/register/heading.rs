//! Names of tables and columns as people write them: ids, Vietnamese and English headings, case,
//! marks, spaces and line breaks aside.

use std::{collections::HashSet, sync::LazyLock};

use app::schema::{ByTable, Column, Table, Type};

use super::nearest::nearest;
pub use crate::written::key::key;
use crate::{
    sheet::{Lines, Plain},
    written::words,
};

/// The keys by which a table and its columns are known.
struct Keys {
    table: Vec<String>,
    columns: Vec<[String; 3]>,
    derived: Vec<[String; 3]>,
}

static KEYS: LazyLock<ByTable<Keys>> = LazyLock::new(|| {
    ByTable::new(|table| {
        let about = table.description();
        let keys = |of: &[Column]| {
            let names = of.iter().map(|it| [it.name, it.heading.vi, it.heading.en].map(key));
            names.collect()
        };
        Keys {
            table: [about.name, about.title.vi, about.title.en].map(key).into(),
            columns: keys(about.columns),
            derived: keys(about.derived),
        }
    })
});

/// True for the heading of a column of any table.
pub fn is_of_a_column(heading: &str) -> bool {
    static ALL: LazyLock<HashSet<&str>> = LazyLock::new(|| {
        let columns = Table::ALL.into_iter().flat_map(|table| &KEYS[table].columns);
        columns.flatten().map(String::as_str).collect()
    });
    ALL.contains(&*key(heading))
}

/// The table of this name: `products`, `Sản phẩm`, ` PRODUCTS `.
pub fn table_named(name: &str) -> Option<Table> {
    // Most names are those of the files that the program writes.
    let own = Table::READING.into_iter().find(|table| table.name() == name);
    own.or_else(|| {
        let name = key(name);
        Table::READING.into_iter().find(|&table| KEYS[table].table.contains(&name))
    })
}

/// The only table whose required columns all stand in the first line of a text.
pub fn table_by_first_line(bytes: &[u8]) -> Option<Table> {
    let plain = Plain::new(&bytes[..bytes.len().min(64 * 1024)]).ok()?;
    table_of(&Lines::new(&plain).first().ok()?.1)
}

/// The only table whose required columns all stand in this header, or that has most of it.
pub fn table_of(header: &[String]) -> Option<Table> {
    let mut best: Vec<(usize, Table)> = Vec::new();
    for table in Table::READING {
        if let Some(found) = known(table, header) {
            best.push((found, table));
        }
    }
    let most = best.iter().map(|(found, _)| *found).max()?;
    best.retain(|(found, _)| *found == most);
    match best[..] {
        [(_, table)] => Some(table),
        _ => None,
    }
}

/// True for a header in which all required columns of `table` stand.
pub fn is_header_of(table: Table, header: &[String]) -> bool {
    known(table, header).is_some()
}

/// How many columns of `table` a header names that has all that are required.
fn known(table: Table, header: &[String]) -> Option<usize> {
    let found: Vec<usize> = header.iter().filter_map(|name| column(table, name)).collect();
    let mut required = table.columns().iter().enumerate().filter(|(_, column)| column.required);
    required.all(|(at, _)| found.contains(&at)).then_some(found.len())
}

/// The column of `table` that a heading names: as a whole, by its first line, or by what stands
/// before a bracket.
pub fn column(table: Table, heading: &str) -> Option<usize> {
    among(table.columns(), || &KEYS[table].columns, heading)
}

/// True for the heading of a column that downloads have and that follows from the others.
pub fn is_derived(table: Table, heading: &str) -> bool {
    among(table.derived(), || &KEYS[table].derived, heading).is_some()
}

fn among(
    columns: &[Column],
    keys: impl Fn() -> &'static [[String; 3]],
    heading: &str,
) -> Option<usize> {
    // Most headings are ids.
    if let Some(at) = columns.iter().position(|column| column.name == heading) {
        return Some(at);
    }
    let known = |part: &str| {
        let part = key(part);
        keys().iter().position(|keys| !part.is_empty() && keys.contains(&part))
    };
    known(heading).or_else(|| {
        let heading = heading.trim();
        let (first, explained) = heading.split_once(['\n', '(']).unwrap_or((heading, ""));
        known(first).filter(|&at| !(is_granted(&columns[at]) && is_of_another(explained)))
    })
}

/// True for a column on what was granted, of which something else may be planned or past.
fn is_granted(column: &Column) -> bool {
    column.of == Type::Stars
        || ["granted_on", "revoked_on", "extended_until"].contains(&column.name)
}

/// True for what explains a heading and says nothing but that it is of another grade or day:
/// `Hạng sao (đề nghị)`.
fn is_of_another(explained: &str) -> bool {
    const OTHERS: [&str; 7] =
        ["de nghi", "de xuat", "du kien", "ke hoach", "dang ky", "tu danh gia", "cu"];
    OTHERS.contains(&&*words(explained.split(')').next().unwrap_or_default()))
}

/// The column that an unknown heading perhaps means: by its letters, or by a word of it.
pub fn near(table: Table, heading: &str, free: impl Fn(usize) -> bool) -> Option<&'static str> {
    let names = table.columns().iter().flat_map(|it| [it.name, it.heading.vi, it.heading.en]);
    if let Some(name) = nearest(heading, names) {
        return column(table, name).map(|at| table.columns()[at].name);
    }
    let own = words(heading);
    let own: Vec<&str> = own.split_whitespace().collect();
    let alike =
        table.columns().iter().enumerate().filter(|(at, _)| free(*at)).map(|(_, column)| {
            let alike = |other: &str| {
                let other = words(other);
                let other: Vec<&str> = other.split_whitespace().collect();
                let both = own.iter().filter(|word| other.contains(word)).count();
                // Of a hundred words of either.
                both * 100 / (own.len() + other.len() - both).max(1)
            };
            (alike(column.heading.vi).max(alike(column.heading.en)), column.name)
        });
    let best = alike.fold((0, None), |best, (alike, name)| match alike > best.0 {
        true => (alike, Some(name)),
        false => best,
    });
    best.1.filter(|_| best.0 >= 30)
}
