//! What is no unit, or could be several.

use super::*;

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
fn an_address_that_ends_with_another_province_is_outside() {
    let outside = |name| format!("E515 {name} | Lào Cai, Yên Bái");
    let day = "2024-01-01";
    for text in ["xã Tú Nang, huyện Yên Châu, Sơn La", "xã Bản Qua, tỉnh Sơn La"] {
        check(&LAO_CAI, text, day, &[&outside("Sơn La")]);
    }
    check(&LAO_CAI, "phường A, quận B, TP Hà Nội", day, &[&outside("Hà Nội")]);
}
