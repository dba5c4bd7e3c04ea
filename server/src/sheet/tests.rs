//! What a file is, whatever its name, and what its cells say.

mod seen;

use std::io::{Cursor, Read, Write};

use app::format::Lang;
use rust_xlsxwriter::{Formula, Workbook};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::{Cell, Kind, Leaf, Sheet, Unreadable, Which, leaf, leaves, read, sheets, sheets_of};

/// A `.zip` file with these parts of text.
pub fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let parts: Vec<_> = parts.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    zipped(&parts)
}

/// A `.zip` file with these parts.
fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a part");
        zip.write_all(bytes).expect("its bytes");
    }
    zip.finish().expect("a file").into_inner()
}

fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Bảng").expect("a name");
    sheet.write_string(3, 2, "a").expect("a cell");
    sheet.write_number(3, 3, 1.5).expect("a cell");
    sheet.write_formula(4, 2, Formula::new("=1+1").set_result("")).expect("a cell");
    book.save_to_buffer().expect("a workbook")
}

fn ole(stream: &str) -> Vec<u8> {
    let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
    bytes
}

fn check(bytes: &[u8], expected: &Unreadable) {
    let found = read(&Leaf::of("bảng.xlsx".into(), bytes.to_vec()));
    assert_eq!(found.map(|sheets| sheets.len()).as_ref().err(), Some(expected));
}

#[test]
fn what_cannot_be_read_is_named_for_what_it_is() {
    check(&ole("EncryptedPackage"), &Unreadable::Password);
    check(&ole("WordDocument"), &Unreadable::OldDocument);
    check(&ole("Workbook"), &Unreadable::OldWorkbook);
    check(&ole(""), &Unreadable::OldWorkbook);
    check(b"<html><table>", &Unreadable::Web);
    check("\u{feff}<?xml version=\"1.0\"?>".as_bytes(), &Unreadable::Web);
    check(b"%PDF-1.7", &Unreadable::Portable);
    check(b"\x89PNG\r\n", &Unreadable::Picture);
    check(b"7z\xbc\xaf\x27", &Unreadable::OtherArchive);
    check(b"\x00\x01\x00\x02\x00\x03", &Unreadable::Binary);
    check(&workbook()[..2000], &Unreadable::CutOff);
    check(
        &zipped(&[("[Content_Types].xml", b""), ("word/document.xml", b"")]),
        &Unreadable::Document,
    );
    check(&zipped(&[("Index/Document.iwa", b"")]), &Unreadable::Apple);
    check(&zipped(&[("a.csv", b"a")]), &Unreadable::InnerArchive);
    let mime = ("mimetype", &b"application/vnd.oasis.opendocument.spreadsheet"[..]);
    let manifest = ("META-INF/manifest.xml", &b"<manifest:encryption-data/>"[..]);
    check(&zipped(&[mime, manifest]), &Unreadable::Password);
}

#[test]
fn an_archive_behind_a_password_is_named_for_what_it_is() {
    let mut bytes = zipped(&[("a.csv", b"a,b\n1,2\n")]);
    let listed = bytes.windows(4).position(|window| window == b"PK\x01\x02").expect("a list");
    // The flag of encryption, before the file and in the list at the end.
    bytes[6] |= 1;
    bytes[listed + 8] |= 1;
    assert_eq!(leaf("a.zip".into(), bytes, Which::Named), Err(Unreadable::LockedArchive));
}

#[test]
fn a_scan_behind_a_password_is_named_and_the_list_beside_it_is_read() {
    let mut bytes = zipped(&[("./a.csv", b"a"), ("b.pdf", b"%PDF")]);
    let last = |sign: &[u8]| bytes.windows(4).rposition(|window| window == sign).expect("a file");
    let (file, listed) = (last(b"PK\x03\x04"), last(b"PK\x01\x02"));
    bytes[file + 6] |= 1;
    bytes[listed + 8] |= 1;
    let leaves = leaf("a.zip".into(), bytes, Which::All).expect("files");
    let kinds: Vec<_> = leaves.into_iter().map(|leaf| leaf.kind).collect();
    assert_eq!(kinds, [Ok(Kind::Text), Err(Unreadable::LockedArchive)]);
}

