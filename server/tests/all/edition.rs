//! What an edition is, from the files that it is computed from.

use std::fs;

use app::{board::Day, edition::Edition};
use server::{
    bundle, edition,
    input::{InputPaths, Inputs},
    register::RegisterFiles,
    sample,
};

use crate::boards::{boards, inputs};

const TODAY: &str = "2024-02-10";

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// What is known on [`TODAY`] of a register of one product, recognised on 2023-01-15,
/// and these tables.
fn edition_with(tables: &[(&str, &str)]) -> Edition {
    let good = [
        ("entities.csv", "id,name,kind,commune\ne1,HTX Một,cooperative,03022\n"),
        ("products.csv", "id,name,group,entity,commune\np1,Chè xanh,drink,e1,03022\n"),
        ("certificates.csv", "product,stars,granted_on\np1,3,2023-01-15\n"),
    ];
    let good = good.iter().filter(|(name, _)| tables.iter().all(|(other, _)| name != other));
    let files = good.chain(tables).map(|(name, text)| ((*name).into(), (*text).into()));
    let register = RegisterFiles::from_entries("register", files.collect());
    let inputs = Inputs { register, ..inputs() };
    edition::compute(&inputs, day(TODAY)).expect("no errors").0
}

#[test]
fn the_first_day_shown_is_the_last_one_that_stands_in_any_column() {
    let cases: [(&str, &[(&str, &str)]); 7] = [
        ("2023-01-15", &[]),
        (
            "2023-04-01",
            &[(
                "certificates.csv",
                "product,stars,granted_on,revoked_on\np1,3,2023-01-15,2023-04-01\n",
            )],
        ),
        (
            "2023-05-02",
            &[(
                "villages.csv",
                "id,name,kind,commune,recognised_on\nv,Làng,craft_village,03022,2023-05-02\n",
            )],
        ),
        (
            "2023-06-03",
            &[("listings.csv", "product,channel,since,until\np1,Sàn,2023-02-01,2023-06-03\n")],
        ),
        ("2023-07-04", &[("green_chains.csv", "entity,since,until\ne1,2023-02-01,2023-07-04\n")]),
        (
            "2023-08-05",
            &[(
                "applications.csv",
                "id,product_name,entity,commune,stage,stage_on\na,Chè,e1,03022,dossier,2023-08-05\n",
            )],
        ),
        (
            "2023-09-06",
            &[(
                "sales_points.csv",
                "id,name,commune,since,until\ns,Điểm,03022,2023-02-01,2023-09-06\n",
            )],
        ),
    ];
    for (expected, tables) in cases {
        let edition = edition_with(tables);
        assert_eq!(edition.default_board().default_day, day(expected), "{tables:?}");
        assert_eq!(edition.default_board().known_until, day(expected), "{tables:?}");
    }
}

#[test]
fn a_row_dated_after_today_does_not_move_the_first_day_shown() {
    let rows = "product,stars,granted_on\np1,3,2023-01-15\np1,4,2098-01-15\n";
    let edition = edition_with(&[("certificates.csv", rows)]);
    assert_eq!(edition.default_board().default_day, day("2023-01-15"));
}

#[test]
fn the_first_day_shown_lies_in_the_period() {
    let rows = "product,stars,granted_on\np1,3,2024-02-01\n";
    let edition = edition_with(&[("certificates.csv", rows)]);
    assert_eq!(edition.default_board().default_day, day("2023-12-31"));
    assert_eq!(edition.board("2024").map(|board| board.default_day), Some(day("2024-02-01")));
}

#[test]
fn a_sample_register_is_illustrative_wherever_it_is_read_from() {
    let communes = sample::communes(&server::place::LAO_CAI);
    for products in [None, Some(40)] {
        let folder = tempfile::tempdir().expect("a folder");
        let options = sample::Options { products, seed: 7, goods: sample::Goods::Highland };
        let mut open = |name: &str| {
            let file = fs::File::create(folder.path().join(name))?;
            Ok(Box::new(file) as Box<dyn std::io::Write>)
        };
        sample::write(&options, &communes, &mut open).expect("the tables");
        let given = InputPaths { register: Some(folder.path()), ..InputPaths::default() };
        let inputs = Inputs::read(&given).expect("the folder");
        let (edition, _) = edition::compute(&inputs, day(TODAY)).expect("no errors");
        assert!(edition.version.illustrative, "{products:?}");
    }
    assert!(!edition_with(&[]).version.illustrative, "a register of real names is not");
}

#[test]
fn what_changes_on_disk_after_reading_changes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in sample::tables(sample::SEED, &server::place::LAO_CAI).expect("the sample")
    {
        fs::write(folder.path().join(name), bytes).expect("a file");
    }
    let given = InputPaths { register: Some(folder.path()), ..InputPaths::default() };
    let inputs = Inputs::read(&given).expect("the folder");
    fs::write(folder.path().join("products.csv"), "id\n").expect("a file");
    let (edition, _) = edition::compute(&inputs, Day::LAST).expect("no errors");
    assert_eq!(*edition.default_board(), boards()[0]);
    let bytes = bundle::make(&inputs, &edition).expect("a bundle");
    assert!(bundle::verify(&bundle::read(&bytes).expect("a bundle"), |_| {}).agrees());
}
