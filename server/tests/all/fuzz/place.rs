//! Addresses of anything, given to the reader of places.

use std::sync::LazyLock;

use app::board::Day;
use proptest::{collection::vec, prelude::*, sample::select};
use server::{
    intake::list::place::{Address, Part, read},
    place::{FILE, Gazetteer, PlanUnits, places_of},
};

use super::config;

/// Units of both sides of the reform.
static KNOWN: LazyLock<Gazetteer> = LazyLock::new(|| {
    let on = Day::from_ymd(2025, 12, 31).expect("a day");
    let table = places_of(&PlanUnits::new("15", None, on)).expect("places");
    Gazetteer::read(FILE, &table).expect("places")
});

const WORDS: [&str; 44] = [
    "xã",
    "Xã",
    "X.",
    "phường",
    "P.",
    "thị trấn",
    "TT",
    "TT.",
    "huyện",
    "H.",
    "thị xã",
    "TX",
    "thành phố",
    "TP.",
    "tỉnh",
    "T.",
    "Bản Qua",
    "Bát Xát",
    "Sa Pa",
    "Lào Cai",
    "Yên Bái",
    "Thanh Bình",
    "Mường Khương",
    "Minh Bảo",
    "Trạm Tấu",
    "Cốc Lếu",
    "02683",
    "2683",
    "99999",
    "0",
    ",",
    ", ",
    " - ",
    "-",
    ";",
    "(",
    ")",
    ".",
    "thôn 3",
    "tổ 5",
    "số nhà 12/4",
    "\u{200b}",
    "\n",
    "Ð",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => vec(prop_oneof![9 => select(&WORDS[..]).prop_map(str::to_owned), 1 => ".{0,4}"], 0..12).prop_map(|parts| parts.join(" ")),
        1 => ".{0,60}",
    ]
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn an_address_is_a_commune_or_it_is_told_why_not(
        text in text(),
        above in vec(text(), 0..3),
        year in prop::option::of(1900..2100),
    ) {
        let above: Vec<Part> = above.iter().filter_map(|text| Part::of_column(text, &[1, 0])).collect();
        let on = year.and_then(|year| Day::from_ymd(year, 7, 1));
        match read(&Address { text: &text, above: &above, district: None, on, is_commune: true, provinces: &Vec::new }, &KNOWN) {
            Ok(found) => prop_assert_eq!(KNOWN.level(found.at), 2),
            Err(remark) => prop_assert!(remark.code.id().starts_with('E'), "{remark:?}"),
        }
    }
}
