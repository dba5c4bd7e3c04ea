//! Who may know whom: the invariants of the README, held against the sources.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// The modules of the app, the ground first: each may name only those before it.
const APP: [&str; 19] = [
    "closed", "day", "schema", "register", "board", "format", "fault", "find", "outlook",
    "edition", "problem", "text", "address", "chart", "part", "function", "island", "page",
    "route",
];

/// The same of the server.
const SERVER: [&str; 29] = [
    "cause", "digest", "disk", "apart", "sheet", "written", "fault", "columns", "place", "plan",
    "act", "figure", "note", "register", "intake", "sample", "shipped", "input", "engine", "board",
    "compute", "outlook", "edition", "dataset", "bundle", "output", "library", "site", "command",
];

/// A library, and the modules of the server that may name it.
const LIBRARIES: [(&str, &[&str]); 4] = [
    ("polars", &["board", "engine", "register"]),
    ("axum", &["site"]),
    ("leptos", &["site"]),
    ("leptos_axum", &["site"]),
];

#[test]
fn modules_of_the_app_know_only_what_lies_below_them() {
    check("../app/src", &APP);
}

#[test]
fn modules_of_the_server_know_only_what_lies_below_them() {
    check("src", &SERVER);
}

#[test]
fn a_library_is_named_only_where_it_belongs() {
    for (path, text) in sources("src") {
        let module = module(&manifest().join("src"), &path);
        for (library, places) in LIBRARIES {
            let named = text.contains(&format!("{library}::"));
            assert!(!named || places.contains(&&*module), "{} names {library}", path.display());
        }
    }
}

fn check(root: &str, order: &[&str]) {
    let rank = |module: &str| order.iter().position(|known| *known == module);
    let mut wrong = BTreeSet::new();
    for (path, text) in sources(root) {
        let module = module(&manifest().join(root), &path);
        // The crate's own table of contents names every module.
        if matches!(&*module, "lib" | "main") {
            continue;
        }
        for other in names_in(&text).into_iter().filter(|other| *other != module) {
            match (rank(&other), rank(&module)) {
                (Some(below), Some(above)) if below < above => {}
                _ => drop(wrong.insert(format!("{module} names {other}: {}", path.display()))),
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn manifest() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every source file but tests, with its text.
fn sources(root: &str) -> Vec<(PathBuf, String)> {
    let (mut folders, mut files) = (vec![manifest().join(root)], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let is_test = path.file_stem().is_some_and(|name| name == "tests");
            match path.extension() {
                _ if is_test => {}
                _ if path.is_dir() => folders.push(path),
                Some(ending) if ending == "rs" => {
                    let text = fs::read_to_string(&path).expect("a text");
                    files.push((path, code(&text)));
                }
                _ => {}
            }
        }
    }
    files
}

/// A text without comments and without the tests at its end.
fn code(text: &str) -> String {
    let own = text.split("#[cfg(test)]").next().unwrap_or_default();
    own.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The module at the top of the crate that a file belongs to.
fn module(root: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(root).expect("below the root").components().next();
    let name = inside.expect("a name").as_os_str().to_string_lossy();
    name.trim_end_matches(".rs").to_owned()
}

/// The modules that a text names as `crate::name` or `crate::{name, …}`.
fn names_in(text: &str) -> BTreeSet<String> {
    let word = |text: &str| {
        let end = text.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
        text[..end.unwrap_or(text.len())].to_owned()
    };
    let mut names = BTreeSet::new();
    for rest in text.split("crate::").skip(1) {
        let Some(list) = rest.strip_prefix('{') else {
            names.insert(word(rest));
            continue;
        };
        let (mut depth, mut start) = (0, 0);
        for (at, letter) in list.char_indices() {
            match letter {
                '{' => depth += 1,
                '}' if depth == 0 => {
                    names.insert(word(list[start..at].trim()));
                    break;
                }
                '}' => depth -= 1,
                ',' if depth == 0 => {
                    names.insert(word(list[start..at].trim()));
                    start = at + 1;
                }
                _ => {}
            }
        }
    }
    names.remove("");
    names
}
