//! What every dataset that can be downloaded is called, with its columns: the
//! register's tables as the schema has them, and here those that are computed,
//! published or promised.

mod column;
mod computed;
mod outlook;
mod published;

pub use computed::{counts, readings, results, steps};
pub use outlook::outlook;
pub use published::{figures, places, targets};

use super::Pair;
use crate::{
    board::{Column, ColumnKind, Layout, Word},
    format::Lang,
    schema::{Table, Type},
};

/// A table of the register, with the columns that a register is read by and those that follow
/// from them.
pub fn register(table: Table) -> Layout {
    let description = table.description();
    let all = description.columns.iter().chain(description.derived);
    let columns = all.map(|column| Column {
        name: column.name,
        kind: kind_of(column.of),
        required: column.required,
        heading: column.heading,
        meaning: column.meaning,
        measure: column.measure,
    });
    Layout {
        name: description.name,
        title: description.title,
        about: description.about,
        key: description.key,
        columns: columns.collect(),
    }
}

fn kind_of(cell: Type) -> ColumnKind {
    match cell {
        Type::Id => ColumnKind::Id,
        Type::Text => ColumnKind::Text,
        Type::Day => ColumnKind::Day,
        Type::Flag => ColumnKind::Flag,
        Type::Stars => ColumnKind::Integer { least: 1, most: Some(5) },
        Type::Word(all) => column::words(all.words.iter().copied().zip(all.names.iter().copied())),
        Type::Commune => column::refer("places", "code"),
        Type::Row(table) => column::refer(table.name(), "id"),
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
    pair.in_lang(lang).to_owned()
}

/// `food (Thực phẩm), drink (Đồ uống)`.
pub fn spoken_list(lang: Lang, words: &[Word]) -> String {
    let said = words.iter().map(|word| format!("{} ({})", word.word, word.name.in_lang(lang)));
    said.collect::<Vec<_>>().join(", ")
}
