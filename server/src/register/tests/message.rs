//! What a person reads, in both languages.

use app::{
    board::{EntityKind, Granter, Group, act::Article},
    format::Lang,
    schema::{Pair, Table},
};
use insta::assert_snapshot;

use crate::{
    act::ACTS,
    place::LAO_CAI,
    register::{
        Fault, FaultKind,
        fault::{Cited, Skipped},
        lines,
    },
    sheet::Unreadable,
};

/// One fault of each kind, with the value it is about.
fn each() -> Vec<(&'static str, FaultKind)> {
    let near = |word: &str| Some(word.to_owned());
    let words = &["food", "drink", "herbal"];
    vec![
        ("", FaultKind::MissingTable),
        ("", FaultKind::UnknownTable { near: near("listings") }),
        ("", FaultKind::Unreadable { cause: "permission denied".to_owned().into() }),
        ("", FaultKind::MissingColumn { heading: Pair { vi: "Ngày cấp", en: "Granted on" } }),
        ("star", FaultKind::UnknownColumn { near: near("stars") }),
        ("stars", FaultKind::DoubleColumn),
        ("more", FaultKind::ExtraCell),
        ("", FaultKind::EmptyCell),
        ("", FaultKind::NotUtf8),
        ("", FaultKind::OpenQuote),
        ("#REF!", FaultKind::NotText),
        ("soon", FaultKind::NotADay),
        ("07/2023", FaultKind::NoDayOfMonth),
        ("5/20/2023", FaultKind::MonthFirst { day: "2023-05-20".into() }),
        (
            "3/1/2021",
            FaultKind::DoubtfulDay {
                day_first: "2021-01-03".into(),
                month_first: "2021-03-01".into(),
            },
        ),
        ("3/4/2025", FaultKind::DayFirst),
        ("2023-02-31", FaultKind::NoSuchDay),
        ("maybe", FaultKind::NotAFlag),
        ("6", FaultKind::NotStars),
        ("fod", FaultKind::UnknownWord { words, near: near("food") }),
        ("..", FaultKind::UnfitId),
        ("p1", FaultKind::DoubleId { first_row: 2 }),
        ("p9", FaultKind::UnknownRow { table: "products", near: near("p1") }),
        ("v1", FaultKind::AbsentTable { table: "villages" }),
        ("v1", FaultKind::NoIds { table: "villages" }),
        ("Muong Khuong", FaultKind::UnknownCommune { near: near("02761 (Mường Khương)") }),
        ("28249", outside(None)),
        ("28249", outside(Some("2025-07-02"))),
        ("03022", ended("03022 (Tả Van)")),
        ("03022", ended("")),
        (
            "02647",
            FaultKind::LaterCommune {
                name: "Lào Cai".into(),
                from: "2025-07-01".into(),
                day: "2023-05-20".into(),
            },
        ),
        ("2023-01-15", FaultKind::DoubleCertificate { first_row: 2 }),
        ("2022-12-31", FaultKind::BeforeStart { start: "granted_on", day: "2023-01-15".into() }),
        ("Chè", FaultKind::SameName { first_row: 2, within: Pair { vi: "chủ thể", en: "entity" } }),
        (
            "2026-11-12",
            FaultKind::ExtendedTooLong {
                most: "2026-11-11".into(),
                days: 180,
                act: cited("2026-05-22", Some(Article { number: 12, clause: 3 })),
            },
        ),
        ("2026-05-15", FaultKind::ExtendedInTerm { end: "2026-05-15".into() }),
        (
            "2023-12-01",
            FaultKind::ExtendedBeforeAct {
                end: "2023-07-28".parse().expect("a day"),
                from: "2026-05-22".parse().expect("a day"),
                act: cited("2026-05-22", Some(Article { number: 12, clause: 3 })),
            },
        ),
        ("26/2026/QĐ-TTg", FaultKind::ExtendedUntilNever),
        (
            "district",
            FaultKind::UnfitGranter {
                stars: 4,
                granter: Granter::District,
                known: Granter::Province,
                act: cited("2024-03-01", None),
            },
        ),
        (
            "large_enterprise",
            FaultKind::UnfitKind {
                kind: EntityKind::LargeEnterprise,
                group: Some(Group::Food),
                product: "p1".into(),
                day: "2026-06-01".parse().expect("a day"),
                act: cited("2026-05-22", Some(Article { number: 2, clause: 3 })),
            },
        ),
        ("2030-01-01", FaultKind::InFuture),
        (" Chè", FaultKind::Trimmed),
        ("Che\u{300}", FaultKind::Recomposed),
        ("3022", FaultKind::RestoredCode { code: "03022".into() }),
        ("0001", FaultKind::RestoredId { id: "1".into() }),
        ("", FaultKind::NoTables),
        ("", FaultKind::UnreadFile { why: Unreadable::Password }),
        (
            "",
            FaultKind::DoubleTable {
                first: "products.csv".into(),
                second: "a.xlsx › products".into(),
            },
        ),
        ("", FaultKind::EmptyTable),
        ("", FaultKind::Reencoded { encoding: "Windows-1258" }),
        ("", FaultKind::HeadingsRead { read: "«Tên sản phẩm» → «name»".into() }),
        ("ghi chú", FaultKind::UnnamedColumn { first_row: 2 }),
        ("", FaultKind::EmptyCells { columns: "name, entity".into() }),
        ("PHỤ LỤC", FaultKind::SkippedRow { why: Skipped::Title }),
        ("Tổng cộng", FaultKind::SkippedRow { why: Skipped::Total }),
        ("product", FaultKind::SkippedRow { why: Skipped::Header }),
        ("ghi chú", FaultKind::SkippedRow { why: Skipped::Beside }),
        ("(1)", FaultKind::SkippedRow { why: Skipped::Numbers }),
        ("Người lập biểu", FaultKind::SkippedRow { why: Skipped::Lone }),
        ("Tiềm năng 5 sao", FaultKind::PotentialGrade),
        ("", FaultKind::InnerQuote),
        ("#REF!", FaultKind::FailedFormula),
        ("", FaultKind::UncomputedFormula),
        ("e1", FaultKind::MergedCell),
        ("e1", FaultKind::CoveredCell { beneath: Some("e2".into()) }),
        ("2023-01-15", FaultKind::CoveredCell { beneath: None }),
        ("Đồ uống", FaultKind::ReadAs { value: "drink".into() }),
        ("MËt", FaultKind::LegacyLetters { encoding: "TCVN3", text: "Mật".into() }),
        ("P1", FaultKind::IdInOtherCase { first_row: 2, id: "p1".into() }),
        ("2203-04-01", FaultKind::FarDay),
        ("1923-05-20", FaultKind::EarlyDay { first: "2018-01-01".into() }),
        ("2026-09-01", FaultKind::RevokedAfterEnd { end: "2026-01-15".into() }),
        ("p2\u{feff}", FaultKind::Invisible),
        ("\u{1f}p3", FaultKind::ControlCharacter),
        ("Ðường", FaultKind::LookAlike),
        ("Ch\u{fffd}", FaultKind::DamagedText),
    ]
}

