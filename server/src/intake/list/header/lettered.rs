//! The row below a header that letters its columns.

use crate::{intake::list::text::text_of, sheet::Row, written::words};

/// `A | B | C | D`, `(a) | (b) | (1) | (2)`; what has numbers alone is no data anyway.
pub fn is_lettered(row: &Row) -> bool {
    let marks: Vec<String> = row.1.iter().filter_map(text_of).map(|text| words(&text)).collect();
    let is_next = |(mark, letter): &(&String, char)| **mark == letter.to_string();
    let letters = marks.iter().zip('a'..='z').take_while(is_next).count();
    let mut numbers = marks[letters..].iter().zip(1..);
    letters > 0 && marks.len() > 2 && numbers.all(|(mark, number)| *mark == number.to_string())
}
