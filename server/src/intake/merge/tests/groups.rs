//! Groups of products, stated and not stated.

use super::*;

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
