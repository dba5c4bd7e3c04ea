use super::*;

fn check(cell: &str, kind: FigureKind, expected: Result<(i64, &str), Code>) {
    let read = Number::read(cell, kind);
    let expected =
        expected.map(|(milli, printed)| Number { milli: Some(milli), printed: printed.to_owned() });
    assert_eq!(read, expected, "{cell}");
}

#[test]
fn a_number_without_marks_is_itself() {
    for kind in [FigureKind::Count, FigureKind::Percent, FigureKind::Goal] {
        check("163", kind, Ok((163_000, "163")));
        check("0", kind, Ok((0, "0")));
    }
}

#[test]
fn decimals_follow_a_comma_or_a_dot() {
    check("56,4", FigureKind::Percent, Ok((56_400, "56.4")));
    check("43.3", FigureKind::Percent, Ok((43_300, "43.3")));
    check("48.780", FigureKind::Percent, Ok((48_780, "48.780")));
    check("0.125", FigureKind::Amount, Ok((125, "0.125")));
    check("6,8", FigureKind::Amount, Ok((6_800, "6.8")));
    check("-12,5", FigureKind::Percent, Ok((-12_500, "-12.5")));
    check("56,4 %", FigureKind::Percent, Ok((56_400, "56.4")));
}

#[test]
fn dots_and_spaces_part_thousands() {
    check("1.630", FigureKind::Count, Ok((1_630_000, "1630")));
    check("1 630", FigureKind::Count, Ok((1_630_000, "1630")));
    check("1.234.567", FigureKind::Amount, Ok((1_234_567_000, "1234567")));
    check("1.630,5", FigureKind::Amount, Ok((1_630_500, "1630.5")));
    check("12.34.567", FigureKind::Amount, Err(Code::NotANumber));
}

#[test]
fn a_count_is_whole_and_not_negative() {
    for cell in ["-5", "43.3", "56,4", "1,630", "0.125"] {
        check(cell, FigureKind::Count, Err(Code::NotACount));
    }
    check("7.0", FigureKind::Count, Ok((7_000, "7.0")));
}

#[test]
fn a_mark_before_three_digits_is_doubtful_where_decimals_may_stand() {
    for cell in ["1.630", "1,630"] {
        check(cell, FigureKind::Amount, Err(Code::DoubtfulNumber));
        check(cell, FigureKind::Goal, Err(Code::DoubtfulNumber));
    }
}

#[test]
fn words_are_no_number_and_a_span_stays_as_it_is() {
    for cell in ["163 sản phẩm", "abc", "", ".5", "--5", "1.23456", "1e3", "5."] {
        check(cell, FigureKind::Percent, Err(Code::NotANumber));
    }
    for span in ["2-3", "25–30"] {
        let read = Number::read(span, FigureKind::Goal);
        assert_eq!(read, Ok(Number { milli: None, printed: span.to_owned() }));
    }
}
