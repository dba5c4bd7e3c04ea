use std::collections::HashMap;

use proptest::prelude::*;

use super::*;
use crate::{board::State, register::rule};

const DISTRICTS: [&str; 3] = ["Sa Pa", "Bắc Hà", "Bát Xát"];

fn items() -> impl Strategy<Value = Items> {
    let certificate = (0_u8..6, 17_000_i32..20_500, prop::option::of(1_i32..1400));
    let product = (0_u32..4, 0_usize..7, 0_u16..3, prop::collection::vec(certificate, 0..4));
    prop::collection::vec(product, 0..60).prop_map(|rows| {
        let mut items = register(&[]);
        for kind in 1..4 {
            let one = items.entities[0].clone();
            items.entities.push(Entity { kind: EntityKind::ALL[kind], ..one });
        }
        for (row, (entity, group, place, certificates)) in (0..).zip(rows) {
            items.products.push(Product {
                id: format!("P{row}").into(),
                name: if row % 3 == 0 { "Chè xanh".into() } else { "Rượu thóc".into() },
                group: Group::ALL.get(group).copied(),
                entity,
                commune: 0,
                place,
                ..Product::default()
            });
            for (stars, granted, revoked) in certificates {
                items.certificates.push(Certificate {
                    product: row,
                    stars: stars.max(1),
                    granted_on: Day(granted),
                    ends_on: Day(granted + 1096),
                    revoked_on: revoked.map(|after| Day(granted + after)),
                    ..Certificate::default()
                });
            }
        }
        items
    })
}

/// The words of a product's values, found without the index.
fn values(items: &Items, links: &Links, product: u32, day: Day) -> [String; 6] {
    let row = &items.products[product as usize];
    let mut own: Vec<_> =
        items.certificates.iter().filter(|certificate| certificate.product == product).collect();
    own.sort_by_key(|certificate| certificate.granted_on);
    let current = own.iter().rfind(|certificate| certificate.granted_on <= day);
    let first = own.iter().find(|certificate| certificate.stars >= 3);
    let first = first.filter(|certificate| certificate.granted_on <= day);
    let state: State = items.state(links, product, day, rule::NOTICE_DAYS);
    let none = || "none".to_owned();
    Facet::ALL.map(|facet| match facet {
        Facet::District => row.place.to_string(),
        Facet::Group => row.group.map_or_else(none, |group| group.id().to_owned()),
        Facet::Stars => current.map_or_else(none, |current| current.stars.to_string()),
        Facet::Kind => items.entities[row.entity as usize].kind.id().to_owned(),
        Facet::State => state.id().to_owned(),
        Facet::Year => first.map_or_else(none, |first| first.granted_on.ymd().0.to_string()),
    })
}

