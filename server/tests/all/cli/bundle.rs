//! A bundle is made from what is given, and checked with nothing else.

mod changed;
mod hostile;
mod listed;

use std::{
    collections::BTreeMap,
    fs,
    io::{Cursor, Read, Write},
    path::{Path, PathBuf},
    sync::LazyLock,
};

use server::place::{PlanUnits, places_of};
use sha2::{Digest, Sha256};
use tempfile::TempDir;
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::{Outcome, out, path, run, workbook};

type Entries = BTreeMap<String, Vec<u8>>;

/// The bundle of the sample.
static SAMPLE: LazyLock<Vec<u8>> = LazyLock::new(|| make_bundle(&[]));

/// The bytes of the bundle that the program makes with these arguments.
fn make_bundle(arguments: &[&str]) -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("made.zip");
    assert_eq!(out(&[&["bundle", "--out", path(&file)], arguments].concat()), "");
    fs::read(file).expect("the bundle")
}

fn unpack(bundle: &[u8]) -> Entries {
    let mut zip = ZipArchive::new(Cursor::new(bundle)).expect("a zip");
    let entry = |position| {
        let mut file = zip.by_index(position).expect("an entry");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("its bytes");
        (file.name().expect("UTF-8").into_owned(), bytes)
    };
    (0..unpacked_len(bundle)).map(entry).collect()
}

fn unpacked_len(bundle: &[u8]) -> usize {
    ZipArchive::new(Cursor::new(bundle)).expect("a zip").len()
}

fn pack(entries: &Entries) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in entries {
        zip.start_file(path.as_str(), SimpleFileOptions::default()).expect("an entry");
        zip.write_all(bytes).expect("its bytes");
    }
    zip.finish().expect("a zip").into_inner()
}

/// Enters the digests of all entries into the list, as a forger would.
fn list_again(entries: &mut Entries) {
    let mut manifest = manifest(entries);
    let listed = manifest["entries"].as_object_mut().expect("entries");
    for (path, bytes) in entries.iter().filter(|(path, _)| *path != "manifest.json") {
        let digest: String = Sha256::digest(bytes).iter().map(|it| format!("{it:02x}")).collect();
        listed[path.as_str()] = serde_json::json!({ "bytes": bytes.len(), "sha256": digest });
    }
    put_manifest(entries, &manifest);
}

fn manifest(entries: &Entries) -> serde_json::Value {
    serde_json::from_slice(&entries["manifest.json"]).expect("JSON")
}

/// In the order of the program's own manifest.
fn put_manifest(entries: &mut Entries, manifest: &serde_json::Value) {
    let read: server::bundle::Manifest =
        serde_json::from_value(manifest.clone()).expect("a manifest");
    let text = serde_json::to_string_pretty(&read).expect("JSON") + "\n";
    entries.insert("manifest.json".to_owned(), text.into_bytes());
}

/// Changes the first `from` in an entry, which must be there, to `to`.
fn replace(entries: &mut Entries, entry: &str, from: &str, to: &str) {
    let text = String::from_utf8(entries[entry].clone()).expect("UTF-8");
    assert!(text.contains(from), "{from} is not in {entry}");
    entries.insert(entry.to_owned(), text.replacen(from, to, 1).into_bytes());
}

fn verify(bundle: &[u8]) -> Outcome {
    let (_folder, file) = save(bundle);
    run(&["verify", path(&file)])
}

fn save(bundle: &[u8]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("given.zip");
    fs::write(&file, bundle).expect("a file");
    (folder, file)
}

/// A bundle that agrees in everything.
fn agrees(bundle: &[u8]) -> String {
    let Outcome { status, out, err } = verify(bundle);
    assert_eq!(status, 0, "{out}{err}");
    assert!(out.ends_with(" số liệu khớp, 0 không khớp\n"), "{out}");
    assert!(!out.contains("khác: "), "{out}");
    out
}

#[test]
fn a_bundle_carries_the_units_it_needs() {
    let places = places_of(&PlanUnits::lao_cai()).expect("a province");
    assert_eq!(unpack(&SAMPLE)["places.csv"], places.as_bytes());
}

