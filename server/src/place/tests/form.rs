//! What a table of places may say.

use super::*;

const HEAD: &str = "code,name,kind,parent,valid_from,valid_to,successors\n";

fn read(rows: &str) -> Result<Places, FileFault> {
    let plan_units = plan_units("10", day(2025, 12, 31));
    Places::read("places.csv", &format!("{HEAD}{PROVINCE}{rows}"), &plan_units)
}

/// Where a table is at fault, and the code of that.
fn fault(rows: &str) -> (At, &'static str) {
    let FileFault { at, fault, .. } = read(rows).expect_err("a fault");
    (at, fault.entry.id)
}

const PROVINCE: &str = "10,Lào Cai,province,,,,\n";

#[test]
fn communes_may_lie_directly_below_a_province() {
    let places = read("03001,Sa Pa,ward,10,,,\n").expect("places");
    assert_eq!((places.level, places.units.len()), (Level::Commune, 1));
}

#[test]
fn codes_get_the_zeros_back_that_a_spreadsheet_took() {
    let rows = "1,Hà Nội,province,,,,\n88,Sa Pa,town,1,,,\n3001,Sa Pa,ward,88,,2024-12-31,3022\n3022,Tả Van,commune,88,,,\n";
    let plan_units = plan_units("01", day(2025, 12, 31));
    let places = Places::read("places.csv", &format!("{HEAD}{rows}"), &plan_units).expect("places");
    assert_eq!((&*places.province.code, &*places.units[0].code), ("01", "088"));
    let codes: Vec<&str> = places.communes.iter().map(|commune| &*commune.code).collect();
    assert_eq!(codes, ["03022", "03001"]);
}

#[test]
fn a_code_may_stand_twice_on_different_days_alone() {
    let row = |from, to| format!("03001,Sa Pa,ward,10,{from},{to},\n");
    let both = [row("", "2024-12-31"), row("2025-01-01", "")].concat();
    assert_eq!(read(&both).expect("places").communes.len(), 2);
    let both = [row("", "2025-01-01"), row("2025-01-01", "")].concat();
    assert_eq!(fault(&both), (At::Cell(4, "code"), "E010"));
}

#[test]
fn a_successor_is_there_when_its_predecessor_ends() {
    let next = "03001,Sa Pa,ward,10,,,\n03002,Ô Quý Hồ,ward,10,,2024-12-31,03001\n";
    assert_eq!(read(next).expect("places").communes.len(), 2);
    let loops = "03001,Sa Pa,ward,10,,2024-12-31,03002\n03002,Ô Quý Hồ,ward,10,,2024-12-31,03001\n";
    assert_eq!(fault(loops), (At::Cell(3, "successors"), "E017"));
}

#[test]
fn a_parent_is_of_the_level_above_on_some_day_of_its_own() {
    let ended = "088,Sa Pa,town,10,,2024-12-31,\n03001,Sa Pa,ward,088,2025-01-01,,\n";
    assert_eq!(fault(ended), (At::Cell(4, "parent"), "E013"));
    let beside = "03001,Sa Pa,ward,10,,,\n03002,Ô Quý Hồ,ward,03001,,,\n";
    assert_eq!(fault(beside), (At::Cell(4, "parent"), "E013"));
}

#[test]
fn a_parent_may_go_on_under_its_code() {
    let renamed = "088,Sa Pa,district,10,,2019-12-31,\n088,Sa Pa,town,10,2020-01-01,,\n";
    let both = format!("{renamed}03001,Sa Pa,ward,088,,,\n");
    assert_eq!(read(&both).expect("places").communes.len(), 1);
}
