use app::{
    board::{Day, EntityKind, Granter, Group},
    format::Lang,
    register::rule::{CERTIFICATE_MONTHS, MOST_STARS, RECOGNISED_STARS, REGRADING_DAYS},
};

use super::{ACTS, parse};

fn granters(day: &str) -> [Option<Granter>; 3] {
    let act = ACTS.on(day.parse().expect("a day")).expect("an act");
    [3, 4, 5].map(|stars| act.granter(stars))
}

#[test]
fn every_act_says_of_terms_stars_and_extensions_what_the_program_counts_with() {
    for act in &ACTS.0 {
        assert_eq!(act.term_months, CERTIFICATE_MONTHS, "{}", act.title.en);
        assert_eq!(act.least_stars, RECOGNISED_STARS, "{}", act.title.en);
        let all = usize::from(MOST_STARS - RECOGNISED_STARS) + 1;
        assert!(act.granters.is_empty() || act.granters.len() == all, "{}", act.title.en);
        assert!(act.extension.is_none_or(|it| it.days == REGRADING_DAYS), "{}", act.title.en);
    }
}

#[test]
fn what_is_cited_of_an_act_is_a_page_and_no_whole_site() {
    for address in ACTS.0.iter().flat_map(super::addresses) {
        let (_, rest) = address.split_once("://").expect("an address");
        let page = rest.split_once('/').map_or("", |(_, page)| page);
        assert!(!page.is_empty(), "{address}");
    }
}

#[test]
fn the_column_of_extensions_says_how_long_the_act_lets_them_be() {
    let columns = app::schema::Table::Certificates.columns();
    let column = columns.iter().find(|it| it.name == "extended_until").expect("a column");
    let days = ACTS.extension().expect("an extension").1.days;
    assert!(column.meaning.en.contains(&format!("at most {days} days")));
    assert!(column.meaning.vi.contains(&format!("muộn nhất {days} ngày")));
}

#[test]
fn who_grants_which_stars_changed_on_these_days() {
    let [district, province, ministry] = Granter::ALL.map(Some);
    let old = [province, province, ministry];
    assert_eq!(granters("2019-12-13"), old);
    assert_eq!(granters("2023-02-23"), old);
    assert_eq!(granters("2023-02-24"), [district, province, ministry]);
    assert_eq!(granters("2025-06-30"), [district, province, ministry]);
    assert_eq!(granters("2025-07-01"), [None; 3], "no rule was found");
    assert_eq!(granters("2025-07-06"), old);
    assert_eq!(granters("2026-05-22"), old);
}

#[test]
fn a_window_and_extensions_come_with_the_decision_of_2026() {
    let says = |day: &str| {
        let act = ACTS.on(day.parse().expect("a day")).expect("an act");
        let window = act.regrading.map(|it| (it.opens, it.closes));
        (window, act.extension.map(|it| it.days))
    };
    assert_eq!(says("2026-05-21"), (None, None));
    assert_eq!(says("2026-05-22"), (Some((180, 120)), Some(180)));
}

#[test]
fn groups_of_2019_are_those_of_2023_in_other_words_and_without_ornamental_ones() {
    let words = |day: &str, group: Group| -> Vec<&str> {
        let act = ACTS.on(day.parse().expect("a day")).expect("an act");
        let groups = act.groups.as_ref().expect("groups");
        let of = groups.words.iter().filter(|(of, _)| *of == group);
        of.map(|(_, word)| Lang::Vi.text(word)).collect()
    };
    assert_eq!(words("2023-02-23", Group::Herbal), ["thảo dược"]);
    assert_eq!(
        words("2023-02-23", Group::Handicraft),
        ["vải và may mặc", "lưu niệm - nội thất - trang trí"]
    );
    assert!(words("2023-02-23", Group::Ornamental).is_empty());
    for day in ["2023-02-24", "2025-07-01", "2025-07-06", "2026-05-22"] {
        assert!(Group::ALL.into_iter().all(|group| words(day, group).len() == 1), "{day}");
        assert_eq!(words(day, Group::Herbal), ["dược liệu và sản phẩm từ dược liệu"], "{day}");
    }
}

#[test]
fn kinds_of_entities_are_known_of_the_decision_of_2026_alone() {
    let knows = |day: &str, kind, group| {
        let act = ACTS.on(day.parse().expect("a day")).expect("an act");
        act.kinds.as_ref().map(|kinds| kinds.know(kind, Some(group)))
    };
    for kind in EntityKind::ALL {
        assert_eq!(knows("2026-05-21", kind, Group::Food), None, "no whole list was found");
        let known = !matches!(kind, EntityKind::LargeEnterprise | EntityKind::Association);
        assert_eq!(knows("2026-05-22", kind, Group::Food), Some(known), "{kind:?}");
    }
    assert_eq!(knows("2026-05-22", EntityKind::Association, Group::Tourism), Some(true));
}

#[test]
fn groups_that_are_not_there_are_refused() {
    let act = "[groups.2019]\nfood = [{ vi = \"A\", en = \"A\" }]\n[[act]]\n\
        title = { vi = \"A\", en = \"A\" }\nurl = \"https://a.vn\"\nterm_months = 36\n\
        least_stars = 3\ngroups = { scheme = \"2019\" }\n";
    assert!(parse(act).is_ok());
    assert!(parse(&act.replace("scheme = \"2019\"", "scheme = \"2020\"")).is_err());
    assert!(parse(&act.replace("food =", "fruit =")).is_err());
}

#[test]
fn acts_out_of_order_are_refused() {
    let act = |from: &str| {
        format!(
            "[[act]]\nfrom = \"{from}\"\ntitle = {{ vi = \"A\", en = \"A\" }}\n\
             url = \"https://a.vn\"\nterm_months = 36\nleast_stars = 3\n"
        )
    };
    let two = |one: &str, other: &str| parse(&(act(one) + &act(other)));
    assert!(two("2023-01-01", "2024-01-01").is_ok());
    assert!(two("2024-01-01", "2024-01-01").is_err());
    assert!(parse(&act("2024-02-30")).is_err());
    assert!(parse(&act("2024-01-01").replace("https://", "")).is_err());
    assert_eq!(ACTS.0[0].from, Day::FIRST);
}