#[test]
fn the_bundle_of_the_sample_holds_all_that_was_given_and_agrees() {
    let entries = unpack(&SAMPLE);
    for (name, bytes) in
        server::sample::tables(server::sample::SEED, &server::place::LAO_CAI).expect("the sample")
    {
        assert_eq!(entries[&format!("register/{name}")], bytes, "{name}");
    }
    for (path, file) in [
        ("plans/2023.toml", "plan-2023.toml"),
        ("plans/2024.toml", "plan-2024.toml"),
        ("figures.csv", "figures.csv"),
        ("figures.toml", "../figures.toml"),
    ] {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/lao-cai");
        assert_eq!(entries[path], fs::read(data.join(file)).expect("a file"), "{path}");
    }
    let manifest = manifest(&entries);
    assert_eq!(manifest["illustrative"], true);
    assert_eq!(manifest["version"], 3);
    let report = agrees(&SAMPLE);
    for plan in ["2023", "2024"] {
        for line in ["results.csv    {plan}      cooperatives", "outlook.csv    {plan}"] {
            assert!(report.contains(&line.replace("{plan}", plan)), "{report}");
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    assert_eq!(make_bundle(&[]), *SAMPLE);
    let folder = tempfile::tempdir().expect("a folder");
    out(&["sample", "--out", path(folder.path())]);
    assert_eq!(make_bundle(&["--register", path(folder.path())]), *SAMPLE, "written and given");
}

#[test]
fn a_register_of_three_hundred_products_agrees() {
    let folder = tempfile::tempdir().expect("a folder");
    out(&["sample", "--products", "300", "--out", path(folder.path())]);
    let bundle = make_bundle(&["--register", path(folder.path())]);
    agrees(&bundle);
    assert_eq!(manifest(&unpack(&bundle))["illustrative"], true, "all of it is invented");
}

#[test]
fn a_workbook_is_bundled_as_it_is_and_agrees() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("sổ đăng ký.xlsx");
    workbook::write(&file);
    let bundle = make_bundle(&["--register", path(&file)]);
    let entries = unpack(&bundle);
    assert_eq!(entries["register/register.xlsx"], fs::read(&file).expect("the workbook"));
    assert_eq!(entries["results.csv"], unpack(&SAMPLE)["results.csv"]);
    agrees(&bundle);
}

#[test]
fn a_file_that_exists_is_kept_unless_it_may_be_replaced() {
    let (_folder, file) = save(b"mine");
    let ended = run(&["bundle", "--out", path(&file)]);
    assert_eq!((ended.status, ended.out.as_str()), (2, ""), "{}", ended.err);
    assert!(ended.err.contains("--replace"), "{}", ended.err);
    assert!(!ended.err.contains("computed"), "{}", ended.err);
    assert_eq!(fs::read(&file).expect("the file"), b"mine");
    out(&["bundle", "--replace", "--out", path(&file)]);
    assert_eq!(fs::read(&file).expect("the bundle"), *SAMPLE);
}

#[test]
fn one_plan_given_is_the_only_one_in_the_bundle() {
    let plan = concat!(env!("CARGO_MANIFEST_DIR"), "/data/lao-cai/plan-2024.toml");
    let bundle = make_bundle(&["--plan", plan]);
    assert!(!unpack(&bundle).contains_key("plans/2023.toml"));
    agrees(&bundle);
}

#[test]
fn a_bundle_packed_anew_by_another_program_agrees() {
    agrees(&pack(&unpack(&SAMPLE)));
}

#[test]
fn as_json_every_kind_of_figure_stands_with_its_numbers() {
    let (_folder, file) = save(&SAMPLE);
    let report: serde_json::Value =
        serde_json::from_str(&out(&["verify", "--format", "json", path(&file)])).expect("JSON");
    assert_eq!(report["differ"], 0);
    assert_eq!(report["differences"], serde_json::json!([]));
    let lines = report["lines"].as_array().expect("lines");
    let compared: u64 = lines.iter().filter_map(|line| line["compared"].as_u64()).sum();
    assert_eq!(report["agree"].as_u64(), Some(compared));
    let line = serde_json::json!({
        "table": "statuses.csv", "plan": "2023", "target": "", "reading": "",
        "places": "province", "compared": 10, "agree": 10,
    });
    assert!(lines.contains(&line), "{report}");
}
