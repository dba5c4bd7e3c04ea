//! The pages that find an item and show it, from link to link.

use std::sync::Arc;

use app::{
    edition::Edition,
    find::Index,
    part::exhibit::Exhibit,
    problem::Problem,
    route::{Answer, Assets, ExhibitFile, PathAndQuery, answer},
};

use crate::boards::edition;

const ODD: &str = "a/b 100% <Đ>?#";

/// The sample with one product of an odd id.
fn odd() -> Arc<Edition> {
    let mut odd = Edition::clone(edition());
    odd.items.products[0].id = ODD.into();
    odd.index = Index::new(&odd.items, &odd.links, &odd.districts);
    Arc::new(odd)
}

fn question(address: &str) -> PathAndQuery<'_> {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    PathAndQuery { path, query }
}

fn page(edition: &Arc<Edition>, address: &str) -> Answer {
    answer(edition, &Assets::default(), &question(address))
}

fn exhibit(edition: &Arc<Edition>, address: &str) -> Result<Exhibit, Problem> {
    ExhibitFile::read(edition, &question(address))?.exhibit()
}

/// The first address in a page that begins with `start`.
fn link(html: &str, start: &str) -> String {
    let from = html.find(&format!("href=\"{start}")).expect("a link") + "href=\"".len();
    let (link, _) = html[from..].split_once('"').expect("its end");
    link.replace("&amp;", "&")
}

#[test]
fn an_item_with_an_odd_id_is_reached_by_the_links_to_it() {
    let edition = &odd();
    let list = page(edition, "/products?q=100%25&as_of=2023-06-30");
    assert!(list.html.contains("Còn 1 trong"), "found by its id");
    let link_to = link(&list.html, "/products/a");
    let shown = page(edition, &link_to);
    assert_eq!(shown.status, 200, "{link_to}");
    assert!(shown.html.contains("a/b 100% &lt;Đ&gt;?#"), "its id stands on its page");

    let csv = link(&shown.html, "/charts/products/a");
    assert!(exhibit(edition, &csv).is_ok(), "{csv}");
    let share = link(&shown.html, "/share/products/a");
    let shared = page(edition, &share);
    assert_eq!(shared.status, 200, "{share}");
    let frame = share.replace("/share/", "/embed/");
    assert_eq!(page(edition, &frame).status, 200, "{frame}");
    assert!(shared.html.contains(&frame), "the code of the frame names it");
}

#[test]
fn what_nobody_sees_in_a_query_is_neither_looked_for_nor_written() {
    let edition = edition();
    let plain = page(edition, "/products?q=ch%C3%A8");
    assert!(plain.html.contains("href=\"/products/"), "some are found");
    for q in ["ch%C3%A8%E2%80%8B", "ch%C2%AD%C3%A8", "%00ch%C3%A8", "%E2%80%AEch%C3%A8%01"] {
        assert_eq!(page(edition, &format!("/products?q={q}")), plain, "{q}");
    }
    assert_eq!(page(edition, "/products?q=%C2%AD%00"), page(edition, "/products"), "nothing");
    for address in ["/products?q=a%00%7F%C2%85%09b", "/?as_of=%00%E2%80%AE2023", "/%00%01"] {
        let html = page(edition, address).html;
        let raw = html.chars().find(|letter| letter.is_control() && *letter != '\n');
        assert_eq!(raw, None, "{address}");
    }
}

#[test]
fn from_a_row_of_a_target_to_its_item_and_back() {
    let edition = edition();
    for (target, root) in [
        ("consolidated", "/en/products/"),
        ("cooperatives", "/en/entities/"),
        ("craft-villages", "/en/villages/"),
    ] {
        let rows = page(edition, &format!("/en/targets/{target}?reading=&as_of=2023-11-30"));
        let item = page(edition, &link(&rows.html, root));
        assert_eq!(item.status, 200, "{target}");
        let back = link(&item.html, &format!("/en/targets/{target}?as_of=2023-11-30"));
        let (back, _) = back.split_once('#').expect("its rows");
        assert_eq!(page(edition, back).status, 200, "{back}");
    }
}

#[test]
fn the_list_as_data_has_every_product_that_was_found() {
    let edition = edition();
    let products = edition.items.products.len();
    let all = exhibit(edition, "/charts/products/list.csv").expect("a list");
    assert_eq!(all.data.rows.len(), products);
    let few = exhibit(edition, "/charts/products/list.csv?stars=4&district=088").expect("a list");
    assert!(!few.data.rows.is_empty() && few.data.rows.len() < products);
    assert!(few.data.rows.iter().all(|row| row[2].shown.starts_with('4')));
    assert!(exhibit(edition, "/charts/products/list.csv?stars=7").is_err());
}

/// The sample with a first product whose group is not stated.
fn without_a_group() -> Arc<Edition> {
    let mut edition = Edition::clone(edition());
    edition.items.products[0].group = None;
    edition.index = Index::new(&edition.items, &edition.links, &edition.districts);
    Arc::new(edition)
}

#[test]
fn a_group_that_is_not_stated_is_a_word_on_the_product_and_a_value_of_its_facet() {
    let (with, without) = (edition(), &without_a_group());
    let id = &with.items.products[0].id;
    let fact = |edition| {
        let html = page(edition, &format!("/en/products/{id}")).html;
        let (_, rest) = html.split_once("Product group</dt>").expect("its group");
        rest.split_once("</dd>").expect("a fact").0.to_owned()
    };
    assert!(fact(without).contains("not stated") && !fact(with).contains("not stated"));
    let offered = |edition| page(edition, "/products").html.contains("Không nêu nhóm");
    assert!(offered(without) && !offered(with));
    let found = page(without, "/products?group=none&as_of=2023-12-31").html;
    assert!(found.contains("Còn 1 trong"), "it alone");
    assert!(found.contains(&format!("href=\"/products/{id}")));
    let groups = ["food", "drink", "herbal", "handicraft", "ornamental", "tourism"];
    let all = groups.map(|group| format!("group={group}")).join("&");
    let known = without.items.products.len();
    let found = page(without, &format!("/products?{all}")).html;
    assert!(found.contains(&format!("Còn {} trong {known}", known - 1)), "it is of none of them");
}
