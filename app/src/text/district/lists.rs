//! What a district's lists say.

use super::{number_of, wide};
use crate::{
    board::{Day, Unit},
    format::{self, Lang},
};

pub fn entities(lang: Lang, number: u32) -> String {
    let entities = number_of(lang, number, Unit::Entity);
    match (lang, number) {
        (Lang::Vi, _) => format!("{entities} có sản phẩm được công nhận"),
        (Lang::En, 1) => format!("{entities} has a recognised product"),
        (Lang::En, _) => format!("{entities} have a recognised product"),
    }
}

pub fn villages(lang: Lang, with: u32, all: u32) -> String {
    let villages = number_of(lang, all, Unit::Village);
    let with = format::count(lang, with.into());
    lang.pick(
        format!("{with} trong {villages} có sản phẩm OCOP"),
        format!("{with} of {villages} with an OCOP product"),
    )
}

pub fn applications(lang: Lang, number: usize) -> String {
    let shown = format::count(lang, wide(number));
    match (lang, number) {
        (Lang::Vi, _) => format!("{shown} hồ sơ"),
        (Lang::En, 1) => "1 application".into(),
        (Lang::En, _) => format!("{shown} applications"),
    }
}

/// `12 trong 17 xã, phường chưa có …`; `communes` are all of them, counted.
pub fn communes(lang: Lang, without: u32, communes: &str) -> String {
    let shown = format::count(lang, without.into());
    match (lang, without) {
        (Lang::Vi, 0) => format!("Cả {communes} đều có sản phẩm được công nhận"),
        (Lang::Vi, _) => format!("{shown} trong {communes} chưa có sản phẩm được công nhận"),
        (Lang::En, 0) => format!("All {communes} have a recognised product"),
        (Lang::En, _) => format!("{shown} of {communes} without a recognised product"),
    }
}

/// `60 trong 152 xã, phường, thị trấn có sản phẩm được công nhận`.
pub fn with_product(lang: Lang, with: u32, communes: &str) -> String {
    let shown = format::count(lang, with.into());
    match (lang, with) {
        (Lang::Vi, _) => format!("{shown} trong {communes} có sản phẩm được công nhận"),
        (Lang::En, 1) => format!("1 of {communes} has a recognised product"),
        (Lang::En, _) => format!("{shown} of {communes} have a recognised product"),
    }
}

/// What a screen reader says of their map: of how many a point is known, where not of all.
pub fn communes_drawn(lang: Lang, drawn: Option<u32>, communes: &str) -> String {
    let shown = drawn.map(|number| format::count(lang, number.into()));
    let (vi, en) = match shown {
        None => (communes.to_owned(), communes.to_owned()),
        Some(shown) => (
            format!("{shown} trong {communes} có vị trí"),
            format!("{shown} of {communes}, those with a point,"),
        ),
    };
    lang.pick(
        format!("Bản đồ chấm của {vi}; diện tích chấm theo số lượng."),
        format!("A map of {en} as dots; the area of a dot is its number."),
    )
}

pub fn without(lang: Lang, names: &str) -> String {
    lang.pick(format!("Chưa có: {names}."), format!("Without: {names}."))
}

/// `Có (2)`.
pub fn has(lang: Lang, number: u32) -> String {
    let shown = format::count(lang, number.into());
    lang.pick(format!("có ({shown})"), format!("yes ({shown})"))
}

/// A measure at a place on a day, for subtitles.
pub fn at(lang: Lang, what: &str, name: &str, day: Day) -> String {
    format!("{what}. {name}, {}", format::day(lang, day))
}

/// What a list leaves to the data file.
pub fn first_rows(lang: Lang, shown: usize, all: usize) -> String {
    let (shown, all) = (format::count(lang, wide(shown)), format::count(lang, wide(all)));
    lang.pick(
        format!("{shown} dòng đầu trong {all}; tệp CSV có đủ."),
        format!("The first {shown} of {all} rows; the CSV has all."),
    )
}
