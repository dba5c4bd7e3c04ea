//! Every code of the catalogue has a case; a code without one fails.

use app::fault::Code;

use super::{GOOD, faults, read_among_good};
use crate::register::{Faults, RegisterFiles};

/// A code, and a table with bytes that have it.
const CASES: &[(Code, &str, &str)] = &[
    (Code::BlankTable, "certificates", ""),
    (
        Code::NotUtf8,
        "certificates",
        "product,stars,granted_on,decision\np1,3,2021-01-15,Số\np1,3,2023-01-15,\u{e8}",
    ),
    (Code::OpenQuote, "certificates", "product,stars,granted_on,decision\np1,3,2023-01-15,\"Số\n"),
    (Code::InnerQuote, "certificates", "product,stars,granted_on,decision\np1,3,2023-01-15,12\"\n"),
    (Code::UnknownTable, "listing", "a\n1\n"),
    (Code::EmptyTable, "certificates", "product,stars,granted_on\n"),
    (Code::MissingColumn, "certificates", "product,granted_on\np1,2023-01-15\n"),
    (Code::DoubleColumn, "certificates", "product,stars,granted_on,Hạng sao\np1,3,2023-01-15,3\n"),
    (Code::UnknownColumn, "certificates", "STT,product,stars,granted_on\n1,p1,3,2023-01-15\n"),
    (Code::UnnamedColumn, "certificates", "product,stars,granted_on,\np1,3,2023-01-15,a\n"),
    (Code::HeadingsRead, "certificates", "Mã sản phẩm,granted_on\np1,2023-01-15\n"),
    (Code::ExtraCell, "certificates", "product,stars,granted_on\np1,3,2023-01-15,a\n"),
    (Code::EmptyCell, "certificates", "product,stars,granted_on\np1,,2023-01-15\n"),
    (
        Code::PotentialGrade,
        "certificates",
        "product,stars,granted_on\np1,tiềm năng 5 sao,2023-01-15\n",
    ),
    (Code::SkippedRow, "certificates", "PHỤ LỤC\nproduct,stars,granted_on\np1,3,2023-01-15\n"),
    (Code::TooLong, "entities", "id,name,kind,commune\ne1,{long},cooperative,03022\n"),
    (Code::LegacyLetters, "entities", "id,name,kind,commune\ne1,MËt ong,cooperative,03022\n"),
    (Code::NotADay, "certificates", "product,stars,granted_on\np1,3,soon\n"),
    (Code::NoSuchDay, "certificates", "product,stars,granted_on\np1,3,2023-02-31\n"),
    (Code::NoDayOfMonth, "certificates", "product,stars,granted_on\np1,3,07/2023\n"),
    (Code::MonthFirst, "certificates", "product,stars,granted_on\np1,3,5/20/2023\n"),
    (
        Code::DoubtfulDay,
        "certificates",
        "product,stars,granted_on\np1,3,5/20/2023\np1,3,3/1/2021\n",
    ),
    (Code::NotAFlag, "entities", "id,name,kind,commune,women_led\ne1,A,cooperative,03022,maybe\n"),
    (Code::NotStars, "certificates", "product,stars,granted_on\np1,6,2023-01-15\n"),
    (Code::UnknownWord, "entities", "id,name,kind,commune\ne1,A,club,03022\n"),
    (Code::UnfitId, "entities", "id,name,kind,commune\n..,A,cooperative,03022\n"),
    (Code::UnknownCommune, "entities", "id,name,kind,commune\ne1,A,cooperative,Bản Xèo\n"),
    (Code::OutsideCommune, "entities", "id,name,kind,commune\ne1,A,cooperative,28249\n"),
    (Code::Trimmed, "entities", "id,name,kind,commune\ne1, A,cooperative,03022\n"),
    (Code::Recomposed, "entities", "id,name,kind,commune\ne1,e\u{300},cooperative,03022\n"),
    (Code::RestoredCode, "entities", "id,name,kind,commune\ne1,A,cooperative,3022\n"),
    (Code::DamagedText, "entities", "id,name,kind,commune\ne1,Ch\u{fffd},cooperative,03022\n"),
    (Code::ReadAs, "certificates", "product,stars,granted_on\np1,3 sao,2023-01-15\n"),
    (Code::Invisible, "entities", "id,name,kind,commune\ne1\u{feff},A,cooperative,03022\n"),
    (Code::ControlCharacter, "entities", "id,name,kind,commune\n\u{1f}e1,A,cooperative,03022\n"),
    (Code::LookAlike, "entities", "id,name,kind,commune\ne1,Ðá,cooperative,03022\n"),
    (Code::DayFirst, "certificates", "product,stars,granted_on\np1,3,03/04/2022\n"),
    (
        Code::DoubleId,
        "entities",
        "id,name,kind,commune\ne1,A,cooperative,03022\ne1,B,cooperative,03022\n",
    ),
    (Code::UnknownRow, "certificates", "product,stars,granted_on\np9,3,2023-01-15\n"),
    (
        Code::DoubleCertificate,
        "certificates",
        "product,stars,granted_on\np1,3,2023-01-15\np1,4,2023-01-15\n",
    ),
    (
        Code::BeforeStart,
        "certificates",
        "product,stars,granted_on,revoked_on\np1,3,2023-01-15,2022-01-15\n",
    ),
    (
        Code::ExtendedTooLong,
        "certificates",
        "product,stars,granted_on,extended_until\np1,3,2019-05-15,2022-12-12\n",
    ),
    (
        Code::IdInOtherCase,
        "entities",
        "id,name,kind,commune\ne1,A,cooperative,03022\nE1,B,cooperative,03022\n",
    ),
    (
        Code::ExtendedInTerm,
        "certificates",
        "product,stars,granted_on,extended_until\np1,3,2020-05-15,2023-05-15\n",
    ),
    (
        Code::ExtendedBeforeAct,
        "certificates",
        "product,stars,granted_on,extended_until\np1,3,2020-05-15,2023-08-01\n",
    ),
    (
        Code::ExtendedUntilNever,
        "certificates",
        "product,stars,granted_on,extension_act\np1,3,2020-05-15,a\n",
    ),
    (
        Code::UnfitGranter,
        "certificates",
        "product,stars,granted_on,granted_by\np1,4,2023-04-15,district\n",
    ),
    (Code::InFuture, "certificates", "product,stars,granted_on\np1,3,2023-07-01\n"),
    (Code::FarDay, "listings", "product,channel,since\np1,web,2203-01-01\n"),
    (Code::EarlyDay, "listings", "product,channel,since\np1,web,2013-01-01\n"),
];
/// Codes whose cases need more than a table of text, and the tests that have them.
const ELSEWHERE: &[(Code, &str)] = &[
    (Code::MissingTable, "accepted"),
    (Code::NoTables, "workbook"),
    (Code::StruckRows, "workbook"),
    (Code::OtherTable, "workbook"),
    (Code::HiddenSheet, "workbook"),
    (Code::HiddenRows, "workbook"),
    (Code::HiddenColumns, "workbook"),
    (Code::UnreadFile, "sheet"),
    (Code::Unreadable, "sheet"),
    (Code::DoubleTable, "below"),
    (Code::Reencoded, "forms"),
    (Code::NotText, "workbook"),
    (Code::FailedFormula, "workbook"),
    (Code::UncomputedFormula, "workbook"),
    (Code::MergedCell, "workbook"),
    (Code::CoveredCell, "workbook"),
    (Code::RestoredId, "forms"),
    (Code::SameName, "warnings"),
    (Code::UnfitKind, "warnings"),
    (Code::RevokedAfterEnd, "forms"),
    (Code::EndedCommune, "place"),
];

