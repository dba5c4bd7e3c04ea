//! What is wrong with a register: where, what, and how to mend it.

use app::{
    board::{Act, Day, EntityKind, Granter, Group, Text, act::Article},
    format::{Lang, visible},
    schema::{Pair, Table},
    text::act as words,
};
use serde::{Serialize, Serializer, ser::SerializeStruct};

/// One fault. Two faults are in order by table, row and column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The table, and its place in the order of reading.
    pub table: (u8, String),
    /// As a spreadsheet numbers it: the header is row 1. `None`: the whole table.
    pub row: Option<u32>,
    pub column: Option<String>,
    pub value: String,
    pub kind: FaultKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The register cannot be used; of a list, nothing is written.
    Error,
    /// A person has to look at it.
    Warning,
    /// What was done, or left out.
    Notice,
}

impl Severity {
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Notice];

    pub const fn name(self) -> Pair {
        match self {
            Self::Error => Pair { vi: "lỗi", en: "error" },
            Self::Warning => Pair { vi: "cảnh báo", en: "warning" },
            Self::Notice => Pair { vi: "thông báo", en: "notice" },
        }
    }
}

/// What is wrong. `near` is the nearest known word, where there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    MissingTable,
    UnknownTable {
        near: Option<String>,
    },
    Unreadable {
        cause: String,
    },
    MissingColumn,
    UnknownColumn {
        near: Option<String>,
    },
    DoubleColumn,
    ExtraCell,
    EmptyCell,
    NotUtf8,
    OpenQuote,
    NotText,
    TooLong {
        letters: usize,
        most: usize,
    },
    NotADay {
        example: Option<String>,
    },
    NoSuchDay,
    NotAFlag,
    NotStars,
    UnknownWord {
        words: &'static [&'static str],
        near: Option<String>,
    },
    /// No part of an address: `.`, `..` or with control characters.
    UnfitId,
    DoubleId {
        first_row: u32,
    },
    UnknownRow {
        table: &'static str,
        near: Option<String>,
    },
    UnknownCommune {
        near: Option<String>,
    },
    /// The code meant nothing any more on the day that the row speaks of.
    EndedCommune {
        name: String,
        /// Its last day.
        to: String,
        day: String,
        /// What it became.
        next: String,
    },
    /// The code meant nothing yet.
    LaterCommune {
        name: String,
        from: String,
        day: String,
    },
    DoubleCertificate {
        first_row: u32,
    },
    BeforeStart {
        start: &'static str,
        day: String,
    },
    SameName {
        first_row: u32,
    },
    /// Longer than any act lets a certificate be extended.
    ExtendedTooLong {
        /// The last day that can stand there.
        most: String,
        days: i32,
        act: Cited,
    },
    /// Not after the end of the term.
    ExtendedInTerm {
        end: String,
    },
    /// By an act, but until no day.
    ExtendedUntilNever,
    /// The act of the day of grant has others grant so many stars.
    UnfitGranter {
        stars: u8,
        granter: Granter,
        known: Granter,
        act: Cited,
    },
    /// The act of the day of grant does not name this kind for a product of the group.
    UnfitKind {
        kind: EntityKind,
        group: Group,
        /// The first product that was granted by such an act, and its day.
        product: String,
        day: Day,
        act: Cited,
    },
    InFuture,
    Trimmed,
    Recomposed,
    RestoredCode {
        code: String,
    },
}

/// What an act is called, and where it can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited {
    pub title: Text,
    pub article: Option<Article>,
    pub url: String,
}

impl Cited {
    pub fn new(act: &Act, article: Option<Article>) -> Self {
        Self { title: act.title.clone(), article, url: act.url.clone() }
    }

    /// `khoản 3 Điều 12 Quyết định …`.
    pub fn name(&self, lang: Lang) -> String {
        words::cited(lang, self.article, lang.text(&self.title))
    }
}

impl FaultKind {
    /// What is wrong with `value` and what to do, as one or two sentences.
    pub fn message(&self, value: &str, lang: Lang) -> String {
        super::words::message(self, value, lang)
    }

    pub fn severity(&self) -> Severity {
        match self {
            Self::UnknownTable { .. }
            | Self::UnknownColumn { .. }
            | Self::SameName { .. }
            | Self::EndedCommune { .. }
            | Self::LaterCommune { .. }
            | Self::ExtendedInTerm { .. }
            | Self::ExtendedUntilNever
            | Self::UnfitGranter { .. }
            | Self::UnfitKind { .. }
            | Self::InFuture
            | Self::Trimmed
            | Self::Recomposed
            | Self::RestoredCode { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

impl Fault {
    pub fn new(
        table: Table,
        row: Option<u32>,
        column: Option<&str>,
        value: String,
        kind: FaultKind,
    ) -> Self {
        let place = Table::READING.iter().take_while(|other| **other != table).count() as u8;
        let column = column.map(str::to_owned);
        Self { table: (place, table.name().to_owned()), row, column, value, kind }
    }

    /// What is wrong and what to do, as one or two sentences.
    pub fn message(&self, lang: Lang) -> String {
        self.kind.message(&self.value, lang)
    }

    /// One line: severity, place, message.
    pub fn line(&self, lang: Lang) -> String {
        let severity = self.kind.severity().name().in_lang(lang);
        let mut place = self.table.1.clone();
        if let Some(row) = self.row {
            place += &format!(", {} {row}", lang.pick("dòng", "row"));
        }
        if let Some(column) = &self.column {
            place += &format!(", {} {column}", lang.pick("cột", "column"));
        }
        visible(&format!("{severity}: {place}: {}", self.message(lang))).into_owned()
    }
}

/// `{"severity","table","row","column","value","message"}`.
impl Serialize for Fault {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fault = serializer.serialize_struct("Fault", 6)?;
        fault.serialize_field("severity", &self.kind.severity())?;
        fault.serialize_field("table", &self.table.1)?;
        fault.serialize_field("row", &self.row)?;
        fault.serialize_field("column", &self.column)?;
        fault.serialize_field("value", &self.value)?;
        fault.serialize_field("message", &self.message(Lang::Vi))?;
        fault.end()
    }
}
