//! Columns of datasets: how they are written down, and those that several share.

use crate::{
    board::{
        Column,
        ColumnKind::{self, Day, Flag, Text},
        Word,
    },
    text::Pair,
};

pub fn must(
    name: &'static str,
    kind: ColumnKind,
    [vi, en]: [&'static str; 2],
    meaning: [&'static str; 2],
) -> Column {
    let meaning = Pair { vi: meaning[0], en: meaning[1] };
    Column { name, kind, required: true, heading: Pair { vi, en }, meaning, measure: None }
}

pub fn may(
    name: &'static str,
    kind: ColumnKind,
    heading: [&'static str; 2],
    meaning: [&'static str; 2],
) -> Column {
    Column { required: false, ..must(name, kind, heading, meaning) }
}

pub fn words(words: impl IntoIterator<Item = (&'static str, Pair)>) -> ColumnKind {
    ColumnKind::Word(words.into_iter().map(|(word, name)| Word { word, name }).collect())
}

pub fn refer(dataset: &'static str, column: &'static str) -> ColumnKind {
    ColumnKind::Of { dataset, column }
}

pub fn count() -> ColumnKind {
    ColumnKind::Integer { least: 0, most: None }
}

/// A number counted from 1.
pub fn position() -> ColumnKind {
    ColumnKind::Integer { least: 1, most: None }
}

pub fn target() -> Column {
    must(
        "target",
        refer("targets", "id"),
        ["Chỉ tiêu", "Target"],
        ["Mã chỉ tiêu.", "Id of the target."],
    )
}

pub fn reading() -> Column {
    must(
        "reading",
        Text,
        ["Cách hiểu", "Reading"],
        [
            "Mã cách hiểu; để trống khi chỉ tiêu không đếm.",
            "Id of the reading; empty for a target that is not counted.",
        ],
    )
}

pub fn name_vi() -> Column {
    must(
        "name_vi",
        Text,
        ["Tên", "Name"],
        ["Tên ngắn bằng tiếng Việt.", "Short name in Vietnamese."],
    )
}

pub fn name_en() -> Column {
    must(
        "name_en",
        Text,
        ["Tên (tiếng Anh)", "Name in English"],
        ["Tên ngắn bằng tiếng Anh.", "Short name in English."],
    )
}

pub fn decides() -> Column {
    must(
        "decides",
        Flag,
        ["Quyết định", "Decides"],
        [
            "Cách hiểu này có dùng để đánh giá hay không.",
            "Whether this reading decides the status.",
        ],
    )
}

pub fn as_of() -> Column {
    must(
        "as_of",
        Day,
        ["Tính đến ngày", "As of"],
        ["Ngày của con số.", "The day the figure speaks of."],
    )
}

pub fn place() -> Column {
    must(
        "place",
        refer("places", "code"),
        ["Địa bàn", "Place"],
        ["Mã tỉnh, thành phố hoặc địa bàn.", "Code of the whole or area."],
    )
}

pub fn numerator() -> Column {
    must("numerator", count(), ["Tử số", "Numerator"], ["Bao nhiêu được tính.", "How many count."])
}

pub fn denominator() -> Column {
    may(
        "denominator",
        count(),
        ["Mẫu số", "Denominator"],
        ["Trong bao nhiêu; để trống khi là số đếm.", "Out of how many; empty for a count."],
    )
}
