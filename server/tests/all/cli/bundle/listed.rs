//! The list of entries must be that of the bundle.

use super::*;

/// What `verify` says of the sample's bundle after `change`.
fn finding(change: impl Fn(&mut Entries)) -> String {
    let mut entries = unpack(&SAMPLE);
    change(&mut entries);
    let Outcome { status, out, err } = verify(&pack(&entries));
    assert_eq!(status, 1, "{out}{err}");
    out
}

fn with(change: impl Fn(&mut serde_json::Value)) -> String {
    finding(|entries| {
        let mut manifest = manifest(entries);
        change(&mut manifest);
        put_manifest(entries, &manifest);
    })
}

#[test]
fn a_changed_digest_is_found() {
    for entry in unpack(&SAMPLE).keys().filter(|entry| *entry != "manifest.json") {
        let said = with(|manifest| {
            let digest = "00".repeat(32);
            manifest["entries"][entry]["sha256"] = digest.into();
        });
        assert!(said.contains(&format!("khác: {entry}: nội dung đã thay đổi")), "{said}");
        assert!(said.contains("1 chỗ trong gói không đúng; "), "{said}");
    }
}

#[test]
fn a_manifest_that_speaks_of_another_register_or_plan_is_found() {
    let register = with(|manifest| manifest["register"] = "ab".repeat(32).into());
    assert!(register.contains("khác: manifest.json, mục register: trong gói \"abab"), "{register}");
    let real = with(|manifest| manifest["illustrative"] = false.into());
    assert!(
        real.contains("khác: manifest.json, mục illustrative: trong gói false, tính lại true"),
        "{real}"
    );
    let days = with(|manifest| manifest["plans"][0]["last"] = "2024-12-30".into());
    assert!(days.contains("khác: manifest.json, mục plans: "), "{days}");
}

#[test]
fn an_entry_too_few_or_too_many_is_found() {
    let few = finding(|entries| {
        entries.remove("README.txt");
    });
    assert!(few.contains("khác: README.txt: có trong bản kê nhưng không có trong gói"), "{few}");
    let many = finding(|entries| {
        entries.insert("notes.txt".to_owned(), b"hello".to_vec());
    });
    assert!(many.contains("khác: notes.txt: có trong gói nhưng không có trong bản kê"), "{many}");
    assert!(many.contains("khác: notes.txt: không thuộc gói dữ liệu"), "{many}");
    let table = finding(|entries| {
        entries.remove("statuses.csv");
    });
    assert!(table.contains("khác: statuses.csv: plan 2023, target new-products, "), "{table}");
}

#[test]
fn a_manifest_written_in_another_way_is_found() {
    let said = finding(|entries| {
        let compact = serde_json::to_vec(&manifest(entries)).expect("JSON");
        entries.insert("manifest.json".to_owned(), compact);
    });
    assert!(said.contains("khác: manifest.json, dòng 1: "), "{said}");
}
