//! What is one entity or product, and what is another.

use super::*;

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
