//! What the sentence of a fault names.

use app::{
    board::{Day, Place, PlaceKind},
    format::Lang,
    schema::{Group, Table},
    text::item::NOT_STATED,
};

use super::{Cited, FaultKind};
use crate::place::Outside;

/// What stands for `{0}`, `{1}` … in the sentences of the catalogue.
pub fn details(kind: &FaultKind, lang: Lang) -> Vec<String> {
    let text = |text: &dyn ToString| text.to_string();
    let cited = |act: &Cited| (act.name(lang), act.url.clone());
    match kind {
        FaultKind::NoTables => {
            let required = Table::READING.into_iter().filter(|it| it.description().required);
            vec![required.map(Table::name).collect::<Vec<_>>().join(", ")]
        }
        FaultKind::UnreadFile { why } => vec![why.message(lang)],
        // Some causes are sentences, and the catalogue ends its own.
        FaultKind::Unreadable { cause } => {
            vec![lang.text(cause).trim_end_matches('.').to_owned()]
        }
        FaultKind::DoubleTable { first, second } => vec![text(first), text(second)],
        FaultKind::Reencoded { encoding } | FaultKind::LegacyLetters { encoding, .. } => {
            vec![text(encoding)]
        }
        FaultKind::HiddenColumns { count, which }
        | FaultKind::HiddenRows { count, which }
        | FaultKind::StruckRows { count, which } => vec![text(count), text(which)],
        FaultKind::MissingColumn { heading } => vec![heading.in_lang(lang).to_owned()],
        FaultKind::HeadingsRead { read } => vec![text(read)],
        FaultKind::UnnamedColumn { first_row }
        | FaultKind::DoubleId { first_row }
        | FaultKind::DoubleCertificate { first_row } => vec![text(first_row)],
        FaultKind::SameName { first_row, within } => {
            vec![text(first_row), within.in_lang(lang).to_owned()]
        }
        FaultKind::EmptyCells { columns } => vec![format!(": {columns}")],
        FaultKind::SkippedRow { why } => vec![why.name().in_lang(lang).to_owned()],
        FaultKind::CoveredCell { beneath: Some(beneath) } => vec![lang.pick(
            format!("bên dưới vùng gộp còn lưu «{beneath}»"),
            format!("«{beneath}» is stored beneath it"),
        )],
        FaultKind::CoveredCell { beneath: None } => {
            vec![text(&lang.pick("vùng gộp bắt đầu ở cột khác", "it begins in another column"))]
        }
        FaultKind::ReadAs { value } => vec![text(value)],
        FaultKind::TooLong { letters, most } => vec![text(letters), text(most)],
        FaultKind::DoubtfulDay { day_first, month_first } => {
            vec![text(day_first), text(month_first)]
        }
        FaultKind::UnknownWord { words, .. } => vec![words.join(", ")],
        FaultKind::IdInOtherCase { first_row, id } => vec![text(first_row), text(id)],
        FaultKind::AbsentTable { table } => {
            vec![format!("{table} ({})", lang.pick("chưa có bảng này", "there is no such table"))]
        }
        FaultKind::NoIds { table } => vec![format!(
            "{table} ({})",
            lang.pick(
                "bảng này chưa có mã nào; các dòng khác không nêu lại",
                "it has no id at all; other rows are not listed"
            )
        )],
        FaultKind::UnknownRow { table, .. } => vec![text(table)],
        FaultKind::OutsideCommune { unit, province, day } => {
            vec![outside(unit, *day, lang), with_code(province, lang)]
        }
        FaultKind::EndedCommune { name, to, day, next } => {
            let unknown = lang.pick("chưa rõ", "not known");
            let next = if next.is_empty() { unknown } else { next.as_str() };
            vec![text(name), text(to), text(day), text(&next)]
        }
        FaultKind::LaterCommune { name, from, day } => vec![text(name), text(from), text(day)],
        FaultKind::BeforeStart { start, day } => vec![text(start), text(day)],
        FaultKind::ExtendedTooLong { most, days, act } => {
            let (name, url) = cited(act);
            vec![name, text(days), text(most), url]
        }
        FaultKind::ExtendedBeforeAct { end, from, act } => {
            let (name, url) = cited(act);
            vec![text(end), name, text(from), url]
        }
        FaultKind::ExtendedInTerm { end } | FaultKind::RevokedAfterEnd { end } => vec![text(end)],
        FaultKind::UnfitGranter { stars, granter, known, act } => {
            let (name, url) = cited(act);
            let granter_of = |it: &app::board::Granter| it.name().in_lang(lang).to_string();
            vec![name, text(stars), granter_of(known), granter_of(granter), url]
        }
        FaultKind::UnfitKind { kind, group, product, day, act } => {
            let (name, url) = cited(act);
            let kind = kind.name().in_lang(lang);
            let group = group.map_or(NOT_STATED, Group::name).in_lang(lang);
            vec![text(product), text(&group), text(day), name, text(&kind), url]
        }
        FaultKind::EarlyDay { first } => vec![text(first)],
        FaultKind::RestoredCode { code } => vec![text(code)],
        FaultKind::RestoredId { id } => vec![text(id)],
        FaultKind::MissingTable
        | FaultKind::BlankTable
        | FaultKind::OtherTable
        | FaultKind::HiddenSheet
        | FaultKind::EmptyTable
        | FaultKind::UnknownTable { .. }
        | FaultKind::UnknownColumn { .. }
        | FaultKind::DoubleColumn
        | FaultKind::ExtraCell
        | FaultKind::EmptyCell
        | FaultKind::PotentialGrade
        | FaultKind::NotUtf8
        | FaultKind::OpenQuote
        | FaultKind::InnerQuote
        | FaultKind::FailedFormula
        | FaultKind::UncomputedFormula
        | FaultKind::MergedCell
        | FaultKind::NotText
        | FaultKind::NotADay
        | FaultKind::NoSuchDay
        | FaultKind::NoDayOfMonth
        | FaultKind::MonthFirst { .. }
        | FaultKind::DayFirst
        | FaultKind::NotAFlag
        | FaultKind::NotStars
        | FaultKind::UnfitId
        | FaultKind::UnknownCommune { .. }
        | FaultKind::ExtendedUntilNever
        | FaultKind::InFuture
        | FaultKind::FarDay
        | FaultKind::Trimmed
        | FaultKind::Recomposed
        | FaultKind::Invisible
        | FaultKind::ControlCharacter
        | FaultKind::LookAlike
        | FaultKind::DamagedText => Vec::new(),
    }
}

