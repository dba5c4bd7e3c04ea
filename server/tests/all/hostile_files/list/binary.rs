//! Workbooks that are no text.

use super::Hostile;
use crate::hostile_files::forms::{xls, xlsb};

pub fn binary() -> Vec<Hostile> {
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
