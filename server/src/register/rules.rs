//! Faults that show only when rows or columns are seen together.

use app::board::Day;

use super::{FaultKind, Table, TableId, column::Values, reader::Reader};

pub fn check(reader: &mut Reader<'_>, table: &'static Table, columns: &[Values], rows: &[u32]) {
    for (start, end) in
        [("granted_on", "revoked_on"), ("since", "until"), ("recognised_on", "revoked_on")]
    {
        ends_before_start(reader, table, columns, rows, (start, end));
    }
    match table.id {
        TableId::Certificates => certificates(reader, table, columns, rows),
        TableId::Products => same_names(reader, table, columns, rows),
        _ => {}
    }
}

fn ends_before_start(
    reader: &mut Reader<'_>,
    table: &'static Table,
    columns: &[Values],
    rows: &[u32],
    (start, end): (&'static str, &'static str),
) {
    let (Some(starts), Some(ends)) = (days(table, columns, start), days(table, columns, end))
    else {
        return;
    };
    for ((from, to), &row) in starts.iter().zip(ends).zip(rows) {
        if let (&Some(from), &Some(to)) = (from, to)
            && to < from
        {
            let kind = FaultKind::BeforeStart { start, day: Day(from).to_string() };
            reader.fault(table, Some(row), Some(end), Day(to).to_string(), kind);
        }
    }
}

fn certificates(reader: &mut Reader<'_>, table: &'static Table, columns: &[Values], rows: &[u32]) {
    let (Some(Values::Row(products)), Some(granted)) =
        (column(table, columns, "product"), days(table, columns, "granted_on"))
    else {
        return;
    };
    let mut keyed = Vec::with_capacity(rows.len());
    for ((product, day), &row) in products.iter().zip(granted).zip(rows) {
        if let &Some(day) = day {
            if day > reader.today.0 {
                let value = Day(day).to_string();
                reader.fault(table, Some(row), Some("granted_on"), value, FaultKind::InFuture);
            }
            if let &Some(product) = product {
                keyed.push((product, day, row));
            }
        }
    }
    keyed.sort_unstable();
    for same in keyed.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)).filter(|same| same.len() > 1) {
        for &(_, day, row) in &same[1..] {
            let kind = FaultKind::DoubleCertificate { first_row: same[0].2 };
            reader.fault(table, Some(row), Some("granted_on"), Day(day).to_string(), kind);
        }
    }
}

fn same_names(reader: &mut Reader<'_>, table: &'static Table, columns: &[Values], rows: &[u32]) {
    let (Some(Values::Row(entities)), Some(Values::Text(names))) =
        (column(table, columns, "entity"), column(table, columns, "name"))
    else {
        return;
    };
    let names = names.clone().finish();
    let mut named: Vec<(u32, String, u32, &str)> = entities
        .iter()
        .zip(names.iter())
        .zip(rows)
        .filter_map(|((entity, name), &row)| Some(((*entity)?, name?.to_lowercase(), row, name?)))
        .collect();
    named.sort_unstable();
    for same in named.chunk_by(|a, b| (a.0, &a.1) == (b.0, &b.1)).filter(|same| same.len() > 1) {
        for &(_, _, row, name) in &same[1..] {
            let kind = FaultKind::SameName { first_row: same[0].2 };
            reader.fault(table, Some(row), Some("name"), name.to_owned(), kind);
        }
    }
}

fn column<'a>(table: &Table, columns: &'a [Values], name: &str) -> Option<&'a Values> {
    let at = table.columns.iter().position(|column| column.name == name)?;
    columns.get(at)
}

fn days<'a>(table: &Table, columns: &'a [Values], name: &str) -> Option<&'a [Option<i32>]> {
    match column(table, columns, name) {
        Some(Values::Day(days)) => Some(days),
        _ => None,
    }
}
