//! The list itself, and a row there and back.

use super::{
    table::{certificates, products::Product},
    *,
};
use crate::day::Day;

#[test]
fn tables_are_read_after_those_that_they_refer_to() {
    for (place, table) in Table::READING.iter().enumerate() {
        for column in table.columns() {
            if let Type::Row(of) = column.of {
                assert!(Table::READING[..place].contains(&of), "{}", table.name());
            }
        }
    }
    let names = Table::READING.map(Table::name);
    assert_eq!(names[..4], ["entities", "villages", "products", "certificates"]);
}

#[test]
fn names_stand_once_and_keys_are_columns() {
    for table in Table::ALL {
        assert_eq!(Table::ALL.iter().filter(|other| other.name() == table.name()).count(), 1);
        let mut names: Vec<_> = table.columns().iter().map(|column| column.name).collect();
        assert!(table.description().key.iter().all(|key| names.contains(key)), "{}", table.name());
        names.extend(table.derived().iter().map(|column| column.name));
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all, "{}", table.name());
    }
}

#[test]
fn everything_has_its_words_in_both_languages() {
    for table in Table::ALL {
        let description = table.description();
        let mut pairs = vec![description.title, description.about];
        for column in table.columns().iter().chain(table.derived()) {
            pairs.extend([column.heading, column.meaning]);
            pairs.extend(column.measure);
            if let Type::Word(words) = column.of {
                assert_eq!(words.words.len(), words.names.len(), "{}", column.name);
                pairs.extend(words.names);
            }
        }
        assert!(pairs.iter().all(|pair| !pair.vi.is_empty() && !pair.en.is_empty()));
    }
}

#[test]
fn numbers_say_what_they_count() {
    for column in Table::ALL.iter().flat_map(|table| table.columns()) {
        assert_eq!(column.measure.is_some(), column.of == Type::Stars, "{}", column.name);
    }
}

#[test]
fn headings_of_lists_stand_in_their_order_and_once() {
    let mut all = Vec::new();
    for field in ListField::ALL {
        let heading = field.heading();
        assert_eq!(heading.field, field);
        all.push(heading.name.vi.to_lowercase());
        all.extend(heading.also.iter().map(|also| also.to_lowercase()));
    }
    let mut once = all.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), all.len(), "{all:?}");
}

/// One row whose numbers are all 1 and whose texts are `x`; nothing stands in `empty`.
struct Ones {
    empty: Option<usize>,
}

impl Ones {
    fn give<T>(&self, column: usize, value: T) -> Option<T> {
        (self.empty != Some(column)).then_some(value)
    }
}

impl Frame for Ones {
    fn height(&self) -> usize {
        1
    }

    fn text(&self, column: usize, _: usize) -> Option<&str> {
        self.give(column, "x")
    }

    fn common(&self, column: usize, _: usize) -> Option<ArcStr> {
        self.give(column, "x".into())
    }

    fn small(&self, column: usize, _: usize) -> Option<u8> {
        self.give(column, 1)
    }

    fn index(&self, column: usize, _: usize) -> Option<u32> {
        self.give(column, 1)
    }

    fn day(&self, column: usize, _: usize) -> Option<Day> {
        self.give(column, Day(1))
    }

    fn flag(&self, column: usize, _: usize) -> Option<bool> {
        self.give(column, true)
    }
}

struct Around;

impl Derived for Around {
    fn district(&self, commune: u32) -> u16 {
        commune as u16 + 6
    }

    fn end(&self, granted_on: Day) -> Day {
        granted_on.plus_months(1)
    }
}

impl Keys for Around {
    fn key(&self, table: Table, _: u32) -> Option<&str> {
        Some(table.name())
    }

    fn commune(&self, _: u32) -> Option<&str> {
        Some("03022")
    }

    fn is_uncertain(&self, commune: u32) -> bool {
        commune == 1
    }

    fn district(&self, _: Table, _: u32) -> Option<u16> {
        None
    }
}

#[test]
fn a_row_is_read_by_its_columns_and_written_in_their_order() {
    let row = Product::read(&Ones { empty: Some(5) }, 0, &Around).expect("a row");
    assert_eq!((row.group, row.village, row.place), (Some(Group::Drink), None, 7));
    row.write(&Around, &mut |values| {
        let texts = ["x", "x", "drink", "entities", "03022"].map(Value::from);
        assert_eq!(values[..5], texts);
        assert_eq!(values[5..], [Value::Missing]);
    });
}

#[test]
fn tables_whose_rows_lie_in_communes_say_after_their_columns_whether_the_place_is_uncertain() {
    for table in Table::ALL {
        let lies = table.columns().iter().any(|column| column.of == Type::Commune);
        let derived: Vec<_> = table.derived().iter().map(|column| column.name).collect();
        assert_eq!(derived, ["place_uncertain"][..usize::from(lies)], "{}", table.name());
    }
    let mut row = Product::read(&Ones { empty: None }, 0, &Around).expect("a row");
    for (commune, uncertain) in [(1, true), (2, false)] {
        row.commune = commune;
        row.write_with_derived(&Around, &mut |values| {
            assert_eq!(values.len(), Table::Products.columns().len() + 1);
            assert_eq!(values.last(), Some(&Value::Flag(uncertain)));
        });
    }
}

#[test]
fn a_required_value_that_is_not_there_is_no_row() {
    let missing = Product::read(&Ones { empty: Some(3) }, 0, &Around).expect_err("no entity");
    assert_eq!(missing.to_string(), "products.entity has no value in row 0");
}

#[test]
fn a_line_gives_its_cells_in_the_order_of_the_columns() {
    let line = certificates::Line {
        revoked_on: 5,
        product: 0,
        stars: 1,
        granted_on: 2,
        decision: 3,
        granted_by: 4,
        extended_until: 6,
        extension_act: 7,
    };
    assert!(line.cells().eq(0..8));
}
