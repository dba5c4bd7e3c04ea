//! What a person reads, in both languages.

use app::{
    board::{EntityKind, Granter, Group, act::Article},
    format::Lang,
};
use insta::assert_snapshot;

use crate::{
    act::ACTS,
    register::{Fault, FaultKind, fault::Cited},
};

/// One fault of each kind, with the value it is about.
fn each() -> Vec<(&'static str, FaultKind)> {
    let near = |word: &str| Some(word.to_owned());
    let words = &["food", "drink", "herbal"];
    vec![
        ("", FaultKind::MissingTable),
        ("", FaultKind::UnknownTable { near: near("listings") }),
        ("", FaultKind::Unreadable { cause: "permission denied".into() }),
        ("", FaultKind::MissingColumn),
        ("star", FaultKind::UnknownColumn { near: near("stars") }),
        ("stars", FaultKind::DoubleColumn),
        ("more", FaultKind::ExtraCell),
        ("", FaultKind::EmptyCell),
        ("", FaultKind::NotUtf8),
        ("", FaultKind::OpenQuote),
        ("#REF!", FaultKind::NotText),
        ("soon", FaultKind::NotADay { example: None }),
        ("28/02/2023", FaultKind::NotADay { example: near("2023-02-28") }),
        ("2023-02-31", FaultKind::NoSuchDay),
        ("yes", FaultKind::NotAFlag),
        ("6", FaultKind::NotStars),
        ("fod", FaultKind::UnknownWord { words, near: near("food") }),
        ("..", FaultKind::UnfitId),
        ("p1", FaultKind::DoubleId { first_row: 2 }),
        ("p9", FaultKind::UnknownRow { table: "products", near: near("p1") }),
        ("Muong Khuong", FaultKind::UnknownCommune { near: near("02761 (Mường Khương)") }),
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
        ("Chè", FaultKind::SameName { first_row: 2 }),
        (
            "2026-11-12",
            FaultKind::ExtendedTooLong {
                most: "2026-11-11".into(),
                days: 180,
                act: cited("2026-05-22", Some(Article { number: 12, clause: 3 })),
            },
        ),
        ("2026-05-15", FaultKind::ExtendedInTerm { end: "2026-05-15".into() }),
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
                group: Group::Food,
                product: "p1".into(),
                day: "2026-06-01".parse().expect("a day"),
                act: cited("2026-05-22", Some(Article { number: 2, clause: 3 })),
            },
        ),
        ("2030-01-01", FaultKind::InFuture),
        (" Chè", FaultKind::Trimmed),
        ("Che\u{300}", FaultKind::Recomposed),
        ("3022", FaultKind::RestoredCode { code: "03022".into() }),
    ]
}

/// The act of a day.
fn cited(on: &str, article: Option<Article>) -> Cited {
    let act = ACTS.on(on.parse().expect("a day")).expect("an act");
    Cited::new(act, article)
}

fn ended(next: &str) -> FaultKind {
    FaultKind::EndedCommune {
        name: "Tả Van".into(),
        to: "2019-12-31".into(),
        day: "2023-05-20".into(),
        next: next.to_owned(),
    }
}

fn lines(lang: Lang) -> String {
    let line = |(value, kind): (&str, FaultKind)| {
        let table = (3, "certificates".to_owned());
        Fault { table, row: None, column: None, value: value.to_owned(), kind }.line(lang)
    };
    each().into_iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn each_kind_of_fault_says_in_vietnamese_what_to_do() {
    assert_snapshot!(lines(Lang::Vi));
}

#[test]
fn each_kind_of_fault_says_in_english_what_to_do() {
    assert_snapshot!(lines(Lang::En));
}

#[test]
fn a_line_names_table_row_and_column() {
    let fault = Fault {
        table: (3, "certificates".into()),
        row: Some(14),
        column: Some("granted_on".into()),
        value: "2023-02-31".into(),
        kind: FaultKind::NoSuchDay,
    };

    assert_eq!(
        fault.line(Lang::Vi),
        "lỗi: certificates, dòng 14, cột granted_on: «2023-02-31» không phải ngày có thật. Ví dụ: 2023-02-28."
    );
    assert_eq!(
        fault.line(Lang::En),
        "error: certificates, row 14, column granted_on: «2023-02-31» is not a day that exists. Example: 2023-02-28."
    );
}
