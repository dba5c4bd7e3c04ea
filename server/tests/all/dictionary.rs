//! The data dictionary against the list of tables.

use app::text::{Pair, dictionary};
use server::register::{TABLES, Type};

#[track_caller]
fn has_words(pair: Option<Pair>, of: &str) {
    let pair = pair.unwrap_or_else(|| panic!("{of} has no words"));
    assert!(!pair.vi.is_empty() && !pair.en.is_empty(), "{of} lacks a language");
}

#[test]
fn every_table_and_column_of_a_register_has_its_words() {
    for table in &TABLES {
        has_words(dictionary::table(table.name), table.name);
        has_words(dictionary::about(table.name), table.name);
        for column in table.columns {
            let name = format!("{}.{}", table.name, column.name);
            has_words(dictionary::column(table.name, column.name), &name);
            has_words(dictionary::meaning(table.name, column.name), &name);
        }
    }
}

#[test]
fn every_allowed_word_of_a_register_is_spoken() {
    for table in &TABLES {
        for column in table.columns {
            let Type::Word(words) = column.of else { continue };
            for word in words {
                let name = format!("{}.{} = {word}", table.name, column.name);
                has_words(dictionary::word(table.name, column.name, word), &name);
            }
        }
    }
}

#[test]
fn the_dictionary_says_in_what_the_numbers_of_a_register_count() {
    for table in &TABLES {
        for column in table.columns {
            let unit = dictionary::measured_in(table.name, column.name);
            let number = column.of == Type::Stars;
            assert_eq!(unit.is_some(), number, "{}.{}", table.name, column.name);
        }
    }
}
