//! Workbooks that are small until they are unpacked.

use super::{Hostile, SHEET, UNPACKED, empty, lying, of, part};

pub fn bombs() -> Vec<Hostile> {
    let empty = empty();
    let of_spaces = |name: &str| part(name, &empty);
    let list = vec![
        ("a sheet of spaces", part(SHEET, &format!("<worksheet>{empty}</worksheet>"))),
        ("texts of spaces", of_spaces("xl/sharedStrings.xml")),
        ("forms of spaces", of_spaces("xl/styles.xml")),
        ("a picture of spaces", of_spaces("xl/media/image1.png")),
        ("properties of spaces", of_spaces("docProps/core.xml")),
        ("a list of parts of spaces", of_spaces("[Content_Types].xml")),
        ("a part that nobody knows, of spaces", of_spaces("xl/anything.bin")),
        ("a tag of spaces", part(SHEET, &format!("<worksheet{empty}>"))),
        ("a remark of spaces", part(SHEET, &format!("<worksheet><!--{empty}--></worksheet>"))),
        ("a million texts", part("xl/sharedStrings.xml", &"<si/>".repeat(1_000_001))),
        ("a size that is said to be large", lying(&part(SHEET, "<worksheet/>"), u32::MAX - 1)),
    ];
    let small = lying(&of_spaces("xl/media/image1.png"), 10);
    let small = vec![("a size that is said to be small", small)];
    of("bom.xlsx", UNPACKED, list).chain(of("bom.xlsx", "cắt ngắn", small)).collect()
}
