//! What is no table at all.

use super::Hostile;
use crate::hostile_files::forms::{sheet, zipped};

pub fn other() -> Vec<Hostile> {
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
