//! Names: that of the whole comes from its data, and an English page says which words
//! are Vietnamese.

use std::sync::Arc;

use app::{
    board::{Board, PlaceKind},
    edition::Edition,
    route::{Assets, PathAndQuery, answer},
};

use server::{
    edition::compute,
    input::{File, Inputs, Parsed},
    place::Table,
};

use crate::{
    boards::{edition, inputs},
    shipped::edition_of,
};

/// The page at `address`, which there is.
pub fn page(edition: &Arc<Edition>, address: &str) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let answer = answer(edition, &Assets::default(), &PathAndQuery { path, query });
    assert_eq!(answer.status, 200, "{address}");
    answer.html
}

#[test]
fn the_whole_is_called_after_the_province_of_its_places() {
    let mut edition = Edition::clone(edition());
    edition.province.name = "Cà Mau".into();
    let edition = Arc::new(edition);
    for (address, name) in
        [("/method", "Chỉ tiêu OCOP Cà Mau"), ("/en/method", "OCOP targets of Cà Mau")]
    {
        let html = page(&edition, address);
        assert!(html.contains(&format!(" · {name}</title>")), "{address}: title");
        assert!(html.contains(&format!(">{name}</a>")), "{address}: brand");
        assert!(html.contains(&format!("{name}. “")), "{address}: citation");
    }
    let frame = page(&edition, "/en/embed/targets");
    assert!(frame.contains(">OCOP targets of Cà Mau</a>"));
}

#[test]
fn the_whole_of_a_city_under_the_centre_is_called_a_city() {
    let mut edition = Edition::clone(edition());
    (edition.province.name, edition.province.kind) = ("Cà Mau".into(), PlaceKind::City);
    let edition = Arc::new(edition);
    let names = [("/data", "Chỉ tiêu OCOP TP Cà Mau"), ("/en/data", "OCOP targets of Cà Mau City")];
    for (address, name) in names {
        let html = page(&edition, address);
        assert!(html.contains(&format!(">{name}</a>")), "{address}: brand");
        assert!(html.contains(&format!("{name}. ")), "{address}: citation");
    }
}

#[test]
fn units_of_a_table_that_somebody_gives_are_not_said_to_be_of_the_programs() {
    let own = inputs();
    assert!(!own.are_units_given());
    let file = &own.places.file;
    let text = file.text.replace("Bát Xát", "Bát Xát (mới)").into();
    let file = File { name: file.name.clone(), text };
    let places = Parsed::new(file, Table::read).expect("places");
    let given = Inputs { places, ..own.clone() };
    let today = "2026-01-01".parse().expect("a day");
    let given = Arc::new(compute(&given, today).expect("an edition").0);
    for (address, of_the_program, of_another) in [
        ("/method", "của chương trình là hiện trạng", "không phải bảng của chương trình"),
        ("/en/data", "The program’s table of units", "in place of the program’s"),
    ] {
        for (edition, expected) in [(edition(), [true, false]), (&given, [false, true])] {
            let html = page(edition, address);
            let said = [of_the_program, of_another].map(|words| html.contains(words));
            assert_eq!(said, expected, "{address}");
        }
    }
}

/// The start tags right before each place where `name`, whole or with the mark that tables give
/// to what is illustrative, is all that an element holds.
fn tags<'h>(html: &'h str, name: &str) -> Vec<&'h str> {
    let whole = name.replace('&', "&amp;");
    let short = whole.replace("(minh họa)", "(MH)");
    let mut places: Vec<usize> = [&whole, &short]
        .into_iter()
        .flat_map(|name| {
            html.match_indices(&format!(">{name}<")).map(|(at, _)| at).collect::<Vec<_>>()
        })
        .collect();
    places.sort_unstable();
    places.dedup();
    let tags = places.into_iter().map(|at| &html[html[..at].rfind('<').expect("a tag")..=at]);
    // The letters of a picture are not read out: its title and its table are.
    tags.filter(|tag| !tag.starts_with("<text ")).collect()
}

