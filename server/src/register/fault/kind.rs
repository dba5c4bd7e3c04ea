//! Every kind of fault, with what its sentence names.

use app::{
    board::{Day, EntityKind, Granter, Group, Place, Text},
    schema::Pair,
};

use super::{Cited, Skipped};
use crate::{place::Outside, sheet::Unreadable};

/// What is wrong. `near` is the nearest known word, where there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    MissingTable,
    /// A required one of which the file holds nothing.
    BlankTable,
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
    HiddenSheet,
    HiddenColumns {
        count: String,
        which: String,
    },
    HiddenRows {
        count: String,
        which: String,
    },
    StruckRows {
        count: String,
        which: String,
    },
    UnknownTable {
        near: Option<String>,
    },
    Unreadable {
        cause: Text,
    },
    MissingColumn {
        heading: Pair,
    },
    /// How the headings were read that are known, where others are not.
    HeadingsRead {
        read: String,
    },
    /// The header of another table among the rows.
    OtherTable,
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
    /// Of a merged range, and of no certain value.
    CoveredCell {
        /// What is stored in it and not shown; without it the range begins in another column.
        beneath: Option<String>,
    },
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
    /// The same in a table without any id; the other rows of the column are not listed.
    NoIds {
        table: &'static str,
    },
    UnknownRow {
        table: &'static str,
        near: Option<String>,
    },
    UnknownCommune {
        near: Option<String>,
    },
    /// Of a commune that neither lies in the plan's province nor was or became one that does.
    OutsideCommune {
        unit: Box<Outside>,
        /// The plan's province.
        province: Box<Place>,
        /// The day that the row speaks of, where it has one on which the code meant nothing.
        day: Option<Day>,
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
        /// What else is the same.
        within: Pair,
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
    /// Its term had ended before any act let certificates be extended.
    ExtendedBeforeAct {
        end: Day,
        from: Day,
        act: Cited,
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
        group: Option<Group>,
        /// The first product that was granted by such an act, and its day.
        product: String,
        day: Day,
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
