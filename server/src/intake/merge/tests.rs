//! One decision's list onto the sample.

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
fn the_sample_comes_back_as_it_was() {
    let files = Tables::new(&SAMPLE).files();
    assert_eq!(read(files), *SAMPLE);
}

#[test]
fn other_stars_are_an_error_that_shows_both() {
    let items = read(import_onto(&SAMPLE, LIST, &[]).tables.files());
    let done = import_onto(&items, &LIST.replace("Thực phẩm|3 sao", "Thực phẩm|4 sao"), &[]);
    assert!(done.has_errors());
    assert_eq!(faults(&done), ["E516 F4 20/12/2023 | 3 | 4"]);
}

#[test]
fn an_empty_cell_is_filled_and_what_differs_is_told_and_left() {
    let bare = LIST.replace(" của UBND huyện Bát Xát", "");
    let items = read(import_onto(&SAMPLE, &bare, &[]).tables.files());
    let done = import_onto(
        &items,
        &LIST.replace("15/QĐ", "16/QĐ").replace("Nhóm|", "Nhóm sản phẩm|"),
        &[],
    );
    assert_eq!(done.changes.changed.len(), 3);
    assert_eq!(done.changes.changed[0].column, "granted_by");
    assert_eq!(faults(&done).len(), 3, "{:?}", faults(&done));
    assert!(faults(&done)[0].starts_with("W506 B4 số quyết định | 15/QĐ-UBND | 16/QĐ-UBND"));
}

#[test]
fn one_letter_is_a_warning_until_a_person_decides() {
    let items = read(import_onto(&SAMPLE, LIST, &[]).tables.files());
    let near =
        LIST.replace("HTX Minh Họa Bản Qua|", "HTX Minh Hoạn Bản Qua|").replace("\n    2|", "\n2|");
    let near = near.lines().filter(|line| !line.starts_with('2') && !line.starts_with('3'));
    let near = near.collect::<Vec<_>>().join("\n");
    let done = import_onto(&items, &near, &[]);
    assert_eq!(faults(&done), ["W505 C4 HTX Minh Họa Bản Qua"]);
    assert_eq!(done.changes.entities.len(), 1);
    let same = [Same::parse("HTX Minh Hoạn Bản Qua=HTX Minh Họa Bản Qua").expect("two names")];
    let done = import_onto(&items, &near, &same);
    assert_eq!(faults(&done), [""; 0]);
    assert_eq!(done.changes, Changes { left: 1, ..Changes::default() });
    let done = import_onto(&items, &near, &[Same::parse("A=HTX Không Có").expect("two names")]);
    assert_eq!(faults(&done)[0], "E523  ");
}

#[test]
fn what_is_not_stated_of_something_new_is_an_error() {
    let text = "STT|Tên sản phẩm|Tên chủ thể|Hạng sao|Ngày cấp\n\
        1|Chè Minh Họa|Nguyễn Minh Họa|3|20/12/2023\n\
        2|Chè Minh Họa|HTX Minh Họa|3|20/12/2023";
    let done = import_onto(&SAMPLE, text, &[]);
    assert_eq!(faults(&done), ["E509 C2 ", "E514 C2 ", "E514 C3 "]);
    let with_place =
        text.replace("Hạng sao|", "Xã|Hạng sao|").replace("Họa|3|", "Họa|xã Bản Qua|3|");
    let done = import_onto(&SAMPLE, &with_place, &[]);
    assert_eq!(faults(&done), ["E509 C2 "]);
}

/// [`LIST`] without the words of its column of groups.
fn without_groups() -> String {
    LIST.replace("|Thực phẩm|", "||").replace("|Đồ uống|", "||")
}

fn groups_of(tables: &Tables, id: &str) -> Vec<String> {
    let rows = tables.rows(Table::Products).iter().filter(|row| row[0].starts_with(id));
    rows.map(|row| row[2].clone()).collect()
}

