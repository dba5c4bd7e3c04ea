mod facets;
mod ids;
mod order;
mod words;

use super::*;
use crate::board::{
    Certificate, Commune, Day, Entity, EntityKind, Group, Items, Links, Place, PlaceKind, Product,
};

/// Stars, day and revocation.
type Graded<'a> = (u8, &'a str, Option<&'a str>);

/// Products by name, each with its certificates.
fn register(products: &[(&str, &[Graded<'_>])]) -> Items {
    let day = |text: &str| text.parse::<Day>().expect("a day");
    let mut items = Items {
        communes: vec![Commune {
            code: "1".into(),
            name: "Tả Phìn".into(),
            kind: PlaceKind::Commune,
            place: 0,
            home: Some(0),
            point: None,
            uncertain: false,
        }],
        entities: vec![Entity {
            id: "E1".into(),
            name: "HTX Đồng Tâm".into(),
            kind: EntityKind::Cooperative,
            ..Entity::default()
        }],
        ..Items::default()
    };
    for (row, (name, certificates)) in (0..).zip(products) {
        items.products.push(Product {
            id: format!("P{row:02}").into(),
            name: (*name).into(),
            group: Some(Group::Drink),
            ..Product::default()
        });
        for &(stars, granted, revoked) in *certificates {
            let granted_on = day(granted);
            let (year, month, date) = granted_on.ymd();
            items.certificates.push(Certificate {
                product: row,
                stars,
                granted_on,
                ends_on: Day::from_ymd(year + 3, month, date).expect("a day"),
                revoked_on: revoked.map(day),
                ..Certificate::default()
            });
        }
    }
    items
}

fn districts(names: &[&str]) -> Vec<Place> {
    let place = |(code, name): (usize, &&str)| Place {
        code: code.to_string(),
        name: (*name).into(),
        kind: PlaceKind::District,
        tile: None,
        point: None,
    };
    names.iter().enumerate().map(place).collect()
}

/// The names that are found on 2023-12-31, in their order.
fn find_ids<'a>(items: &'a Items, words: &str, sort: Option<&str>) -> Vec<&'a str> {
    let links = Links::new(items);
    let index = Index::new(items, &links, &districts(&["Sa Pa"]));
    let question = Question {
        words: fold(words).split_whitespace().map(Into::into).collect(),
        sort: sort.map(|word| Sort::read(word).expect("an order")),
        ..Question::default()
    };
    let day = Day::from_ymd(2023, 12, 31).expect("a day");
    let rows = index.search(items, &links, &question, day).all();
    rows.into_iter().map(|row| &*items.products[row as usize].name).collect()
}