#[test]
fn an_english_page_says_that_names_are_vietnamese_and_a_vietnamese_page_need_not() {
    let edition = edition();
    let items = &edition.items;
    // A ward may bear the name of its town, which also heads a column.
    let of_its_own = |name: &str| edition.districts.iter().all(|place| place.name != name);
    let mut products = items.products.iter();
    let product = products.find(|row| of_its_own(&items.communes[row.commune as usize].name));
    let product = product.expect("a product in such a commune");
    let entity = &items.entities[product.entity as usize];
    let village = &items.villages[0];
    let commune = &*items.communes[product.commune as usize].name;
    let district = &edition.districts[usize::from(product.place)];
    let channel = &*items.listings[0].channel;
    let listed = &items.products[items.listings[0].product as usize];
    let decision =
        items.certificates.iter().find_map(|row| Some((row.product, row.decision.as_deref()?)));
    let (graded, decision) = decision.expect("a decision");
    let graded = &items.products[graded as usize];
    let makers = page(edition, "/targets/cooperatives");
    let maker = items.entities.iter().find(|row| !tags(&makers, &row.name).is_empty());
    let maker = &maker.expect("a cooperative that counts").name;
    for (path, names) in [
        (format!("/products?q={}", product.id), vec![&*product.name, &entity.name, &district.name]),
        (
            format!("/products/{}", product.id),
            vec![&product.name, &entity.name, commune, &district.name],
        ),
        (format!("/products/{}", listed.id), vec![&listed.name, channel]),
        (format!("/products/{}", graded.id), vec![decision]),
        (format!("/entities/{}", entity.id), vec![&entity.name, &product.name, commune]),
        (format!("/villages/{}", village.id), vec![&village.name]),
        (format!("/districts/{}", district.code), vec![commune]),
        ("/targets/cooperatives".to_owned(), vec![maker]),
        ("/".to_owned(), vec![&edition.districts[0].name]),
    ] {
        let (vietnamese, english) = (page(edition, &path), page(edition, &format!("/en{path}")));
        for name in names {
            let tags_of = |html| tags(html, name);
            assert!(!tags_of(&english).is_empty(), "{path}: {name}");
            for tag in tags_of(&english) {
                assert!(tag.contains(" lang=\"vi\""), "/en{path}: {tag}{name}");
            }
            for tag in tags_of(&vietnamese) {
                assert!(!tag.contains(" lang="), "{path}: {tag}{name}");
            }
        }
    }
}

#[test]
fn a_plan_is_called_by_its_province_and_year_and_addresses_alone_have_its_id() {
    let option = |edition: &Arc<Edition>, address: &str, name: &str| {
        let html = page(edition, address);
        assert!(html.contains(&format!(">{name}</option>")), "{address}: {name}");
    };
    let elsewhere = Arc::new(edition_of("dong-thap-2024"));
    option(&elsewhere, "/", "Đồng Tháp 2024");
    option(edition(), "/", "Lào Cai 2023");
    option(edition(), "/en/data", "Lào Cai 2024");
    let mut alike = Edition::clone(edition());
    let other = Board { plan: "other".into(), ..Board::clone(&alike.boards[0]) };
    alike.boards.push(Arc::new(other));
    let alike = Arc::new(alike);
    option(&alike, "/", "Lào Cai 2023 (2023)");
    option(&alike, "/", "Lào Cai 2023 (other)");
    option(&alike, "/", "Lào Cai 2024");
}

#[test]
fn a_day_before_the_period_says_when_it_begins() {
    for (address, said) in [
        ("/", "Kỳ kế hoạch chưa bắt đầu: từ 01/01/2023."),
        ("/en/data", "The period has not begun: it begins on 1 January 2023."),
    ] {
        let has = |day| page(edition(), &format!("{address}?as_of={day}")).contains(said);
        assert!(has("2022-12-31") && !has("2023-01-01"), "{address}");
    }
}
