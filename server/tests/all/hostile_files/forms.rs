//! Files of every form with anything in them, so small that they are made in a moment.

use std::io::{Cursor, Write};

use zip::{ZipWriter, write::SimpleFileOptions};

/// A `.zip` file with these parts.
pub fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a part");
        zip.write_all(bytes).expect("its bytes");
    }
    zip.finish().expect("a file").into_inner()
}

const TYPES: &str =
    r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;

/// What a part refers to: one part of a kind.
fn relations(kind: &str, target: &str) -> String {
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    format!(
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{types}/{kind}" Target="{target}"/></Relationships>"#
    )
}

fn root(ending: &str) -> String {
    relations("officeDocument", &format!("xl/workbook.{ending}"))
}

/// A workbook whose parts are replaced by these, or joined by them.
pub fn xlsx(with: &[(&str, &str)]) -> Vec<u8> {
    let relations = relations("worksheet", "worksheets/sheet1.xml");
    let root = root("xml");
    let own = [
        ("[Content_Types].xml", TYPES),
        (
            "xl/workbook.xml",
            r#"<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
        ),
        ("_rels/.rels", &*root),
        ("xl/_rels/workbook.xml.rels", &*relations),
        ("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>"),
    ];
    let kept = own.into_iter().filter(|(name, _)| with.iter().all(|(other, _)| other != name));
    let parts: Vec<(&str, &[u8])> =
        kept.chain(with.iter().copied()).map(|(name, text)| (name, text.as_bytes())).collect();
    zipped(&parts)
}

/// One whose only sheet has these rows.
pub fn sheet(rows: &str) -> Vec<u8> {
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    xlsx(&[("xl/worksheets/sheet1.xml", &sheet)])
}

/// An open document whose only table has these rows.
pub fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        r#"<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="A">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"#
    );
    zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:manifest xmlns:manifest=\"m\"/>"),
        ("content.xml", content.as_bytes()),
    ])
}

/// Records of an old workbook, a kind and bytes each, in a file of streams.
pub fn xls(records: &[(u16, &[u8])]) -> Vec<u8> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).expect("a file");
    let mut stream = file.create_stream("/Workbook").expect("a stream");
    for (kind, bytes) in records {
        let length = u16::try_from(bytes.len()).expect("a short record");
        stream.write_all(&kind.to_le_bytes()).expect("a record");
        stream.write_all(&length.to_le_bytes()).expect("a record");
        stream.write_all(bytes).expect("a record");
    }
    drop(stream);
    file.into_inner().into_inner()
}

/// A binary workbook whose only sheet has these rows, of texts each at its column, from 0 on, and
/// these merged ranges: first and last row, first and last column.
pub fn xlsb(rows: &[(u32, Vec<(u32, &str)>)], merged: &[[u32; 4]]) -> Vec<u8> {
    let mut sheet = Vec::new();
    record(&mut sheet, 0x81, &[]);
    record(&mut sheet, 0x94, &[0; 16]);
    record(&mut sheet, 0x91, &[]);
    for (row, cells) in rows {
        let mut head = row.to_le_bytes().to_vec();
        head.extend([0; 13]);
        record(&mut sheet, 0, &head);
        for (column, text) in cells {
            let mut cell = column.to_le_bytes().to_vec();
            cell.extend([0; 4]);
            cell.extend(wide(text));
            // A text of its own.
            record(&mut sheet, 6, &cell);
        }
    }
    record(&mut sheet, 0x92, &[]);
    for range in merged {
        record(&mut sheet, 0xb0, range.map(u32::to_le_bytes).as_flattened());
    }
    record(&mut sheet, 0x82, &[]);
    let mut book = Vec::new();
    record(&mut book, 0x83, &[]);
    record(&mut book, 0x8f, &[]);
    let mut bundle = [0_u32.to_le_bytes(), 1_u32.to_le_bytes()].concat();
    bundle.extend(wide("rId1"));
    bundle.extend(wide("A"));
    record(&mut book, 0x9c, &bundle);
    record(&mut book, 0x90, &[]);
    record(&mut book, 0x84, &[]);
    zipped(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("xl/workbook.bin", &book),
        ("_rels/.rels", root("bin").as_bytes()),
        ("xl/_rels/workbook.bin.rels", relations("worksheet", "worksheets/sheet1.bin").as_bytes()),
        ("xl/worksheets/sheet1.bin", &sheet),
    ])
}

fn record(to: &mut Vec<u8>, kind: u16, bytes: &[u8]) {
    let mut number = |mut number: usize| {
        loop {
            let more = if number > 0x7f { 0x80 } else { 0 };
            to.push((number & 0x7f) as u8 | more);
            number >>= 7;
            if number == 0 {
                break;
            }
        }
    };
    match kind {
        0..=0x7f => number(kind.into()),
        _ => number(usize::from(kind & 0x7f) | usize::from(kind >> 7) << 7),
    }
    number(bytes.len());
    to.extend(bytes);
}

/// Its length in units, then the units.
fn wide(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut bytes = u32::try_from(units.len()).expect("a short text").to_le_bytes().to_vec();
    bytes.extend(units.into_iter().flat_map(u16::to_le_bytes));
    bytes
}