#[test]
fn an_archive_in_an_archive_is_named_and_what_stands_beside_it_is_read() {
    let inner = zipped(&[("a.csv", b"a")]);
    let outer = zipped(&[("b.csv", b"b"), ("c.zip", &inner)]);
    let leaves = leaf("d.zip".into(), outer, Which::Named).expect("files");
    let kinds: Vec<_> = leaves.into_iter().map(|leaf| leaf.kind).collect();
    assert_eq!(kinds, [Ok(Kind::Text), Err(Unreadable::InnerArchive)]);
}

#[test]
fn every_reason_says_in_both_languages_what_to_do() {
    for why in [
        Unreadable::LockedArchive,
        Unreadable::InnerArchive,
        Unreadable::Password,
        Unreadable::Web,
        Unreadable::CutOff,
        Unreadable::TooMuch,
    ] {
        assert!(why.message(Lang::Vi).matches(". ").count() >= 1, "{why:?}");
        assert!(why.message(Lang::En).matches(". ").count() >= 1, "{why:?}");
    }
}

#[test]
fn rows_and_columns_of_a_sheet_are_counted_from_its_corner() {
    let sheets = sheets_of(&Leaf::of("a.csv".into(), workbook()));
    let [Sheet { name, rows: Ok(rows), .. }] = &sheets[..] else { panic!("{sheets:?}") };
    assert_eq!(name, "Bảng");
    let (number, cells) = &rows[0];
    assert_eq!((*number, cells.len()), (4, 4));
    assert_eq!(cells[2], Cell::Text("a".into()));
    assert_eq!(cells[3], Cell::Number(1.5));
}

#[test]
fn a_formula_without_a_value_is_not_empty() {
    let book = workbook();
    let mut zip = ZipArchive::new(Cursor::new(&book[..])).expect("a workbook");
    let number = zip.len();
    let part = |at| {
        let mut part = zip.by_index(at).expect("a part");
        let name = part.name().expect("a name").into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).expect("a text");
        (
            name,
            text.replace("<v></v>", "")
                .replace("<v>0</v>", "")
                .replace(" t=\"str\"", "")
                .into_bytes(),
        )
    };
    let parts: Vec<(String, Vec<u8>)> = (0..number).map(part).collect();
    let parts: Vec<(&str, &[u8])> =
        parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    let sheets = sheets_of(&Leaf::of("a.xlsx".into(), zipped(&parts)));
    let [Sheet { rows: Ok(rows), .. }] = &sheets[..] else { panic!("{sheets:?}") };
    assert_eq!(rows[1].1[2], Cell::Uncomputed);
    assert!(!Cell::Uncomputed.is_empty());
}

#[test]
fn an_archive_and_a_folder_are_the_files_in_them_whatever_they_are_called() {
    let book = workbook();
    let files: [(&str, &[u8]); 9] = [
        ("a.csv", b"x,y\n1,2\n"),
        ("b.xlsx", &book),
        ("c.dat", &book),
        ("d", &book),
        ("decision.pdf", b"%PDF-1.7"),
        ("sub/e.csv", b"x,y\n1,2\n"),
        ("~$b.xlsx", b"x"),
        (".DS_Store", b"x"),
        ("Thumbs.db", b"x"),
    ];
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, bytes).expect("a file");
    }
    let names = |leaves: &[Leaf]| leaves.iter().map(|it| it.name.clone()).collect::<Vec<_>>();
    let archive = |which| leaf("all.zip".into(), zipped(&files), which).expect("an archive");
    let within = |which| leaves(folder.path(), 1 << 20, which).expect("a folder");
    let all = ["a.csv", "b.xlsx", "c.dat", "d", "decision.pdf", "sub/e.csv"];
    assert_eq!(names(&archive(Which::All)), all);
    assert_eq!(names(&within(Which::All)), all);
    assert_eq!(names(&archive(Which::Named)), ["a.csv", "b.xlsx", "sub/e.csv"]);
    assert_eq!(names(&within(Which::Named)), ["a.csv", "b.xlsx"]);
    let found = sheets(folder.path(), 1 << 20).expect("a folder");
    let found = found.iter().map(|it| (&*it.file, &*it.name, it.rows.is_ok(), it.beside));
    assert_eq!(
        found.collect::<Vec<_>>(),
        [
            ("a.csv", "a", true, false),
            ("b.xlsx", "Bảng", true, false),
            ("c.dat", "Bảng", true, true),
            ("d", "Bảng", true, true),
            ("decision.pdf", "", false, true),
            ("sub/e.csv", "e", true, false),
        ]
    );
}

