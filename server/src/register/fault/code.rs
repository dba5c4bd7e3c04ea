//! The place of each kind of fault in the catalogue.

use app::fault::{Code, Severity};

use super::FaultKind;

impl FaultKind {
    pub fn severity(&self) -> Severity {
        self.code().severity()
    }

    /// Its place in the catalogue.
    pub fn code(&self) -> Code {
        match self {
            Self::MissingTable { .. } => Code::MissingTable,
            Self::BlankTable { .. } => Code::BlankTable,
            Self::NoTables { .. } => Code::NoTables,
            Self::UnreadFile { .. } => Code::UnreadFile,
            Self::DoubleTable { .. } => Code::DoubleTable,
            Self::EmptyTable { .. } => Code::EmptyTable,
            Self::Reencoded { .. } => Code::Reencoded,
            Self::HiddenSheet { .. } => Code::HiddenSheet,
            Self::HiddenColumns { .. } => Code::HiddenColumns,
            Self::HiddenRows { .. } => Code::HiddenRows,
            Self::StruckRows { .. } => Code::StruckRows,
            Self::UnknownTable { .. } => Code::UnknownTable,
            Self::Unreadable { .. } => Code::Unreadable,
            Self::MissingColumn { .. } => Code::MissingColumn,
            Self::HeadingsRead { .. } => Code::HeadingsRead,
            Self::OtherTable { .. } => Code::OtherTable,
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
            Self::CoveredCell { .. } => Code::CoveredCell,
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
            Self::AbsentTable { .. } | Self::NoIds { .. } | Self::UnknownRow { .. } => {
                Code::UnknownRow
            }
            Self::UnknownCommune { .. } => Code::UnknownCommune,
            Self::OutsideCommune { .. } => Code::OutsideCommune,
            Self::EndedCommune { .. } => Code::EndedCommune,
            Self::LaterCommune { .. } => Code::LaterCommune,
            Self::DoubleCertificate { .. } => Code::DoubleCertificate,
            Self::BeforeStart { .. } => Code::BeforeStart,
            Self::SameName { .. } => Code::SameName,
            Self::ExtendedTooLong { .. } => Code::ExtendedTooLong,
            Self::ExtendedInTerm { .. } => Code::ExtendedInTerm,
            Self::ExtendedBeforeAct { .. } => Code::ExtendedBeforeAct,
            Self::ExtendedUntilNever { .. } => Code::ExtendedUntilNever,
            Self::UnfitGranter { .. } => Code::UnfitGranter,
            Self::UnfitKind { .. } => Code::UnfitKind,
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

    /// What was perhaps meant, where the sentence does not say so.
    pub(super) fn near(&self) -> Option<&str> {
        match self {
            Self::ReadAs { .. } | Self::RestoredCode { .. } | Self::RestoredId { .. } => None,
            _ => self.suggestion(),
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
