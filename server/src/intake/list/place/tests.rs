use super::*;
use crate::intake::list::tests::{DONG_THAP, HUE, LAM_DONG, LAO_CAI, details};

/// What `text` means on `day`: code and full name, then what is said, a line each.
fn check(places: &Gazetteer, text: &str, day: &str, expected: &[&str]) {
    let on = day.parse().ok();
    check_address(places, &Address { on, ..alone(text) }, expected);
}

/// `text` and nothing beside it, on any day.
fn alone(text: &str) -> Address<'_> {
    let provinces = &Vec::new;
    Address { text, above: &[], district: None, on: None, is_commune: false, provinces }
}

fn check_address(places: &Gazetteer, address: &Address<'_>, expected: &[&str]) {
    let line = |remark: &Remark| {
        let details = details(&remark.details);
        let near = remark.suggestion.as_ref().map(|near| format!(" ? {near}")).unwrap_or_default();
        format!("{} {details}{near}", remark.code.id())
    };
    let lines: Vec<String> = match read(address, places) {
        Ok(found) => {
            let own = format!("{} {}", places.code(found.at), places.full_name(found.at));
            [own].into_iter().chain(found.remarks.iter().map(line)).collect()
        }
        Err(remark) => vec![line(&remark)],
    };
    assert_eq!(lines, expected, "{}", address.text);
}

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
    check(&LAO_CAI, "Bản Qua, Bát Xát", "2024-01-01", &["02716 xã Bản Qua, huyện Bát Xát"]);
}

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
fn several_units_of_one_name_are_an_error_that_names_them() {
    check(
        &LAO_CAI,
        "xã Thanh Bình",
        "2024-01-01",
        &[
            "E513 Thanh Bình | 02779 xã Thanh Bình, huyện Mường Khương; 03022 xã Thanh Bình, thị xã Sa Pa",
        ],
    );
    let sa_pa = LAO_CAI.named("Sa Pa").iter().copied().find(|&at| LAO_CAI.level(at) == 1);
    let on = Day::from_ymd(2024, 1, 1);
    let address = Address { district: sa_pa, on, ..alone("xã Thanh Bình") };
    check_address(&LAO_CAI, &address, &["03022 xã Thanh Bình, thị xã Sa Pa"]);
    let address = Address {
        district: None,
        above: &[Part::of_column("Mường Khương", &[1]).expect("a part")],
        ..address
    };
    check_address(&LAO_CAI, &address, &["02779 xã Thanh Bình, huyện Mường Khương"]);
}

#[test]
fn a_province_of_then_is_meant_and_not_all_of_which_that_of_today_was_made() {
    let tien_giang = "28342 xã Hưng Thạnh, huyện Tân Phước";
    let dong_thap = "30043 xã Hưng Thạnh, huyện Tháp Mười";
    let on = Day::from_ymd(2024, 1, 1);
    let meant = |text, province: &str, expected: &[&str]| {
        let provinces = || -> Vec<String> {
            [province].iter().filter(|it| !it.is_empty()).map(|it| (*it).to_owned()).collect()
        };
        let address = Address { on, provinces: &provinces, ..alone(text) };
        check_address(&DONG_THAP, &address, expected);
    };
    let both = format!("E513 Hưng Thạnh | {tien_giang}; {dong_thap}");
    meant("xã Hưng Thạnh", "", &[&both]);
    meant("xã Hưng Thạnh", "Đồng Tháp", &[dong_thap]);
    meant("xã Hưng Thạnh", "Tiền Giang", &[tien_giang]);
    meant("xã Hưng Thạnh, tỉnh Đồng Tháp", "", &[dong_thap]);
    meant("xã Hưng Thạnh, tỉnh Tiền Giang", "Đồng Tháp", &[tien_giang]);
    // What only the other one had is still found.
    meant("xã Thạnh Mỹ, huyện Tân Phước", "Đồng Tháp", &["28330 xã Thạnh Mỹ, huyện Tân Phước"]);
}

