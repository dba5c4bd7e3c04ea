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
    use super::fit;

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
