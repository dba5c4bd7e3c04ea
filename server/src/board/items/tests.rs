use app::board::Day;

use super::items;
use crate::{
    engine::History,
    place::LAO_CAI,
    register::{Register, RegisterFiles, load},
    sample,
};

fn register(tables: Vec<(String, Vec<u8>)>) -> Register {
    let today = Day::from_ymd(2026, 1, 1).expect("a day");
    load(&RegisterFiles::from_entries("register", tables), &LAO_CAI, today).expect("a register").0
}

/// Compares the end of every certificate with the one that the engine counts with.
#[track_caller]
fn check(register: &Register) {
    let history = History::new(register, &LAO_CAI).expect("a history");
    let items = items(register, &LAO_CAI).expect("rows");
    let certificates = history.certificates;
    let rows = certificates.column("evidence").expect("rows").u32().expect("numbers");
    let ends = certificates.column("ends").expect("ends").i32().expect("days");
    assert!(certificates.height() > 0);
    for (row, end) in rows.iter().zip(ends.iter()) {
        let row = &items.certificates[row.expect("a row") as usize];
        assert_eq!(Some(row.ends_on.0), end, "{}", row.granted_on);
    }
}

#[test]
fn certificates_end_on_the_day_that_the_engine_counts_with() {
    check(&register(sample::tables(2023, &LAO_CAI).expect("the sample")));
    let leap = "product,stars,granted_on\np1,3,2020-02-28\np1,3,2020-02-29\np1,4,2020-03-01\n";
    let tables = [
        ("entities.csv", "id,name,kind,commune\ne1,HTX,cooperative,03022\n"),
        ("products.csv", "id,name,group,entity,commune\np1,Chè,drink,e1,03022\n"),
        ("certificates.csv", leap),
    ];
    check(&register(tables.map(|(name, text)| (name.to_owned(), text.into())).to_vec()));
}
