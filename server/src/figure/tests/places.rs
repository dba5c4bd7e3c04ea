//! A place is the one that had its code on the figure's day.

use std::sync::LazyLock;

use app::board::Day;

use super::{Figures, lines, placed};
use crate::place::{FILE, Places, PlanUnits, places_of};

fn of(province: &str, year: i32) -> Places {
    let on = Day::from_ymd(year, 12, 31).expect("a day");
    let plan_units = PlanUnits::new(province, None, on);
    Places::read(FILE, &places_of(&plan_units).expect("a table"), &plan_units).expect("places")
}

/// The merged Lào Cai in its communes.
static MERGED: LazyLock<Places> = LazyLock::new(|| of("15", 2025));

fn figures(rows: &str) -> Figures {
    placed(rows, &MERGED).expect("known places")
}

fn ids(figures: &Figures) -> Vec<&str> {
    figures.published.iter().map(|row| &*row.place).collect()
}

/// What is said of a place's cell, without file, row and column.
fn problem(row: &str, places: &Places) -> String {
    let error = placed(row, places).expect_err("a wrong place").to_string();
    error.strip_prefix("table.csv, row 2, column place: ").expect("the place").to_owned()
}

#[test]
fn a_code_is_yen_bai_until_june_2025_and_the_merged_lao_cai_from_july() {
    let rows = "2025-06-30 red 15 1 a\n2025-07-01 red 15 2 a\n2024 red 10 3 a\n2023-10 red 132 4 a\n2025-08 red 02839 5 a\n2025 red VN 6 a";
    let expected = ["15@2025-06-30", "15", "10@2025-06-30", "132@2025-06-30", "02839", "VN"];
    assert_eq!(ids(&figures(rows)), expected);
}

#[test]
fn to_a_plan_of_yen_bai_its_own_code_is_yen_bai_and_another_day_another_province() {
    let rows = "2024 red 15 1 a\n2024 red 132 2 a\n2025 red 15 3 a\n2024 red 10 4 a";
    let figures = placed(rows, &of("15", 2024)).expect("known places");
    assert_eq!(ids(&figures), ["15", "132", "15@2025-07-01", "10@2025-06-30"]);
}

#[test]
fn a_province_that_went_on_alone_under_its_code_is_one_place() {
    let rows = "2023 red 22 1 a\n2025-11 red 22 2 a\n2023 red 193 3 a";
    for year in [2023, 2025] {
        let figures = placed(rows, &of("22", year)).expect("known places");
        let district = if year == 2023 { "193" } else { "193@2025-06-30" };
        assert_eq!(ids(&figures), ["22", "22", district]);
    }
}

#[test]
fn what_is_written_of_a_place_is_read_back() {
    let rows = "2025-12-31 promise 15@2025-06-30 1 a\n2023 red 15@2025-06-30 2 a\n2025 red 15 3 a";
    assert_eq!(ids(&figures(rows)), ["15@2025-06-30", "15@2025-06-30", "15"]);
}

#[test]
fn a_code_that_meant_nothing_on_the_day_is_an_error_that_says_what_it_became() {
    assert_eq!(
        problem("2025-07 red 10 7 a", &MERGED),
        "E811: «10» meant nothing on 2025-07-31: it is the code of Lào Cai, which was there until 2025-06-30. Write the code of what it became: 15 (Lào Cai), or 10@2025-06-30 where the figure is of Lào Cai."
    );
    assert_eq!(
        problem("2025-07 red 02872 7 a", &MERGED),
        "E812: «02872» meant nothing on 2025-07-31: it is the code of Tà Chải, which was there until 2025-06-30. Write the code of what it became: 02839 (Bắc Hà)."
    );
    assert_eq!(
        problem("2024 red 11948 7 a", &of("31", 2025)),
        "E813: «11948» meant nothing on 2024-12-31: it is the code of Bạch Long Vĩ, which is there from 2025-07-01 on. Write the code of the place of then."
    );
}

#[test]
fn a_commune_is_a_place_where_the_plan_is_told_in_it_alone() {
    for (cell, said) in [
        ("02839", "E810: «02839» is a commune, and no unit of the plan. "),
        ("15@June", "E809: «15@June» is not a code with a day. Write it like 15@2025-06-30."),
        ("99", "E814: No place has the code «99». "),
    ] {
        let found = problem(&format!("2024 red {cell} 7 a"), &MERGED);
        assert!(found.starts_with(said), "{found}");
    }
}

#[test]
fn a_promise_may_fall_due_after_its_place_ended() {
    let rows = "2025-12-31 promise 10 1 a\n2025-12-31 promise 136 2 a\n2025-12-31 promise 15 3 a";
    assert_eq!(ids(&figures(rows)), ["10@2025-06-30", "136@2025-06-30", "15"]);
}

#[test]
fn figures_of_two_provinces_with_one_code_do_not_contradict() {
    let figures = figures("2025 red 15 7 a\n2025 red 15@2025-06-30 9 b");
    assert_eq!(lines(&figures, &MERGED), Vec::<String>::new());
}

#[test]
fn districts_of_a_former_province_must_add_up_to_it() {
    let rows = "2023 total 15 9 a\n2023 total 132 5 a\n2023 total 133 5 a\n2023 total 080 7 a";
    let found = lines(&figures(rows), &MERGED);
    assert_eq!(found, ["2023 total 15@2025-06-30: districts 10, province 9"]);
}
