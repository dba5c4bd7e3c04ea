//! An invented register, the same wherever it is drawn.

use super::{DISTRICTS, day_of};
use crate::{
    board::{
        Application, Certificate, Chain, Commune, Entity, EntityKind, Group, Items, Listing,
        PlaceKind, Product, SalesPoint, Stage, Village, VillageKind,
    },
    outlook::draw::Draw,
    register::rule::term_end,
};

const COMMUNES: usize = 8;
const ENTITIES: usize = 40;
const PRODUCTS: usize = 160;
const VILLAGES: usize = 9;

pub fn items(draw: &mut Draw) -> Items {
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
