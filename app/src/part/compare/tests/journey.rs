use super::*;

#[test]
fn a_view_that_travels_as_text_arrives_unchanged() {
    for lang in Lang::ALL {
        for choice in [
            Choice { measure: 2, day: DAY, against: None, since: None, sort: None },
            Choice {
                measure: 0,
                day: FIRST,
                against: Some(Against::Day),
                since: Some(FIRST),
                sort: Some(2),
            },
            Choice {
                measure: 1,
                day: DAY,
                against: Some(Against::Goal),
                since: Some(Day(-3)),
                sort: None,
            },
        ] {
            let mut all = Compared { lang, ..all() };
            all.places[2].2 = Some(crate::board::Tile { row: 3, column: 4 });
            let view = CompareView { all: Arc::new(all), choice };
            let text = view.to_text();
            let arrived = CompareView::from_text(&text).expect("of the form");
            assert_eq!(arrived.to_text(), text);
            assert_eq!(arrived.choice, view.choice);
            for (arrived, sent) in arrived.all.measures.iter().zip(&view.all.measures) {
                assert_eq!(arrived, sent);
            }
            assert_eq!(*arrived.all, *view.all);
        }
    }
}

#[test]
fn what_is_not_of_the_form_is_refused() {
    let whole = view(0, None).to_text();
    for text in [
        "",
        "1 2 3",
        "0 1 2 3 4 5 6 7 0 -1\nregister\n\n080\nSa Pa\n1 1",
        &whole[..whole.len() / 2].replace("cách", "\n\n"),
    ] {
        assert!(CompareView::from_text(text).is_none(), "{text}");
    }
}

/// With more steps than a page may carry.
fn large() -> Compared {
    let mut all = all();
    let days = (0..Compared::MOST as i32).map(|day| Step::from((FIRST.0 + day, day as u32, 0)));
    all.measures[2].districts[0].steps = days.collect();
    all.measures[2].province = Steps::sum(false, &all.measures[2].districts);
    all
}

#[test]
fn a_page_carries_every_day_or_its_own_days_only() {
    let small = view(2, None);
    assert_eq!(small.clone().for_browser().all, small.all);
    let large = CompareView { all: Arc::new(large()), ..small };
    let sent = large.clone().for_browser();
    assert!(sent.all.is_small() && sent.has_figures());
    assert_eq!(sent.all.only, Some([Day(19_357), DAY]));
    for (name, value, here) in [
        ("measure", "channels.listed", true),
        ("against", "province", true),
        ("since", "2022-12-31", true),
        ("since", "2023-01-01", false),
    ] {
        let choice = sent.all.with(sent.choice, name, value).expect("a choice");
        assert_eq!(CompareView { choice, ..sent.clone() }.has_figures(), here, "{name}={value}");
        assert!(CompareView { choice, ..large.clone() }.has_figures());
    }
}

#[test]
fn what_a_large_register_shows_is_the_same_with_its_own_days_only() {
    let all = Arc::new(large());
    for measure in 0..3 {
        for against in [None, Some(Against::Goal), Some(Against::Province), Some(Against::Day)] {
            for since in [None, Some(FIRST), Some(DAY), Some(Day(20_000))] {
                let choice = Choice { measure, day: DAY, against, since, sort: None };
                let whole = CompareView { all: Arc::clone(&all), choice };
                let sent = whole.clone().for_browser().to_text();
                let arrived = CompareView::from_text(&sent).expect("of the form");
                for id in ["measure", "slope", "funnel"] {
                    assert_eq!(exhibit(&arrived, id), exhibit(&whole, id), "{id} {choice:?}");
                }
                assert_eq!(tiles(&arrived).into_string(), tiles(&whole).into_string());
                assert_eq!(heading(&arrived).into_string(), heading(&whole).into_string());
            }
        }
    }
}
