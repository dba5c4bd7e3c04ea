//! Tags that mean harm.

use super::{Hostile, SHEET, different, of, part};

pub fn markup() -> Vec<Hostile> {
    let laughs: String = (1..10)
        .map(|at| format!("<!ENTITY l{at} \"{}\">", format!("&l{};", at - 1).repeat(10)))
        .collect();
    let doctype = format!("<!DOCTYPE worksheet [<!ENTITY l0 \"ha\">{laughs}]>");
    let inline = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&l9;</t></is></c></row></sheetData></worksheet>";
    let outside = "<!DOCTYPE worksheet [<!ENTITY l9 SYSTEM \"file:///etc/passwd\">]>";
    let list = vec![
        ("a text that unfolds a billion times", part(SHEET, &(doctype + inline))),
        ("a text of another file", part(SHEET, &(outside.to_owned() + inline))),
        ("a tag that does not end", part(SHEET, "<worksheet><sheetData><row")),
        ("a remark that does not end", part(SHEET, "<worksheet><!-- ")),
        (
            "a hundred thousand tags in one another",
            part(SHEET, &different(100_000, |at| format!("<a{at:x}>"))),
        ),
        (
            "a workbook of no sheets",
            part("xl/workbook.xml", "<workbook><sheets><sheet name=\"A\"/></sheets></workbook>"),
        ),
    ];
    of("thẻ.xlsx", "", list).collect()
}
