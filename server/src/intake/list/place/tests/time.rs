//! Units that were, or are to be.

use super::*;

#[test]
fn a_unit_of_the_other_side_of_the_reform_becomes_its_successor() {
    check(
        &LAM_DONG,
        "xã Nam Dong, huyện Cư Jút, tỉnh Đắk Nông",
        "2026-01-15",
        &["24649 xã Nam Dong", "N505 xã Nam Dong, huyện Cư Jút | 15/01/2026 | xã Nam Dong"],
    );
}

#[test]
fn what_lay_in_a_province_of_another_name_lies_in_both() {
    for province in ["tỉnh Thừa Thiên Huế", "Thừa Thiên Huế", "thành phố Huế"] {
        let text = format!("thôn 1, xã Lộc Thủy, huyện Phú Lộc, {province}");
        for day in ["2023-03-12", "2025-03-12"] {
            check(&HUE, &text, day, &["20146 xã Lộc Thủy, huyện Phú Lộc"]);
        }
    }
}

#[test]
fn what_was_divided_or_made_of_several_is_told() {
    check(
        &LAM_DONG,
        "xã Phong Phú, huyện Tuy Phong",
        "2026-01-15",
        &["22972 xã Phan Rí Cửa", "W504 xã Phong Phú, huyện Tuy Phong | xã Phan Rí Cửa"],
    );
    let on = Day::from_ymd(2025, 6, 1);
    let address = Address { on, ..alone("xã Bát Xát, tỉnh Lào Cai") };
    let found = read(&address, &LAO_CAI).expect("a unit");
    assert_eq!(LAO_CAI.full_name(found.at), "xã Bát Xát");
    assert_eq!(found.remarks[0].code, Code::LaterPlace);
    assert!(found.remarks[0].details[3].vi.contains("thị trấn Bát Xát, huyện Bát Xát"));
}

#[test]
fn names_of_two_times_are_one_unit_or_an_error() {
    let day = "2025-10-15";
    for text in [
        "xã Bản Lầu, tỉnh Lào Cai (xã Lùng Vai, huyện Mường Khương cũ)",
        "xã Bản Lầu (trước đây là xã Lùng Vai)",
    ] {
        check(&LAO_CAI, text, day, &["02788 xã Bản Lầu"]);
    }
    let successor = "N505 xã Lùng Vai, huyện Mường Khương | 15/10/2025 | xã Bản Lầu";
    for text in [
        "Thôn Na Lang, xã Lùng Vai (nay là xã Bản Lầu), tỉnh Lào Cai",
        "xã Lùng Vai, nay là xã Bản Lầu",
        "thôn 3 (xã Lùng Vai cũ)",
    ] {
        check(&LAO_CAI, text, day, &["02788 xã Bản Lầu", successor]);
    }
    check(
        &LAO_CAI,
        "xã Lùng Vai, huyện Mường Khương (nay là xã Bản Lầu)",
        "2024-01-01",
        &["02785 xã Lùng Vai, huyện Mường Khương"],
    );
    for text in ["xã Bản Lầu, xã Lùng Vai cũ", "xã Bản Lầu - xã Lùng Vai cũ"] {
        check(&LAO_CAI, text, day, &["02788 xã Bản Lầu"]);
    }
    let text = "xã Mường Khương (xã Lùng Vai cũ)";
    let both = "02761 xã Mường Khương; 02788 xã Bản Lầu";
    check(&LAO_CAI, text, day, &[&format!("E513 {text} | {both}")]);
}

#[test]
fn a_list_typed_after_a_reform_means_the_unit_of_the_day_of_its_decision() {
    let day = "2023-12-20";
    let na_hoi = "02875 xã Na Hối, huyện Bắc Hà";
    let lung_vai = "02785 xã Lùng Vai, huyện Mường Khương";
    check(&LAO_CAI, "xã Bắc Hà (xã Na Hối cũ)", day, &[na_hoi]);
    check(&LAO_CAI, "xã Bản Lầu (xã Lùng Vai cũ)", day, &[lung_vai]);
    check(&LAO_CAI, "xã Bản Lầu (sáp nhập từ xã Lùng Vai)", day, &[lung_vai]);
    check(&LAO_CAI, "xã Lùng Vai (nay là xã Bản Lầu)", day, &[lung_vai]);
    check(&LAO_CAI, "xã Lùng Vai (trước sáp nhập)", day, &[lung_vai]);
    // The unit of now was made of several.
    let on = day.parse().ok();
    let read = read(&Address { on, ..alone("xã Bản Lầu (mới)") }, &LAO_CAI).expect("a unit");
    assert_eq!((LAO_CAI.code(read.at), read.remarks[0].code), ("02788", Code::LaterPlace));
    check(&LAO_CAI, "xã Bản Lầu (mới)", "2025-10-15", &["02788 xã Bản Lầu"]);
}

#[test]
fn a_unit_that_was_is_found_by_its_name() {
    let own = "xã Na Hối, huyện Bắc Hà";
    let text = "thôn 3, xã Na Hối cũ, huyện Bắc Hà";
    check(&LAO_CAI, text, "2024-01-01", &[&format!("02875 {own}")]);
    let told = format!("N505 {own} | 15/10/2025 | xã Bắc Hà");
    check(&LAO_CAI, text, "2025-10-15", &["02839 xã Bắc Hà", &told]);
    // Nothing lies in a district now.
    check(&LAO_CAI, "xã Bảo Nhai, huyện Bắc Hà cũ", "2025-10-15", &["02890 xã Bảo Nhai"]);
}

#[test]
fn a_unit_of_another_time_that_never_was_is_told() {
    let on = Day::from_ymd(2024, 1, 1);
    for (text, expected) in [
        ("xã Bản Qua, huyện Bát Xát (xã Không Có cũ)", Some(Code::UnknownPlace)),
        ("thôn 3 (xã Không Có cũ)", Some(Code::UnknownPlace)),
        ("xã Bản Qua, huyện Bát Xát (xã Tú Nang, tỉnh Sơn La cũ)", Some(Code::OutsidePlace)),
        ("xã Bản Qua, huyện Bát Xát (xã Bản Qua cũ)", None),
        ("xã Bản Qua, huyện Bát Xát (trụ sở cũ)", None),
    ] {
        let read = read(&Address { on, ..alone(text) }, &LAO_CAI);
        assert_eq!(read.err().map(|remark| remark.code), expected, "{text}");
    }
}
