//! What a stranger gives is not unpacked before it is known to be small and inside.

use super::*;

/// The program refuses `bundle` with a sentence in English that has these words, and names the
/// file.
#[track_caller]
fn expect_refusal(bundle: &[u8], words: &str) {
    let (_folder, file) = save(bundle);
    let Outcome { status, out, err } = run(&["verify", "--lang", "en", path(&file)]);
    assert_eq!((status, out.as_str()), (1, ""), "{err}");
    assert!(err.contains(words), "{words} is not in\n{err}");
    let start = format!("ocop-targets: the bundle {}: E9", path(&file));
    assert!(err.starts_with(&start), "{err}");
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
    let not_a_zip = "E902: This is not a .zip file that can be read: ";
    expect_refusal(b"", not_a_zip);
    expect_refusal(b"PK\x03\x04 and more", not_a_zip);
    expect_refusal(&SAMPLE[..SAMPLE.len() / 2], not_a_zip);
    expect_refusal(&pack(&Entries::new()), "E907: The bundle has no «manifest.json». ");
    expect_refusal(
        &with("manifest.json", b"{"),
        "E909: The bundle’s manifest.json cannot be read: ",
    );
    expect_refusal(&with("manifest.json", b"{}"), "E910: manifest.json does not say");
}

#[test]
fn what_is_wrong_with_a_bundle_is_said_in_the_language_that_is_asked_for() {
    for (lang, said) in [
        (
            "vi",
            "gói /nowhere/bundle.zip: E901: Không mở được tệp: không có tệp hoặc thư mục này. Kiểm tra đường dẫn và quyền đọc.",
        ),
        (
            "en",
            "the bundle /nowhere/bundle.zip: E901: The file cannot be opened: No such file or directory (os error 2). Check its path and permissions.",
        ),
    ] {
        let ended = run(&["verify", "--lang", lang, "/nowhere/bundle.zip"]);
        assert_eq!((ended.status, ended.out.as_str()), (1, ""), "{}", ended.err);
        assert_eq!(ended.err, format!("ocop-targets: {said}\n"));
    }
    let (_folder, file) = save(b"");
    let ended = run(&["verify", path(&file)]);
    let said = "E902: Đây không phải tệp .zip đọc được: phần đầu không phải của tệp .zip. Tải lại gói, hoặc lập gói bằng ocop-targets bundle.";
    assert_eq!(ended.err, format!("ocop-targets: gói {}: {said}\n", path(&file)));
}

#[test]
fn an_entry_that_is_missing_or_no_text_is_named_with_the_bundle() {
    for (entry, bytes, said) in [
        ("places.csv", None, "E907: The bundle has no «places.csv». "),
        (
            "figures.toml",
            Some(b"\xff".to_vec()),
            "E908: «figures.toml» in the bundle is not UTF-8 text. ",
        ),
    ] {
        let mut entries = unpack(&SAMPLE);
        match bytes {
            Some(bytes) => drop(entries.insert(entry.to_owned(), bytes)),
            None => drop(entries.remove(entry)),
        }
        let (_folder, file) = save(&pack(&entries));
        for format in ["table", "json"] {
            let ended = run(&["verify", "--lang", "en", "--format", format, path(&file)]);
            assert_eq!(ended.status, 1, "{}", ended.err);
            let place = format!("the bundle {}: {said}", path(&file));
            assert!(ended.err.contains(&place), "{}", ended.err);
            assert_eq!(ended.out.contains(said), format == "json", "{}", ended.out);
        }
    }
}

#[test]
fn a_form_that_is_not_known_is_refused_with_what_to_do() {
    let newer = br#"{"format":"ocop-targets bundle","version":4,"what":"is new"}"#;
    expect_refusal(
        &with("manifest.json", newer),
        "E911: The bundle has the form 4, this program knows the form 3. Use the version of ocop-targets that made it, or a newer one.",
    );
}

#[test]
fn an_entry_outside_is_refused() {
    for path in ["../plans/2023.toml", "plans/../../x", "/etc/passwd", "c:\\x", "a\\..\\b", "a//b"]
    {
        expect_refusal(&with(path, b"x"), &format!("E905: The entry «{path}» would lie outside"));
    }
}

#[test]
fn what_a_stranger_wrote_does_not_move_the_cursor() {
    expect_refusal(
        &with("plans/\u{1b}[2J.toml", b"x"),
        "The entry «plans/\u{fffd}[2J.toml» would lie",
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
    expect_refusal(
        &pack(&entries),
        "E904: The bundle says that it has 120 entries; at most 64 are allowed. ",
    );
}

#[test]
fn a_bomb_is_refused_by_the_size_that_it_declares() {
    let bomb = with("results.csv", &vec![b'0'; 513 << 20]);
    assert!(bomb.len() < 2 << 20, "it is small while packed");
    expect_refusal(
        &bomb,
        "E903: The bundle has more than 256 MB, or more than 512 MB when unpacked. ",
    );
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
