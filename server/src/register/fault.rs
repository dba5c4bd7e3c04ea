//! What is wrong with a register: where, what, and how to mend it.

use app::{
    board::{Act, Granter, Text, act::Article},
    fault::{Code, Severity},
    format::Lang,
    schema::{Pair, Table},
    text::act as words,
};
use serde::{Serialize, Serializer, ser::SerializeStruct};

use super::skipped::Skipped;
use crate::sheet::Unreadable;

/// One fault. Two faults are in order by table, row and column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The table, and its place in the order of reading.
    pub table: (u8, String),
    /// As a spreadsheet numbers it: the header is row 1. `None`: the whole table.
    pub row: Option<u32>,
    pub column: Option<String>,
    pub value: String,
    /// Where the table stands, once that is known.
    pub source: Option<Source>,
    /// `B7`.
    pub cell: Option<String>,
    pub kind: FaultKind,
}

/// A file, and the sheet in it where it has several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub file: String,
    pub sheet: Option<String>,
}

impl std::fmt::Display for Source {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.sheet {
            Some(sheet) => write!(f, "{} › {sheet}", self.file),
            None => f.write_str(&self.file),
        }
    }
}

/// What is wrong. `near` is the nearest known word, where there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    MissingTable,
    /// No table at all.
    NoTables,
    UnreadFile {
        why: Unreadable,
    },
    DoubleTable {
        first: String,
        second: String,
    },
    /// A required table with a header alone.
    EmptyTable,
    Reencoded {
        encoding: &'static str,
    },
    UnknownTable {
        near: Option<String>,
    },
    Unreadable {
        cause: String,
    },
    MissingColumn {
        heading: Pair,
    },
    /// How the headings were read that are known, where others are not.
    HeadingsRead {
        read: String,
    },
    /// Text where no heading is.
    UnnamedColumn {
        first_row: u32,
    },
    UnknownColumn {
        near: Option<String>,
    },
    DoubleColumn,
    ExtraCell,
    EmptyCell,
    /// Several of one row.
    EmptyCells {
        columns: String,
    },
    SkippedRow {
        why: Skipped,
    },
    PotentialGrade,
    NotUtf8,
    OpenQuote,
    InnerQuote,
    FailedFormula,
    UncomputedFormula,
    MergedCell,
    /// Written in another form.
    ReadAs {
        value: String,
    },
    LegacyLetters {
        encoding: &'static str,
        /// The text as it was meant.
        text: String,
    },
    NotText,
    TooLong {
        letters: usize,
        most: usize,
    },
    NotADay,
    NoSuchDay,
    NoDayOfMonth,
    MonthFirst {
        day: String,
    },
    /// A day either way, in a table with days month first.
    DoubtfulDay {
        day_first: String,
        month_first: String,
    },
    /// The same in a table that shows neither.
    DayFirst,
    NotAFlag,
    NotStars,
    UnknownWord {
        words: &'static [&'static str],
        near: Option<String>,
    },
    /// No part of an address: `.` or `..`.
    UnfitId,
    DoubleId {
        first_row: u32,
    },
    IdInOtherCase {
        first_row: u32,
        id: String,
    },
    /// What is referred to stands in a table that is not there.
    AbsentTable {
        table: &'static str,
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
    InFuture,
    FarDay,
    EarlyDay {
        first: String,
    },
    RevokedAfterEnd {
        end: String,
    },
    Trimmed,
    Recomposed,
    Invisible,
    ControlCharacter,
    LookAlike,
    DamagedText,
    RestoredCode {
        code: String,
    },
    RestoredId {
        id: String,
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
    pub fn severity(&self) -> Severity {
        self.code().severity()
    }

    /// Its place in the catalogue.
    pub fn code(&self) -> Code {
        match self {
            Self::MissingTable { .. } => Code::MissingTable,
            Self::NoTables { .. } => Code::NoTables,
            Self::UnreadFile { .. } => Code::UnreadFile,
            Self::DoubleTable { .. } => Code::DoubleTable,
            Self::EmptyTable { .. } => Code::EmptyTable,
            Self::Reencoded { .. } => Code::Reencoded,
            Self::UnknownTable { .. } => Code::UnknownTable,
            Self::Unreadable { .. } => Code::Unreadable,
            Self::MissingColumn { .. } => Code::MissingColumn,
            Self::HeadingsRead { .. } => Code::HeadingsRead,
            Self::UnnamedColumn { .. } => Code::UnnamedColumn,
            Self::UnknownColumn { .. } => Code::UnknownColumn,
            Self::DoubleColumn { .. } => Code::DoubleColumn,
            Self::ExtraCell { .. } => Code::ExtraCell,
            Self::EmptyCell { .. } => Code::EmptyCell,
            Self::EmptyCells { .. } => Code::EmptyCell,
            Self::SkippedRow { .. } => Code::SkippedRow,
            Self::PotentialGrade { .. } => Code::PotentialGrade,
            Self::NotUtf8 { .. } => Code::NotUtf8,
            Self::OpenQuote { .. } => Code::OpenQuote,
            Self::InnerQuote { .. } => Code::InnerQuote,
            Self::FailedFormula { .. } => Code::FailedFormula,
            Self::UncomputedFormula { .. } => Code::UncomputedFormula,
            Self::MergedCell { .. } => Code::MergedCell,
            Self::ReadAs { .. } => Code::ReadAs,
            Self::LegacyLetters { .. } => Code::LegacyLetters,
            Self::NotText { .. } => Code::NotText,
            Self::TooLong { .. } => Code::TooLong,
            Self::NotADay { .. } => Code::NotADay,
            Self::NoSuchDay { .. } => Code::NoSuchDay,
            Self::NoDayOfMonth { .. } => Code::NoDayOfMonth,
            Self::MonthFirst { .. } => Code::MonthFirst,
            Self::DoubtfulDay { .. } => Code::DoubtfulDay,
            Self::DayFirst { .. } => Code::DayFirst,
            Self::NotAFlag { .. } => Code::NotAFlag,
            Self::NotStars { .. } => Code::NotStars,
            Self::UnknownWord { .. } => Code::UnknownWord,
            Self::UnfitId { .. } => Code::UnfitId,
            Self::DoubleId { .. } => Code::DoubleId,
            Self::IdInOtherCase { .. } => Code::IdInOtherCase,
            Self::AbsentTable { .. } | Self::UnknownRow { .. } => Code::UnknownRow,
            Self::UnknownCommune { .. } => Code::UnknownCommune,
            Self::EndedCommune { .. } => Code::EndedCommune,
            Self::LaterCommune { .. } => Code::LaterCommune,
            Self::DoubleCertificate { .. } => Code::DoubleCertificate,
            Self::BeforeStart { .. } => Code::BeforeStart,
            Self::SameName { .. } => Code::SameName,
            Self::ExtendedTooLong { .. } => Code::ExtendedTooLong,
            Self::ExtendedInTerm { .. } => Code::ExtendedInTerm,
            Self::ExtendedUntilNever { .. } => Code::ExtendedUntilNever,
            Self::UnfitGranter { .. } => Code::UnfitGranter,
            Self::InFuture { .. } => Code::InFuture,
            Self::FarDay { .. } => Code::FarDay,
            Self::EarlyDay { .. } => Code::EarlyDay,
            Self::RevokedAfterEnd { .. } => Code::RevokedAfterEnd,
            Self::Trimmed { .. } => Code::Trimmed,
            Self::Recomposed { .. } => Code::Recomposed,
            Self::Invisible { .. } => Code::Invisible,
            Self::ControlCharacter { .. } => Code::ControlCharacter,
            Self::LookAlike { .. } => Code::LookAlike,
            Self::DamagedText { .. } => Code::DamagedText,
            Self::RestoredCode { .. } => Code::RestoredCode,
            Self::RestoredId { .. } => Code::RestoredId,
        }
    }

    /// What to write instead, where that is known.
    pub fn suggestion(&self) -> Option<&str> {
        match self {
            Self::UnknownTable { near }
            | Self::UnknownColumn { near }
            | Self::UnknownWord { near, .. }
            | Self::UnknownRow { near, .. }
            | Self::UnknownCommune { near } => near.as_deref(),
            Self::MonthFirst { day } => Some(day),
            Self::ReadAs { value } => Some(value),
            Self::RestoredCode { code } => Some(code),
            Self::RestoredId { id } => Some(id),
            Self::LegacyLetters { text, .. } => Some(text),
            _ => None,
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
        let table = (place, table.name().to_owned());
        Self { table, row, column, value, source: None, cell: None, kind }
    }

    /// One of a file or sheet as a whole.
    pub fn of_file(source: Source, kind: FaultKind) -> Self {
        let table = (u8::MAX, source.to_string());
        let (row, column, value) = (None, None, String::new());
        Self { table, row, column, value, source: Some(source), cell: None, kind }
    }

    /// What is wrong and what to do, as one or two sentences.
    pub fn message(&self, lang: Lang) -> String {
        super::words::message(&self.kind, &self.value, lang)
    }
}

/// `{"code","severity","file","sheet","cell","table","row","column","value","message","suggestion"}`.
impl Serialize for Fault {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let source = self.source.as_ref();
        let mut fault = serializer.serialize_struct("Fault", 11)?;
        fault.serialize_field("code", self.kind.code().id())?;
        fault.serialize_field("severity", &self.kind.severity())?;
        fault.serialize_field("file", &source.map(|source| &source.file))?;
        fault.serialize_field("sheet", &source.and_then(|source| source.sheet.as_ref()))?;
        fault.serialize_field("cell", &self.cell)?;
        fault.serialize_field("table", &self.table.1)?;
        fault.serialize_field("row", &self.row)?;
        fault.serialize_field("column", &self.column)?;
        fault.serialize_field("value", &self.value)?;
        fault.serialize_field("message", &self.message(Lang::Vi))?;
        fault.serialize_field("suggestion", &self.kind.suggestion())?;
        fault.end()
    }
}
