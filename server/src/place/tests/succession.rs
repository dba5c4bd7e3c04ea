use std::collections::{HashMap, HashSet};

use super::*;

/// Where each commune lies, by code and first day; the second is false for what is not placed.
fn placed(places: &Places) -> impl Iterator<Item = (&Commune, Option<&str>)> {
    let unit = |place: u16| places.units.get(usize::from(place)).map(|unit| &*unit.code);
    places.communes.iter().map(move |commune| (commune, unit(commune.place)))
}

#[test]
fn what_was_whole_went_forward_to_the_one_that_took_it_over() {
    let places = known(&plan_units("15", day(2025, 12, 31)));
    let of = |code: &str| placed(&places).find(|(it, _)| it.code == code && it.from == Day::FIRST);
    let (commune, unit) = of("02872").expect("Tà Chải");
    assert_eq!((unit, commune.uncertain), (Some("02839"), false));
    assert!(placed(&places).all(|(_, unit)| unit.is_some()), "no commune of theirs was divided");
}

#[test]
fn what_was_divided_stands_where_most_of_it_came_to_and_says_so() {
    let on = day(2025, 12, 31);
    let all: Vec<Places> = provinces(on).iter().map(|code| known(&plan_units(code, on))).collect();
    let uncertain = all.iter().flat_map(placed).filter(|(commune, _)| commune.uncertain);
    assert_eq!(uncertain.count(), 471);
    assert!(all.iter().flat_map(placed).all(|(_, unit)| unit.is_some()));
}

#[test]
fn what_came_after_goes_back_where_all_its_parts_lay_in_one_district() {
    let (mut back, mut nowhere) = (0, 0);
    let on = day(2023, 12, 31);
    for code in provinces(on) {
        let places = known(&plan_units(&code, on));
        let own: HashMap<&str, &str> = placed(&places)
            .filter(|(commune, _)| commune.is_of(on))
            .filter_map(|(commune, unit)| Some((&*commune.code, unit?)))
            .collect();
        for (commune, unit) in placed(&places).filter(|(commune, _)| !commune.is_of(on)) {
            // By plain loops over the table: which old ones name this one?
            let mut parts = HashSet::new();
            for line in places_of(&plan_units(&code, on)).expect("a table").lines() {
                let cells: Vec<&str> = line.split(',').collect();
                if cells[5] == "2025-06-30" && cells[6].split(' ').any(|next| next == commune.code)
                {
                    // A special zone was a district.
                    let district = places.units.iter().find(|unit| unit.code == cells[0]);
                    let district = district.map(|unit| &*unit.code);
                    parts.insert(own.get(cells[0]).copied().or(district));
                }
            }
            match (parts.len(), parts.into_iter().next().flatten()) {
                (1, Some(one)) => assert_eq!(unit, Some(one), "{} {}", commune.code, commune.name),
                _ => assert_eq!(unit, None, "{} {}", commune.code, commune.name),
            }
            *(if unit.is_some() { &mut back } else { &mut nowhere }) += 1;
        }
    }
    assert!(back > 2500 && nowhere > 100, "{back} placed, {nowhere} not");
}

#[test]
fn a_province_that_was_two_is_told_in_the_districts_of_both() {
    let now = plan_units("15", day(2025, 12, 31));
    let before = known(&now.before(day(2023, 12, 31)));
    assert_eq!((before.province.name.as_str(), before.level), ("Lào Cai", Level::District));
    // Nine of Lào Cai and nine of Yên Bái; tiles are those of one province.
    assert_eq!((before.units.len(), before.of_the_day().count()), (18, 152 + 168));
    assert!(before.units.iter().all(|unit| unit.tile.is_none()));
}

#[test]
fn units_of_before_hold_the_same_communes_as_those_of_now() {
    let on = day(2025, 12, 31);
    let mut districts = 0;
    for code in provinces(on) {
        let now = plan_units(&code, on);
        let codes = |places: &Places| -> HashSet<(String, Day)> {
            places.communes.iter().map(|it| (it.code.clone(), it.from)).collect()
        };
        let before = known(&now.before(day(2023, 12, 31)));
        let (one, other) = (codes(&before), codes(&known(&now)));
        assert_eq!(
            one.symmetric_difference(&other).collect::<Vec<_>>(),
            Vec::<&_>::new(),
            "{code}"
        );
        districts += before.units.len();
    }
    assert_eq!(districts, 696);
}

