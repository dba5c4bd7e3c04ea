//! Every code of a table of places has a case; a code without one fails.

use std::collections::HashSet;

use app::fault::PlaceCode as Code;

use super::*;

const HEAD: &str = "code,name,kind,parent,valid_from,valid_to,successors\n";
const PROVINCE: &str = "10,Lào Cai,province,,,,\n";
const WARD: &str = "03001,Sa Pa,ward,10,,,\n";

fn read(table: &str) -> Result<Places, FileFaults> {
    Places::read("places.csv", table, &plan_units("10", day(2025, 12, 31)))
}

/// A code, a table that has it, and what is said of it first.
fn cases() -> Vec<(Code, String, &'static str)> {
    let below = |rows: &str| format!("{HEAD}{PROVINCE}{rows}");
    let of_year = |year| format!("03001,Sa Pa,ward,10,{year}-01-01,{year}-12-31,\n");
    let wards = (0..=MOST_UNITS).map(|code| format!("{code:05},Sa Pa,ward,10,,,\n"));
    vec![
        (
            Code::Unread,
            "code,name,kind,parent\n10,Lào \"Cai,province,\n".to_owned(),
            ", row 2: E001: The row cannot be read: a quote stands within a cell. ",
        ),
        (
            Code::DoubleColumn,
            "code,name,kind,parent,parent\n10,Lào Cai,province,,\n11,Yên Bái,province,,\n"
                .to_owned(),
            ", row 1: E025: The column «parent» stands twice. Keep one.",
        ),
        (
            Code::MissingColumn,
            "code,name,parent\n".to_owned(),
            ", row 1: E002: The table of places has no column «kind». Add it; the columns are code, name, kind, parent, valid_from, ",
        ),
        (
            Code::UnknownColumn,
            HEAD.replace("valid_from", "from"),
            ", row 1: E003: «from» is no column of a table of places. Leave it out, ",
        ),
        (
            Code::Ragged,
            format!("{HEAD}10,Lào Cai\n"),
            ", row 2: E004: The row has 2 cells, the header 7 columns. Add or remove cells; ",
        ),
        (
            Code::UnknownKind,
            below("03001,Sa Pa,thon,10,,,\n"),
            ", row 3, column kind: E005: «thon» is no kind of place. Write one of: province, city, ",
        ),
        (
            Code::NotADay,
            below("03001,Sa Pa,ward,10,1/2020,,\n"),
            ", row 3, column valid_from: E006: «1/2020» is no day. ",
        ),
        (
            Code::Reversed,
            below("03001,Sa Pa,ward,10,2025-01-01,2024-12-31,\n"),
            ", row 3, column valid_to: E007: The last day, «2024-12-31», is before the first, 2025-01-01. ",
        ),
        (
            Code::NotDegrees,
            "code,name,kind,parent,latitude\n10,Lào Cai,province,,22°20′\n".to_owned(),
            ", row 2, column latitude: E008: «22°20′» is neither a latitude nor a longitude. ",
        ),
        (
            Code::NotATile,
            "code,name,kind,parent,tile_column\n10,Lào Cai,province,,2.5\n".to_owned(),
            ", row 2, column tile_column: E009: «2.5» is neither a row nor a column of a tile. ",
        ),
        (
            Code::DoubleCode,
            below(&[WARD, WARD].concat()),
            ", row 4, column code: E010: The code «03001» already stands in row 3, on the same days. ",
        ),
        (
            Code::ManyTimes,
            below(&(2000..2030).map(of_year).collect::<String>()),
            ", row 23, column code: E026: The code «03001» stands in more than 20 rows. Keep one row for each time ",
        ),
        (
            Code::NoName,
            below("03001,,ward,10,,,\n"),
            ", row 3, column name: E027: The code or name of the place stands here; ",
        ),
        (
            Code::ParentOfProvince,
            below("15,Yên Bái,province,10,,,\n"),
            ", row 3, column parent: E011: A province lies in no other place, but its parent is «10». ",
        ),
        (
            Code::NoParent,
            below("03001,Sa Pa,ward,,,,\n"),
            ", row 3, column parent: E012: A place of the kind «ward» lies in another, but its parent is empty. ",
        ),
        (
            Code::UnfitParent,
            below("03001,Sa Pa,ward,088,,,\n"),
            ", row 3, column parent: E013: No place of a level above has the code «088» on any day of Sa Pa (03001). ",
        ),
        (
            Code::EndedParent,
            below("088,Sa Pa,town,10,,2024-12-31,\n03001,Sa Pa,ward,088,,,\n"),
            ", row 4, column parent: E014: The parent «088» ends on 2024-12-31, before Sa Pa (03001). Write the parent of the last day of Sa Pa (03001).",
        ),
        (
            Code::NoEnd,
            below(&[WARD, "03002,Ô Quý Hồ,ward,10,,,03001\n"].concat()),
            ", row 4, column valid_to: E015: The place became «03001», but valid_to is empty. ",
        ),
        (
            Code::DoubleSuccessor,
            below(&[WARD, "03002,Ô Quý Hồ,ward,10,,2024-12-31,03001 03001\n"].concat()),
            ", row 4, column successors: E016: The successor «03001» stands twice. Keep one.",
        ),
        (
            Code::UnknownSuccessor,
            below(&[WARD, "03002,Ô Quý Hồ,ward,10,,2024-12-31,03009\n"].concat()),
            ", row 4, column successors: E017: No place of the table has the code «03009» on 2025-01-01, the day after valid_to. ",
        ),
        (Code::NoProvince, HEAD.to_owned(), ": E018: The table of places has no province, "),
        (
            Code::OtherProvince,
            format!("{HEAD}15,Yên Bái,province,,,,\n96,Cà Mau,province,,,,\n"),
            ": E019: The table of places has no province or city with the code «10» on 2025-12-31. Use a plan ",
        ),
        (
            Code::NoUnits,
            below(""),
            ", row 2: E020: Lào Cai (code 10) has no communes on 2025-12-31. Correct units ",
        ),
        (
            Code::ManyUnits,
            below(&wards.collect::<String>()),
            ", row 2: E021: Lào Cai (code 10) has 4001 communes on 2025-12-31; at most 4000 are allowed. ",
        ),
        (
            Code::TooManyRows,
            below(&"03001,Sa Pa,ward,10,,,\n".repeat(50_000)),
            ": E024: The file has more than 50000 rows. Keep only the places of the plan’s province ",
        ),
    ]
}

#[test]
fn every_code_of_a_table_names_row_column_value_and_remedy() {
    let mut seen = HashSet::from([Code::UnknownProvince, Code::EndedUnits]);
    for (code, table, said) in cases() {
        let faults = read(&table).expect_err(said);
        assert!(faults.to_string().starts_with(&format!("places.csv{said}")), "{faults}");
        let entries: Vec<_> = faults.listed.iter().map(|fault| fault.fault.entry).collect();
        assert_eq!(entries, [code.entry()]);
        assert!(seen.insert(code), "{code:?} has two cases");
    }
    assert_eq!(seen.len(), Code::ALL.len(), "a code without a case");
}
