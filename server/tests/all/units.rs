//! In units of which day pages are told.

use std::sync::Arc;

use app::edition::Edition;

use crate::{names::page, shipped::edition_of};

fn merged() -> Arc<Edition> {
    Arc::new(edition_of("2025"))
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
}

#[test]
fn units_of_before_are_named_with_the_state_in_which_they_are_known() {
    let edition = merged();
    let said = "18 địa bàn như ngày 31/12/2023 (theo hiện trạng đầu năm 2025)";
    for address in ["/districts", "/?units=2023"] {
        assert!(page(&edition, address).contains(said), "{address}");
    }
}
