//! Quotes in a row of text.

/// True when every quote in `row` opens a cell, closes it or is doubled in one. A cell such as
/// `="03022"`, which keeps a spreadsheet from taking zeros away, has its own.
pub fn fit(row: &[u8], delimiter: u8) -> bool {
    let row = row.strip_prefix(b"\xef\xbb\xbf").unwrap_or(row);
    let blank = row.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
    let mut rest = &row[blank..];
    loop {
        let Some(after) = cell(rest, delimiter) else { return false };
        match after.split_first() {
            Some((&next, after)) if next == delimiter => rest = after,
            _ => return true,
        }
    }
}

/// True for a cell of several lines of which one begins with an id as the row does and has as many
/// cells: its quotes are those of two rows that were not closed.
pub fn hide_rows(record: &csv::ByteRecord, delimiter: u8) -> bool {
    let width = record.len();
    let own = record.get(0).unwrap_or_default();
    if width < 3 || !is_id(own) {
        return false;
    }
    let cells = |line: &[u8]| line.iter().filter(|byte| **byte == delimiter).count();
    let begins_as_rows = |line: &[u8]| {
        let first = line.split(|byte| *byte == delimiter).next().unwrap_or_default();
        is_id(first) && first[0].is_ascii_digit() == own[0].is_ascii_digit()
    };
    (1..width).any(|at| {
        let lines: Vec<&[u8]> = record[at].split(|byte| *byte == b'\n').skip(1).collect();
        let Some((last, between)) = lines.split_last() else { return false };
        let is_row = |line: &&[u8]| cells(line) + 1 == width && begins_as_rows(line);
        between.iter().any(is_row) || (cells(last) == at && begins_as_rows(last))
    })
}

/// True for `p1`, `E0034` and a code such as `03022`, not for numbers, words and names.
fn is_id(cell: &[u8]) -> bool {
    let has = |of: fn(&u8) -> bool| cell.iter().any(of);
    let digits = cell.len() >= 5 && cell.iter().all(u8::is_ascii_digit);
    cell.iter().all(u8::is_ascii_graphic)
        && (digits || (has(u8::is_ascii_alphabetic) && has(u8::is_ascii_digit)))
}

/// What stands after the first cell.
fn cell(row: &[u8], delimiter: u8) -> Option<&[u8]> {
    let ends = |byte: u8| byte == delimiter || byte == b'\n' || byte == b'\r';
    if row.first() == Some(&b'"') {
        let mut at = 1;
        while at < row.len() {
            match (row[at], row.get(at + 1)) {
                (b'"', Some(b'"')) => at += 2,
                (b'"', None) => return Some(&[]),
                (b'"', Some(&next)) if ends(next) => return Some(&row[at + 1..]),
                (b'"', Some(_)) => return None,
                _ => at += 1,
            }
        }
        return Some(&[]);
    }
    let end = row.iter().position(|&byte| ends(byte)).unwrap_or(row.len());
    let (cell, after) = row.split_at(end);
    let inner = cell.strip_prefix(b"=\"").and_then(|cell| cell.strip_suffix(b"\"")).unwrap_or(cell);
    (!inner.contains(&b'"')).then_some(after)
}

#[cfg(test)]
mod tests {
    use super::{fit, hide_rows};

    #[test]
    fn quotes_of_two_rows_that_are_not_closed_hide_what_stands_between() {
        let check = |cells: &[&str], expected| {
            assert_eq!(
                hide_rows(&csv::ByteRecord::from(cells.to_vec()), b','),
                expected,
                "{cells:?}"
            );
        };
        check(&["p1", "3", "2023-01-15", "Số 1\np1,4,2023-05-20,Số 2"], true);
        check(&["p1", "3", "Số 1\np2,4,Số 2"], true);
        check(&["p1", "3", "a", "Số 1\np1,4,a,b\nvà nữa"], true);
        check(&["p1", "3", "2023-01-15", "Số 1"], false);
        check(&["e1", "HTX A", "thôn 1,\nxã Bản Qua, huyện Bát Xát"], false);
        check(&["e1", "HTX A\nBát Xát", ""], false);
        check(&["1", "Chè gói\n0,5 kg", "HTX A"], false);
        check(&["E001", "HTX 01\n0,5 ha", "cooperative"], false);
        check(&["E001", "HTX 01\nBatXat, Lào Cai", "cooperative"], false);
        check(&["1", "HTX A\n0912345678, 0987654321", "Chè"], false);
        check(&["1", "HTX A", "Chè", "Gồm:\n100g,200g,300g\nvà khác"], false);
    }

    #[test]
    fn a_quote_opens_closes_or_is_doubled() {
        for row in [
            "",
            "a,b",
            "\"a\",b",
            "\"a\"\"b\",c",
            "=\"03022\",b",
            "\"=\"\"1\"\"\"",
            "\n\n\"a\"\r\n",
        ] {
            assert!(fit(row.as_bytes(), b','), "{row}");
        }
        for row in ["a\"b,c", "\"a\"b,c", "a,b\"", "x,\"a\" ,b", "12\",3"] {
            assert!(!fit(row.as_bytes(), b','), "{row}");
        }
        assert!(fit("\"a,b\";c".as_bytes(), b';'));
    }
}