#[test]
fn scans_without_number_do_not_keep_a_list_beside_them_from_being_read() {
    let scans = (0..1002).map(|at| format!("{at:04}.pdf"));
    let files: Vec<(String, &[u8])> = scans.map(|name| (name, &b"%PDF-1.7"[..])).collect();
    let scans = files.iter().map(|(name, bytes)| (&**name, *bytes));
    let files: Vec<(&str, &[u8])> = scans.chain([("list.csv", &b"x,y\n1,2\n"[..])]).collect();
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in &files {
        std::fs::write(folder.path().join(name), bytes).expect("a file");
    }
    for all in [
        leaf("all.zip".into(), zipped(&files), Which::All).expect("an archive"),
        leaves(folder.path(), 1 << 20, Which::All).expect("a folder"),
    ] {
        let [first, .., last, list, rest] = &all[..] else { panic!("{}", all.len()) };
        let names = [first, last, list].map(|leaf| &*leaf.name);
        assert_eq!((all.len(), names), (1002, ["0000.pdf", "0999.pdf", "list.csv"]));
        assert!(list.kind.is_ok());
        assert_eq!(rest.kind, Err(Unreadable::Rest { number: 2, most: 1000 }));
    }
}

#[test]
fn a_folder_without_files_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join(".DS_Store"), b"x").expect("a file");
    let why = sheets(folder.path(), 1 << 20).expect_err("nothing").why;
    assert_eq!(why, Unreadable::Nothing);
}

#[test]
fn a_file_of_another_kind_in_a_folder_may_be_large() {
    let folder = tempfile::tempdir().expect("a folder");
    let large = [&b"%PDF-1.7"[..], &[0; 5000]].concat();
    std::fs::write(folder.path().join("scan"), &large).expect("a file");
    std::fs::write(folder.path().join("words"), "a".repeat(5000)).expect("a file");
    let all = leaves(folder.path(), 4999, Which::All).expect("a folder");
    let kinds: Vec<_> = all.iter().map(|leaf| leaf.kind.clone()).collect();
    assert_eq!(kinds, [Err(Unreadable::Portable), Err(Unreadable::Large { megabytes: 0 })]);
}

#[test]
fn a_bar_separates_cells_as_other_marks_do() {
    let check = |text: &str, expected: &[&str]| {
        let sheets = read(&Leaf::of("a.csv".into(), text.into())).expect("a text");
        let rows = sheets[0].rows.as_ref().expect("rows");
        let cells: Vec<String> = rows[1].1.iter().map(Cell::excerpt).collect();
        assert_eq!(cells, expected);
    };
    check("x|y|z\n1|xã A, huyện B|\"C \"\"D\"\"\"\n", &["1", "xã A, huyện B", "C \"D\""]);
    check("x,y,z\n1,a|b,c\n", &["1", "a|b", "c"]);
}

#[test]
fn a_file_that_cannot_be_read_is_a_sheet_that_says_why() {
    let found = sheets_of(&Leaf::of("bảng.xls".into(), ole("EncryptedPackage")));
    let [Sheet { file, rows: Err(why), .. }] = &found[..] else { panic!("{found:?}") };
    assert_eq!((&**file, why), ("bảng.xls", &Unreadable::Password));
}

#[test]
fn more_than_a_table_has_is_not_read() {
    let wide = format!("{}\n", "a,".repeat(201));
    let words = |text: &str| {
        read(&Leaf::of("a.csv".into(), text.into())).expect_err("too much").message(Lang::En)
    };
    assert!(words(&wide).contains("200 columns"));
    assert!(words(&format!("{}\n", "a".repeat(32_768))).contains("32767 characters"));
}
