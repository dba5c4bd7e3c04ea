//! Telephone numbers, which are nobody's business.

use super::*;

#[test]
fn telephone_numbers_beside_a_name_or_an_address_are_not_kept() {
    let head = "STT|Tên sản phẩm|Chủ thể|Hạng sao|Ngày cấp";
    let address = "thôn 3, xã Mường Hum, huyện Bát Xát";
    let row = "Chè; HTX Minh Họa; cooperative - 02728 3 2023-12-20 - -";
    for end in ["⏎ĐT: 0988 123 456", " - 0912.345.678", "; SĐT: 0987654321"] {
        check(
            &LAO_CAI,
            &format!("{head}\n1|Chè|HTX Minh Họa; {address}{end}|3|20/12/2023"),
            &[row, &format!("N514 C2 HTX Minh Họa | {address}")],
        );
        check(
            &LAO_CAI,
            &format!("{head}|Địa chỉ\n1|Chè|HTX Minh Họa{end}|3|20/12/2023|{address}{end}"),
            &[row, "N506 C2 HTX Minh Họa"],
        );
    }
}
