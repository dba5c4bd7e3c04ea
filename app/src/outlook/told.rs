//! Futures of an invented register as text: what runs in a browser is compared with what runs
//! here, letter by letter.

use super::{Known, Span, count::Tally, draw::Draw, future::Future, world::World};
use crate::{
    board::{
        Acts, Application, Certificate, Chain, Commune, Day, Entity, EntityKind, Group, Items,
        Links, Listing, Measure, PlaceKind, Product, SalesPoint, Stage, Village, VillageKind,
        measure::{
            Cohort, EntityChain, PointSet, Population, Reach, SpanBy, SpanProducts, StarChange,
            VillageOcop, WhereCohort, WhereDue, WhereEntities, WhereProducts, WhereUnits,
            WhereVillages,
        },
    },
    register::rule::term_end,
};

const DISTRICTS: usize = 3;
const COMMUNES: usize = 8;
const ENTITIES: usize = 40;
const PRODUCTS: usize = 160;
const VILLAGES: usize = 9;
const FUTURES: usize = 200;

/// What every kind of measure counts in some hundred futures, seen from three days.
#[cfg_attr(feature = "outlook-told", wasm_bindgen::prelude::wasm_bindgen)]
pub fn told() -> String {
    let items = items(&mut Draw::new(7));
    let (links, acts) = (Links::new(&items), Acts::default());
    let known = Known { items: &items, links: &links, districts: DISTRICTS, acts: &acts };
    let mut told = String::new();
    for (month, of_month) in [(1, 31), (6, 30), (11, 15)] {
        let day = |month, of_month| Day::from_ymd(2023, month, of_month).unwrap_or(Day::LAST);
        let (day, until) = (day(month, of_month), day(12, 31));
        let span = Span { day, until, baseline: day_of(2022, 364) };
        let (certain, future) = (World::certain(known, span), Future::new(known, span));
        let mut draw = Draw::new(1);
        let mut sums: Vec<Vec<u32>> = vec![Vec::new(); measures().len()];
        for _ in 0..FUTURES {
            let mut world = certain.clone();
            future.draw(&mut world, &mut draw);
            world.follow();
            for (sums, measure) in sums.iter_mut().zip(measures()) {
                let tally = Tally::new(&measure, &world, known);
                sums.extend(tally.counted.iter().take(DISTRICTS).copied().chain([tally.among]));
            }
        }
        for (sums, measure) in sums.iter().zip(measures()) {
            // Each future counts in another power, so that none can hide behind another.
            let digest = sums.iter().fold(17_u64, |all, &sum| {
                all.wrapping_mul(1_000_003).wrapping_add(u64::from(sum) + 1)
            });
            let most = sums.iter().max().copied().unwrap_or_default();
            told += &format!("{day} {measure:?}: up to {most}, {digest:016x}\n");
        }
    }
    told
}

fn measures() -> Vec<Measure> {
    let products = |counted| Population::Products(Cohort { counted, ..Cohort::default() });
    let entities = |counted| Population::Entities(Cohort { counted, ..Cohort::default() });
    let villages = WhereVillages { ocop: Some(VillageOcop::Additional) };
    let cohort = WhereCohort { graded: Some(StarChange::KeptOrRaised) };
    let due = WhereDue { regraded: true };
    let span = SpanProducts {
        first: day_of(2020, 0),
        last: day_of(2020, 365),
        by: SpanBy::FirstRecognition,
        counted: due.clone(),
    };
    let new = entities(WhereEntities { new: true, ..WhereEntities::default() });
    let reach = Reach { at_least: 2, of: Box::new(new.clone()) };
    let reach = WhereUnits { reach: Some(reach) };
    vec![
        Measure::Count(Population::FirstRecognitions {}),
        Measure::Count(Population::Gradings {}),
        Measure::Count(Population::Ending {}),
        Measure::Count(Population::Communes {}),
        Measure::Count(Population::SalesPoints { which: PointSet::New }),
        Measure::Share(products(WhereProducts { listed: true, ..WhereProducts::default() })),
        Measure::Share(products(WhereProducts { stars: vec![4, 5], ..WhereProducts::default() })),
        Measure::Share(Population::DueProducts(Cohort { counted: due, ..Cohort::default() })),
        Measure::Share(Population::BaselineProducts(Cohort {
            counted: cohort,
            ..Cohort::default()
        })),
        Measure::Share(Population::Villages(Cohort { counted: villages, ..Cohort::default() })),
        Measure::Share(entities(WhereEntities {
            kind: vec![EntityKind::Cooperative],
            ..WhereEntities::default()
        })),
        Measure::Share(entities(WhereEntities {
            chain: Some(EntityChain::Additional),
            ..WhereEntities::default()
        })),
        Measure::Count(new),
        Measure::Share(Population::SpanProducts(span)),
        Measure::Share(Population::Units(Cohort { counted: reach, ..Cohort::default() })),
    ]
}