/// `phường 4 (chỉ có đến 2025-06-30; ngày của dòng là 2025-07-02), tỉnh Tiền Giang (mã 82)`: the days
/// where the code meant nothing on that of the row.
fn outside(unit: &Outside, day: Option<Day>, lang: Lang) -> String {
    let Outside { name, kind, province, .. } = unit;
    let (own, over) = (titled(*kind, name, lang), with_code(province, lang));
    let Some(day) = day else { return format!("{own}, {over}") };
    let (from, last) = (unit.from, unit.to.plus(-1));
    let span = match (from == Day::FIRST, unit.to == Day::LAST) {
        (true, _) => lang.pick(format!("chỉ có đến {last}"), format!("there until {last} only")),
        (false, true) => {
            lang.pick(format!("chỉ có từ {from}"), format!("there from {from} on only"))
        }
        (false, false) => lang.pick(
            format!("chỉ có từ {from} đến {last}"),
            format!("there from {from} until {last} only"),
        ),
    };
    let row = lang.pick("ngày của dòng là", "the row speaks of");
    format!("{own} ({span}; {row} {day}), {over}")
}

/// `tỉnh Tiền Giang (mã 82)`.
fn with_code(place: &Place, lang: Lang) -> String {
    let (whole, word) = (titled(place.kind, &place.name, lang), lang.pick("mã", "code"));
    format!("{whole} ({word} {})", place.code)
}

/// `phường Mỹ Tho`, `the ward Mỹ Tho`.
fn titled(kind: PlaceKind, name: &str, lang: Lang) -> String {
    let kind = kind.name().in_lang(lang);
    lang.pick(format!("{kind} {name}"), format!("the {kind} {name}"))
}
