//! What a program is told of by itself: a calendar and a feed.

use axum::http::{StatusCode, header};

use super::{ask, bytes, field, on_site};

#[test]
fn what_is_to_be_graded_anew_and_each_milestone_is_an_event_of_a_calendar() {
    on_site(|site| async move {
        for query in ["as_of=2023-06-30", "as_of=2023-06-30&place=088"] {
            let lines = async |path: &str| {
                let answer = ask(&site, &format!("{path}?{query}"), &[]).await;
                assert_eq!(answer.status(), StatusCode::OK, "{path}");
                String::from_utf8(bytes(answer).await).expect("UTF-8")
            };
            let calendar = lines("/calendar.ics").await;
            let table = lines("/charts/calendar/work.csv").await;
            let events = calendar.matches("BEGIN:VEVENT").count();
            let milestones = lines("/charts/calendar/milestones.csv").await;
            let rows = table.lines().count() - 1 + milestones.lines().count() - 1;
            assert_eq!(events, rows, "{query}");
            assert!(calendar.contains("DTSTART;VALUE=DATE:20251231"), "the longer plan's day");
            assert!(events > 3 && calendar.starts_with("BEGIN:VCALENDAR\r\n"), "{calendar}");
            let first = table.lines().nth(1).expect("a row").split(',').nth(1).expect("a day");
            let day = first.replace('-', "");
            assert!(calendar.contains(&format!("DTSTART;VALUE=DATE:{day}")), "{first}: {calendar}");
            assert!(calendar.contains("URL:https://ocop.example/products/"), "{calendar}");
        }
        let answer = ask(&site, "/calendar.ics?place=999", &[]).await;
        assert_eq!(answer.status(), StatusCode::NOT_FOUND);
        assert_eq!(field(&answer, header::CONTENT_TYPE), "application/problem+json");
    });
}

#[test]
fn what_changed_is_a_feed_with_an_entry_for_each_month_that_leads_to_its_page() {
    on_site(|site| async move {
        for (path, page) in [("/changes.atom", "/changes?"), ("/en/changes.atom", "/en/changes?")] {
            let answer = ask(&site, path, &[]).await;
            assert_eq!(answer.status(), StatusCode::OK, "{path}");
            assert_eq!(field(&answer, header::CONTENT_TYPE), "application/atom+xml; charset=utf-8");
            let feed = String::from_utf8(bytes(answer).await).expect("UTF-8");
            let ids: Vec<&str> =
                feed.split("<id>").skip(2).filter_map(|it| it.split("</id>").next()).collect();
            assert!(ids.len() >= 12, "{path}: {}", ids.len());
            for id in ids {
                let id = id.replace("&amp;", "&");
                let at = id.strip_prefix("https://ocop.example").expect("a whole address");
                assert!(at.starts_with(page), "{at}");
                let answer = ask(&site, at, &[]).await;
                assert!(answer.status().is_success() || answer.status().is_redirection(), "{at}");
            }
        }
    });
}
