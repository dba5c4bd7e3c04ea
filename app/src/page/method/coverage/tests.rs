use super::*;

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn spans(first: &str, last: &str) -> Vec<String> {
    let period = Period { first: day(first), last: day(last) };
    let spans = quarters(period).into_iter();
    spans.map(|quarter| format!("{}..{}", quarter.first, quarter.last)).collect()
}

#[test]
fn a_year_has_four_quarters() {
    assert_eq!(
        spans("2023-01-01", "2023-12-31"),
        [
            "2023-01-01..2023-03-31",
            "2023-04-01..2023-06-30",
            "2023-07-01..2023-09-30",
            "2023-10-01..2023-12-31"
        ]
    );
}

#[test]
fn quarters_are_cut_to_the_period() {
    assert_eq!(
        spans("2023-02-15", "2023-05-01"),
        ["2023-02-15..2023-03-31", "2023-04-01..2023-05-01"]
    );
    assert_eq!(
        spans("2023-12-31", "2024-01-01"),
        ["2023-12-31..2023-12-31", "2024-01-01..2024-01-01"]
    );
}

#[test]
fn every_cover_has_its_own_word_and_icon() {
    let all = [Cover::There, Cover::Partly, Cover::Missing, Cover::NoDocument, Cover::Qualitative];
    for (at, cover) in all.iter().enumerate() {
        for other in &all[..at] {
            assert_ne!(cover.words(), other.words());
            assert_ne!(cover.mark(), other.mark());
        }
    }
}
