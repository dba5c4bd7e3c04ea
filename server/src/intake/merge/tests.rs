//! One decision's list onto the sample.

mod groups;
mod names;
mod places;
mod rows;

use std::sync::LazyLock;

use app::board::Day;

use super::*;
use crate::{
    board,
    intake::{
        Import, import,
        list::{Choices, tests::details},
    },
    place::{FILE, LAO_CAI, PlanUnits, places_of},
    register::{RegisterFiles, load},
    sample::{self, SEED},
    sheet::{Cell, Row, Sheet},
};

static KNOWN: LazyLock<Gazetteer> = LazyLock::new(|| {
    let table = places_of(&PlanUnits::lao_cai()).expect("places");
    Gazetteer::read(FILE, &table).expect("places")
});
static SAMPLE: LazyLock<Items> =
    LazyLock::new(|| read(sample::tables(SEED, &LAO_CAI).expect("the sample")));

fn read(files: Vec<(String, Vec<u8>)>) -> Items {
    let files = RegisterFiles::from_entries("register", files);
    let today = Day::from_ymd(2026, 6, 1).expect("a day");
    let (register, _) = load(&files, &LAO_CAI, today, usize::MAX).expect("no errors");
    board::items(&register, &LAO_CAI).expect("items")
}

fn list(text: &str) -> Sheet {
    let cell = |text: &str| match text.trim() {
        "" => Cell::Empty,
        text => Cell::Text(text.to_owned().into()),
    };
    let lines = text.lines().zip(1..);
    let rows: Vec<Row> =
        lines.map(|(line, number)| (number, line.split('|').map(cell).collect())).collect();
    Sheet::shown("list.xlsx".into(), "Sheet1".into(), rows)
}

fn import_onto(items: &Items, text: &str, same: &[Same]) -> Import {
    import(&[list(text)], items, &Choices::default(), same, (&LAO_CAI, &KNOWN))
}

/// Lines of faults without notices.
fn faults(import: &Import) -> Vec<String> {
    let heard =
        import.faults.iter().filter(|it| it.code.severity() != crate::intake::Severity::Notice);
    heard
        .map(|fault| {
            let cell = fault.cell_name().unwrap_or_default();
            format!("{} {cell} {}", fault.code.id(), details(&fault.details))
        })
        .collect()
}

const LIST: &str = "DANH SÁCH SẢN PHẨM OCOP (minh họa)\n\
    Kèm theo Quyết định số 15/QĐ-UBND ngày 20/12/2023 của UBND huyện Bát Xát\n\
    STT|Tên sản phẩm|Tên chủ thể|Địa chỉ|Nhóm|Hạng sao\n\
    1|Miến đao Minh Họa|HTX Minh Họa Bản Qua|xã Bản Qua|Thực phẩm|3 sao\n\
    2|Rượu Minh Họa|Hợp tác xã Minh Họa Bản Qua|xã Bản Qua|Đồ uống|4 sao\n\
    3|Rượu Minh Họa|Công ty TNHH Minh Họa Mường Hum|xã Mường Hum, huyện Bát Xát|Đồ uống|3 sao";

#[test]
fn a_list_onto_the_sample_gives_communes_kinds_groups_and_ids() {
    let done = import_onto(&SAMPLE, LIST, &[]);
    assert_eq!(faults(&done), [""; 0]);
    let last = |table: Table, number: usize| {
        let rows = done.tables.rows(table);
        rows[rows.len() - number..].iter().map(|row| row.join(",")).collect::<Vec<_>>()
    };
    assert_eq!(
        last(Table::Entities, 2),
        [
            "htx-minh-hoa-ban-qua,HTX Minh Họa Bản Qua,cooperative,02716,,",
            "cong-ty-tnhh-minh-hoa-muong-hum,Công ty TNHH Minh Họa Mường Hum,small_enterprise,02728,,",
        ]
    );
    assert_eq!(
        last(Table::Products, 3),
        [
            "mien-dao-minh-hoa,Miến đao Minh Họa,food,htx-minh-hoa-ban-qua,02716,",
            "ruou-minh-hoa,Rượu Minh Họa,drink,htx-minh-hoa-ban-qua,02716,",
            "ruou-minh-hoa-2,Rượu Minh Họa,drink,cong-ty-tnhh-minh-hoa-muong-hum,02728,",
        ]
    );
    assert_eq!(
        last(Table::Certificates, 3),
        [
            "mien-dao-minh-hoa,3,2023-12-20,15/QĐ-UBND,district,,,",
            "ruou-minh-hoa,4,2023-12-20,15/QĐ-UBND,district,,,",
            "ruou-minh-hoa-2,3,2023-12-20,15/QĐ-UBND,district,,,",
        ]
    );
    let changes = &done.changes;
    assert_eq!((changes.entities.len(), changes.products.len(), changes.certificates), (2, 3, 3));
}

#[test]
fn the_same_list_again_changes_nothing() {
    let first = import_onto(&SAMPLE, LIST, &[]);
    let items = read(first.tables.files());
    let again = import_onto(&items, LIST, &[]);
    assert_eq!(again.tables, first.tables);
    assert_eq!(again.changes, Changes { left: 3, ..Changes::default() });
}

#[test]
fn a_decision_with_another_dash_is_the_same() {
    let first = import_onto(&SAMPLE, LIST, &[]).tables.files();
    let dash = |(name, bytes): (String, Vec<u8>)| {
        let text = String::from_utf8(bytes).expect("a text");
        (name, text.replace("15/QĐ-UBND", "15/QĐ–UBND").into_bytes())
    };
    for list in [LIST.to_owned(), LIST.replace("15/QĐ-UBND", "15 /QĐ – UBND")] {
        for items in [read(first.clone()), read(first.clone().into_iter().map(dash).collect())] {
            let again = import_onto(&items, &list, &[]);
            assert_eq!(faults(&again), [""; 0]);
            assert_eq!(again.changes, Changes { left: 3, ..Changes::default() });
        }
    }
}

#[test]
fn a_decision_with_words_beside_its_number_is_the_same() {
    let first = import_onto(&SAMPLE, LIST, &[]).tables.files();
    for worded in ["Số 15/QĐ-UBND ngày 20/12/2023", "Quyết định số 15/QĐ-UBND"] {
        let replaced = |(name, bytes): (String, Vec<u8>)| {
            let text = String::from_utf8(bytes).expect("a text");
            (name, text.replace(",15/QĐ-UBND,", &format!(",{worded},")).into_bytes())
        };
        let items = read(first.clone().into_iter().map(replaced).collect());
        let again = import_onto(&items, LIST, &[]);
        assert_eq!(faults(&again), [""; 0], "{worded}");
        assert_eq!(again.changes, Changes { left: 3, ..Changes::default() });
    }
}

#[test]
fn the_sample_comes_back_as_it_was() {
    let files = Tables::new(&SAMPLE).files();
    assert_eq!(read(files), *SAMPLE);
}