/// The act of a day.
fn cited(on: &str, article: Option<Article>) -> Cited {
    let act = ACTS.on(on.parse().expect("a day")).expect("an act");
    Cited::new(act, article)
}

/// A ward of before the reform, in a row of a day.
fn outside(day: Option<&str>) -> FaultKind {
    let mut units = LAO_CAI.outside("28249");
    let day = day.map(|day| day.parse().expect("a day"));
    let unit = units.pop().expect("a ward").into();
    FaultKind::OutsideCommune { unit, province: LAO_CAI.province.clone().into(), day }
}

fn ended(next: &str) -> FaultKind {
    FaultKind::EndedCommune {
        name: "Tả Van".into(),
        to: "2019-12-31".into(),
        day: "2023-05-20".into(),
        next: next.to_owned(),
    }
}

fn all_lines(lang: Lang) -> String {
    let line = |(value, kind): (&str, FaultKind)| {
        Fault::new(Table::Certificates, None, None, value.to_owned(), kind).line(lang)
    };
    each().into_iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn each_kind_of_fault_says_in_vietnamese_what_to_do() {
    assert_snapshot!(all_lines(Lang::Vi));
}

#[test]
fn each_kind_of_fault_says_in_english_what_to_do() {
    assert_snapshot!(all_lines(Lang::En));
}

#[test]
fn a_cause_that_is_a_sentence_ends_once() {
    for cause in ["too many merged cells", "too many merged cells."] {
        let kind = FaultKind::Unreadable { cause: cause.to_owned().into() };
        let fault = Fault::new(Table::Certificates, None, None, String::new(), kind);
        let said = "Cannot be read: too many merged cells. Check the file and save it again.";
        assert_eq!(fault.message(Lang::En), said);
    }
}

#[test]
fn a_line_names_table_row_and_column() {
    let (value, kind) = ("2023-02-31".into(), FaultKind::NoSuchDay);
    let fault = Fault::new(Table::Certificates, Some(14), Some("granted_on"), value, kind);

    assert_eq!(
        fault.line(Lang::Vi),
        "lỗi E322: certificates, dòng 14, cột granted_on: «2023-02-31» không phải ngày có thật. Sửa ngày, ví dụ 2023-02-28."
    );
    assert_eq!(
        fault.line(Lang::En),
        "error E322: certificates, row 14, column granted_on: «2023-02-31» is not a day that exists. Correct the day; its form is 2023-02-28."
    );
}

#[test]
fn rows_that_repeat_a_fault_are_one_line_and_what_differs_is_shown() {
    let fault = |row, value: &str, kind| {
        Fault::new(Table::Certificates, Some(row), Some("stars"), value.to_owned(), kind)
    };
    let as_three = || FaultKind::ReadAs { value: "3".into() };
    let faults = [
        fault(2, "7", FaultKind::NotStars),
        fault(3, "7", FaultKind::NotStars),
        fault(4, "8", FaultKind::NotStars),
        fault(5, "3 sao", as_three()),
        fault(6, "★★★", as_three()),
        fault(9, "7", FaultKind::NotStars),
    ];
    assert_eq!(
        lines(&faults, Lang::En),
        [
            "error E332: certificates, row 2–3, 9, column stars: «7»: Stars are a whole number from 1 to 5. Write 3, 4 or 5.",
            "error E332: certificates, row 4, column stars: «8»: Stars are a whole number from 1 to 5. Write 3, 4 or 5.",
            "notice N312: certificates, row 5–6, column stars: «3 sao», «★★★»: Read as «3».",
        ]
    );
}

#[test]
fn what_nobody_sees_in_a_value_is_shown() {
    let kind = FaultKind::Invisible;
    let fault = Fault::new(Table::Products, Some(2), Some("id"), "p2\u{feff}".into(), kind);
    assert_eq!(
        fault.line(Lang::En),
        "notice N313: products, row 2, column id: «p2[U+FEFF]»: Invisible characters were removed."
    );
}
