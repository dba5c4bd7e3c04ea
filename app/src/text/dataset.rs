//! What every dataset that can be downloaded is: the register's tables by their
//! dictionary, and here those that are computed, published or promised.

mod columns;
mod tables;

use super::{Pair, dictionary, goal, status, unit};
use crate::{
    board::{ColumnKind, GoalKind, Pace, PlaceKind, Status, Unit},
    format::Lang,
};

/// The name of a dataset: `Giấy chứng nhận`.
pub fn table(table: &str) -> Option<Pair> {
    let own = tables::TABLES.iter().find(|(name, ..)| *name == table).map(|(_, name, _)| *name);
    own.or_else(|| dictionary::table(table))
}

/// What a row of a dataset is, in a sentence.
pub fn about(table: &str) -> Option<Pair> {
    let own = tables::TABLES.iter().find(|(name, ..)| *name == table).map(|(_, _, about)| *about);
    own.or_else(|| dictionary::about(table))
}

/// The name of a column, short enough for a heading.
pub fn column(table: &str, column: &str) -> Option<Pair> {
    entry(table, column).map(|entry| entry.0).or_else(|| dictionary::column(table, column))
}

/// What a cell of a column says, in a sentence.
pub fn meaning(table: &str, column: &str) -> Option<Pair> {
    entry(table, column).map(|entry| entry.1).or_else(|| dictionary::meaning(table, column))
}

/// What the numbers of a column count, where that is the same in every row.
pub fn measured_in(table: &str, column: &str) -> Option<Pair> {
    match (table, column) {
        ("results", "value" | "goal") => {
            Some(Pair { vi: "phần của 1, hoặc số đếm", en: "fraction of 1, or a count" })
        }
        _ => dictionary::measured_in(table, column),
    }
}

/// An allowed word of a column, as a reader says it.
pub fn word(table: &str, column: &str, word: &str) -> Option<Pair> {
    match (table, column) {
        ("places", "kind") => {
            PlaceKind::ALL.into_iter().find(|kind| kind.word() == word).map(place)
        }
        ("results", "status") => Status::with_id(word).map(status::name),
        ("targets", "goal_kind") => GoalKind::with_id(word).map(goal::kind),
        ("readings", "kind") => Pace::with_id(word).map(goal::pace),
        ("readings", "unit") => Unit::with_id(word).map(unit::one),
        _ => dictionary::word(table, column, word),
    }
}

/// What a cell may hold, in words.
pub fn kind(lang: Lang, kind: &ColumnKind) -> String {
    let pair = match kind {
        ColumnKind::Id => Pair { vi: "mã, duy nhất", en: "id, unique" },
        ColumnKind::Text => Pair { vi: "văn bản", en: "text" },
        ColumnKind::Link => Pair { vi: "địa chỉ trang", en: "web address" },
        ColumnKind::Day => Pair { vi: "ngày", en: "date" },
        ColumnKind::Flag => Pair { vi: "đúng hoặc sai", en: "true or false" },
        ColumnKind::Integer { least, most: Some(most) } => {
            return lang.pick(
                format!("số nguyên từ {least} đến {most}"),
                format!("whole number from {least} to {most}"),
            );
        }
        ColumnKind::Integer { .. } => Pair { vi: "số nguyên", en: "whole number" },
        ColumnKind::Number => Pair { vi: "số", en: "number" },
        ColumnKind::Printed => {
            Pair { vi: "số, hoặc chữ như đã in", en: "number, or words as printed" }
        }
        ColumnKind::Word(_) => Pair { vi: "một trong các từ", en: "one of the words" },
        ColumnKind::Of { dataset, column } => {
            return lang.pick(
                format!("mã trong {dataset}.{column}"),
                format!("a value of {dataset}.{column}"),
            );
        }
    };
    pair.of(lang).to_owned()
}

fn place(kind: PlaceKind) -> Pair {
    match kind {
        PlaceKind::Province => Pair { vi: "tỉnh", en: "province" },
        PlaceKind::City => Pair { vi: "thành phố", en: "city" },
        PlaceKind::Town => Pair { vi: "thị xã", en: "town" },
        PlaceKind::District => Pair { vi: "huyện", en: "district" },
        PlaceKind::Commune => Pair { vi: "xã", en: "commune" },
        PlaceKind::Ward => Pair { vi: "phường", en: "ward" },
        PlaceKind::Township => Pair { vi: "thị trấn", en: "township" },
    }
}

fn entry(table: &str, column: &str) -> Option<(Pair, Pair)> {
    let mut all = columns::COLUMNS.iter();
    let known = all.find(|(of, name, ..)| of.contains(&table) && *name == column);
    known.map(|(_, _, name, meaning)| (*name, *meaning))
}
