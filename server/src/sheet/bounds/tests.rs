use std::io::Write;

use app::format::Lang;
use zip::{ZipWriter, write::SimpleFileOptions};

use super::*;

/// A `.zip` file with these parts.
fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a part");
        zip.write_all(text.as_bytes()).expect("its text");
    }
    zip.finish().expect("a file").into_inner()
}

fn problem(name: &str, text: &str) -> String {
    check(Kind::Xlsx, &packed(&[(name, text)])).expect_err("too much").message(Lang::En)
}

#[test]
fn a_place_is_one_that_a_sheet_has() {
    for at in ["A1", "xfd1048576", "AB17"] {
        assert!(cell(at).is_some(), "{at}");
    }
    for at in ["", "A", "1", "A0", "XFE1", "A1048577", "A99999999999", "AAAA1", "A1B", "A-1", "A+1"]
    {
        assert!(cell(at).is_none(), "{at}");
    }
}

#[test]
fn a_cell_that_no_sheet_has_is_named() {
    let sheet = "<worksheet><row r=\"1\"><c r=\"A1\"/><c r=\"A99999999999\"/></row></worksheet>";
    assert!(problem("xl/worksheets/sheet1.xml", sheet).contains("`A99999999999`"));
    let sheet = "<worksheet><row r=\"4294967295\"><c/></row></worksheet>";
    assert!(problem("xl/worksheets/sheet1.xml", sheet).contains("`4294967295`"));
}

#[test]
fn a_range_goes_from_its_first_to_its_last_cell() {
    for range in ["A1", "B2:B2", "A1:XFD1048576"] {
        assert!(is_range(range), "{range}");
    }
    for range in ["", ":", "A1:", ":A1", "B2:A3", "B2:C1", "A1:B2:C3", "A:A"] {
        assert!(!is_range(range), "{range}");
        let sheet = format!("<worksheet><dimension ref=\"{range}\"/></worksheet>");
        assert!(problem("xl/worksheets/sheet1.xml", &sheet).contains(&format!("`{range}`")));
    }
}

#[test]
fn a_sheet_is_looked_at_whatever_its_name() {
    for begin in ["", "\u{feff}", "\n ", "\u{e}", "&#0;", "PNG"] {
        let sheet = format!("{begin}<worksheet><row><c r=\"A0\"/></row></worksheet>");
        assert!(problem("xl/anything.bin", &sheet).contains("`A0`"), "{begin:?}");
    }
}

#[test]
fn a_picture_in_a_workbook_is_none_of_its_sheets() {
    let bytes: String = (0..20_000_u32).map(|at| char::from((at * at % 251) as u8)).collect();
    check(Kind::Xlsx, &packed(&[("xl/media/image1.png", &bytes)])).expect("a picture");
}

#[test]
fn cells_at_the_far_corners_of_a_sheet_are_refused() {
    let sheet = "<worksheet><row><c r=\"A1\"/></row><row><c r=\"XFD1048576\"/></row></worksheet>";
    assert!(problem("xl/worksheets/sheet1.xml", sheet).contains("too far apart"));
    let sheet =
        "<worksheet><row><c/></row><row r=\"1048576\"><c r=\"S1048576\"/></row></worksheet>";
    assert!(problem("xl/worksheets/sheet1.xml", sheet).contains("too far apart"));
    assert_eq!((cell("A1"), cell("b3")), (Some((1, 1)), Some((3, 2))));
}

#[test]
fn what_a_workbook_declares_is_not_believed_to_be_little() {
    let strings = "<sst uniqueCount=\"4000000000\"><si/></sst>";
    assert!(problem("xl/sharedStrings.xml", strings).contains("more than 1000000 texts"));
    let sheets = "<sheets>".to_owned() + &"<sheet/>".repeat(65) + "</sheets>";
    assert!(problem("xl/workbook.xml", &sheets).contains("more than 64 sheets"));
    let styles = "<cellXfs>".to_owned() + &"<xf/>".repeat(65_001);
    assert!(problem("xl/styles.xml", &styles).contains("more than 65000 styles"));
}

#[test]
fn what_unpacks_to_more_than_it_can_say_is_not_unpacked() {
    let empty = " ".repeat(8 << 20);
    assert!(problem("xl/media/image1.png", &empty).contains("more than 200 megabytes"));
    check(Kind::Xlsx, &packed(&[("xl/media/image1.png", &empty[..1 << 20])]))
        .expect("small enough");
}
