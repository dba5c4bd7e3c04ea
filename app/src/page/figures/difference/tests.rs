use super::*;

#[track_caller]
fn check(kind: FigureKind, printed: i64, register: Fraction, expected: &str) {
    assert_eq!(difference(Lang::Vi, kind, Some(printed), Some(register)), expected);
}

#[test]
fn counts_differ_by_whole_numbers() {
    check(FigureKind::Count, 163_000, Fraction::count(163), "khớp");
    check(FigureKind::Count, 111_000, Fraction::count(163), "+52");
    check(FigureKind::Count, 170_000, Fraction::count(163), "\u{2212}7");
}

#[test]
fn percentages_differ_by_points_and_may_be_rounded() {
    check(FigureKind::Percent, 56_400, Fraction::share(57, 101), "khớp sau khi làm tròn");
    check(FigureKind::Percent, 10_000, Fraction::share(10, 128), "\u{2212}2,2\u{a0}điểm %");
}

#[test]
fn what_is_not_stated_is_not_compared() {
    check(FigureKind::Percent, 10_000, Fraction::share(0, 0), "không so được");
    check(FigureKind::Percent, 10_000, Fraction::count(10), "không so được");
    assert_eq!(difference(Lang::En, FigureKind::Count, None, None), "not comparable");
}