#[test]
fn new_products_without_a_group_are_taken_and_told_once_a_file_with_their_number() {
    let told = |text: &str| {
        let done = import_onto(&SAMPLE, text, &[]);
        let notices = done.faults.iter().filter(|fault| fault.code == Code::NoGroup);
        let told = notices
            .map(|it| (it.cell_name().unwrap_or_default(), details(&it.details)))
            .collect::<Vec<_>>();
        (told, done)
    };
    let (whole, done) = told(&without_groups());
    assert_eq!(done.changes.products.len(), 3);
    assert_eq!(whole, [("E4".to_owned(), "3".to_owned())]);
    assert_eq!(faults(&done), [""; 0]);
    assert_eq!(groups_of(&done.tables, "ruou-minh-hoa"), ["", ""]);
    assert_eq!(read(done.tables.files()).products.last().map(|it| it.group), Some(None));
    // The group of one is stated, and that of another is no group: an error of its own.
    let (some, done) = told(&without_groups().replacen("||3 sao", "|Thực phẩm|3 sao", 1));
    assert_eq!(some, [("E5".to_owned(), "2".to_owned())]);
    assert_eq!(faults(&done), [""; 0]);
    let (others, done) = told(&without_groups().replacen("||3 sao", "|nhóm 7|3 sao", 1));
    assert_eq!(others, [("E5".to_owned(), "2".to_owned())]);
    assert_eq!(faults(&done), ["E510 E4 "]);
    // A later row of the same product states it.
    let again = "4|Miến đao Minh Họa|HTX Minh Họa Bản Qua|xã Bản Qua|Thực phẩm|3 sao";
    let (later, done) = told(&format!("{}\n{again}", without_groups()));
    assert_eq!(later, [("E5".to_owned(), "2".to_owned())]);
    assert_eq!(groups_of(&done.tables, "mien-dao-minh-hoa"), ["food"]);
}

#[test]
fn a_group_of_the_register_stays_where_a_list_states_none() {
    let items = read(import_onto(&SAMPLE, LIST, &[]).tables.files());
    let done = import_onto(&items, &without_groups(), &[]);
    assert!(done.faults.iter().all(|fault| fault.code != Code::NoGroup), "none is new");
    assert_eq!(faults(&done), [""; 0]);
    assert_eq!(groups_of(&done.tables, "ruou-minh-hoa"), ["drink", "drink"]);
    assert_eq!(done.changes, Changes { left: 3, ..Changes::default() });
}

#[test]
fn a_group_that_the_register_lacks_is_filled_and_another_is_told_and_left() {
    let items = read(import_onto(&SAMPLE, &without_groups(), &[]).tables.files());
    let done = import_onto(&items, LIST, &[]);
    assert_eq!(faults(&done), [""; 0]);
    let filled: Vec<_> =
        done.changes.changed.iter().map(|it| (it.table, it.column, it.value.as_str())).collect();
    let [food, drink] = ["food", "drink"].map(|group| ("products", "group", group));
    assert_eq!(filled, [food, drink, drink]);
    assert_eq!(done.changes.left, 0, "no row brings nothing");
    let items = read(done.tables.files());
    let done = import_onto(&items, &LIST.replacen("|Thực phẩm|", "|Đồ uống|", 1), &[]);
    assert_eq!(faults(&done), ["W506 E4 nhóm sản phẩm | Thực phẩm | Đồ uống"]);
    assert_eq!(groups_of(&done.tables, "mien-dao-minh-hoa"), ["food"]);
}

#[test]
fn a_row_that_stands_twice_is_taken_once() {
    let text =
        format!("{LIST}\n4|Miến đao Minh Họa|HTX Minh Họa Bản Qua|xã Bản Qua|Thực phẩm|3 sao");
    let done = import_onto(&SAMPLE, &text, &[]);
    assert_eq!(done.changes.certificates, 3);
    assert!(done.faults.iter().any(|fault| fault.code == Code::DoubleRow));
}

#[test]
fn a_place_outside_of_the_plan_is_told() {
    let text = LIST.replace("xã Mường Hum, huyện Bát Xát", "xã Minh Bảo, tỉnh Yên Bái");
    let done = import_onto(&SAMPLE, &text, &[]);
    assert_eq!(faults(&done), ["E515 D6 xã Minh Bảo, thành phố Yên Bái | Lào Cai"]);
}

