//! The pages that find an item and show it, from link to link.

use std::sync::Arc;

use app::{
    board::{Board, Items},
    find::Index,
    route::{Answer, Asked, Assets, answer, exhibit},
};
use server::place::LAO_CAI;

use crate::boards::boards;

const ODD: &str = "a/b 100% <Đ>?#";

/// The sample with one product of an odd id.
fn odd() -> Vec<Arc<Board>> {
    let board = &boards()[0];
    let mut items = Items::clone(&board.items);
    items.products[0].id = ODD.into();
    let find = Arc::new(Index::new(&items, &board.links, &LAO_CAI.districts));
    vec![Arc::new(Board { items: Arc::new(items), find, ..Board::clone(board) })]
}

fn asked(address: &str) -> Asked<'_> {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    Asked { path, query }
}

fn page(boards: &[Arc<Board>], address: &str) -> Answer {
    answer(boards, &Assets::default(), &asked(address))
}

/// The first address in a page that begins with `start`.
fn link(html: &str, start: &str) -> String {
    let from = html.find(&format!("href=\"{start}")).expect("a link") + "href=\"".len();
    let (link, _) = html[from..].split_once('"').expect("its end");
    link.replace("&amp;", "&")
}

#[test]
fn an_item_with_an_odd_id_is_reached_by_the_links_to_it() {
    let boards = &odd();
    let list = page(boards, "/products?q=100%25&as_of=2023-06-30");
    assert!(list.html.contains("Còn 1 trong"), "found by its id");
    let link_to = link(&list.html, "/products/a");
    let shown = page(boards, &link_to);
    assert_eq!(shown.status, 200, "{link_to}");
    assert!(shown.html.contains("a/b 100% &lt;Đ&gt;?#"), "its id stands on its page");

    let csv = link(&shown.html, "/charts/products/a");
    assert!(exhibit(boards, &asked(&csv)).is_some(), "{csv}");
    let frame = link(&shown.html, "/embed/products/a");
    assert_eq!(page(boards, &frame).status, 200, "{frame}");
}

#[test]
fn from_a_row_of_a_target_to_its_item_and_back() {
    let boards = boards();
    for (target, root) in [
        ("consolidated", "/en/products/"),
        ("cooperatives", "/en/entities/"),
        ("craft-villages", "/en/villages/"),
    ] {
        let rows = page(boards, &format!("/en/targets/{target}?reading=&as_of=2023-11-30"));
        let item = page(boards, &link(&rows.html, root));
        assert_eq!(item.status, 200, "{target}");
        let back = link(&item.html, &format!("/en/targets/{target}?as_of=2023-11-30"));
        let (back, _) = back.split_once('#').expect("its rows");
        assert_eq!(page(boards, back).status, 200, "{back}");
    }
}

#[test]
fn the_list_as_data_has_every_product_that_was_found() {
    let boards = boards();
    let products = boards[0].items.products.len();
    let all = exhibit(boards, &asked("/charts/products/list.csv")).expect("a list").exhibit;
    assert_eq!(all.data.rows.len(), products);
    let few = exhibit(boards, &asked("/charts/products/list.csv?stars=4&district=088"))
        .expect("a list")
        .exhibit;
    assert!(!few.data.rows.is_empty() && few.data.rows.len() < products);
    assert!(few.data.rows.iter().all(|row| row[2].shown.starts_with('4')));
    assert!(exhibit(boards, &asked("/charts/products/list.csv?stars=7")).is_none());
}
