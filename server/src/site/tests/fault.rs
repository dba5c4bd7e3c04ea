//! What a fault of the program costs: one answer, one line, and nothing to anybody else.

use std::{env, process::Command};

use app::find::Index;

use super::*;
use crate::{
    library::Library,
    site::{journal, over},
};

const PATHS: [&str; 24] = [
    "/",
    "/en",
    "/targets",
    "/districts",
    "/districts/080",
    "/method",
    "/data",
    "/api",
    "/figures",
    "/sitemap.xml",
    "/charts/overview/ending.csv",
    "/charts/districts/measure.png",
    "/embed/districts/measure",
    "/share/districts/measure",
    "/calendar?place=088",
    "/data/results.csv",
    "/data/products.xlsx",
    "/data/bundle.zip",
    "/data/datapackage.json",
    "/api/v1/targets",
    "/api/v1/products",
    "/api/v1/openapi.json",
    "/products",
    "/products/P0001",
];

/// Editions in which whatever looks for a board, or for an item, finds a fault.
fn poisoned() -> [Edition; 2] {
    let (mut no_board, mut no_index) = (edition(), edition());
    no_board.boards.clear();
    no_index.index = Index::default();
    [no_board, no_index]
}

/// The paths that a fault was found in, each once an edition.
async fn faults() -> Vec<&'static str> {
    let mut faults = Vec::new();
    for edition in poisoned() {
        let library = Arc::new(Library::new(Arc::new(edition), Arc::new(inputs())));
        let site = over(library, "https://ocop.example");
        for path in PATHS {
            let answer = ask(&site, path, &[]).await;
            let status = answer.status();
            assert!(!bytes(answer).await.is_empty(), "{path} {status}");
            faults.extend((status == StatusCode::INTERNAL_SERVER_ERROR).then_some(path));
        }
        let alive = ask(&site, "/healthz", &[]).await;
        assert_eq!(alive.status(), StatusCode::OK);
    }
    faults
}

/// Set for a process of these tests whose lines are nobody else's.
const ALONE: &str = "OCOP_TEST_ALONE";
const FAULT: &str = "a fault in ";

#[test]
#[expect(clippy::print_stdout, reason = "what a process of these tests tells another")]
fn every_fault_is_one_answer_500_and_one_line_with_its_address() {
    if env::var_os(ALONE).is_some() {
        journal::begin(journal::Log::Json);
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        runtime.block_on(faults()).iter().for_each(|path| println!("{FAULT}{path}"));
        return;
    }
    let name = "site::tests::fault::every_fault_is_one_answer_500_and_one_line_with_its_address";
    let alone = Command::new(env::current_exe().expect("these tests"))
        .args(["--exact", name, "--nocapture"])
        .env(ALONE, "")
        .output()
        .expect("they start");
    assert!(alone.status.success(), "{alone:?}");
    let [out, told] = [alone.stdout, alone.stderr].map(|it| String::from_utf8(it).expect("UTF-8"));
    let mut answered: Vec<_> =
        out.lines().filter_map(|line| line.split_once(FAULT)).map(|(_, path)| path).collect();
    let lines = told.lines().filter(|line| line.starts_with('{'));
    let lines: Vec<serde_json::Value> =
        lines.map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let mut noted: Vec<_> =
        lines.iter().map(|line| line["address"].as_str().expect("an address")).collect();
    answered.sort_unstable();
    noted.sort_unstable();
    assert!(answered.len() > PATHS.len() / 2, "{answered:?}");
    assert_eq!(noted, answered, "{told}");
}
