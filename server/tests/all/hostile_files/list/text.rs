//! Tables as text.

use super::{Hostile, different};

pub fn text() -> Vec<Hostile> {
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
