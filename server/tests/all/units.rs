//! In units of which day pages are told, and what these are called.

use std::sync::Arc;

use app::{
    edition::Edition,
    part::exhibit::Exhibit,
    route::{ExhibitFile, PathAndQuery},
};

use crate::{boards, calendar::parse, names::page, shipped::edition_of};

fn merged() -> Arc<Edition> {
    Arc::new(edition_of("2025"))
}

fn exhibit(edition: &Arc<Edition>, path: &str) -> Exhibit {
    let asked = PathAndQuery { path, query: "" };
    let file = ExhibitFile::read(edition, &asked).expect("a view");
    file.exhibit().expect("an exhibit")
}

#[test]
fn every_page_in_units_of_before_the_reform_says_once_of_which_state_they_are() {
    let of = "Bảng đơn vị hành chính của chương trình là hiện trạng đầu năm 2025";
    for (plan, day) in
        [("2023", "31/12/2023"), ("dong-thap-2024", "31/12/2024"), ("lam-dong-2023", "31/01/2025")]
    {
        let edition = Arc::new(edition_of(plan));
        for address in ["/", "/targets", "/districts", "/products", "/method", "/data"] {
            let said = format!("Địa bàn theo ngày {day}. {of}");
            assert_eq!(page(&edition, address).matches(&said).count(), 1, "{plan}: {address}");
        }
    }
    let merged = merged();
    assert!(!page(&merged, "/districts").contains(of), "units of after");
    assert!(page(&merged, "/districts?units=2023").contains(of), "the same in units of before");
    for (day, is_before) in [("2025-03-01", true), ("2025-06-30", true), ("2025-07-01", false)] {
        let of_day = Edition { units_on: parse(day), ..(*merged).clone() };
        assert_eq!(page(&Arc::new(of_day), "/data").contains(of), is_before, "communes of {day}");
    }
}

#[test]
fn units_of_before_are_named_with_the_state_in_which_they_are_known() {
    let edition = merged();
    let said = "18 địa bàn như ngày 31/12/2023 (theo hiện trạng đầu năm 2025)";
    for address in ["/districts", "/?units=2023"] {
        assert!(page(&edition, address).contains(said), "{address}");
    }
}

#[test]
fn a_commune_is_told_from_the_province_whose_name_it_bears() {
    let html = page(&merged(), "/districts/02647");
    for said in [
        "Phần của phường Lào Cai trong từng chỉ tiêu",
        "mọi sản phẩm của phường Lào Cai",
        "Phường Lào Cai có thể có thêm gì",
    ] {
        assert!(html.contains(said), "{said}");
    }
    let targets = exhibit(&merged(), "/charts/districts/02647/targets.csv");
    assert_eq!(targets.data.head[1].shown, "Phường Lào Cai");
}

#[test]
fn communes_are_called_by_the_kinds_of_the_plans_day() {
    let (merged, before) = (merged(), boards::edition());
    let items = &merged.items;
    let (product, entity) = (&items.products[0].id, &items.entities[0].id);
    let of_items = [format!("/products/{product}"), format!("/entities/{entity}")];
    for address in of_items.iter().map(String::as_str).chain(["/", "/targets/communes"]) {
        assert!(!page(&merged, address).contains("phường, thị trấn"), "{address}");
    }
    // What a commune was before is told with its kind of then.
    let brought = "Thị trấn Cổ Phúc (mã 04498) được tính cho Xã Trấn Yên (mã 04498)";
    assert!(of_items.iter().all(|address| page(&merged, address).contains(brought)));
    assert!(page(before, "/").contains("152\u{a0}xã, phường, thị trấn có sản phẩm"));
}

#[test]
fn a_list_of_communes_says_of_which_kind_each_is_and_names_no_area_that_is_the_commune_itself() {
    let rows = exhibit(&merged(), "/charts/targets/communes/rows.csv");
    let head: Vec<_> = rows.data.head.iter().map(|cell| cell.shown.as_str()).collect();
    assert_eq!(head, ["Xã, phường", "Loại", "Vì sao được tính"]);
    let mut kinds: Vec<_> = rows.data.rows.iter().map(|row| row[1].shown.as_str()).collect();
    assert!(rows.data.rows.iter().all(|row| row.len() == head.len()));
    kinds.sort_unstable();
    kinds.dedup();
    assert_eq!(kinds, ["phường", "xã"]);
}
