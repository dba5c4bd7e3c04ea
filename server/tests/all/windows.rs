//! The list of what is to be graded anew, on days whose act sets a window for it.

use std::sync::Arc;

use app::edition::Edition;

use crate::{
    extended::{cells, edition_of, exhibit, inputs_of_2026},
    site::{ask, site_of},
};

/// Seen from 25 November 2026: the window of `P1` is open, that of `P2` is not yet, that of `P3`
/// is missed; `P4` is extended; `P5` ended and may still be extended, `P6` no more.
const CERTIFICATES: &str = "product,stars,granted_on,granted_by,extended_until,extension_act\n\
    P1,3,2024-04-20,district,,\n\
    P2,3,2024-06-28,district,,\n\
    P3,3,2024-01-15,district,,\n\
    P4,3,2023-07-28,district,2026-12-01,khoản 3 Điều 12\n\
    P5,3,2023-09-01,district,,\n\
    P6,3,2023-05-20,district,,\n";
const DAY: &str = "2026-11-25";

fn edition() -> Arc<Edition> {
    edition_of(inputs_of_2026(), CERTIFICATES)
}

fn asked(address: &str) -> String {
    let site = site_of(Arc::unwrap_or_clone(edition()));
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let (status, _, bytes) = runtime.block_on(ask(&site, address));
    assert_eq!(status, 200, "{address}");
    String::from_utf8(bytes).expect("text")
}

#[test]
fn work_tells_of_each_product_its_window_and_extension_and_stands_by_what_is_due_first() {
    let work = exhibit(&edition(), "calendar/work", DAY).expect("an exhibit");
    let rows: Vec<_> = cells(&work).into_iter().map(|row| row[..7].to_vec()).collect();
    let (none, longer) = ("không có thời hạn", "không gia hạn");
    assert_eq!(
        rows,
        [
            ["Chè 5", "01/09/2026", "đã hết hạn 85 ngày", "Đã hết hạn", none, none, longer],
            ["Chè 4", "28/07/2026", "6 ngày", "Được gia hạn", none, none, "01/12/2026"],
            ["Chè 1", "20/04/2027", "146 ngày", "đang mở", "22/10/2026", "21/12/2026", longer],
            [
                "Chè 3",
                "15/01/2027",
                "51 ngày",
                "đã qua thời hạn",
                "19/07/2026",
                "17/09/2026",
                longer
            ],
            [
                "Chè 2",
                "28/06/2027",
                "215 ngày",
                "chưa đến thời hạn",
                "30/12/2026",
                "28/02/2027",
                longer
            ],
        ]
    );
    assert!(
        work.subtitle.contains("khoản 6 Điều 7 Quyết định 26/2026/QĐ-TTg"),
        "{}",
        work.subtitle
    );
}

#[test]
fn an_ended_certificate_stands_among_the_work_as_long_as_the_act_lets_it_be_extended() {
    let has = |day: &str| {
        let work = exhibit(&edition(), "calendar/work", day).expect("an exhibit");
        cells(&work).iter().any(|row| row[0] == "Chè 6")
    };
    assert!(has("2026-11-15"), "the 179th day after the end");
    assert!(!has("2026-11-16"));
}

#[test]
fn before_the_decision_work_is_told_as_ever() {
    let work = exhibit(&edition(), "calendar/work", "2026-05-21").expect("an exhibit");
    let head: Vec<_> = work.data.head.iter().map(|cell| &*cell.shown).collect();
    assert_eq!(head[..4], ["Sản phẩm", "Hết hạn", "Còn lại", "Chủ thể"]);
    assert_eq!(cells(&work)[1][..2], ["Chè 5", "01/09/2026"], "by its end, after Chè 6");
    assert!(!work.subtitle.contains("26/2026"));
}

#[test]
fn files_of_the_work_say_the_same() {
    let csv = asked(&format!("/charts/calendar/work.csv?as_of={DAY}"));
    assert!(csv.contains("Chè 1,2027-04-20,146 ngày,đang mở,2026-10-22,2026-12-21,"), "{csv}");
    let calendar = asked(&format!("/calendar.ics?as_of={DAY}")).replace("\r\n ", "");
    for (summary, day) in [
        ("Chè 1: Nộp từ ngày", "20261022"),
        ("Chè 1: Nộp đến hết ngày", "20261221"),
        ("Chè 1: Hết hạn", "20270420"),
        ("Chè 4: Gia hạn đến trước ngày", "20261201"),
    ] {
        let event = calendar.split("BEGIN:VEVENT").find(|event| event.contains(summary));
        let event = event.unwrap_or_else(|| panic!("{summary}: {calendar}"));
        assert!(event.contains(&format!("DTSTART;VALUE=DATE:{day}")), "{event}");
    }
    let before = asked("/calendar.ics?as_of=2026-05-21").replace("\r\n ", "");
    assert!(before.contains("SUMMARY:Chè 1\r\n"), "{before}");
}

#[test]
fn overview_says_how_far_the_windows_are_where_an_act_sets_them() {
    let said = "Nộp hồ sơ đánh giá lại: chưa đến thời hạn 1 · đang mở 1 · đã qua thời hạn 1 · \
                được gia hạn 1 · đã hết hạn 1"
        .replace(" ·", "\u{a0}·");
    let page = asked(&format!("/?as_of={DAY}"));
    assert!(page.contains(&said), "{page}");
    assert!(!asked("/?as_of=2026-05-21").contains("Nộp hồ sơ đánh giá lại:"));
}

#[test]
fn method_of_the_outlook_says_what_is_no_longer_graded_anew() {
    let said = "không được tính là sẽ được đánh giá lại";
    assert!(asked(&format!("/method/outlook?as_of={DAY}")).contains(said));
    assert!(!asked("/method/outlook?as_of=2026-05-21").contains(said));
}
