//! Where an entity and its product are.

use super::*;

#[test]
fn a_place_outside_of_the_plan_is_told() {
    let text = LIST.replace("xã Mường Hum, huyện Bát Xát", "xã Minh Bảo, tỉnh Yên Bái");
    let done = import_onto(&SAMPLE, &text, &[]);
    let place = "D6 xã Minh Bảo, thành phố Yên Bái";
    assert_eq!(
        faults(&done),
        [format!("W527 {place} | huyện Bát Xát"), format!("E515 {place} | Lào Cai")]
    );
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
fn an_empty_cell_of_a_place_is_told_as_empty() {
    for heading in ["Địa chỉ", "Nơi sản xuất", "Xã/phường"] {
        let text = format!(
            "STT|Tên sản phẩm|Tên chủ thể|{heading}|Nhóm|Hạng sao|Ngày cấp\n\
             1|Chè Minh Họa|HTX Minh Họa||Đồ uống|3|20/12/2023"
        );
        assert_eq!(faults(&import_onto(&SAMPLE, &text, &[])), [format!("E504 D2 {heading}")]);
    }
}
