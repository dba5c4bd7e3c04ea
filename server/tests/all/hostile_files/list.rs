//! The hostile files, and what is to be said of each.

use super::forms::{ods, sheet, xls, xlsb, xlsx, zipped};

pub struct Hostile {
    pub about: &'static str,
    pub name: &'static str,
    pub bytes: Vec<u8>,
    /// A part of what is said, beside the file's name.
    pub says: &'static str,
}

fn of(
    name: &'static str,
    says: &'static str,
    files: Vec<(&'static str, Vec<u8>)>,
) -> impl Iterator<Item = Hostile> {
    files.into_iter().map(move |(about, bytes)| Hostile { about, name, bytes, says })
}

pub fn files() -> Vec<Hostile> {
    let all =
        [bombs(), numbers(), places(), markup(), binary(), open(), archives(), text(), other()];
    all.into_iter().flatten().collect()
}

const SHEET: &str = "xl/worksheets/sheet1.xml";
const UNPACKED: &str = "hơn 200 MB khi giải nén";

/// Spaces that pack to nothing.
fn empty() -> String {
    " ".repeat(24 << 20)
}

fn part(name: &str, text: &str) -> Vec<u8> {
    xlsx(&[(name, text)])
}

fn bombs() -> Vec<Hostile> {
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

/// The same file with another size of its last part, where its directory tells.
fn lying(file: &[u8], size: u32) -> Vec<u8> {
    let mut file = file.to_vec();
    let last = |begin: &[u8]| file.windows(4).rposition(|it| it == begin).expect("a header");
    let (entry, own) = (last(b"PK\x01\x02"), last(b"PK\x03\x04"));
    file[entry + 24..entry + 28].copy_from_slice(&size.to_le_bytes());
    file[own + 22..own + 26].copy_from_slice(&size.to_le_bytes());
    file
}

/// Different texts, which pack as those of people do.
fn different(number: u32, of: impl Fn(u32) -> String) -> String {
    (0..number).map(|at| of(at.wrapping_mul(2_654_435_761))).collect()
}

fn numbers() -> Vec<Hostile> {
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

fn places() -> Vec<Hostile> {
    let cell = |at: &str| sheet(&format!("<row><c r=\"{at}\"><v>1</v></c></row>"));
    let row = |at: &str| sheet(&format!("<row r=\"{at}\"><c><v>1</v></c></row>"));
    let tag = |tag: &str| part(SHEET, &format!("<worksheet>{tag}<sheetData/></worksheet>"));
    let far =
        |at: &str| sheet(&format!("<row><c r=\"A1\"><v>1</v></c></row><row><c r=\"{at}\"/></row>"));
    let nowhere = vec![
        ("a cell in row 0", cell("A0")),
        ("a cell beyond the last column", cell("XFE1")),
        ("a cell beyond the last row", cell("A1048577")),
        ("a cell in a row of 11 digits", cell("A99999999999")),
        ("a cell in a column of four letters", cell("AAAA1")),
        ("a cell in a negative row", cell("A-1")),
        ("a cell without a row", cell("B")),
        ("row 0", row("0")),
        ("a row of 10 digits", row("4294967295")),
        ("a sheet that ends before it begins", tag("<dimension ref=\"B2:A1\"/>")),
        ("merged cells that end before they begin", tag("<mergeCell ref=\"C3:A9\"/>")),
        ("merged cells beyond the last row", tag("<mergeCell ref=\"A1:A9999999\"/>")),
        ("a formula of cells that are none", sheet("<row><c r=\"A1\"><f ref=\"A1:\"/></c></row>")),
    ];
    let apart = vec![
        ("a cell in the last corner", far("XFD1048576")),
        ("a cell in the last row", far("S1048576")),
        ("a cell in the last column", far("XFD300")),
    ];
    of("xa.xlsx", "nơi không trang tính nào có ô", nowhere)
        .chain(of("xa.xlsx", "nằm quá xa nhau", apart))
        .collect()
}

fn markup() -> Vec<Hostile> {
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

fn binary() -> Vec<Hostile> {
    let number = |row: u16, column: u16| {
        let mut record = [row.to_le_bytes(), column.to_le_bytes()].concat();
        record.extend([0; 10]);
        record
    };
    let declared = |rows: u32, columns: u16| {
        let mut record = [0_u32.to_le_bytes(), rows.to_le_bytes()].concat();
        record.extend([0, 0]);
        record.extend(columns.to_le_bytes());
        record.extend([0, 0]);
        record
    };
    let (first, last) = (number(0, 0), number(65_535, 255));
    let begin: (u16, &[u8]) = (0x0809, &[0, 6, 0x10, 0]);
    let old = |says, about, bytes| Hostile { about, name: "cũ.xls", bytes, says };
    let new = |says, about, bytes| Hostile { about, name: "nhị phân.xlsb", bytes, says };
    let wide = (0..201).map(|at| (at, "x")).collect();
    vec![
        old(
            "nằm quá xa nhau",
            "an old cell in the last corner",
            xls(&[begin, (0x0203, &first), (0x0203, &last)]),
        ),
        old(
            "nằm quá xa nhau",
            "an old sheet that is said to be large",
            xls(&[begin, (0x0200, &declared(u32::MAX, 256))]),
        ),
        old("hơn 200 cột", "an old cell in column 250", xls(&[begin, (0x0203, &number(0, 249))])),
        old("mật khẩu", "an old workbook with a password", xls(&[begin, (0x002f, &[0; 6])])),
        old("cắt ngắn hoặc hỏng", "an old workbook without an end", xls(&[begin])[..600].to_vec()),
        new(
            "nằm quá xa nhau",
            "a binary cell in the last corner",
            xlsb(&[(0, vec![(0, "a")]), (1_048_575, vec![(100, "b")])], &[]),
        ),
        new(
            "nằm quá xa nhau",
            "a binary row of ten digits",
            xlsb(&[(0, vec![(0, "a")]), (u32::MAX, vec![(0, "b")])], &[]),
        ),
        new("hơn 200 cột", "201 binary columns", xlsb(&[(0, wide)], &[])),
    ]
}

fn open() -> Vec<Hostile> {
    let cell =
        "<table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell>";
    let row = |attribute: &str, cells: &str| {
        format!("<table:table-row {attribute}>{cells}</table:table-row>")
    };
    let many = |times: &str| {
        format!(
            "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"{times}\"><text:p>x</text:p></table:table-cell>"
        )
    };
    let rows = "table:number-rows-repeated=\"1048576\"";
    let one = |says, about, rows: &str| Hostile { about, name: "mở.ods", bytes: ods(rows), says };
    let far = row("", cell)
        + &row("table:number-rows-repeated=\"1048000\"", "<table:table-cell/>")
        + &row("", &format!("<table:table-cell table:number-columns-repeated=\"100\"/>{cell}"));
    vec![
        one("hơn 200000 dòng", "a row that stands a million times", &row(rows, cell)),
        one("hơn 200 cột", "a cell that stands 16 384 times", &row("", &many("16384"))),
        one("hơn 200 cột", "a cell that stands four billion times", &row("", &many("4000000000"))),
        one(
            "hơn 200 cột",
            "a cell that stands more often than anybody counts",
            &row("", &many(&"9".repeat(40))),
        ),
        one("nằm quá xa nhau", "a cell after a million rows", &far),
        one(
            "hơn 200000 dòng",
            "a formula that stands in a million rows",
            &row(rows, "<table:table-cell table:formula=\"1\"/>"),
        ),
        one("bị hỏng", "a table that does not end", "<table:table-row><table:table-cell>"),
        one(UNPACKED, "a table of spaces", &empty()),
    ]
}

fn archives() -> Vec<Hostile> {
    let row: &[u8] = b"a,b\n1,2\n";
    let outside = |name: &str| zipped(&[(name, row)]);
    let inner = zipped(&[("list.csv", &[b' '; 24 << 20])]);
    let many: Vec<(String, &[u8])> = (0..1001).map(|at| (format!("{at}.csv"), row)).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, row)| (name.as_str(), *row)).collect();
    let one = |says, about, bytes| Hostile { about, name: "nén.zip", bytes, says };
    vec![
        one("dẫn ra ngoài", "a name that leads upwards", outside("../../etc/list.csv")),
        one("dẫn ra ngoài", "a name from the root", outside("/etc/../../list.csv")),
        one("dẫn ra ngoài", "a name with a zero", outside("a\0b.csv")),
        one(
            "dẫn ra ngoài",
            "a name that leads upwards the other way",
            outside("a/../../../\u{1b}[2J.csv"),
        ),
        one(UNPACKED, "a table of spaces in an archive", inner.clone()),
        one(
            UNPACKED,
            "a table that is said to be large",
            lying(&outside("list.csv"), u32::MAX - 1),
        ),
        one("hơn 1000 tệp", "1 001 tables", zipped(&many)),
        one("cắt ngắn", "an archive without its end", inner[..inner.len() - 30].to_vec()),
    ]
}

fn text() -> Vec<Hostile> {
    let one = |says, about, bytes| Hostile { about, name: "chữ.csv", bytes, says };
    let rows = different(200_001, |at| format!("{at},x\n"));
    vec![
        one("hơn 200 cột", "201 columns of text", "x,".repeat(201).into_bytes()),
        one("hơn 200000 dòng", "200 001 rows of text", rows.into_bytes()),
        one(
            "hơn 32767 ký tự",
            "a cell of 40 000 letters of text",
            format!("a,b\n{}\n", "x".repeat(40_000)).into(),
        ),
        one("20 MB", "21 MB of text", vec![b'x'; 21 << 20]),
        one(
            "Dấu ngoặc kép",
            "a quote that nothing closes",
            format!("a,b\n\"{}", "x,y\n".repeat(100_000)).into(),
        ),
        one(
            "TCVN3",
            "letters of an old encoding",
            b"T\xaan s\xb6n ph\xc8m,Ch\xf1 th\xd3\nM\xcbt ong,H\xeep t\xb8c x\xb7\n".to_vec(),
        ),
    ]
}

fn other() -> Vec<Hostile> {
    let ole = |stream: &str| {
        let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
        bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
        bytes
    };
    let one = |says, about, bytes: Vec<u8>| Hostile { about, name: "khác.xlsx", bytes, says };
    vec![
        one("mật khẩu", "a workbook with a password", ole("EncryptedPackage")),
        one("Word", "an old document", ole("WordDocument")),
        one("PDF", "a PDF", b"%PDF-1.7 ...".to_vec()),
        one("hình ảnh", "a picture", b"\x89PNG\r\n\x1a\n".to_vec()),
        one("HTML", "a page", b"<html><table><tr><td>".to_vec()),
        one("tệp nén không phải .zip", "another archive", b"7z\xbc\xaf\x27\x1c".to_vec()),
        one(
            "Không phải bảng tính",
            "noise",
            (0..40_000_u32).map(|at| (at * at % 7) as u8).collect(),
        ),
        one(
            "văn bản",
            "a new document",
            zipped(&[("[Content_Types].xml", b""), ("word/document.xml", b"")]),
        ),
        one("cắt ngắn", "a workbook cut off", sheet("<row/>")[..300].to_vec()),
    ]
}
