//! What a table of places may say.

use super::*;

const HEAD: &str = "code,name,kind,parent,valid_from,valid_to,successors\n";

fn read(rows: &str) -> Result<Places, FileFaults> {
    let plan_units = plan_units("10", day(2025, 12, 31));
    Places::read("places.csv", &format!("{HEAD}{PROVINCE}{rows}"), &plan_units)
}

/// Where a table is at fault first, and the code of that.
fn fault(rows: &str) -> (At, &'static str) {
    faults(rows)[0]
}

/// The same of everything that is wrong with it.
fn faults(rows: &str) -> Vec<(At, &'static str)> {
    let found = read(rows).expect_err("a fault");
    found.listed.iter().map(|FileFault { at, fault, .. }| (*at, fault.entry.id)).collect()
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
fn what_lay_in_each_other_at_other_times_lies_in_no_province() {
    let rows = "03001,Sa Pa,ward,10,,,\n\
        A,Một,commune,B,2000-01-01,2020-12-31,\nA,Một,district,10,2021-01-01,,\n\
        B,Hai,district,10,2000-01-01,2010-12-31,\nB,Hai,commune,A,2011-01-01,,\n";
    let plan_units = plan_units("10", day(2015, 12, 31));
    let places = Places::read("places.csv", &format!("{HEAD}{PROVINCE}{rows}"), &plan_units);
    let places = places.expect("places");
    let units: Vec<&str> = places.units.iter().map(|unit| &*unit.code).collect();
    assert_eq!(units, ["03001"]);
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

#[test]
fn every_fault_of_a_table_is_said_at_once() {
    let cells = "03001,Sa Pa,ward,10,2025,,\n03002,Ô Quý Hồ,thôn,10,6/2025,,\n";
    let found = faults(cells);
    let expected = [
        (At::Cell(3, "valid_from"), "E006"),
        (At::Cell(4, "kind"), "E005"),
        (At::Cell(4, "valid_from"), "E006"),
    ];
    assert_eq!(found, expected);
    let parents = "03001,Sa Pa,ward,088,,,\n03002,Ô Quý Hồ,ward,089,,2024-12-31,03009\n";
    let found = faults(parents);
    let expected = [
        (At::Cell(3, "parent"), "E013"),
        (At::Cell(4, "parent"), "E013"),
        (At::Cell(4, "successors"), "E017"),
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_kind_is_known_by_its_name_in_either_language() {
    for (name, kind) in [
        ("Phường", PlaceKind::Ward),
        ("xã", PlaceKind::Commune),
        ("THỊ TRẤN", PlaceKind::Township),
        ("Special zone", PlaceKind::SpecialZone),
    ] {
        let places = read(&format!("03001,Sa Pa,{name},10,,,\n")).expect("places");
        assert_eq!(places.communes[0].kind, kind, "{name}");
    }
}

#[test]
fn a_day_may_be_written_day_first() {
    for last in ["31/12/2024", "31.12.2024", "ngày 31 tháng 12 năm 2024"] {
        let places = read(&format!("03001,Sa Pa,ward,10,,{last},\n03002,Ô Quý Hồ,ward,10,,,\n"));
        let places = places.expect("places");
        let ended = places.communes.iter().find(|it| it.code == "03001").expect("it");
        assert_eq!(ended.to, day(2025, 1, 1), "{last}");
    }
    for none in ["12/31/2024", "31/12/2204", "31/02/2024"] {
        let found = fault(&format!("03001,Sa Pa,ward,10,,{none},\n"));
        assert_eq!(found, (At::Cell(3, "valid_to"), "E006"), "{none}");
    }
}

#[test]
fn successors_are_parted_by_spaces_or_semicolons() {
    for both in ["03002 03003", "03002;03003", "03002; 3003"] {
        let next = "03002,Ô Quý Hồ,ward,10,2025-01-01,,\n03003,Sa Pả,ward,10,2025-01-01,,\n";
        let places = read(&format!("03001,Sa Pa,ward,10,,2024-12-31,{both}\n{next}"));
        let places = places.expect("places");
        let ended = places.communes.iter().find(|it| it.code == "03001").expect("it");
        assert_eq!(ended.next, "03002 (Ô Quý Hồ), 03003 (Sa Pả)", "{both}");
    }
}

#[test]
fn spaces_blank_rows_and_empty_cells_at_the_end_say_nothing() {
    let places = read(" 03001 , Sa Pa ,ward, 10 ,,\n,,,,,,\n\n03002,Ô Quý Hồ,ward,10\n");
    let places = places.expect("places");
    assert_eq!(places.units[0].name, "Sa Pa");
    assert_eq!(fault(",,,,,,\n\n03001,Sa Pa,ward,088,,,\n"), (At::Cell(5, "parent"), "E013"));
}
