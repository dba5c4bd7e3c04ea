//! What a stranger gives is not unpacked before it is known to be small and inside.

use super::*;

/// The program refuses `bundle` with a sentence that has these words.
#[track_caller]
fn expect_refusal(bundle: &[u8], words: &str) {
    let Outcome { status, out, err } = verify(bundle);
    assert_eq!((status, out.as_str()), (1, ""), "{err}");
    assert!(err.contains(words), "{words} is not in\n{err}");
    assert!(err.starts_with("ocop-targets: "), "{err}");
}

fn with(path: &str, bytes: &[u8]) -> Vec<u8> {
    let mut entries = unpack(&SAMPLE);
    entries.insert(path.to_owned(), bytes.to_vec());
    pack(&entries)
}

#[test]
fn wrong_usage_ends_with_2() {
    for arguments in [
        &["bundle"][..],
        &["verify"],
        &["verify", "a.zip", "b.zip"],
        &["verify", "--format", "csv", "a.zip"],
    ] {
        assert_eq!(run(arguments).status, 2, "{arguments:?}");
    }
}

#[test]
fn what_is_not_a_bundle_is_refused_with_a_sentence() {
    expect_refusal(b"", "this is not a .zip file that can be read");
    expect_refusal(b"PK\x03\x04 and more", "this is not a .zip file that can be read");
    expect_refusal(&SAMPLE[..SAMPLE.len() / 2], "this is not a .zip file that can be read");
    expect_refusal(&pack(&Entries::new()), "the bundle has no `manifest.json`");
    expect_refusal(&with("manifest.json", b"{"), "manifest.json cannot be read");
    expect_refusal(&with("manifest.json", b"{}"), "does not say that this is a bundle");
    let ended = run(&["verify", "/nowhere/bundle.zip"]);
    assert_eq!(ended.status, 1);
    assert!(ended.err.contains("cannot read the bundle /nowhere/bundle.zip"), "{}", ended.err);
}

#[test]
fn a_form_that_is_not_known_is_refused_with_what_to_do() {
    let newer = br#"{"format":"ocop-targets bundle","version":4,"what":"is new"}"#;
    expect_refusal(
        &with("manifest.json", newer),
        "the bundle has the form 4, this program knows the form 3; use the version of ocop-targets that made it, or a newer one",
    );
}

#[test]
fn an_entry_outside_is_refused() {
    for path in ["../plans/2023.toml", "plans/../../x", "/etc/passwd", "c:\\x", "a\\..\\b", "a//b"]
    {
        expect_refusal(&with(path, b"x"), &format!("the entry `{path}` would lie outside"));
    }
}

#[test]
fn what_a_stranger_wrote_does_not_move_the_cursor() {
    expect_refusal(
        &with("plans/\u{1b}[2J.toml", b"x"),
        "the entry `plans/\u{fffd}[2J.toml` would lie",
    );
    let mut entries = unpack(&SAMPLE);
    let mut results = entries["results.csv"].clone();
    results.extend(b"2023,\x1b[2J,new,10,2023-12-31,99,\n");
    entries.insert("results.csv".to_owned(), results);
    let ended = verify(&pack(&entries));
    assert_eq!(ended.status, 1);
    assert!(ended.out.contains("target \u{fffd}[2J, reading new"), "{}", ended.out);
    assert!(!ended.out.contains('\u{1b}'));
}

#[test]
fn too_many_entries_are_refused_before_they_are_listed() {
    let mut entries = unpack(&SAMPLE);
    entries.extend((0..100).map(|number| (format!("plans/{number}.toml"), Vec::new())));
    expect_refusal(&pack(&entries), "a bundle has at most 64 entries, this file says 120");
}

#[test]
fn a_bomb_is_refused_by_the_size_that_it_declares() {
    let bomb = with("results.csv", &vec![b'0'; 513 << 20]);
    assert!(bomb.len() < 2 << 20, "it is small while packed");
    expect_refusal(&bomb, "the file is larger than a bundle may be");
}

#[test]
fn a_bomb_that_declares_a_small_size_is_refused() {
    let (size, lie) = ((520_u32 << 20).to_le_bytes(), 1000_u32.to_le_bytes());
    let mut bomb = with("results.csv", &vec![b'0'; 520 << 20]);
    for at in 0..bomb.len() - 4 {
        if bomb[at..at + 4] == size {
            bomb[at..at + 4].copy_from_slice(&lie);
        }
    }
    let ended = verify(&bomb);
    assert_eq!((ended.status, ended.out.as_str()), (1, ""), "{}", ended.err);
}

#[test]
fn a_path_that_stands_twice_is_refused() {
    let mut bundle = with("plans/2025.toml", b"other");
    let end = bundle.len() - 15;
    for at in 0..end {
        if &bundle[at..at + 15] == b"plans/2025.toml" {
            bundle[at..at + 15].copy_from_slice(b"plans/2024.toml");
        }
    }
    expect_refusal(&bundle, "duplicate file names");
}

#[test]
fn a_workbook_with_cells_at_its_far_corners_is_a_fault_and_takes_no_memory() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("far.xlsx");
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name("products").expect("a name");
    sheet.write_string(0, 0, "id").expect("a cell");
    sheet.write_string(1_048_575, 16_383, "far").expect("a cell");
    workbook.save(&file).expect("a workbook");
    let ended = run(&["check", "--register", path(&file)]);
    assert_eq!(ended.status, 1, "{}", ended.err);
    assert!(ended.out.contains("nằm quá xa nhau"), "{}", ended.out);
}
