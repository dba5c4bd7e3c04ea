//! The digest of every public address of the sample, so that a change of the frame
//! shows what it changes for readers. A page stands with the number of its exhibits, as
//! drawings, numbers and frames, and with the digest of them all.
//!
//! `GOLDEN=write cargo test golden` writes the list anew; the commit says why.

mod address;

use std::{collections::BTreeMap, env, fmt::Write, fs, path::PathBuf};

use sha2::{Digest, Sha256};

use super::site::{ask, site};

/// Status, media type and digest, by address.
type List = BTreeMap<String, String>;

#[test]
fn every_public_address_answers_as_it_is_listed() {
    let site = site();
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let found = runtime.block_on(async {
        let mut found = List::new();
        for (address, exhibits) in address::all(&site).await {
            let line = line(&site, &address, &exhibits).await;
            found.insert(address, line);
        }
        found
    });
    if env::var_os("GOLDEN").is_some_and(|wish| wish == "write") {
        fs::write(path(), text(&found)).expect("the list is written");
    }
    let listed = read(&fs::read_to_string(path()).expect("the list"));
    let mut other: Vec<String> = Vec::new();
    for address in listed.keys().chain(found.keys().filter(|it| !listed.contains_key(*it))) {
        match (listed.get(address), found.get(address)) {
            (Some(listed), Some(found)) if listed == found => {}
            (listed, found) => other.push(format!("{address}\n  {listed:?}\n  {found:?}")),
        }
    }
    let (first, number) = (other.iter().take(20).cloned().collect::<Vec<_>>(), other.len());
    assert!(
        other.is_empty(),
        "{number} of {} addresses answer otherwise:\n{}\nsee the head of golden.rs",
        found.len(),
        first.join("\n")
    );
}

async fn line(site: &axum::Router, address: &str, exhibits: &[String]) -> String {
    let (status, kind, bytes) = ask(site, address).await;
    let own = hex(&Sha256::digest(steady(address, &kind, bytes)));
    let mut line = format!("{status} {own} {kind}");
    if !exhibits.is_empty() {
        let mut all = Sha256::new();
        for exhibit in exhibits {
            let (status, kind, bytes) = ask(site, exhibit).await;
            all.update(format!("{exhibit} {status} {kind}"));
            all.update(steady(exhibit, &kind, bytes));
        }
        let _ = write!(line, " + {} {}", exhibits.len(), hex(&all.finalize()));
    }
    line
}

fn hex(digest: &[u8]) -> String {
    digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// Without the digests of style and scripts, which pages carry in their heads: those
/// of the browser's part differ with the compiler, and are there only once it is built.
fn steady(address: &str, kind: &str, bytes: Vec<u8>) -> Vec<u8> {
    let Some(text) = Some(bytes.clone()).filter(|_| kind.starts_with("text/html")) else {
        return bytes;
    };
    let text = String::from_utf8(text).expect(address);
    let mut steady = String::new();
    let mut rest = text.as_str();
    while let Some((before, from)) = ["<link rel=\"stylesheet\"", "<script type=\"module\""]
        .iter()
        .filter_map(|tag| rest.find(tag))
        .min()
        .map(|at| rest.split_at(at))
    {
        steady += before;
        rest = from.split_once('>').map_or("", |(_, rest)| rest);
    }
    (steady + rest).into_bytes()
}

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/all/golden.txt")
}

fn text(list: &List) -> String {
    list.iter().fold(String::new(), |mut text, (address, line)| {
        let _ = writeln!(text, "{line}\t{address}");
        text
    })
}

fn read(text: &str) -> List {
    let pairs = text.lines().filter_map(|line| line.split_once('\t'));
    pairs.map(|(line, address)| (address.to_owned(), line.to_owned())).collect()
}
