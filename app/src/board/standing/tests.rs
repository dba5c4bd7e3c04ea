use super::Standing;
use crate::board::{
    Act, Acts, Certificate, Day,
    act::{Article, Extension, Window, tests::an_act},
};

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// Decision 26/2026/QĐ-TTg.
fn act() -> Act {
    Act {
        regrading: Some(Window {
            opens: 180,
            closes: 120,
            article: Article { number: 7, clause: 6 },
        }),
        extension: Some(Extension { days: 180, article: Article { number: 12, clause: 3 } }),
        ..an_act(day("2026-05-22"), &[])
    }
}

/// Of 3 stars.
fn granted(on: &str) -> Certificate {
    let granted_on = day(on);
    Certificate {
        stars: 3,
        granted_on,
        ends_on: granted_on.plus_months(36),
        ..Certificate::default()
    }
}

fn extended(row: Certificate, until: &str) -> Certificate {
    let until = day(until);
    Certificate { extended_until: Some(until), ends_on: row.ends_on.max(until), ..row }
}

/// The standings with their first days, which follow each other without a gap.
fn phases(row: &Certificate, act: Option<&Act>, on: &str) -> Vec<(&'static str, String)> {
    let phases = row.phases(act, day(on));
    assert!(phases.windows(2).all(|two| two[0].to == Some(two[1].from)), "{phases:?}");
    assert_eq!(phases.last().map(|last| last.to), Some(None));
    phases.iter().map(|it| (it.standing.id(), it.from.to_string())).collect()
}

fn said(all: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
    all.iter().map(|&(standing, from)| (standing, from.to_owned())).collect()
}

#[test]
fn the_window_is_open_from_180_to_120_days_before_the_end_both_within() {
    // It ends on 28 June 2027.
    let row = granted("2024-06-28");
    let all = [
        ("recognised", "2024-06-28"),
        ("window_open", "2026-12-30"),
        ("window_missed", "2027-03-01"),
        ("ended", "2027-06-28"),
    ];
    assert_eq!(phases(&row, Some(&act()), "2026-11-25"), said(&all));
    assert_eq!(day("2027-06-28").0 - day("2026-12-30").0, 180);
    assert_eq!(day("2027-06-28").0 - day("2027-03-01").0, 119);
}

#[test]
fn no_window_is_open_before_the_act_that_sets_it() {
    // 180 days before the end lie before 22 May 2026.
    let row = granted("2023-10-01");
    let all = [
        ("recognised", "2023-10-01"),
        ("window_open", "2026-05-22"),
        ("window_missed", "2026-06-04"),
        ("ended", "2026-10-01"),
    ];
    assert_eq!(phases(&row, Some(&act()), "2026-06-01"), said(&all));
}

#[test]
fn a_certificate_that_ended_before_the_act_has_no_window() {
    let all = [("recognised", "2022-12-12"), ("ended", "2025-12-12")];
    assert_eq!(phases(&granted("2022-12-12"), Some(&act()), "2026-06-01"), said(&all));
}

#[test]
fn where_no_act_sets_a_window_the_end_is_announced_90_days_ahead_as_ever() {
    let all = [("recognised", "2022-12-12"), ("ending", "2025-09-13"), ("ended", "2025-12-12")];
    let older = Act { regrading: None, ..act() };
    assert_eq!(phases(&granted("2022-12-12"), Some(&older), "2025-01-01"), said(&all));
    assert_eq!(phases(&granted("2022-12-12"), None, "2025-01-01"), said(&all));
}

#[test]
fn an_extended_certificate_is_extended_from_the_end_of_its_term_on() {
    let row = extended(granted("2023-07-28"), "2026-12-01");
    let all = [
        ("recognised", "2023-07-28"),
        ("window_missed", "2026-05-22"),
        ("extended", "2026-07-28"),
        ("ended", "2026-12-01"),
    ];
    assert_eq!(phases(&row, Some(&act()), "2026-11-25"), said(&all));
    let extended = Standing::Extended;
    let on = |on| row.phases(Some(&act()), day(on)).into_iter().find(|it| it.holds_on(day(on)));
    assert_eq!(on("2026-07-28").map(|it| it.standing), Some(extended));
    assert_eq!(on("2026-11-30").map(|it| it.standing), Some(extended));
    assert_eq!(on("2026-12-01").map(|it| it.standing), Some(Standing::Ended));
    assert!(!row.is_extended(day("2026-07-27")) && row.is_extended(day("2026-07-28")));
    assert!(row.is_extended(day("2026-11-30")) && !row.is_extended(day("2026-12-01")));
}

#[test]
fn a_standing_rests_on_the_act_of_its_first_day_and_on_none_that_is_not_known_yet() {
    let older = Act { from: Day::FIRST, regrading: None, ..act() };
    let acts = Acts(vec![older, act()]);
    let row = granted("2023-10-01");
    let from = |on: &str| {
        let phases = row.phases(acts.on(day(on)), day(on));
        let from = phases.iter().map(|it| it.act(&acts, day(on)).map(|act| act.from));
        from.collect::<Option<Vec<_>>>().expect("an act on every day")
    };
    let (older, newer) = (Day::FIRST, day("2026-05-22"));
    assert_eq!(from("2026-06-01"), [older, newer, newer, newer]);
    assert_eq!(from("2026-05-21"), [older; 3]);
}

#[test]
fn a_revocation_is_told_from_its_day_on_and_nothing_follows_it() {
    let row = Certificate { revoked_on: Some(day("2025-02-01")), ..granted("2024-06-28") };
    let all = [("recognised", "2024-06-28"), ("revoked", "2025-02-01")];
    assert_eq!(phases(&row, Some(&act()), "2026-06-01"), said(&all));
    assert_eq!(phases(&row, Some(&act()), "2025-01-31").last().map(|it| it.0), Some("ended"));
}

#[test]
fn fewer_than_3_stars_have_no_window() {
    let row = Certificate { stars: 2, ..granted("2024-06-28") };
    let all = [("below", "2024-06-28"), ("ended", "2027-06-28")];
    assert_eq!(phases(&row, Some(&act()), "2026-06-01"), said(&all));
}

#[test]
fn what_is_due_is_the_last_day_to_file_and_after_it_the_end() {
    let row = granted("2024-06-28");
    let filing = row.filing(&act()).expect("a window");
    assert_eq!((filing.from, filing.until), (day("2026-12-30"), day("2027-02-28")));
    let due = |on| row.due_by(Some(&act()), day(on));
    assert_eq!([due("2026-06-01"), due("2027-02-28")], [day("2027-02-28"); 2]);
    assert_eq!(due("2027-03-01"), day("2027-06-28"));
    assert_eq!(row.due_by(None, day("2026-06-01")), day("2027-06-28"));
    let longer = extended(granted("2023-07-28"), "2026-12-01");
    assert_eq!(longer.filing(&act()), None, "all of it lay before the act");
    assert_eq!(longer.due_by(Some(&act()), day("2026-11-25")), day("2026-12-01"));
}

#[test]
fn a_certificate_lapses_180_days_after_its_term_however_long_it_was_extended() {
    let row = granted("2023-07-28");
    assert_eq!(row.lapses_on(&act()), Some(day("2027-01-24")));
    assert_eq!(extended(row.clone(), "2026-12-01").lapses_on(&act()), Some(day("2027-01-24")));
    assert_eq!(day("2027-01-24").0 - day("2026-07-28").0, 180);
    assert_eq!(row.lapses_on(&Act { extension: None, ..act() }), None);
}
