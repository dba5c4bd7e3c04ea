//! A large file is read in parts side by side: nobody may notice.

use std::fmt::Write;

use super::{GOOD, faults, lines, read};

/// More than two megabytes, with blank lines, and faults in the first, a middle and the last part.
fn large(header: &str, end: &str) -> String {
    let mut text = format!("{header}{end}");
    for row in 2..60_000 {
        let day = if [3, 30_000].contains(&row) { "2023-02-31" } else { "2023-01-15" };
        write!(text, "S{row},Điểm bán số {row},03022,{day}{end}").expect("memory");
        if row % 10_000 == 0 {
            text += end;
        }
    }
    // The last line does not end.
    text + "S2,Điểm bán,03022,2023-01-15"
}

fn faults_of(sales_points: &str) -> Vec<String> {
    let good = GOOD.map(|(name, text)| (name, text.as_bytes()));
    lines(&faults(&read(&[&good[..], &[("sales_points", sales_points.as_bytes())]].concat())))
}

#[test]
fn faults_of_all_parts_have_their_rows() {
    for end in ["\n", "\r\n"] {
        let text = large("id,name,commune,since", end);
        assert!(text.len() > 2 << 20);
        let expected = [
            "error sales_points row 3 since `2023-02-31`: no_such_day",
            // Two blank lines stand before.
            "error sales_points row 30002 since `2023-02-31`: no_such_day",
            "error sales_points row 60005 id `S2`: double_id, row 2",
        ];
        assert_eq!(faults_of(&text), expected);
        // With a quote it is read as one.
        assert_eq!(faults_of(&large("\"id\",name,commune,since", end)), expected);
    }
}

#[test]
fn a_large_file_of_a_header_alone_is_an_empty_table() {
    let header = format!("id,name,commune,since,{}", "x".repeat(2 << 20));
    assert_eq!(faults_of(&header).len(), 1, "the column that nobody knows");
    assert_eq!(faults_of(&format!("{header}\n")).len(), 1);
}
