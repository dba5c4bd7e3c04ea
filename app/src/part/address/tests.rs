use super::*;

#[track_caller]
fn check(address: Address, expected: &str) {
    assert_eq!(address.href(), expected);
}

fn target() -> Address {
    Address {
        path: "/targets/cooperatives".into(),
        as_of: Day::from_ymd(2023, 9, 30),
        ..Address::default()
    }
}

#[test]
fn a_default_view_has_no_query() {
    check(Address { path: "/".into(), page: 1, ..Address::default() }, "/");
    check(Address { path: "/".into(), lang: Lang::En, ..Address::default() }, "/en");
}

#[test]
fn language_keeps_page_and_query() {
    check(target().in_lang(Lang::En), "/en/targets/cooperatives?as_of=2023-09-30");
}

#[test]
fn another_page_keeps_day_and_plan_only() {
    let at = Address { plan: Some("2024".into()), place: Some("088".into()), page: 3, ..target() };
    check(at.to("/figures"), "/figures?as_of=2023-09-30&plan=2024");
    check(at, "/targets/cooperatives?as_of=2023-09-30&plan=2024&place=088&page=3");
}

#[test]
fn choices_stand_in_one_order_and_are_encoded() {
    let at = Address { path: "/products".into(), ..Address::default() };
    let at = at.with("q", Some("rượu & trà".into())).toggled("stars", "4").toggled("stars", "3");
    check(at.clone(), "/products?q=r%C6%B0%E1%BB%A3u%20%26%20tr%C3%A0&stars=3&stars=4");
    check(at.toggled("stars", "4").with("q", None), "/products?stars=3");
}

#[test]
fn an_exhibit_stands_under_its_page() {
    let at = target().in_lang(Lang::En);
    assert_eq!(
        at.file("course", "svg"),
        "/en/charts/targets/cooperatives/course.svg?as_of=2023-09-30"
    );
    let home = Address { path: "/".into(), ..Address::default() };
    assert_eq!(home.embed("targets"), "/embed/targets");
}

#[test]
fn an_item_has_an_address_whatever_its_id() {
    for id in ["P0141", "a/b", "100%", "%2F", "Đồng ?#&+", "."] {
        let at = target().to_item("products", id);
        let parts: Vec<&str> = at.path.split('/').collect();
        assert_eq!(parts.len(), 3, "{}", at.path);
        assert_eq!(decoded(parts[2]), id);
    }
    check(target().to_item("villages", "V 1"), "/villages/V%201?as_of=2023-09-30");
}
