//! Gathers the licences of everything that the program holds, for `ocop-targets licences`.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    env,
    error::Error,
    fmt::Write as _,
    fs,
    io::Write as _,
    path::Path,
};

use cargo_metadata::{CargoOpt, DependencyKind, Metadata, MetadataCommand, PackageId};
use flate2::{Compression, write::ZlibEncoder};

/// The program, and what it holds for browsers.
const PARTS: [(&str, Option<&str>); 2] =
    [("server", None), ("app", Some("wasm32-unknown-unknown"))];

/// The letters of pictures, headings and figures.
const LETTERS: (&str, &str) = ("Be Vietnam Pro", "data/fonts/LICENSE-OFL");

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=../Cargo.lock");
    let target = env::var("TARGET")?;
    let (mut packages, mut texts) = (BTreeMap::new(), BTreeMap::<String, BTreeSet<String>>::new());
    for (root, platform) in PARTS {
        let metadata = metadata(platform.unwrap_or(&target))?;
        let held = held(&metadata, root);
        for package in metadata.packages.iter().filter(|it| held.contains(&it.id)) {
            // What is of this workspace stands in its own manifest.
            let Some(folder) = package.manifest_path.parent().filter(|_| package.source.is_some())
            else {
                continue;
            };
            let name = format!("{} {}", package.name, package.version);
            let licence = package.license.as_deref().unwrap_or("see its file");
            packages.insert(name.clone(), licence.to_owned());
            for text in files(folder.as_std_path())? {
                texts.entry(text).or_default().insert(name.clone());
            }
        }
    }
    packages.insert(LETTERS.0.to_owned(), "OFL-1.1".to_owned());
    texts.entry(fs::read_to_string(LETTERS.1)?).or_default().insert(LETTERS.0.to_owned());
    let mut all = String::new();
    for (name, licence) in packages {
        writeln!(all, "{name}: {licence}")?;
    }
    for (text, names) in texts {
        let names = names.into_iter().collect::<Vec<_>>().join(", ");
        write!(all, "\n{}\n{names}\n\n{}\n", "-".repeat(78), text.trim())?;
    }
    let file = fs::File::create(Path::new(&env::var("OUT_DIR")?).join("licences.z"))?;
    let mut packed = ZlibEncoder::new(file, Compression::best());
    packed.write_all(all.as_bytes())?;
    Ok(packed.finish()?.sync_all()?)
}

fn metadata(platform: &str) -> Result<Metadata, cargo_metadata::Error> {
    let options = ["--locked", "--filter-platform", platform].map(str::to_owned);
    MetadataCommand::new().features(CargoOpt::AllFeatures).other_options(options).exec()
}

/// What `root` is made of, without what only builds or tests it.
fn held<'a>(metadata: &'a Metadata, root: &str) -> BTreeSet<&'a PackageId> {
    let nodes = metadata.resolve.iter().flat_map(|resolve| &resolve.nodes);
    let nodes: HashMap<&PackageId, _> = nodes.map(|node| (&node.id, node)).collect();
    let root = metadata.packages.iter().find(|package| package.name == root);
    let (mut held, mut next) = (BTreeSet::new(), root.iter().map(|it| &it.id).collect::<Vec<_>>());
    while let Some(id) = next.pop() {
        if !held.insert(id) {
            continue;
        }
        let deps = nodes.get(id).into_iter().flat_map(|node| &node.deps);
        let normal =
            deps.filter(|dep| dep.dep_kinds.iter().any(|kind| kind.kind == DependencyKind::Normal));
        next.extend(normal.map(|dep| &dep.pkg));
    }
    held
}

/// The texts of licences and notices in a package.
fn files(folder: &Path) -> Result<Vec<String>, std::io::Error> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().to_uppercase();
        let says = ["LICEN", "COPYING", "NOTICE", "UNLICENSE"];
        if says.iter().any(|begin| name.starts_with(begin)) && entry.file_type()?.is_file() {
            texts.extend(fs::read_to_string(entry.path()).ok().map(|text| text.replace('\r', "")));
        }
    }
    Ok(texts)
}