#[test]
fn forward_then_back_is_where_one_began_when_one_became_one() {
    let (before, after) = (day(2023, 12, 31), day(2025, 12, 31));
    let mut seen = 0;
    for code in provinces(after) {
        let level = Some(Level::Commune);
        let new = known(&PlanUnits { level, ..plan_units(&code, after) });
        let olds = new.communes.iter().filter(|commune| commune.to < after);
        let mut parts: HashMap<u16, Vec<&Commune>> = HashMap::new();
        for old in olds {
            parts.entry(old.place).or_default().push(old);
        }
        for (place, parts) in parts {
            let [old] = parts[..] else { continue };
            let divided =
                old.uncertain || new.communes.iter().any(|it| it.place == place && it.uncertain);
            let table = places_of(&plan_units(&code, after)).expect("a table");
            let names = |line: &&str| {
                let next = line.split(',').nth(6).unwrap_or_default();
                next.split(' ').any(|next| next == new.units[usize::from(place)].code)
            };
            if divided || table.lines().filter(names).count() != 1 {
                continue;
            }
            let province = table.lines().find(|line| {
                let cells: Vec<&str> = line.split(',').collect();
                cells[3].is_empty() && cells[5] == "2025-06-30" && is_in(&table, old, cells[0])
            });
            let province = province.and_then(|line| line.split(',').next()).expect("a province");
            let back = known(&PlanUnits { level, ..plan_units(province, before) });
            let then = back.commune_on(&new.units[usize::from(place)].code, after);
            let unit = then.map(|at| usize::from(back.communes[at as usize].place));
            let unit = unit.and_then(|at| back.units.get(at)).map(|unit| &*unit.code);
            assert_eq!(unit, Some(&*old.code), "{} {}", old.code, old.name);
            seen += 1;
            if seen > 60 {
                return;
            }
        }
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn a_code_that_meant_nothing_on_a_day_is_what_it_was_before_under_every_plan() {
    let table = "code,name,kind,parent,valid_from,valid_to,successors\n\
        90,Thử,province,,,,\n901,Một,district,90,,,\n902,Hai,district,90,,,\n\
        90003,Cũ,commune,901,,2022-06-30,90004\n90004,Nối,commune,901,2022-07-01,,\n\
        90003,Khác,commune,902,2024-01-01,,\n90020,Giữ,commune,902,,,\n";
    for on in [day(2022, 6, 30), day(2023, 12, 31), day(2024, 12, 31)] {
        let places = Places::read(FILE, table, &plan_units("90", on)).expect("places");
        let near = |on: Day| {
            let at = places.commune_near("90003", on).expect("a commune");
            let commune = &places.communes[at as usize];
            (&*commune.name, &*places.units[usize::from(commune.place)].code, &*commune.next)
        };
        assert_eq!(near(day(2023, 2, 1)), ("Cũ", "901", "90004 (Nối)"), "{on}");
    }
    let later = "90,Thử,province,,,,\n90001,Sau,commune,90,2024-01-01,,\n90002,Nay,commune,90,,,\n";
    let later = format!("code,name,kind,parent,valid_from,valid_to,successors\n{later}");
    let places = Places::read(FILE, &later, &plan_units("90", day(2024, 12, 31))).expect("places");
    let at = places.commune_near("90001", day(2023, 2, 1)).expect("a commune");
    assert_eq!(places.communes[at as usize].name, "Sau");
}

/// A table of one province, in which each of so many steps of a day has these communes, all of
/// which became all of those of the next.
fn in_steps(steps: i32, each: i32) -> String {
    let first = day(1990, 1, 1);
    let codes = |step: i32| (0..each).map(move |at| format!("{:05}", step * each + at));
    let mut table = "code,name,kind,parent,valid_from,valid_to,successors\n\
        90,Thử,province,,,,\n"
        .to_owned();
    for step in 0..steps {
        let on = first.plus(step);
        let last = step + 1 == steps;
        let next: Vec<String> = codes(step + 1).filter(|_| !last).collect();
        let (to, next) = (if last { String::new() } else { on.to_string() }, next.join(" "));
        for code in codes(step) {
            table += &format!("{code},Xã {code},commune,90,{on},{to},{next}\n");
        }
    }
    table
}

#[test]
fn a_succession_is_followed_however_long_it_is() {
    let steps = 20_000;
    let table = in_steps(steps, 1);
    for on in [day(1990, 1, 1), day(2000, 1, 1), day(2100, 1, 1)] {
        let places = Places::read(FILE, &table, &plan_units("90", on)).expect("places");
        assert_eq!(places.communes.len(), steps as usize, "{on}");
        let is_home = |it: &Commune| (it.home, it.place, it.uncertain) == (Some(0), 0, false);
        assert!(places.communes.iter().all(is_home), "{on}");
    }
}

#[test]
fn a_succession_that_branches_at_every_step_is_followed_once() {
    // 2^500 ways lead from its begin to its end.
    let table = in_steps(500, 2);
    for (on, uncertain) in [(day(1990, 1, 1), 0), (day(2100, 1, 1), 2 * 499)] {
        let places = Places::read(FILE, &table, &plan_units("90", on)).expect("places");
        assert_eq!((places.units.len(), places.communes.len()), (2, 1000), "{on}");
        let divided = places.communes.iter().filter(|it| it.uncertain);
        assert_eq!(divided.count(), uncertain, "{on}");
    }
}

/// True when an old commune lay in this province.
fn is_in(table: &str, commune: &Commune, province: &str) -> bool {
    let parent = |code: &str| {
        let row = table.lines().find(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            cells[0] == code && cells[5] == "2025-06-30"
        });
        row.and_then(|line| line.split(',').nth(3)).unwrap_or_default().to_owned()
    };
    parent(&parent(&commune.code)) == province
}
