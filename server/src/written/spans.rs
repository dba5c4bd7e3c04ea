//! Numbers of rows that follow each other.

/// `2–34, 40`, the first five.
pub fn spans(rows: &[u32]) -> String {
    let mut spans: Vec<(u32, u32)> = Vec::new();
    for &row in rows {
        match spans.last_mut() {
            Some((_, last)) if *last == row || *last + 1 == row => *last = row,
            _ => spans.push((row, row)),
        }
    }
    let more = if spans.len() > 5 { ", …" } else { "" };
    let written = spans.iter().take(5).map(|(first, last)| match first == last {
        true => first.to_string(),
        false => format!("{first}–{last}"),
    });
    written.collect::<Vec<_>>().join(", ") + more
}
