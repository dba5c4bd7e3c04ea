//! What a good register may look like, and that nothing of it is lost.

use app::schema::Table;

use super::{GOOD, assert_same, cell, check, faults, lines, read, read_among_good};
use crate::{place::LAO_CAI, register::Register, sample};

fn good(tables: &[(&str, &str)]) -> Register {
    read_among_good(tables).expect("a register without errors").0
}

#[test]
fn every_row_of_a_good_file_is_in_its_frame() {
    let tables = sample::tables(2023, &LAO_CAI).expect("the sample");
    let texts: Vec<(&str, &[u8])> = tables
        .iter()
        .map(|(name, bytes)| (name.trim_end_matches(".csv"), bytes.as_slice()))
        .collect();
    let (register, _) = read(&texts).expect("the sample has no errors");

    for table in Table::ALL {
        let (name, frame) = (table.name(), register.frame(table));
        let text = texts.iter().find(|(table, _)| *table == name).expect("every table").1;
        let rows = csv::Reader::from_reader(text).into_byte_records().count();
        assert_eq!(frame.height(), rows, "{name}");
    }
}

#[test]
fn cells_become_what_their_column_says() {
    let register = good(&[
        ("villages", "id,name,kind,commune\nv1,Làng,craft_village,03006\n"),
        (
            "products",
            "id,name,group,entity,commune,village\np0,Mận,food,e1,02683,\np1,Chè,drink,e1,03022,v1\n",
        ),
        (
            "certificates",
            "product,stars,granted_on,revoked_on\np1,4,2020-02-29,2021-03-01\np0,3,2020-01-01,\n",
        ),
    ]);
    let (products, certificates) =
        (register.frame(Table::Products), register.frame(Table::Certificates));
    let commune = LAO_CAI.commune("03022").expect("a commune").to_string();

    assert_eq!(
        ["id", "name", "group", "entity"].map(|column| cell(products, column, 1)),
        ["p1", "Chè", "1", "0"]
    );
    assert_eq!(["commune", "village"].map(|column| cell(products, column, 1)), [&commune, "0"]);
    assert_eq!(cell(products, "village", 0), "null");
    assert_eq!(
        ["product", "stars", "granted_on", "revoked_on"].map(|column| cell(
            certificates,
            column,
            0
        )),
        ["1", "4", "2020-02-29", "2021-03-01"]
    );
    assert_eq!(cell(certificates, "revoked_on", 1), "null");
    assert_eq!(cell(certificates, "decision", 1), "null");
}

#[test]
fn a_group_that_is_not_stated_in_cell_or_column_is_null() {
    for products in [
        "id,name,group,entity,commune\np1,Chè,,e1,03022\n",
        "id,name,entity,commune\np1,Chè,e1,03022\n",
    ] {
        let register = good(&[("products", products)]);
        assert_eq!(cell(register.frame(Table::Products), "group", 0), "null", "{products}");
    }
}

#[test]
fn columns_stand_in_any_order() {
    assert_same(
        &good(&[]),
        &good(&[
            ("products", "commune,entity,name,id,group\n03022,e1,Chè xanh,p1,drink\n"),
            ("certificates", "granted_on,product,stars\n2023-01-15,p1,3\n"),
        ]),
    );
}

#[test]
fn a_table_that_may_be_absent_is_empty() {
    let register = good(&[]);
    for table in Table::ALL {
        let (name, frame) = (table.name(), register.frame(table));
        let required = GOOD.iter().any(|(table, _)| *table == name);
        assert_eq!(frame.height(), usize::from(required), "{name}");
        assert!(frame.width() > 3, "{name} has its columns");
    }
}

#[test]
fn a_table_that_must_be_there_is_missed() {
    let only = [GOOD[0], GOOD[2]].map(|(name, text)| (name, text.as_bytes()));
    assert_eq!(
        lines(&faults(&read(&only))),
        ["error products: missing_table"],
        "what refers to a table that is not there is not judged"
    );
}

#[test]
fn a_column_that_stands_twice_is_an_error() {
    check(
        &[("certificates", "product,stars,granted_on,stars\np1,3,2023-01-15,4\n")],
        &["error certificates row 1 stars `stars`: double_column"],
    );
}

#[test]
fn ids_may_be_numbers_and_keep_their_zeros() {
    let register = good(&[
        ("entities", "id,name,kind,commune\n0012,HTX,cooperative,03022\n12,HTX,household,03022\n"),
        ("products", "id,name,group,entity,commune\n7,Chè,food,12,03022\n"),
        ("certificates", "product,stars,granted_on\n7,3,2023-01-15\n"),
    ]);

    assert_eq!(cell(register.frame(Table::Entities), "id", 0), "0012");
    assert_eq!(cell(register.frame(Table::Products), "entity", 0), "1");
}
