use super::*;

#[track_caller]
fn parse(link: &str) -> Address {
    let (path, query) = link.split_once('?').unwrap_or((link, ""));
    Address::parse(path, query).expect(link)
}

/// Where a link leads, by the one address that it has.
#[track_caller]
fn canonical(link: &str, expected: &str) {
    let at = parse(link);
    assert_eq!(at.href(), expected);
    assert_eq!(parse(expected), at, "the address of an address is itself");
}

#[test]
fn an_address_is_parsed_to_what_it_was_written_from() {
    for page in [
        Page::Overview,
        Page::Target("cooperatives".into()),
        Page::Districts,
        Page::District("088".into()),
        Page::Products,
        Page::MethodTarget("2023".into()),
        Page::Api,
    ] {
        for lang in Lang::ALL {
            let at = Address { lang, ..target().to(page.clone()) };
            for extent in [
                Extent::Page,
                Extent::Embed("targets".into()),
                Extent::File("a b".into(), Form::Csv),
            ] {
                let at = Address { extent, ..at.clone() };
                assert_eq!(parse(&at.href()), at);
            }
        }
    }
}

#[test]
fn an_item_has_an_address_whatever_its_id() {
    for id in ["P0141", "a/b", "100%", "%2F", "Đồng ?#&+", "...", "a,b", "/"] {
        let at = target().to(Page::Product(id.into()));
        assert_eq!(at.action().split('/').count(), 3, "{}", at.action());
        assert_eq!(parse(&at.href()), at);
    }
    check(target().to(Page::Village("V 1".into())), "/villages/V%201?as_of=2023-09-30");
}

#[test]
fn an_id_that_a_browser_takes_away_is_none() {
    for path in ["/products/.", "/products/..", "/products/%2E%2e", "/products//", "/targets//x"] {
        assert!(matches!(parse(path).page, Page::Nowhere(_) | Page::Products), "{path}");
    }
}

#[test]
fn what_a_page_does_not_take_is_left_out() {
    canonical("/figures?q=tea&as_of=2023-09-30&utm=1", "/figures?as_of=2023-09-30");
    canonical("/?page=2", "/");
    canonical("/products?page=1&q=&stars=4", "/products?stars=4");
    canonical("/?theme=dark", "/");
    canonical("/charts/course.svg?theme=dark&x=1", "/charts/course.svg?theme=dark");
}

#[test]
fn an_address_has_one_order_and_one_path() {
    canonical(
        "/products?sort=name&stars=4&q=b&plan=2024&stars=3&stars=4",
        "/products?plan=2024&q=b&stars=3&stars=4&sort=name",
    );
    canonical("/districts/", "/districts");
    canonical("/en/", "/en");
    canonical("/targets/x?reading=a&reading=b", "/targets/x?reading=b");
    canonical("/entities/a%20b%2F%41", "/entities/a%20b%2FA");
}

#[test]
fn a_day_that_does_not_exist_is_said_as_it_was_written() {
    let no = Address::parse("/en/figures", "as_of=2023-02-31&plan=2024").expect_err("no day");
    assert_eq!((no.value.as_str(), no.at.href().as_str()), ("2023-02-31", "/en/figures"));
}

#[test]
fn an_order_or_a_number_that_cannot_be_one_is_refused() {
    for (path, query, key) in [
        ("/", "order=document", Key::Order),
        ("/products", "page=0", Key::Page),
        ("/products", "page=007", Key::Page),
        ("/products", "page=x", Key::Page),
    ] {
        let no = Address::parse(path, query).expect_err(query);
        assert_eq!((no.key, no.at.href().as_str()), (Some(key), path), "{query}");
    }
}

#[test]
fn a_path_without_a_page_keeps_its_language_and_leads_nowhere_else() {
    canonical("/en/nowhere", "/en/nowhere");
    check(parse("/en/nowhere").in_lang(Lang::Vi), "/nowhere");
    check(parse("/english"), "/english");
    // Neither is an address of this site for a browser.
    check(parse("//evil.example/x"), "/");
    check(parse("/en//evil.example").in_lang(Lang::Vi), "/");
    check(parse("/\\evil.example"), "/%5Cevil.example");
}

#[test]
fn an_exhibit_of_no_page_or_of_no_form_is_no_exhibit() {
    for path in ["/charts/nowhere/course.svg", "/charts/course.gif", "/charts", "/embed/nowhere/x"]
    {
        assert_eq!(parse(path).page, Page::Nowhere(path.into()));
    }
}
