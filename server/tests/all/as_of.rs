//! What pages say of the day that they are asked for.

use std::sync::Arc;

use app::{board::Day, edition::Edition};

use crate::{boards, names::page, shipped::edition_of};

fn says(edition: &Arc<Edition>, day: Day) -> bool {
    let said = "việc gì phát sinh sau đó mà chưa được ghi thì chưa được tính";
    let [start, targets] = ["/", "/targets"].map(|path| {
        let html = page(edition, &format!("{path}?as_of={day}"));
        html.contains(said)
    });
    assert_eq!(start, targets, "{day}");
    start
}

#[test]
fn a_day_after_all_that_the_register_notes_says_what_does_not_count_yet() {
    for edition in [boards::edition().clone(), Arc::new(edition_of("dong-thap-2024"))] {
        let board = edition.default_board();
        let latest = board.known_until.max(board.default_day);
        assert!(!says(&edition, board.default_day), "{}: the first day shown", board.plan);
        assert!(!says(&edition, latest), "{}: {latest}", board.plan);
        assert!(says(&edition, latest.plus(1)), "{}: after {latest}", board.plan);
    }
}

#[test]
fn from_a_day_after_the_latest_noted_one_step_leads_to_it() {
    let edition = Arc::new(edition_of("dong-thap-2024"));
    let html = page(&edition, "/targets?as_of=2024-12-31");
    assert!(html.contains("Nội dung mới nhất trong danh mục là của ngày 29/12/2023"), "{html}");
    assert!(html.contains(r#"href="/targets">Xem số liệu mới nhất"#), "{html}");
}
