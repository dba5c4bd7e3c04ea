use std::{fs, io, path::Path};

use super::*;

/// The files in a folder with their text, in order.
fn files(folder: &Path) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry"));
    let mut files: Vec<_> = entries
        .map(|entry| {
            let text = fs::read_to_string(entry.path()).expect("a file");
            (entry.file_name().into_string().expect("UTF-8"), text)
        })
        .collect();
    files.sort();
    files
}

fn fill(folder: &Path) -> io::Result<()> {
    fs::write(folder.join("a.csv"), "new")
}

#[test]
fn a_file_that_exists_is_kept_and_replaced_only_when_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("not/yet/there/bundle.zip");
    NewFile::at(&path, false).expect("free").write(b"one").expect("written");
    assert!(matches!(NewFile::at(&path, false), Err(OutputError::Exists { .. })));
    NewFile::at(&path, true).expect("told").write(b"two").expect("written");
    let parent = path.parent().expect("a folder");
    assert_eq!(files(parent), [("bundle.zip".to_owned(), "two".to_owned())]);
    assert!(matches!(NewFile::at(parent, true), Err(OutputError::Kind { .. })));
}

#[test]
fn a_file_that_appears_meanwhile_is_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bundle.zip");
    let file = NewFile::at(&path, false).expect("free");
    fs::write(&path, "of another").expect("a file");
    assert!(matches!(file.write(b"mine"), Err(OutputError::Exists { .. })));
    assert_eq!(files(folder.path()), [("bundle.zip".to_owned(), "of another".to_owned())]);
}

#[test]
fn a_folder_that_is_not_filled_leaves_nothing_behind() {
    let folder = tempfile::tempdir().expect("a folder");
    for replace in [false, true] {
        let register = folder.path().join("register");
        let new = NewFolder::at(&register, replace).expect("free");
        let half = |folder: &Path| fill(folder).and(Err(io::ErrorKind::StorageFull.into()));
        assert!(matches!(new.write(half), Err(OutputError::Io { .. })));
        assert!(files(folder.path()).is_empty());
    }
}

#[test]
fn an_empty_folder_is_filled_and_one_with_files_is_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let register = folder.path().join("register");
    fs::create_dir(&register).expect("a folder");
    NewFolder::at(&register, false).expect("empty").write(fill).expect("filled");
    assert_eq!(files(&register), [("a.csv".to_owned(), "new".to_owned())]);
    assert!(matches!(NewFolder::at(&register, false), Err(OutputError::Exists { .. })));
}

#[test]
fn a_folder_is_replaced_whole_and_never_with_what_is_not_written_anew() {
    let folder = tempfile::tempdir().expect("a folder");
    let register = folder.path().join("register");
    fs::create_dir(&register).expect("a folder");
    fs::write(register.join("a.csv"), "old").expect("a file");
    fs::write(register.join("letter.odt"), "mine").expect("a file");
    let refused = NewFolder::at(&register, true).expect("told").write(fill);
    let Err(OutputError::Foreign { other, .. }) = refused else { panic!("{refused:?}") };
    assert_eq!(other, Path::new("letter.odt"));
    assert_eq!(files(&register).len(), 2);
    assert_eq!(files(&register)[0].1, "old");
    fs::remove_file(register.join("letter.odt")).expect("gone");
    NewFolder::at(&register, true).expect("told").write(fill).expect("replaced");
    assert_eq!(files(&register), [("a.csv".to_owned(), "new".to_owned())]);
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "nothing beside it");
}
