use super::{draw::Draw, judged::Likelihood, past::Past, span::Span, *};
use crate::{board::Fraction, format::Lang};

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn span() -> Span {
    Span { day: day("2023-06-30"), until: day("2023-12-31"), baseline: day("2022-12-31") }
}

/// So many starts in the second halves of past years, the newest first.
fn past(numbers: &[u32]) -> Past {
    let starts: Vec<(u32, Day)> = (0..)
        .zip(numbers)
        .flat_map(|(age, &number)| {
            let at = Day::from_ymd(2022 - age, 10, 1).expect("a day");
            (0..number).map(move |row| (row, at.plus(i32::try_from(row).unwrap_or(0) % 60)))
        })
        .collect();
    Past::new(span(), day("2015-01-01"), &starts)
}

fn mean(past: &Past) -> f64 {
    let mut draw = Draw::new(3);
    (0..20_000).map(|_| past.draw(0, &mut draw).len() as f64).sum::<f64>() / 20_000.0
}

#[test]
fn as_many_begin_as_in_past_years_newer_ones_with_more_weight() {
    let steady = mean(&past(&[20, 20, 20, 20, 20]));
    assert!((18.5..22.0).contains(&steady), "{steady}");
    let (growing, shrinking) =
        (mean(&past(&[40, 30, 20, 10, 5])), mean(&past(&[5, 10, 20, 30, 40])));
    assert!(growing > 1.3 * shrinking, "{growing} {shrinking}");
    assert_eq!(mean(&past(&[0, 0, 0])), 0.0);
}

#[test]
fn what_is_drawn_began_in_the_same_part_of_a_past_year_and_begins_within_the_span() {
    let (past, mut draw) = (past(&[3, 4, 5]), Draw::new(5));
    let drawn: Vec<_> = (0..100).flat_map(|_| past.draw(3, &mut draw)).collect();
    assert!(drawn.len() >= 300, "{}", drawn.len());
    for (row, at) in drawn {
        assert!(row < 5 && span().day < at && at <= span().until, "{row} {at}");
    }
}

#[test]
fn words_are_those_of_their_probability() {
    let word = |met| Likelihood::new(met, 1000).id();
    let bounds = [(0, "almost_impossible"), (10, "very_unlikely"), (100, "unlikely")];
    let upper =
        [(330, "about_even"), (660, "likely"), (900, "very_likely"), (990, "almost_certain")];
    for (met, words) in bounds.into_iter().chain(upper) {
        assert_eq!(word(met), words, "{met}");
    }
    assert_eq!((word(9), word(99), word(329)), ("almost_impossible", "very_unlikely", "unlikely"));
}

#[test]
fn eight_in_ten_futures_lie_between_low_and_high() {
    let futures = (1..=2000).map(Fraction::count).collect();
    let goal = Goal::AtLeast { numerator: 1501, denominator: 1 };
    let judged = Judged::new(futures, goal).expect("figures");
    assert_eq!((judged.low.numerator, judged.high.numerator), (200, 1801));
    assert_eq!((judged.median.numerator, judged.met), (1000, Some((500, 2000))));
    let none = vec![Fraction::share(1, 2), Fraction::share(0, 0)];
    assert_eq!(Judged::new(none, goal), None);
}

#[test]
fn only_a_count_is_called_sure() {
    let said = crate::text::outlook::certain;
    assert_eq!(said(Lang::Vi, Fraction::count(41)), "chắc 41");
    assert_eq!(said(Lang::Vi, Fraction::share(8, 97)), "không thêm gì: 8,2%");
    assert_eq!(said(Lang::En, Fraction::share(8, 97)), "nothing more: 8.2%");
}

#[test]
fn the_futures_of_an_invented_register_are_those_that_a_browser_draws() {
    insta::assert_snapshot!(told::told());
}

#[test]
fn a_probability_as_it_is_written_has_the_word_of_what_it_is() {
    for met in 0..=2000 {
        let written = crate::text::outlook::percent(Lang::En, (met, 2000));
        let number = written.trim_end_matches('%');
        let milli = match number.strip_prefix("under\u{a0}").or(number.strip_prefix("over\u{a0}")) {
            Some("1") => 500,
            Some(_) => 99_500,
            None => (number.parse::<f64>().expect("a number") * 1000.0).round() as u32,
        };
        assert_eq!(Likelihood::new(milli, 100_000), Likelihood::new(met, 2000), "{met}: {written}");
    }
}
