use std::{io::Cursor, sync::LazyLock};

use app::schema::ByTable;
use calamine::{Reader, Xlsx};

use super::*;
use crate::{
    intake::{Import, import, list::Choices},
    place::{FILE, LAO_CAI, PlanUnits, places_of},
    sheet::{Cell, Leaf, Sheet, sheets_of},
};

static KNOWN: LazyLock<Gazetteer> = LazyLock::new(|| {
    let table = places_of(&PlanUnits::lao_cai()).expect("places");
    Gazetteer::read(FILE, &table).expect("places")
});

#[test]
fn a_template_has_a_sheet_for_a_list_and_each_table() {
    let bytes = template(&Items::default(), (&LAO_CAI, &KNOWN), None).expect("a workbook");
    let mut book = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let tables = Table::ALL.map(|table| table.description().title.vi);
    let expected: Vec<&str> = [GUIDE, LIST].into_iter().chain(tables).chain([WORDS]).collect();
    assert_eq!(book.sheet_names(), expected);
    let range = book.worksheet_range(LIST).expect("the list");
    let first: Vec<String> =
        range.rows().next().expect("a header").iter().map(ToString::to_string).collect();
    assert_eq!(first[..4], ["STT", "Tên sản phẩm", "Tên chủ thể", "Loại hình chủ thể"]);
    let range = book.worksheet_range(WORDS).expect("the words");
    let words: Vec<String> = range.cells().map(|(_, _, data)| data.to_string()).collect();
    for word in ["Hợp tác xã", "Đồ uống", "xã Bản Qua, huyện Bát Xát", "02716"] {
        assert!(words.iter().any(|known| known == word), "{word}");
    }
}

#[test]
fn a_template_of_one_unit_names_its_communes_alone() {
    let unit = LAO_CAI.units.iter().position(|unit| unit.code == "082").expect("Bát Xát") as u16;
    let bytes = template(&Items::default(), (&LAO_CAI, &KNOWN), Some(unit)).expect("a workbook");
    let mut book = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    let range = book.worksheet_range(WORDS).expect("the words");
    let words: Vec<String> = range.cells().map(|(_, _, data)| data.to_string()).collect();
    assert!(words.iter().any(|word| word == "xã Bản Qua, huyện Bát Xát"));
    assert!(!words.iter().any(|word| word.ends_with("huyện Bắc Hà")));
}

/// The sheets of a template, its list with one more row.
fn filled(row: &[(usize, &str)]) -> Vec<Sheet> {
    let bytes = template(&Items::default(), (&LAO_CAI, &KNOWN), None).expect("a workbook");
    let mut sheets = sheets_of(&Leaf::of("mau.xlsx".into(), bytes));
    let list = sheets.iter_mut().find(|sheet| sheet.name == LIST).expect("the list");
    let mut cells = vec![Cell::Empty; COLUMNS.len()];
    for (at, text) in row {
        cells[*at] = Cell::Text((*text).to_owned().into());
    }
    list.rows.as_mut().expect("rows").push((2, cells));
    sheets
}

fn import_onto_nothing(sheets: &[Sheet]) -> Import {
    import(sheets, &Items::default(), &Choices::default(), &[], (&LAO_CAI, &KNOWN))
}

#[test]
fn a_template_that_is_filled_in_is_read_without_a_complaint() {
    let row = [
        (0, "1"),
        (1, "Miến đao Minh Họa"),
        (2, "HTX Minh Họa"),
        (3, "Hợp tác xã"),
        (4, "Thực phẩm"),
        (5, "xã Bản Qua, huyện Bát Xát"),
        (6, "3"),
        (7, "15/QĐ-UBND"),
        (8, "20/12/2023"),
        (9, "cấp huyện"),
        (10, "có"),
        (11, "không"),
    ];
    let done = import_onto_nothing(&filled(&row));
    assert!(done.faults.is_empty(), "{:?}", done.faults);
    assert_eq!(
        done.tables.rows(Table::Entities)[0].join(","),
        "htx-minh-hoa,HTX Minh Họa,cooperative,02716,true,false"
    );
    assert_eq!(
        done.tables.rows(Table::Certificates)[0].join(","),
        "mien-dao-minh-hoa,3,2023-12-20,15/QĐ-UBND,district,,,"
    );
}

#[test]
fn an_empty_template_is_a_list_without_rows() {
    let done = import_onto_nothing(&filled(&[]));
    assert!(done.faults.is_empty(), "{:?}", done.faults);
    let rows = ByTable::new(|table| done.tables.rows(table).len());
    assert!(Table::ALL.iter().all(|table| rows[*table] == 0));
}
