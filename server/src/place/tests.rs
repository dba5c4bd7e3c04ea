use std::collections::BTreeSet;

use super::*;

mod codes;
mod divisions;
mod faults;
mod form;
mod succession;

fn day(year: i32, month: u8, number: u8) -> Day {
    Day::from_ymd(year, month, number).expect("a day")
}

fn plan_units(province: &str, on: Day) -> PlanUnits {
    PlanUnits::new(province, None, on)
}

/// The places of a province that the program knows.
fn known(plan_units: &PlanUnits) -> Places {
    let table = places_of(plan_units).expect("a province");
    Places::read(FILE, &table, plan_units).expect("places")
}

const BEFORE: (i32, u8, u8) = (2023, 12, 31);
const AFTER: (i32, u8, u8) = (2025, 12, 31);

/// The codes of all provinces on a day.
fn provinces(on: Day) -> BTreeSet<String> {
    let all = (1..=96).map(|code| format!("{code:02}"));
    all.filter(|code| places_of(&plan_units(code, on)).is_ok()).collect()
}

#[test]
fn lao_cai_had_9_districts_and_152_communes_and_has_99_communes() {
    assert_eq!((LAO_CAI.units.len(), LAO_CAI.of_the_day().count()), (9, 152));
    let today = known(&plan_units("15", day(2025, 12, 31)));
    assert_eq!((today.province.name.as_str(), today.level), ("Lào Cai", Level::Commune));
    assert_eq!((today.units.len(), today.of_the_day().count()), (99, 99));
    let before = known(&plan_units("15", day(2023, 12, 31)));
    assert_eq!((before.province.name.as_str(), before.of_the_day().count()), ("Yên Bái", 168));
}

#[test]
fn every_province_before_and_after_the_reform_has_units_and_all_its_communes() {
    let sum = |(year, month, number): (i32, u8, u8)| {
        let on = day(year, month, number);
        let all = provinces(on);
        let places = all.iter().map(|code| known(&plan_units(code, on)));
        let sizes: Vec<(usize, usize)> =
            places.map(|places| (places.units.len(), places.of_the_day().count())).collect();
        (sizes.len(), sizes.iter().map(|it| it.0).sum::<usize>(), sizes.iter().map(|it| it.1).sum())
    };
    // Tà Chải is one more than the state of early 2025.
    assert_eq!(sum(BEFORE), (63, 696, 10_036_usize));
    assert_eq!(sum(AFTER), (34, 3321, 3321_usize));
}

#[test]
fn names_of_units_stand_once() {
    for (date, number) in [(BEFORE, 63), (AFTER, 34)] {
        let on = day(date.0, date.1, date.2);
        let all = provinces(on);
        assert_eq!(all.len(), number);
        for code in all {
            let places = known(&plan_units(&code, on));
            let names: BTreeSet<_> = places.units.iter().map(|unit| &unit.name).collect();
            assert_eq!(names.len(), places.units.len(), "{code}");
        }
    }
}

#[test]
fn a_code_means_another_place_on_another_day() {
    let places = known(&plan_units("15", day(2025, 12, 31)));
    let name = |code, on| {
        places.commune_on(code, on).map(|at| {
            let commune = &places.communes[at as usize];
            (commune.name.as_str(), commune.kind)
        })
    };
    assert_eq!(name("02839", day(2023, 1, 1)), Some(("Bắc Hà", PlaceKind::Township)));
    assert_eq!(name("02839", day(2025, 7, 1)), Some(("Bắc Hà", PlaceKind::Commune)));
    assert_eq!(name("02872", day(2025, 7, 1)), None);
}
