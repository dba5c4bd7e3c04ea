use super::State;
use crate::board::{Certificate, Day};

/// 3 stars from day 0 until day 1000.
const CERTIFICATE: Certificate = Certificate {
    product: 0,
    stars: 3,
    granted_on: Day(0),
    ends_on: Day(1000),
    revoked_on: None,
    decision: None,
    granted_by: None,
    extended_until: None,
    extension_act: None,
};

fn on(day: i32, certificate: &Certificate) -> State {
    State::judge(Some(certificate), Day(day), 90)
}

#[test]
fn end_of_a_certificate_is_announced_90_days_before_and_is_its_first_day_without() {
    assert_eq!(on(909, &CERTIFICATE), State::Recognised);
    assert_eq!(on(910, &CERTIFICATE), State::Ending);
    assert_eq!(on(999, &CERTIFICATE), State::Ending);
    assert_eq!(on(1000, &CERTIFICATE), State::Ended);
}

#[test]
fn revocation_counts_from_its_day_and_only_before_the_end() {
    let revoked = |day| Certificate { revoked_on: Some(Day(day)), ..CERTIFICATE };
    assert_eq!(on(499, &revoked(500)), State::Recognised);
    assert_eq!(on(500, &revoked(500)), State::Revoked);
    assert_eq!(on(2000, &revoked(500)), State::Revoked);
    assert_eq!(on(1000, &revoked(1000)), State::Ended);
}

#[test]
fn what_holds_by_an_extension_alone_is_extended_until_its_last_day_and_counts_as_recognised() {
    let granted_on = Day::from_ymd(2023, 7, 28).expect("a day");
    let term = granted_on.plus_months(36);
    let until = term.plus(100);
    let row =
        Certificate { granted_on, extended_until: Some(until), ends_on: until, ..CERTIFICATE };
    let after = |days: i32, row: &Certificate| on(term.plus(days).0, row);
    assert_eq!([after(-1, &row), after(0, &row)], [State::Recognised, State::Extended]);
    assert_eq!([after(99, &row), after(100, &row)], [State::Extended, State::Ended]);
    assert!(State::Extended.is_recognised());
    let revoked = Certificate { revoked_on: Some(term.plus(50)), ..row.clone() };
    assert_eq!([after(49, &revoked), after(50, &revoked)], [State::Extended, State::Revoked]);
    assert_eq!(after(0, &Certificate { stars: 2, ..row }), State::Below);
}

#[test]
fn fewer_than_3_stars_are_below_until_they_end() {
    let two = Certificate { stars: 2, ..CERTIFICATE };
    assert_eq!(on(950, &two), State::Below);
    assert_eq!(on(1000, &two), State::Ended);
}

#[test]
fn without_a_certificate_nothing_is_said() {
    assert_eq!(State::judge(None, Day(0), 90), State::None);
}
