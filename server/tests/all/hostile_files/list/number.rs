//! Workbooks of more than anybody needs.

use super::{Hostile, different, part};
use crate::hostile_files::forms::{sheet, zipped};

pub fn numbers() -> Vec<Hostile> {
    let sheets = different(65, |at| format!("<sheet name=\"{at}\"/>"));
    let styles = different(65_001, |at| format!("<xf numFmtId=\"{at}\"/>"));
    let texts = different(1_000_001, |at| format!("<si><t>{at:x}</t></si>"));
    let wide = (1..=201).map(|at| format!("<c r=\"{}1\"><v>1</v></c>", letters(at)));
    let rows =
        (1..=200_001).map(|at| format!("<row r=\"{at}\"><c r=\"A{at}\"><v>{at}</v></c></row>"));
    let cells = (1..=20_001).map(|at| format!("<row r=\"{at}\">{}</row>", "<c/>".repeat(100)));
    let long = |text: &str| format!("<row><c t=\"inlineStr\"><is><t>{text}</t></is></c></row>");
    let many: Vec<(String, Vec<u8>)> = (0..1001).map(|at| (format!("{at}.xml"), vec![])).collect();
    let many: Vec<(&str, &[u8])> =
        many.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    let types: [(&str, &[u8]); 2] = [("[Content_Types].xml", b""), ("xl/workbook.xml", b"")];
    let declared = "<sst uniqueCount=\"4000000000\"/>";
    let one = |says, about, bytes| Hostile { about, name: "nhiều.xlsx", bytes, says };
    vec![
        one("hơn 64 trang tính", "65 sheets", part("xl/workbook.xml", &sheets)),
        one("hơn 65000 kiểu ô", "65 001 forms", part("xl/styles.xml", &styles)),
        one("hơn 1000000 đoạn chữ", "1 000 001 texts", part("xl/sharedStrings.xml", &texts)),
        one(
            "hơn 1000000 đoạn chữ",
            "4 billion texts, as is said",
            part("xl/sharedStrings.xml", declared),
        ),
        one(
            "hơn 200 cột",
            "201 columns",
            sheet(&format!("<row>{}</row>", wide.collect::<String>())),
        ),
        one("hơn 200000 dòng", "200 001 rows", sheet(&rows.collect::<String>())),
        one("hơn 2000000 ô", "2 000 100 cells", sheet(&cells.collect::<String>())),
        one(
            "hơn 32767 ký tự",
            "a cell of 40 000 letters",
            sheet(&long(&different(5000, |at| format!("{:08x}", at)))),
        ),
        one("hơn 1000 phần", "1 003 parts", zipped(&[&types[..], &many[..]].concat())),
    ]
}

/// `A`, `GS`.
fn letters(mut column: u32) -> String {
    let mut letters = Vec::new();
    while column > 0 {
        column -= 1;
        letters.insert(0, char::from(b'A' + (column % 26) as u8));
        column /= 26;
    }
    letters.into_iter().collect()
}