#[test]
fn every_code_has_a_case() {
    for code in Code::ALL {
        let listed = CASES.iter().any(|(of, ..)| *of == code);
        let elsewhere = ELSEWHERE.iter().any(|(of, _)| *of == code) || code == Code::LaterCommune;
        assert!(listed || elsewhere, "{} has no case", code.id());
    }
}

#[test]
fn a_table_has_the_fault_of_its_case() {
    for &(code, table, text) in CASES {
        let mut bytes = text.replace("{long}", &"a".repeat(600)).into_bytes();
        if code == Code::NotUtf8 {
            bytes.truncate(bytes.len() - 2);
            bytes.extend([0xe8, b'\n']);
        }
        let found: Faults = faults(&read_among_good(&[(table, bytes)]));
        let codes: Vec<&str> = found.listed().iter().map(|fault| fault.kind.code().id()).collect();
        assert!(codes.contains(&code.id()), "{} is not among {codes:?} of {text}", code.id());
    }
}

#[test]
fn a_table_that_stands_twice_is_an_error_that_names_both_files() {
    let files = GOOD.iter().map(|(name, text)| (format!("{name}.csv"), (*text).into()));
    let twice = [("Chủ thể.csv".to_owned(), GOOD[0].1.into())];
    let files = RegisterFiles::from_entries("register", files.chain(twice).collect());
    assert_eq!(super::lines(&faults(&super::load_on(&files))), ["error entities: double_table"]);
}