#[test]
fn names_that_differ_by_a_mark_are_two_and_told() {
    let text = "STT|Tên sản phẩm|Tên chủ thể|Xã|Nhóm|Hạng sao|Ngày cấp\n\
        1|Bơ|HTX Minh Tâm|Bản Qua|Thực phẩm|3|20/12/2023\n\
        2|Bò|HTX Minh Tâm|Bản Qua|Thực phẩm|3|20/12/2023\n\
        3|BƠ|Hợp tác xã Minh Tâm|Bản Qua|Thực phẩm|3|21/12/2023\n\
        4|Bơ|HTX Minh Tấm|Bản Qua|Thực phẩm|3|20/12/2023";
    let done = import_onto(&SAMPLE, text, &[]);
    let Changes { entities, products, certificates, .. } = &done.changes;
    assert_eq!((entities.len(), products.len(), *certificates), (2, 3, 4));
    assert_eq!(faults(&done), ["W505 B3 Bơ", "W505 C5 HTX Minh Tâm"]);
}

#[test]
fn an_entity_in_another_commune_or_unit_is_told() {
    let items = read(import_onto(&SAMPLE, LIST, &[]).tables.files());
    let moved = |commune: &str| {
        let text = format!(
            "STT|Tên sản phẩm|Tên chủ thể|Xã|Nhóm|Hạng sao|Ngày cấp\n\
             1|Miến đao Minh Họa|HTX Minh Họa Bản Qua|{commune}|Thực phẩm|3|20/12/2023"
        );
        faults(&import_onto(&items, &text, &[]))
    };
    assert_eq!(moved("Bản Qua"), [""; 0]);
    assert_eq!(moved("Mường Hum"), ["W506 D2 xã/phường | xã Bản Qua | xã Mường Hum"]);
    assert_eq!(moved("Tả Van"), ["W514 C2 Bát Xát"]);
}

#[test]
fn two_grades_of_one_day_in_a_list_name_the_row() {
    let text =
        format!("{LIST}\n4|Miến đao Minh Họa|HTX Minh Họa Bản Qua|xã Bản Qua|Thực phẩm|4 sao");
    assert_eq!(faults(&import_onto(&SAMPLE, &text, &[])), ["E529 F7 4 | 3 | 4"]);
}

#[test]
fn one_name_of_two_legal_forms_is_two_entities_and_told() {
    let text = "STT|Tên sản phẩm|Tên chủ thể|Xã|Nhóm|Hạng sao|Ngày cấp\n\
        1|Chè|HTX Minh Tâm|Bản Qua|Đồ uống|3|20/12/2023\n\
        2|Chè|Công ty TNHH Minh Tâm|Bản Qua|Đồ uống|4|20/12/2023\n\
        3|Cam|Hợp tác xã Minh Tâm|Bản Qua|Thực phẩm|3|20/12/2023\n\
        4|Cam|Công ty Minh Tâm|Bản Qua|Thực phẩm|3|20/12/2023";
    let done = import_onto(&SAMPLE, text, &[]);
    let Changes { entities, products, certificates, .. } = &done.changes;
    assert_eq!((entities.len(), products.len(), *certificates), (2, 4, 4));
    assert_eq!(faults(&done), ["W519 C3 HTX Minh Tâm"]);
    let same = [Same::parse("Công ty TNHH Minh Tâm=HTX Minh Tâm").expect("two names")];
    let items = read(done.tables.files());
    let done = import_onto(&items, text, &same);
    assert!(done.changes.entities.is_empty());
}

#[test]
fn an_empty_cell_of_a_place_is_told_as_empty() {
    for heading in ["Địa chỉ", "Nơi sản xuất", "Xã/phường"] {
        let text = format!(
            "STT|Tên sản phẩm|Tên chủ thể|{heading}|Nhóm|Hạng sao|Ngày cấp\n\
             1|Chè Minh Họa|HTX Minh Họa||Đồ uống|3|20/12/2023"
        );
        assert_eq!(faults(&import_onto(&SAMPLE, &text, &[])), [format!("E504 D2 {heading}")]);
    }
}