#[test]
fn a_name_of_a_district_and_of_its_township_is_told() {
    let both = "E513 Bắc Hà | 085 huyện Bắc Hà; 02839 thị trấn Bắc Hà, huyện Bắc Hà";
    for text in ["Bắc Hà", "thôn 3, Bắc Hà, Lào Cai", "thôn Na Áng, Bắc Hà"] {
        check(&LAO_CAI, text, "2024-01-01", &[both]);
    }
    check(&LAO_CAI, "Bắc Hà, Bắc Hà", "2024-01-01", &["02839 thị trấn Bắc Hà, huyện Bắc Hà"]);
    let on = Day::from_ymd(2024, 1, 1);
    let address = Address { on, is_commune: true, ..alone("Bắc Hà") };
    check_address(&LAO_CAI, &address, &["02839 thị trấn Bắc Hà, huyện Bắc Hà"]);
}

#[test]
fn two_communes_in_an_address_are_told() {
    for text in ["xã Bản Qua và xã Quang Kim, huyện Bát Xát", "xã Bản Qua\nxã Quang Kim"]
    {
        assert_eq!(
            read(&alone(text), &LAO_CAI).expect_err("two").code,
            Code::SeveralPlaces,
            "{text}"
        );
    }
}

#[test]
fn what_a_unit_was_before_and_brackets_are_read() {
    check(&LAO_CAI, "xã Bản Qua (Bát Xát)", "2024-01-01", &["02716 xã Bản Qua, huyện Bát Xát"]);
    check(&LAO_CAI, "Bản Qua / Bát Xát", "2024-01-01", &["02716 xã Bản Qua, huyện Bát Xát"]);
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
fn what_is_no_place_is_told_with_the_nearest() {
    let day = "2024-01-01";
    check(
        &LAO_CAI,
        "xã Bản Quaa, huyện Bát Xát",
        day,
        &["E512 Bản Quaa ? xã Bản Qua, huyện Bát Xát"],
    );
    check(&LAO_CAI, "thôn 3", day, &["E514 "]);
    check(&LAO_CAI, "xã Bản Qua, tỉnh Đắk Nông", day, &["E515 Đắk Nông | Lào Cai, Yên Bái"]);
    check(
        &LAO_CAI,
        "xã Bản Qua, huyện Sa Pa",
        day,
        &["E512 Bản Qua ? 02716 xã Bản Qua, huyện Bát Xát"],
    );
    check(
        &LAO_CAI,
        "phường Bản Qua, huyện Bát Xát",
        day,
        &["02716 xã Bản Qua, huyện Bát Xát", "N511 xã Bản Qua, huyện Bát Xát"],
    );
}

#[test]
fn a_name_with_other_marks_is_told_and_one_of_another_district_refused() {
    let day = "2024-01-01";
    let own = "03076 xã Nậm Chầy, huyện Văn Bàn";
    let other = "02770 xã Nậm Chảy, huyện Mường Khương";
    check(
        &LAO_CAI,
        "xã Nậm Chảy, huyện Văn Bàn",
        day,
        &[&format!("E512 Nậm Chảy ? {other}; {own}")],
    );
    check(&LAO_CAI, "xã Nậm Chày, huyện Văn Bàn", day, &[own]);
    let told = ["02716 xã Bản Qua, huyện Bát Xát", "N524 Bản Quà | xã Bản Qua, huyện Bát Xát"];
    check(&LAO_CAI, "xã Bản Quà, huyện Bát Xát", day, &told);
    for text in ["xa Ban Qua, huyen Bat Xat", "XÃ BẢN QUA, huyện Bát Xát"] {
        check(&LAO_CAI, text, day, &told[..1]);
    }
    for text in ["xã Hoà Mạc", "xã Hòa Mạc"] {
        check(&LAO_CAI, text, day, &["03097 xã Hoà Mạc, huyện Văn Bàn"]);
    }
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
fn an_address_that_ends_with_another_province_is_outside() {
    let outside = |name| format!("E515 {name} | Lào Cai, Yên Bái");
    let day = "2024-01-01";
    for text in ["xã Tú Nang, huyện Yên Châu, Sơn La", "xã Bản Qua, tỉnh Sơn La"] {
        check(&LAO_CAI, text, day, &[&outside("Sơn La")]);
    }
    check(&LAO_CAI, "phường A, quận B, TP Hà Nội", day, &[&outside("Hà Nội")]);
}

#[test]
fn a_telephone_number_is_no_place() {
    let found = ["02716 xã Bản Qua, huyện Bát Xát"];
    for end in ["\nĐT: 0988 123 456", " - 0912.345.678", "; SĐT: 0987654321"] {
        check(&LAO_CAI, &format!("xã Bản Qua, huyện Bát Xát{end}"), "2024-01-01", &found);
    }
}
