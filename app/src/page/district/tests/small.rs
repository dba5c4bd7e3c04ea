use std::sync::Arc;

use super::{Grants, Profile};
use crate::{
    board::{
        Application, Board, Bridge, Certificate, Commune, Day, Document, Entity, EntityKind, Goal,
        GoalText, Group, Items, Links, Offers, Period, Place, PlaceKind, Product, Stage,
        Statements, TargetView, Text, Village, VillageKind,
    },
    edition::{Edition, Version},
    find::Index,
    page::district::profile::Graded,
    part::visit::Visit,
};

pub fn a_day(text: &str) -> Day {
    text.parse().expect("a day")
}

pub fn graded_products(visit: &Visit) -> Vec<Graded> {
    Profile::new(visit, "01").expect("a district").graded_products()
}

/// A district with an entity, a village, two communes and two applications; all
/// products stand in its first commune and name the village.
pub fn edition(products: &[Grants<'_>]) -> Arc<Edition> {
    let items = items(products);
    let links = Links::new(&items);
    let place = |code: &str, kind| Place {
        code: code.into(),
        name: "Sa Pa".into(),
        kind,
        tile: None,
        point: None,
    };
    let districts = vec![place("01", PlaceKind::Town), place("02", PlaceKind::District)];
    Arc::new(Edition {
        version: Version { digest: "0".into(), illustrative: true },
        acts: Default::default(),
        province: place("10", PlaceKind::Province),
        index: Index::new(&items, &links, &districts),
        items,
        links,
        districts,
        boards: vec![board()],
        notes: Vec::new(),
        outlooks: Default::default(),
        offers: Offers::default(),
        units_on: a_day("2023-12-31"),
        units_given: false,
        other: None,
    })
}

fn board() -> Arc<Board> {
    Arc::new(Board {
        plan: "2023".into(),
        title: Text::default(),
        period: Period { first: a_day("2023-01-01"), last: a_day("2023-12-31") },
        default_day: a_day("2023-12-31"),
        document: Document { title: Text::default(), url: None, date: None, note: None },
        succeeded: None,
        targets: vec![qualitative()],
        counts: Arc::default(),
        bridge: Bridge::default(),
        figures: Vec::new(),
        clashes: Vec::new(),
        known_until: a_day("2023-12-31"),
    })
}

fn items(products: &[Grants<'_>]) -> Items {
    let commune = |at: u32, name: &str| Commune {
        code: name.into(),
        name: name.into(),
        kind: PlaceKind::Commune,
        place: 0,
        home: Some(at),
        point: None,
        uncertain: false,
    };
    let product = |number: usize| Product {
        id: format!("P{number}").into(),
        name: format!("Chè {number}").into(),
        group: Some(Group::Food),
        village: Some(0),
        ..Product::default()
    };
    let mut certificates = Vec::new();
    for (product, grants) in (0_u32..).zip(products) {
        for &(stars, granted, revoked) in *grants {
            let granted_on = a_day(granted);
            let (year, month, day) = granted_on.ymd();
            certificates.push(Certificate {
                product,
                stars,
                granted_on,
                ends_on: Day::from_ymd(year + 3, month, day).expect("a day"),
                revoked_on: revoked.map(a_day),
                ..Certificate::default()
            });
        }
    }
    let application = |day: &str| Application {
        id: day.into(),
        product_name: "Mật ong".into(),
        stage: Stage::Dossier,
        stage_on: a_day(day),
        ..Application::default()
    };
    Items {
        communes: vec![commune(0, "Xã A"), commune(1, "Xã B")],
        products: (0..products.len()).map(product).collect(),
        entities: vec![Entity {
            id: "E".into(),
            name: "HTX".into(),
            kind: EntityKind::Cooperative,
            ..Entity::default()
        }],
        villages: vec![Village {
            id: "V".into(),
            name: "Làng".into(),
            kind: VillageKind::CraftVillage,
            ..Village::default()
        }],
        certificates,
        applications: vec![application("2023-06-01"), application("2023-07-01")],
        ..Items::default()
    }
}

fn qualitative() -> TargetView {
    let text = Text::default;
    TargetView {
        number: 3,
        id: "linkage".into(),
        name: text(),
        goal: Goal::Qualitative,
        most: None,
        goal_text: GoalText { quote: None, source: None, ambiguity: text(), decision: text() },
        statements: Statements {
            verification: text(),
            sources: text(),
            accuracy: text(),
            limits: text(),
            remedy: text(),
        },
        responsible: None,
        readings: Vec::new(),
        figures: Vec::new(),
        milestones: Vec::new(),
    }
}
