//! What the squares of a district's products say.

use super::{number_of, wide};
use crate::{
    board::{Day, State, Unit},
    format::{self, DOT, Lang},
    text::{count::lower, plural, state},
};

/// `37 sản phẩm được công nhận, 4 sắp hết hạn`.
pub fn waffle(lang: Lang, recognised: u32, ending: u32) -> String {
    let products = number_of(lang, recognised, Unit::Product);
    let soon = format::count(lang, ending.into());
    match (lang, ending) {
        (Lang::Vi, 0) => format!("{products} được công nhận"),
        (Lang::Vi, _) => format!("{products} được công nhận, {soon} sắp hết hạn"),
        (Lang::En, 0) => format!("{products} recognised"),
        (Lang::En, 1) => format!("{products} recognised, 1 ends soon"),
        (Lang::En, _) => format!("{products} recognised, {soon} end soon"),
    }
}

/// What a square is, where it stands for `each` products.
pub fn waffle_sub(lang: Lang, name: &str, day: Day, each: usize) -> String {
    let (day, number) = (format::day(lang, day), format::count(lang, wide(each)));
    match (lang, each) {
        (Lang::Vi, 1) => {
            format!("Mỗi ô một sản phẩm đã được đánh giá, số trong ô là số sao. {name}, {day}")
        }
        (Lang::Vi, _) => format!(
            "Mỗi ô khoảng {number} sản phẩm đã được đánh giá, số trong ô là số sao; trạng thái nào có sản phẩm thì có ít nhất một ô. {name}, {day}"
        ),
        (Lang::En, 1) => {
            format!("One square a graded product, the number in it its stars. {name}, {day}")
        }
        (Lang::En, _) => format!(
            "One square for some {number} graded products, the number in it their stars; every state that occurs has at least one. {name}, {day}"
        ),
    }
}

pub fn waffle_drawn(lang: Lang, squares: usize) -> String {
    let word = plural(squares, "square", "squares");
    lang.pick(format!("Biểu đồ ô vuông, {squares} ô"), format!("Unit chart, {squares} {word}"))
}

/// `Chè xanh 034: 3 sao, còn hiệu lực, hết hạn 12/06/2026`.
pub fn square(lang: Lang, name: &str, stars: u8, state: State, ends: Day) -> String {
    let words = lower(state::name(state).in_lang(lang));
    let ends = format::day(lang, ends);
    let star = if stars == 1 { "star" } else { "stars" };
    let until = match state {
        State::Recognised | State::Extended | State::Below => lang.pick("hết hạn ", "ends "),
        State::Ending | State::Ended | State::Revoked | State::None => "",
    };
    let stars = lang.pick(format!("{stars} sao"), format!("{stars} {star}"));
    format!("{name}: {stars}, {words}, {until}{ends}")
}

/// `Còn hiệu lực: 33 · Sắp hết hạn: 4`.
pub fn tally(lang: Lang, states: &[(State, usize)]) -> String {
    let parts = states.iter().map(|&(state, number)| {
        format!("{}: {}", state::name(state).in_lang(lang), format::count(lang, wide(number)))
    });
    parts.collect::<Vec<_>>().join(DOT)
}

pub fn ungraded_note(lang: Lang, number: usize) -> String {
    let shown = format::count(lang, wide(number));
    match (lang, number) {
        (Lang::Vi, _) => {
            format!("{shown} sản phẩm trong danh mục chưa được đánh giá đến ngày này, không có ô.")
        }
        (Lang::En, 1) => "1 product of the register was not graded by this day: no square.".into(),
        (Lang::En, _) => {
            format!("{shown} products of the register were not graded by this day: no squares.")
        }
    }
}

pub fn all_products(lang: Lang, name: &str) -> String {
    lang.pick(
        format!("Tìm trong mọi sản phẩm của {}", lower(name)),
        format!("Search all products of {name}"),
    )
}
