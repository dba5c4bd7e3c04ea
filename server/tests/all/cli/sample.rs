use std::{collections::BTreeMap, fs, path::Path};

use super::{out, path, run};

fn bytes(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = fs::read_dir(folder).expect("a folder");
    let file = |entry: fs::DirEntry| {
        let name = entry.file_name().into_string().expect("UTF-8");
        (name, fs::read(entry.path()).expect("a file"))
    };
    files.map(|entry| file(entry.expect("an entry"))).collect()
}

#[test]
fn the_written_sample_gives_the_figures_of_the_embedded_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let new = folder.path().join("a/new/folder");
    assert_eq!(out(&["sample", "--out", path(&new)]), "");
    let by = ["--by", "district", "--format", "json"];
    let written = out(&[&["compute", "--register", path(&new)][..], &by].concat());
    assert_eq!(written, out(&[&["compute"][..], &by].concat()));
}

#[test]
fn one_seed_makes_the_same_bytes_another_seed_others() {
    let made = ["1", "1", "2"].map(|seed| {
        let folder = tempfile::tempdir().expect("a folder");
        let out_dir = path(folder.path());
        out(&["sample", "--products", "500", "--seed", seed, "--out", out_dir]);
        assert_eq!(bytes(folder.path()).len(), 8);
        let checked = out(&["check", "--register", out_dir]);
        assert!(checked.contains("0 lỗi"), "{checked}");
        bytes(folder.path())
    });
    assert!(made[0] == made[1]);
    assert!(made[0] != made[2]);
    assert_eq!(made[0]["products.csv"].iter().filter(|&&byte| byte == b'\n').count(), 501);
}

#[test]
fn a_folder_with_a_register_is_kept_unless_it_may_be_replaced() {
    let folder = tempfile::tempdir().expect("a folder");
    let register = path(folder.path());
    let mine = b"id,name\n".to_vec();
    fs::write(folder.path().join("products.csv"), &mine).expect("a file");
    let ended = run(&["sample", "--out", register]);
    assert_eq!((ended.status, ended.out.as_str()), (2, ""), "{}", ended.err);
    assert!(ended.err.contains("--replace"), "{}", ended.err);
    assert_eq!(bytes(folder.path()), BTreeMap::from([("products.csv".to_owned(), mine)]));

    fs::write(folder.path().join("notes.txt"), "mine").expect("a file");
    let ended = run(&["sample", "--replace", "--out", register]);
    assert_eq!((ended.status, ended.out.as_str()), (1, ""), "{}", ended.err);
    assert!(ended.err.contains("notes.txt"), "{}", ended.err);
    assert_eq!(bytes(folder.path()).len(), 2);

    fs::remove_file(folder.path().join("notes.txt")).expect("gone");
    out(&["sample", "--replace", "--out", register]);
    assert_eq!(bytes(folder.path()).len(), 8);
}

#[test]
fn a_register_of_another_province_has_no_goods_of_the_mountains() {
    let folder = tempfile::tempdir().expect("a folder");
    let made = folder.path().join("ca-mau");
    out(&["sample", "--province", "96", "--units-on", "2024-12-31", "--out", path(&made)]);
    let products = fs::read_to_string(made.join("products.csv")).expect("products");
    assert!(products.contains("Trái cây sấy"), "{products}");
    for name in ["Thịt trâu sấy", "Cá hồi hun khói", "Cao atiso", "Thổ cẩm", "Chè đen"]
    {
        assert!(!products.contains(name), "{name}");
    }
}
