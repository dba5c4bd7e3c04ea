//! A table as text that a spreadsheet opens as it is: RFC 4180, numbers intact.

use super::cell::{Cell, Data, Datum};
use crate::{
    board::Fraction,
    format::{Lang, NBSP, guard},
};

/// The table with a byte order mark, so that spreadsheets read it as UTF-8.
///
/// A column with shares becomes two, numerator and denominator. Text that a
/// spreadsheet would take for a formula begins with `'` (trust.md).
pub fn csv(lang: Lang, data: &Data) -> String {
    let shares: Vec<bool> = (0..data.head.len())
        .map(|place| data.rows.iter().any(|row| row.get(place).is_some_and(is_share)))
        .collect();
    let mut text = String::from('\u{feff}');
    let head = data.head.iter().zip(&shares).flat_map(|(name, &share)| {
        let parts = lang.pick(["tử số", "mẫu số"], ["numerator", "denominator"]);
        match share {
            true => parts.map(|part| plain(&format!("{} ({part})", name.shown))).to_vec(),
            false => vec![plain(&name.shown)],
        }
    });
    push(&mut text, head);
    for row in &data.rows {
        push(&mut text, row.iter().zip(&shares).flat_map(|(cell, &share)| fields(cell, share)));
    }
    text
}

fn is_share(cell: &Cell) -> bool {
    matches!(cell.datum, Datum::Figure(Fraction { denominator: Some(_), .. }))
}

fn fields(cell: &Cell, share: bool) -> Vec<String> {
    let mut fields = match cell.datum {
        Datum::Text => vec![plain(&cell.shown)],
        Datum::Missing => vec![String::new()],
        Datum::Number(number) => vec![number.to_string()],
        Datum::Decimal(milli) => vec![decimal(milli)],
        Datum::Day(day) => vec![day.to_string()],
        Datum::Figure(Fraction { numerator, denominator }) => {
            let denominator = denominator.map(|number| number.to_string());
            std::iter::once(numerator.to_string()).chain(denominator).collect()
        }
    };
    fields.resize(if share { 2 } else { 1 }, String::new());
    fields
}

/// `-3.6`, with a point and no more decimals than it needs.
fn decimal(milli: i64) -> String {
    let sign = if milli < 0 { "-" } else { "" };
    let milli = milli.unsigned_abs();
    let text = format!("{sign}{}.{:03}", milli / 1000, milli % 1000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn push(text: &mut String, fields: impl Iterator<Item = String>) {
    text.push_str(&fields.collect::<Vec<_>>().join(","));
    text.push_str("\r\n");
}

/// What a page shows as one field: its spaces do not hold words together there.
fn plain(words: &str) -> String {
    field(&words.replace(NBSP, " "))
}

/// Text as one field, of which every character is read back.
pub fn field(words: &str) -> String {
    let words = guard(words);
    match words.contains(['"', ',', '\n', '\r']) {
        true => format!("\"{}\"", words.replace('"', "\"\"")),
        false => words.into_owned(),
    }
}

#[cfg(test)]
mod tests;
