use super::*;

#[test]
fn a_province_brings_those_that_became_it() {
    let of = |code: &str, on| known(&plan_units(code, on)).provinces().join(" ");
    let (before, after) = (day(2024, 12, 31), day(2026, 12, 31));
    assert_eq!(of("15", after), "15 10");
    assert_eq!(of("82", after), "82 87");
    assert_eq!(of("22", after), "22");
    assert_eq!(of("46", after), "46");
    assert_eq!((of("10", before), of("15", before)), ("10".into(), "15".into()));
}

#[test]
fn a_province_stands_before_its_districts_and_says_what_it_became() {
    let places = known(&plan_units("15", day(2025, 12, 31)));
    let list = |from: usize, number| -> Vec<_> {
        let some = places.divisions[from..].iter().take(number);
        some.map(|it| format!("{} {} -> {}", it.id, it.place.name, it.next)).collect()
    };
    let became = "15 (Lào Cai)";
    assert_eq!(places.divisions.len(), 3 + 9 + 9);
    assert_eq!(
        list(0, 2),
        [
            format!("10@2025-06-30 Lào Cai -> {became}"),
            format!("080@2025-06-30 TP Lào Cai -> {became}")
        ]
    );
    assert_eq!(
        list(10, 2),
        [
            format!("15@2025-06-30 Yên Bái -> {became}"),
            format!("132@2025-06-30 TP Yên Bái -> {became}")
        ]
    );
    assert_eq!(list(20, 1), ["15 Lào Cai -> "]);
}

#[test]
fn a_province_that_was_renamed_has_its_name_of_then_and_stays_the_plans() {
    for (on, name) in [
        (day(2024, 12, 31), "Thừa Thiên Huế"),
        (day(2025, 1, 1), "Huế"),
        (day(2025, 12, 31), "Huế"),
    ] {
        let places = known(&plan_units("46", on));
        let provinces = places.divisions.iter().filter(|it| it.place.code == "46");
        let ids: Vec<_> = provinces.map(|it| (&*it.id, it.of_plan)).collect();
        assert_eq!((&*places.province.name, ids), (name, vec![("46", true); 3]), "{on}");
    }
}

#[test]
fn a_province_of_which_another_became_a_part_is_another() {
    let head = "code,name,kind,parent,valid_from,valid_to,successors\n";
    let check = |rows: &str, expected: &[&str]| {
        let ward = "10001,Một,ward,10,2020-01-01,,\n";
        let table = format!("{head}{rows}{ward}");
        let on = day(2025, 12, 31);
        let places = Places::read(FILE, &table, &plan_units("10", on)).expect("places");
        let ids: Vec<_> = places.divisions.iter().map(|it| &*it.id).collect();
        assert_eq!(ids, expected, "{rows}");
    };
    let (was, is) = ("10,Cũ,province,,,2019-12-31,10\n", "10,Mới,province,,2020-01-01,,\n");
    check(&[was, is].concat(), &["10", "10"]);
    let other = "11,Hai,province,,,2019-12-31,10\n";
    check(&[was, other, is].concat(), &["10@2019-12-31", "10", "11@2019-12-31"]);
}

#[test]
fn every_place_of_another_time_has_an_id_of_its_own() {
    for on in [BEFORE, AFTER].map(|(year, month, number)| day(year, month, number)) {
        for code in provinces(on) {
            let places = known(&plan_units(&code, on));
            let others = || places.divisions.iter().filter(|it| !it.of_plan);
            let ids: BTreeSet<_> = others().map(|it| &it.id).collect();
            assert_eq!(ids.len(), others().count(), "{code} on {on}");
            let mut own = places.divisions.iter().filter(|it| it.of_plan);
            assert!(own.all(|it| it.id == it.place.code), "{code} on {on}");
        }
    }
}
