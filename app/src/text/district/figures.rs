//! What a district's figures say.

use std::cmp::Ordering;

use super::{OTHER_READING, number_of};
use crate::{
    board::{Day, Unit},
    format::{self, Lang},
    text::{count::lower, progress},
};

pub fn targets(lang: Lang, name: &str) -> String {
    lang.pick(
        format!("Phần của {} trong từng chỉ tiêu", lower(name)),
        format!("What {name} adds to each target"),
    )
}

pub fn targets_sub(lang: Lang, day: Day) -> String {
    let day = format::day(lang, day);
    lang.pick(
        format!("Số của địa bàn bên cạnh số chung, theo từng cách hiểu, {day}"),
        format!("The area's figure beside that of the whole, by reading, {day}"),
    )
}

/// `1. Sản phẩm mới từ 3 sao: mới và đánh giá lại (cách hiểu khác)`; without a reading
/// the target's name alone.
pub fn label(lang: Lang, number: u32, target: &str, reading: Option<(&str, bool)>) -> String {
    match reading {
        None => format!("{number}. {target}"),
        Some((reading, true)) => format!("{number}. {target}: {}", lower(reading)),
        Some((reading, false)) => {
            let other = OTHER_READING.in_lang(lang);
            format!("{number}. {target}: {} ({other})", lower(reading))
        }
    }
}

/// `9 trong 41`.
pub fn part_of(lang: Lang, part: u32, whole: u32) -> String {
    let (part, whole) = (format::count(lang, part.into()), format::count(lang, whole.into()));
    lang.pick(format!("{part} trong {whole}"), format!("{part} of {whole}"))
}

/// `Từ 30 lên 37 sản phẩm được công nhận`.
pub fn course(lang: Lang, first: u32, now: u32) -> String {
    let (from, to) = (format::count(lang, first.into()), number_of(lang, now, Unit::Product));
    let to = lang.pick(format!("{to} được công nhận"), format!("{to} recognised"));
    match (lang, first.cmp(&now)) {
        (_, Ordering::Equal) => progress::same_ends(lang, &to),
        (Lang::Vi, Ordering::Less) => format!("Từ {from} lên {to}"),
        (Lang::Vi, Ordering::Greater) => format!("Từ {from} xuống {to}"),
        (Lang::En, Ordering::Less) => format!("Up from {from} to {to}"),
        (Lang::En, Ordering::Greater) => format!("Down from {from} to {to}"),
    }
}

pub fn course_sub(lang: Lang, name: &str, since: Day, day: Day) -> String {
    let (since, day) = (format::day(lang, since), format::day(lang, day));
    lang.pick(
        format!("Các số liệu chính và mọi cách hiểu của chỉ tiêu, {since} đến {day}. {name}"),
        format!("Main figures and all readings of the targets, {since} to {day}. {name}"),
    )
}
