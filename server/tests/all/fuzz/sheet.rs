//! Files of every form, damaged, given to the reader of sheets.

use app::format::Lang;
use proptest::prelude::*;
use server::sheet::{self, Cell, Sheet, Which};

use super::{
    config,
    damage::{damage, damages},
    parts::{parts, zipped},
};
use crate::hostile_files::forms::{ods, sheet, xls, xlsb};

const WORDS: [&[u8]; 20] = [
    b"\"",
    b"\n",
    b"\r",
    b"\0",
    b";",
    b"sep=\t\n",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"PK\x03\x04",
    b"\xff\xff\xff\xff",
    b"\x00\x00\x00\x80",
    b"\x91\x01\x00",
    b"\x09\x08\x04\x00\x00\x06\x10\x00",
    b"</text:p>",
    b"<table:table-row table:number-rows-repeated=\"99999999999\">",
    b"<table:table-cell office:value-type=\"date\" office:date-value=\"x\"/>",
    b"<c r=\"ZZ1\" t=\"s\"><v>9</v></c>",
    b"&#x110000;",
    "ế".as_bytes(),
];

const TEXT: &str =
    "Phụ lục\n\nSTT;Tên sản phẩm;Chủ thể;Sao\r\n1;\"Chè\nxanh\";HTX A;3\n2;=\"02\";B;4\n";

/// A file of each form with a few cells.
fn good() -> Vec<(String, Vec<u8>)> {
    let number = [&[1, 0, 2, 0, 0, 0][..], &3.5_f64.to_le_bytes()].concat();
    let label = [&[0, 0, 0, 0, 0, 0, 3, 0, 0][..], b"abc"].concat();
    let begin: (u16, &[u8]) = (0x0809, &[0, 6, 5, 0]);
    let sheets: (u16, &[u8]) = (0x0085, &[25, 0, 0, 0, 0, 0, 1, 0, b'A']);
    let old =
        [begin, sheets, (0x000a, &[]), begin, (0x0203, &number), (0x0204, &label), (0x000a, &[])];
    let open = "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"2\"><text:p>2</text:p></table:table-cell></table:table-row>";
    let wide = TEXT.encode_utf16().flat_map(u16::to_le_bytes);
    [
        ("a.xlsx", sheet("<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>a</t></is></c></row>")),
        ("b.xlsb", xlsb(&[(0, vec![(0, "a"), (2, "b")]), (4, vec![(1, "c")])], &[[0, 4, 2, 2]])),
        ("c.ods", ods(open)),
        ("d.xls", xls(&old)),
        ("e.csv", TEXT.into()),
        ("f.csv", [0xff, 0xfe].into_iter().chain(wide).collect()),
    ]
    .map(|(name, bytes)| (name.to_owned(), bytes))
    .into()
}

/// Either there are rows in their order, or a sentence says why there are none.
fn told(name: &str, bytes: Vec<u8>) -> Result<(), TestCaseError> {
    let leaves = match sheet::leaf(name.to_owned(), bytes, Which::All) {
        Ok(leaves) => leaves,
        Err(why) => {
            prop_assert!(why.message(Lang::Vi).contains(". "), "{why:?}");
            return Ok(());
        }
    };
    for Sheet { rows, .. } in leaves.iter().flat_map(sheet::sheets_of) {
        match rows {
            Err(why) => prop_assert!(!why.message(Lang::Vi).is_empty()),
            Ok(rows) => {
                prop_assert!(rows.windows(2).all(|two| two[0].0 < two[1].0), "{rows:?}");
                let long = |cell: &Cell<'_>| cell.excerpt().chars().count() > 200;
                prop_assert!(!rows.iter().any(|(_, cells)| cells.iter().any(long)));
            }
        }
    }
    Ok(())
}

#[test]
fn the_files_that_are_to_be_damaged_are_good_ones() {
    for (name, bytes) in good() {
        let leaf = sheet::leaf(name.clone(), bytes, Which::All).expect("a file").remove(0);
        let sheets =
            sheet::read(&leaf).unwrap_or_else(|why| panic!("{name}: {}", why.message(Lang::En)));
        assert!(sheets[0].rows.as_ref().is_ok_and(|rows| !rows.is_empty()), "{name}: {sheets:?}");
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_damaged_file_of_any_form_is_read_or_it_is_told_why_not(damages in damages(&WORDS)) {
        for (name, bytes) in damage(&good(), &damages) {
            told(&name, bytes)?;
        }
    }

    #[test]
    fn the_same_in_the_parts_of_a_packed_file(which in 0_usize..3, damages in damages(&WORDS)) {
        let (name, bytes) = good().swap_remove(which);
        told(&name, zipped(&damage(&parts(&bytes), &damages)))?;
    }
}
