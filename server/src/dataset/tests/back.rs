//! What is written in a table is read back from it.

use proptest::prelude::*;

use app::{format::is_invisible, schema::Table};

use super::*;

/// What spreadsheets, separators, quotes and files trip over.
const HOSTILE: [&str; 26] = [
    "'", "=", "+", "-", "@", "\"", ",", ";", "\n", "\r", "\t", " ", "\u{a0}", "\0", "\u{1}",
    "\u{b}", "\u{200b}", "\u{feff}", "\u{fffe}", "_x0041_", "_x", "</t>", "&", "a", "ế", "𠀀",
];

fn texts() -> impl Strategy<Value = Vec<String>> {
    let text = prop::collection::vec(prop::sample::select(&HOSTILE[..]), 1..9)
        .prop_map(|parts| clean(&parts.concat()))
        .prop_filter("no text", |text| !text.is_empty());
    prop::collection::vec(text, 40)
}

/// What a register holds of a text: nothing that nobody sees, and one space between words.
fn clean(text: &str) -> String {
    let seen = |it: &char| !is_invisible(*it) && (it.is_whitespace() || !it.is_control());
    let kept: String = text.chars().filter(seen).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The sample whose first products have these names.
fn with_names(names: &[String]) -> Edition {
    let mut edition = EDITION.clone();
    for (product, name) in edition.items.products.iter_mut().zip(names) {
        product.name = name.as_str().into();
    }
    edition
}

/// The names of the products in a register of the downloaded tables.
fn names_read_back(edition: &Edition) -> Vec<String> {
    let table = |dataset: &super::super::Dataset| {
        (
            format!("{}.csv", dataset.layout.name),
            csv(dataset, &Question::whole(edition, &BOARD)).into_bytes(),
        )
    };
    let tables = ALL.iter().take(Table::ALL.len()).map(table).collect();
    let register = RegisterFiles::from_entries("tables", tables);
    let inputs = Inputs { register, ..inputs() };
    let register = edition::check(&inputs, BOARD.default_day).expect("no errors").register;
    let names =
        register.frame(Table::Products).column("name").expect("a column").str().expect("text");
    names.iter().map(|name| name.expect("a name").to_owned()).collect()
}

fn names_in_workbook(edition: &Edition) -> Vec<String> {
    let products = find("products").expect("products");
    let bytes = workbook(products, &Question::whole(edition, &BOARD)).expect("a workbook");
    let mut book = open(&bytes);
    let sheet = book.sheet_names()[0].clone();
    let range = book.worksheet_range(&sheet).expect("a sheet");
    range.rows().skip(1).map(|row| row[1].to_string()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_text_of_a_downloaded_register_is_read_back(names in texts()) {
        let edition = with_names(&names);
        prop_assert_eq!(&names_read_back(&edition)[..names.len()], &names);
        prop_assert_eq!(&names_in_workbook(&edition)[..names.len()], &names);
    }
}

#[test]
fn downloaded_workbooks_are_a_register_without_a_complaint() {
    let asked = Question::whole(&EDITION, &BOARD);
    let table = |dataset: &super::super::Dataset| {
        (format!("{}.xlsx", dataset.layout.name), workbook(dataset, &asked).expect("a workbook"))
    };
    let tables = ALL.iter().take(Table::ALL.len()).map(table).collect();
    let register = RegisterFiles::from_entries("tables", tables);
    let (again, faults) = compute(&Inputs { register, ..inputs() });
    assert!(faults.is_empty(), "{:?}", faults.listed());
    assert_eq!(again.items, EDITION.items);
}

#[test]
fn a_text_that_no_cell_holds_is_cut_in_a_workbook() {
    let long = ["𠀀".repeat(16_384), "x".repeat(40_000), "x".repeat(32_767)];
    let edition = with_names(&long);
    let names = names_in_workbook(&edition);
    for name in &names[..2] {
        assert!(name.ends_with("… (cắt bớt; đủ trong tệp CSV)"), "{:?}", name.get(..80));
        assert!((32_766..=32_767).contains(&name.encode_utf16().count()));
    }
    assert_eq!(names[2], long[2]);

    let asked = Question::whole(&edition, &BOARD);
    let bytes = workbook(find("products").expect("products"), &asked).expect("a workbook");
    let sheet = open(&bytes).worksheet_range("Từ điển").expect("a sheet");
    let last = sheet.rows().next_back().expect("rows");
    assert!(last[0].to_string().contains("2 ô"), "{last:?}");
}

#[test]
fn a_source_that_looks_like_a_formula_is_read_back() {
    let mut board = Board::clone(&BOARD);
    board.figures[0].days[0].published[0].title = "=1+1".to_owned();
    let text = csv(find("figures").expect("figures"), &Question::whole(&EDITION, &board));
    assert!(text.contains("'=1+1"));
    let figures = Some(File { name: "figures.csv".into(), text: text.into() });
    let again = Inputs { figures, ..inputs() }.figures(&LAO_CAI).expect("figures");
    assert!(again.published.iter().any(|row| row.of.title == "=1+1"));
}
