use super::{a_day, both};
use crate::{
    board::Period,
    format::{as_of, as_of_within, day, month, period, short_month},
};

#[test]
fn days_are_written_out_the_same_way_everywhere() {
    let written = |text| both(|lang| day(lang, a_day(text)));
    assert_eq!(written("2023-09-30"), ["30/09/2023", "30 September 2023"]);
    assert_eq!(written("2023-09-05"), ["05/09/2023", "5 September 2023"]);
    assert_eq!(both(|lang| short_month(lang, 9)), ["T9", "Sep"]);
    assert_eq!(both(|lang| short_month(lang, 12)), ["T12", "Dec"]);
    assert_eq!(both(|lang| month(lang, 12)), ["tháng 12", "December"]);
}

#[test]
fn a_period_says_its_year_once_where_it_can() {
    let written =
        |first, last| both(|lang| period(lang, Period { first: a_day(first), last: a_day(last) }));
    assert_eq!(
        written("2023-07-01", "2023-09-30"),
        ["01/07–30/09/2023", "1 July – 30 September 2023"]
    );
    assert_eq!(
        written("2022-12-01", "2023-01-31"),
        ["01/12/2022–31/01/2023", "1 December 2022 – 31 January 2023"]
    );
}

#[test]
fn a_published_span_is_a_day_a_month_or_a_year() {
    assert_eq!(both(|lang| as_of(lang, "2023-09-30")), ["30/09/2023", "30 September 2023"]);
    assert_eq!(both(|lang| as_of(lang, "2023-09")), ["Tháng 9/2023", "September 2023"]);
    assert_eq!(both(|lang| as_of(lang, "2023")), ["2023", "2023"]);
}

#[test]
fn a_month_within_a_sentence_begins_with_a_small_letter_in_vietnamese_alone() {
    assert_eq!(both(|lang| as_of_within(lang, "2025-05")), ["tháng 5/2025", "May 2025"]);
    assert_eq!(both(|lang| as_of_within(lang, "2023-09-30")), ["30/09/2023", "30 September 2023"]);
    assert_eq!(both(|lang| as_of_within(lang, "2023")), ["2023", "2023"]);
}
