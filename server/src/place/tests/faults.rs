use super::*;

const HEAD: &str = "code,name,kind,parent,valid_from,valid_to,successors\n";

fn read(rows: &str) -> Result<Places, String> {
    let plan_units = plan_units("10", day(2025, 12, 31));
    Places::read("places.csv", &format!("{HEAD}{rows}"), &plan_units)
        .map_err(|error| error.to_string())
}

fn fault(rows: &str) -> String {
    read(rows).expect_err("a fault")
}

const PROVINCE: &str = "10,Lào Cai,province,,,,\n";

#[test]
fn communes_may_lie_directly_below_a_province() {
    let places = read(&format!("{PROVINCE}03001,Sa Pa,ward,10,,,\n")).expect("places");
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
    let both = format!("{PROVINCE}{}{}", row("", "2024-12-31"), row("2025-01-01", ""));
    assert_eq!(read(&both).expect("places").communes.len(), 2);
    let both = format!("{PROVINCE}{}{}", row("", "2025-01-01"), row("2025-01-01", ""));
    assert_eq!(
        fault(&both),
        "places.csv, row 4, code `03001`: this code stands twice on the same days"
    );
}

#[test]
fn a_successor_is_there_when_its_predecessor_ends() {
    let rows =
        format!("{PROVINCE}03001,Sa Pa,ward,10,,,\n03002,Ô Quý Hồ,ward,10,,2024-12-31,03009\n");
    let problem = "a successor is no place of the table on the day after valid_to";
    assert_eq!(fault(&rows), format!("places.csv, row 4, code `03002`: {problem}"));
    let loops = format!(
        "{PROVINCE}03001,Sa Pa,ward,10,,2024-12-31,03002\n03002,Ô Quý Hồ,ward,10,,2024-12-31,03001\n"
    );
    assert_eq!(fault(&loops), format!("places.csv, row 3, code `03001`: {problem}"));
}

#[test]
fn a_parent_is_of_the_level_above_on_some_day_of_its_own() {
    let problem = "its parent is not a place of the level above";
    assert_eq!(
        fault(&format!("{PROVINCE}03001,Sa Pa,ward,088,,,\n")),
        format!("places.csv, row 3, code `03001`: {problem}")
    );
    let ended = "088,Sa Pa,town,10,,2024-12-31,\n03001,Sa Pa,ward,088,2025-01-01,,\n";
    assert_eq!(
        fault(&format!("{PROVINCE}{ended}")),
        format!("places.csv, row 4, code `03001`: {problem}")
    );
}

#[test]
fn a_parent_does_not_end_before_what_lies_in_it() {
    let ended = "088,Sa Pa,town,10,,2024-12-31,\n03001,Sa Pa,ward,088,,,\n";
    assert_eq!(
        fault(&format!("{PROVINCE}{ended}")),
        "places.csv, row 4, code `03001`: its parent `088` ends before it, on 2024-12-31; give it the parent of its last day"
    );
    let renamed = "088,Sa Pa,district,10,,2019-12-31,\n088,Sa Pa,town,10,2020-01-01,,\n";
    let both = format!("{PROVINCE}{renamed}03001,Sa Pa,ward,088,,,\n");
    assert_eq!(read(&both).expect("places").communes.len(), 1, "one parent goes on as the other");
}

#[test]
fn a_successor_stands_once() {
    let rows = "03001,Sa Pa,ward,10,,,\n03002,Ô Quý Hồ,ward,10,,2024-12-31,03001 03001\n";
    assert_eq!(
        fault(&format!("{PROVINCE}{rows}")),
        "places.csv, row 4, code `03002`: its successor `03001` stands twice"
    );
}

#[test]
fn units_of_a_plan_are_there_on_its_day() {
    let plan_units =
        PlanUnits { level: Some(Level::District), ..plan_units("15", day(2025, 12, 31)) };
    let table = places_of(&plan_units).expect("a table");
    let error = Places::read("places.csv", &table, &plan_units).expect_err("no districts");
    assert_eq!(
        error.to_string(),
        "places.csv: Lào Cai has 0 units of the plan on 2025-12-31; 1 to 4000 can be told"
    );
}

#[test]
fn a_province_that_was_not_there_is_an_error() {
    let error = places_of(&plan_units("10", day(2025, 12, 31))).expect_err("no such province");
    assert_eq!(
        error.to_string(),
        "there is no province with the code `10` on 2025-12-31; its code is that of the plan's day"
    );
}