proptest! {
    #[test]
    fn counts_of_each_facet_ignore_its_own_choice(
        items in items(),
        day in 18_000_i32..21_000,
        word in prop::option::of(Just("ruou")),
        picks in prop::collection::vec((0_usize..6, 0_u16..8), 0..5),
    ) {
        let (links, day) = (Links::new(&items), Day(day));
        let places = districts(&DISTRICTS);
        let index = Index::new(&items, &links, &places);
        let mut question = Question::default();
        question.words.extend(word.map(Into::into));
        let mut chosen: [Vec<String>; 6] = Default::default();
        for (facet, value) in picks {
            let Some(name) = index.word(Facet::ALL[facet], value, &places) else { continue };
            question.chosen[facet].push(value);
            prop_assert_eq!(index.value(Facet::ALL[facet], &name, &places), Some(value));
            chosen[facet].push(name);
        }

        let found = index.search(&items, &links, &question, day);

        let products = 0..u32::try_from(items.products.len()).expect("few");
        let written = |product: &u32| {
            word.is_none() || items.products[*product as usize].name.starts_with("Rượu")
        };
        let fits = |product: u32, but: Option<usize>| {
            let values = values(&items, &links, product, day);
            (0..6).all(|facet| {
                Some(facet) == but || chosen[facet].is_empty() || chosen[facet].contains(&values[facet])
            })
        };
        for (place, facet) in Facet::ALL.into_iter().enumerate() {
            let mut naive: HashMap<String, u32> = HashMap::new();
            for product in products.clone().filter(written).filter(|&row| fits(row, Some(place))) {
                *naive.entry(values(&items, &links, product, day)[place].clone()).or_default() += 1;
            }
            for (value, &count) in (0..=u16::MAX).zip(&found.counts[place]) {
                let name = index.word(facet, value, &places).expect("a value");
                prop_assert_eq!(naive.get(&name).copied().unwrap_or(0), count, "{:?} {}", facet, name);
            }
        }
        let mut hits: Vec<u32> = products.filter(written).filter(|&row| fits(row, None)).collect();
        let recognised = hits.iter().filter(|&&row| {
            items.state(&links, row, day, rule::NOTICE_DAYS).is_recognised()
        });
        prop_assert_eq!(found.recognised as usize, recognised.count());
        let mut all = found.all();
        all.sort_unstable();
        hits.sort_unstable();
        prop_assert_eq!(all, hits);
    }

    #[test]
    fn pages_are_the_whole_list_in_pieces(items in items(), sort in prop::sample::select(vec!["", "name", "-stars", "end", "district"])) {
        let links = Links::new(&items);
        let many = Items { products: items.products.iter().cycle().take(items.products.len() * 4).cloned().collect(), ..items.clone() };
        let links = if many.products.is_empty() { links } else { Links::new(&many) };
        let index = Index::new(&many, &links, &districts(&DISTRICTS));
        let question = Question { sort: Sort::read(sort), ..Question::default() };
        let search = || index.search(&many, &links, &question, Day(19_722));
        let pages: Vec<u32> = (1..=search().pages()).flat_map(|page| search().page(page)).collect();
        prop_assert_eq!(pages, search().all());
    }
}

#[test]
fn value_is_offered_from_the_first_day_on_which_a_product_has_it() {
    let items = register(&[
        ("Chè", &[(3, "2023-06-01", Some("2024-03-01")), (5, "2024-02-01", None)]),
        ("Rượu", &[(2, "2023-09-01", None), (3, "2024-05-01", None)]),
    ]);
    let (links, places) = (Links::new(&items), districts(&DISTRICTS));
    let index = Index::new(&items, &links, &places);
    let offered = |facet: Facet, word: &str, day: &str| {
        let value = index.value(facet, word, &places).expect("a value");
        index.occurs(facet, value, day.parse().expect("a day"))
    };
    for (facet, word, before, first) in [
        (Facet::Year, "2023", "2023-05-31", "2023-06-01"),
        (Facet::Year, "2024", "2024-04-30", "2024-05-01"),
        (Facet::Stars, "3", "2023-05-31", "2023-06-01"),
        (Facet::Stars, "5", "2024-01-31", "2024-02-01"),
        (Facet::State, "revoked", "2024-02-29", "2024-03-01"),
        (Facet::State, "below", "2023-08-31", "2023-09-01"),
    ] {
        assert!(!offered(facet, word, before), "{word} before");
        assert!(offered(facet, word, first), "{word} on its day");
    }
    assert!(offered(Facet::Year, "none", "2020-01-01"));
}

#[test]
fn a_group_that_is_not_stated_is_offered_where_some_product_states_none() {
    let places = districts(&DISTRICTS);
    let offered = |items: &Items| {
        let index = Index::new(items, &Links::new(items), &places);
        let value = index.value(Facet::Group, "none", &places).expect("a value");
        index.occurs(Facet::Group, value, Day(19_722))
    };
    let mut items = register(&[("Chè", &[]), ("Rượu", &[])]);
    assert!(!offered(&items));
    items.products[1].group = None;
    assert!(offered(&items));
}
