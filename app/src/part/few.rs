//! The rows of a long table that a page shows at first; all of them are one click away.

use std::cmp::Reverse;

use super::cell::{Cell, Data, Datum};

/// So many are shown.
const FIRST: usize = 20;

/// The rows of the greatest `weight`, none without any, then the `last` ones, which stand for all;
/// `None` of a table that is short.
pub fn few(data: &Data, last: usize, weight: impl Fn(&[Cell]) -> i64) -> Option<Data> {
    let (rows, ends) = data.rows.split_at(data.rows.len().saturating_sub(last));
    if rows.len() <= FIRST {
        return None;
    }
    let mut some: Vec<_> = rows.iter().filter(|row| weight(row) > 0).collect();
    some.sort_by_key(|row| Reverse(weight(row)));
    some.truncate(FIRST);
    let rows = some.into_iter().chain(ends).cloned().collect();
    Some(Data { head: data.head.clone(), rows })
}

/// The number that a cell states; of a share its numerator.
pub fn number(cell: &Cell) -> i64 {
    match cell.datum {
        Datum::Number(number) => number,
        Datum::Figure(value) => value.numerator.into(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::Lang;

    fn table(numbers: &[i64]) -> Data {
        let row = |&number: &i64| vec!["x".into(), Cell::number(Lang::Vi, number)];
        Data { head: Vec::new(), rows: numbers.iter().map(row).collect() }
    }

    fn shown(numbers: &[i64]) -> Option<Vec<i64>> {
        let few = few(&table(numbers), 1, |row| number(&row[1]))?;
        Some(few.rows.iter().map(|row| number(&row[1])).collect())
    }

    #[test]
    fn a_long_table_shows_its_greatest_rows_and_the_one_for_all() {
        let numbers: Vec<i64> = (0..40).chain([780]).collect();
        let all: Vec<i64> = (20..40).rev().chain([780]).collect();
        assert_eq!(shown(&numbers), Some(all));
        let mut mostly_none = vec![0; 30];
        mostly_none.extend([2, 5, 7]);
        assert_eq!(shown(&mostly_none), Some(vec![5, 2, 7]));
    }

    #[test]
    fn a_short_table_shows_all() {
        assert_eq!(shown(&[1; 21]), None);
    }
}
