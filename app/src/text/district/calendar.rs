//! What a district's calendar of ends says.

use super::{MONTHS, wide};
use crate::{
    board::Day,
    format::{self, Lang},
    text::count::lower,
};

pub fn month(lang: Lang, year: i32, month: u8) -> String {
    format::as_of(lang, &format!("{year:04}-{month:02}"))
}

/// The finding of the calendar: how many end, and the month in which most do.
pub fn calendar(lang: Lang, number: u32, most: Option<(&str, u32)>) -> String {
    let all = format::count(lang, number.into());
    let found = match (lang, number) {
        (Lang::Vi, 0) => {
            format!("Không có giấy chứng nhận nào hết hạn trong {MONTHS} tháng tới")
        }
        (Lang::En, 0) => format!("No certificate ends within {MONTHS} months"),
        (Lang::Vi, _) => format!("{all} giấy chứng nhận hết hạn trong {MONTHS} tháng tới"),
        (Lang::En, 1) => format!("1 certificate ends within {MONTHS} months"),
        (Lang::En, _) => format!("{all} certificates end within {MONTHS} months"),
    };
    let Some((month, most)) = most else { return found };
    let most = format::count(lang, most.into());
    match (lang, number) {
        (Lang::Vi, 1) => format!("{found}, vào {}", lower(month)),
        (Lang::Vi, _) => format!("{found}, nhiều nhất vào {} ({most})", lower(month)),
        (Lang::En, 1) => format!("{found}, in {month}"),
        (Lang::En, _) => format!("{found}, most in {month} ({most})"),
    }
}

pub fn calendar_sub(lang: Lang, first: &str, last: &str, name: &str, day: Day) -> String {
    let day = format::day(lang, day);
    lang.pick(
        format!(
            "Sản phẩm được công nhận vào {day}, theo tháng giấy chứng nhận hết hạn, {}–{}. {name}",
            lower(first),
            lower(last)
        ),
        format!(
            "Products recognised on {day} by the month their certificate ends, {first} – {last}. {name}"
        ),
    )
}

pub fn calendar_drawn(lang: Lang) -> String {
    lang.pick(
        format!("Lịch {MONTHS} tháng, mỗi cột một tháng"),
        format!("{MONTHS} months, a column each"),
    )
}

pub fn ends_later(lang: Lang, number: u32) -> String {
    let shown = format::count(lang, number.into());
    match (lang, number) {
        (Lang::Vi, _) => format!("{shown} sản phẩm khác hết hạn sau các tháng này."),
        (Lang::En, 1) => "1 more product ends after these months.".into(),
        (Lang::En, _) => format!("{shown} more products end after these months."),
    }
}

/// What the list of ends leaves out.
pub fn first_ends(lang: Lang, shown: usize, all: usize) -> String {
    let (shown, all) = (format::count(lang, wide(shown)), format::count(lang, wide(all)));
    lang.pick(
        format!("{shown} sản phẩm hết hạn trước nhất trong {all}."),
        format!("The first {shown} of {all} to end."),
    )
}
