use super::*;

#[track_caller]
fn check(address: Address, expected: &str) {
    assert_eq!(address.href(), expected);
}

fn target() -> Address {
    let carried = Carried { as_of: Day::from_ymd(2023, 9, 30), ..Carried::default() };
    Address { carried, ..Address::default().to_target("cooperatives") }
}

#[test]
fn a_default_view_has_no_query() {
    check(Address::default().turn_to(Key::Page, 1), "/");
    check(Address::default().in_lang(Lang::En), "/en");
}

#[test]
fn language_keeps_page_and_query() {
    check(target().in_lang(Lang::En), "/en/targets/cooperatives?as_of=2023-09-30");
}

#[test]
fn another_page_keeps_what_links_carry_and_nothing_else() {
    let carried = Carried { plan: Some("2024".into()), ..target().carried };
    let at = Address { carried, ..target() }.with(Key::Place, Some("088")).turn_to(Key::Page, 3);
    check(at.to(Page::Figures), "/figures?as_of=2023-09-30&plan=2024");
    check(at, "/targets/cooperatives?as_of=2023-09-30&plan=2024&place=088&page=3");
}

#[test]
fn choices_stand_in_one_order_and_are_encoded() {
    let at = Address::default().to(Page::Products).with(Key::Q, Some("rượu & trà"));
    let at = at.toggle(Key::Stars, "4").toggle(Key::Stars, "3");
    check(at.clone(), "/products?q=r%C6%B0%E1%BB%A3u%20%26%20tr%C3%A0&stars=3&stars=4");
    check(at.toggle(Key::Stars, "4").with(Key::Q, None::<&str>), "/products?stars=3");
}

#[test]
fn a_choice_leads_to_the_first_page_of_its_list() {
    let at = Address::default().to(Page::Products).turn_to(Key::Page, 4);
    check(at.with(Key::Sort, Some("name")), "/products?sort=name");
    check(at.toggle(Key::Stars, "4"), "/products?stars=4");
}

#[test]
fn an_exhibit_stands_under_its_page() {
    let at = target().in_lang(Lang::En);
    assert_eq!(
        at.file("course", Form::Svg),
        "/en/charts/targets/cooperatives/course.svg?as_of=2023-09-30"
    );
    assert_eq!(link::embed("/", "targets"), "/embed/targets");
    assert_eq!(link::embed("/en", "targets"), "/en/embed/targets");
    assert_eq!(
        link::share("/en/targets?as_of=2023-06-30", "targets"),
        "/en/share/targets/targets?as_of=2023-06-30"
    );
}

#[test]
fn a_link_on_another_day_keeps_the_rest() {
    let day = Day::from_ymd(2023, 9, 30);
    for (link, on, expected) in [
        ("/", day, "/?as_of=2023-09-30"),
        ("/?plan=2024", day, "/?as_of=2023-09-30&plan=2024"),
        ("/?as_of=2022-12-31&plan=2024", None, "/?plan=2024"),
        ("/?as_of=2022-12-31", None, "/"),
    ] {
        assert_eq!(link::on_day(link, on), expected);
    }
}

#[test]
fn a_number_has_one_way_to_be_written() {
    for (text, expected) in [
        ("0", Some(0)),
        ("7", Some(7)),
        ("07", None),
        ("+7", None),
        ("", None),
        ("99999999999", None),
    ] {
        assert_eq!(number(text), expected, "{text}");
    }
}

#[test]
fn slugs_are_small_letters_digits_and_hyphens() {
    assert!(is_slug("green-chains") && is_slug("2023"));
    for text in ["", "Green", "a.b", "a/b", "ô", "a_b", ".."] {
        assert!(!is_slug(text), "{text}");
    }
}

#[cfg(feature = "ssr")]
mod parsed;
