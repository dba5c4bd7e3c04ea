//! A register of a hundred thousand products: every kind of page stays one that can be read.

use app::address::Page;
use server::{
    edition,
    input::Inputs,
    place::LAO_CAI,
    register::RegisterFiles,
    sample::{self, Options},
};

use crate::{
    boards::inputs,
    site::{ask, site_of},
};

/// Most bytes of a page as text; the frame around it compresses to a tenth.
const MOST: usize = 600_000;

fn register(products: u32) -> RegisterFiles {
    let folder = tempfile::tempdir().expect("a folder");
    let mut open = |name: &str| {
        let file = std::fs::File::create(folder.path().join(name))?;
        Ok(Box::new(std::io::BufWriter::new(file)) as Box<dyn std::io::Write>)
    };
    let options = Options { products: Some(products), seed: 1, goods: sample::Goods::Highland };
    sample::write(&options, &sample::communes(&LAO_CAI), &mut open).expect("the tables");
    RegisterFiles::read(folder.path(), server::disk::LARGEST).expect("a folder")
}

#[test]
fn pages_of_a_hundred_thousand_products_have_the_size_of_a_page() {
    let inputs = Inputs { register: register(100_000), ..inputs() };
    let today = "2024-02-10".parse().expect("a day");
    let (edition, _) = edition::compute(&inputs, today).expect("no errors");
    assert_eq!(edition.items.products.len(), 100_000);
    let first = Page::kinds(&edition).into_iter().filter_map(|mut kind| kind.pages.next());
    let pages: Vec<String> = first.map(|page| page.path()).collect();
    let (site, runtime) = (site_of(edition), tokio::runtime::Runtime::new().expect("a runtime"));
    let english = |page: &String| format!("/en{page}").trim_end_matches('/').to_owned();
    for page in pages.iter().flat_map(|page| [page.clone(), english(page)]) {
        let (status, _, bytes) = runtime.block_on(ask(&site, &page));
        assert_eq!(status, 200, "{page}");
        assert!(bytes.len() < MOST, "{page}: {} bytes", bytes.len());
    }
}