/// The day so many days after the first of a year.
fn day_of(year: i32, after: usize) -> Day {
    let first = Day::from_ymd(year, 1, 1).unwrap_or(Day::FIRST);
    first.plus(i32::try_from(after).unwrap_or_default())
}

fn items(draw: &mut Draw) -> Items {
    let place = |commune: u32| (commune as usize % DISTRICTS) as u16;
    let mut commune = {
        let mut draw = Draw::new(11);
        move || draw.below(COMMUNES) as u32
    };
    let communes = (0..COMMUNES as u32).map(|at| Commune {
        code: format!("{at:05}").into(),
        name: format!("Xã {at}").into(),
        kind: PlaceKind::Commune,
        place: place(at),
        home: Some(at),
        point: None,
        uncertain: false,
    });
    let kinds = [EntityKind::Cooperative, EntityKind::Household, EntityKind::SmallEnterprise];
    let mut items = Items { communes: communes.collect(), ..Items::default() };
    for at in 0..ENTITIES {
        let commune = commune();
        items.entities.push(Entity {
            id: format!("E{at}").into(),
            name: format!("HTX {at}").into(),
            kind: kinds[draw.below(kinds.len())],
            commune,
            women_led: None,
            minority_led: None,
            place: place(commune),
        });
        if draw.chance(0.6) {
            let since = day_of(2018, draw.below(2100));
            let until = draw.chance(0.3).then(|| since.plus(600));
            let entity = at as u32;
            let chain = Chain { entity, since, until, raw_material_area: None, evidence: None };
            items.green_chains.push(chain);
        }
    }
    for at in 0..VILLAGES {
        let commune = commune();
        items.villages.push(Village {
            id: format!("V{at}").into(),
            name: format!("Làng {at}").into(),
            kind: VillageKind::CraftVillage,
            commune,
            recognised_on: None,
            revoked_on: None,
            place: place(commune),
        });
    }
    for at in 0..PRODUCTS {
        let commune = commune();
        let product = at as u32;
        items.products.push(Product {
            id: format!("P{at}").into(),
            name: format!("Chè {at}").into(),
            group: Some(Group::Food),
            entity: draw.below(ENTITIES) as u32,
            commune,
            village: draw.chance(0.1).then(|| draw.below(VILLAGES) as u32),
            place: place(commune),
        });
        let mut granted_on = day_of(2018, 90 * draw.below(22) + 60);
        while granted_on < day_of(2023, 300) {
            items.certificates.push(Certificate {
                product,
                stars: 3 + draw.below(3) as u8,
                granted_on,
                decision: None,
                granted_by: None,
                revoked_on: draw.chance(0.03).then(|| granted_on.plus(400)),
                extended_until: None,
                extension_act: None,
                ends_on: term_end(granted_on),
            });
            if draw.chance(0.3) {
                break;
            }
            granted_on = granted_on.plus(900 + 30 * draw.below(12) as i32);
        }
        if draw.chance(0.5) {
            let since = day_of(2019, draw.below(1700));
            items.listings.push(Listing { product, channel: "Sàn".into(), since, until: None });
        }
    }
    for at in 0..12 {
        let commune = commune();
        items.sales_points.push(SalesPoint {
            id: format!("S{at}").into(),
            name: format!("Điểm {at}").into(),
            commune,
            since: day_of(2019, draw.below(1600)),
            until: None,
            place: place(commune),
        });
        items.applications.push(Application {
            id: format!("A{at}").into(),
            product_name: format!("Mới {at}").into(),
            entity: draw.below(ENTITIES) as u32,
            commune,
            stage: Stage::ProvinceGraded,
            stage_on: day_of(2023, draw.below(300)),
            idea_on: None,
            accepted_on: None,
            plan_on: None,
            dossier_on: None,
            district_graded_on: None,
            province_graded_on: None,
            purpose: None,
            place: place(commune),
        });
    }
    items
}
