//! How the parts of an address are read.

use super::*;

#[test]
fn a_unit_is_known_by_its_official_name_and_by_that_of_its_office() {
    for text in ["xã Nàn Sín, huyện Si Ma Cai", "xã Nàn Xín, huyện Si Ma Cai"] {
        check(&LAO_CAI, text, "2024-01-01", &["02836 xã Nàn Xín, huyện Si Ma Cai"]);
    }
    check(
        &LAO_CAI,
        "thị trấn Nông trường Phong Hải, huyện Bảo Thắng",
        "2024-01-01",
        &["02902 thị trấn N.T Phong Hải, huyện Bảo Thắng"],
    );
}

#[test]
fn an_address_is_read_from_the_right() {
    let nam_dong = "24649 xã Nam Dong, huyện Cư Jút";
    for text in [
        "Thôn 3, xã Nam Dong, huyện Cư Jút, tỉnh Đắk Nông",
        "Xã Nam Dong huyện Cư Jút tỉnh Đắk Nông",
        "thôn 3 - xã Nam Dong - huyện Cư Jút",
        "X. Nam Dong, H.Cư Jút",
        "Nam Dong, Cư Jút, Đắk Nông",
        "xa Nam Dong, huyen Cu Jut",
        "24649",
    ] {
        check(&LAM_DONG, text, "2025-06-19", &[nam_dong]);
    }
    check(&LAO_CAI, "Tổ 2, phường Sa Pa, tỉnh Lào Cai", "2026-03-01", &["03006 phường Sa Pa"]);
    check(
        &LAO_CAI,
        "TT. Bát Xát, huyện Bát Xát",
        "2024-01-01",
        &["02683 thị trấn Bát Xát, huyện Bát Xát"],
    );
    check(
        &LAO_CAI,
        "Tổ 1 TT Bát Xát, huyện Bát Xát",
        "2024-01-01",
        &["02683 thị trấn Bát Xát, huyện Bát Xát"],
    );
    check(&LAO_CAI, "Bản Qua, Bát Xát", "2024-01-01", &["02716 xã Bản Qua, huyện Bát Xát"]);
}

#[test]
fn what_a_unit_was_before_and_brackets_are_read() {
    check(&LAO_CAI, "xã Bản Qua (Bát Xát)", "2024-01-01", &["02716 xã Bản Qua, huyện Bát Xát"]);
    check(&LAO_CAI, "Bản Qua / Bát Xát", "2024-01-01", &["02716 xã Bản Qua, huyện Bát Xát"]);
}

#[test]
fn a_name_of_two_parts_is_one() {
    for text in ["phường Xuân Hương - Đà Lạt, tỉnh Lâm Đồng", "Tổ 3, P. Xuân Hương-Đà Lạt"]
    {
        check(&LAM_DONG, text, "2026-03-01", &["24781 phường Xuân Hương - Đà Lạt"]);
    }
}

#[test]
fn a_city_is_not_the_province_of_its_name() {
    for city in ["thành phố Lào Cai", "TP. Lào Cai", "TP Lào Cai"] {
        check(
            &LAO_CAI,
            &format!("tổ 5, phường Nam Cường, {city}, tỉnh Lào Cai"),
            "2023-12-20",
            &["02671 phường Nam Cường, thành phố Lào Cai"],
        );
    }
}

#[test]
fn a_code_behind_a_name_is_that_of_its_unit() {
    let day = "2023-12-20";
    let ban_qua = "02716 xã Bản Qua, huyện Bát Xát";
    for text in ["xã Bản Qua (02716)", "xã Bản Qua (mã 02716), huyện Bát Xát"] {
        check(&LAO_CAI, text, day, &[ban_qua]);
    }
    let other = "02875 xã Na Hối, huyện Bắc Hà";
    let text = "xã Bản Qua (02875)";
    check(&LAO_CAI, text, day, &[&format!("E513 {text} | {ban_qua}; {other}")]);
    check(&LAO_CAI, "xã Bản Qua (99999)", day, &["E512 99999"]);
}

#[test]
fn an_address_of_very_many_parts_means_what_one_of_a_few_does() {
    let on = Day::from_ymd(2024, 1, 1);
    let meant = |times: usize| {
        let text = ["thôn 1, ", "Bát Xát, "].map(|part| part.repeat(times)).concat();
        read(&Address { on, ..alone(&text) }, &LAO_CAI)
    };
    assert_eq!(meant(5000), meant(2));
}

#[test]
fn a_name_of_very_many_parts_has_no_address_behind_it() {
    for part in ["a,", "tổ b,"] {
        for times in [200, 3000] {
            let text = format!("HTX A, {}", part.repeat(times));
            assert_eq!(behind(&text, &LAO_CAI), None, "{part} {times}");
        }
    }
    let text = "HTX A, tổ 3, thôn 4, xã Bản Qua";
    assert_eq!(behind(text, &LAO_CAI), Some(("HTX A", "tổ 3, thôn 4, xã Bản Qua")));
}

#[test]
fn a_telephone_number_is_no_place() {
    let found = ["02716 xã Bản Qua, huyện Bát Xát"];
    for end in ["\nĐT: 0988 123 456", " - 0912.345.678", "; SĐT: 0987654321"] {
        check(&LAO_CAI, &format!("xã Bản Qua, huyện Bát Xát{end}"), "2024-01-01", &found);
    }
}
