//! A register as plain rows, as engine.md section 2 writes them.

use app::board::Day;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rows {
    pub products: Vec<Product>,
    pub entities: Vec<Entity>,
    pub certificates: Vec<Certificate>,
    pub green_chains: Vec<GreenChain>,
    pub villages: Vec<Village>,
    pub listings: Vec<Listing>,
    pub sales_points: Vec<SalesPoint>,
    pub applications: Vec<Application>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Product {
    pub id: String,
    pub name: String,
    pub group: Option<&'static str>,
    pub entity: String,
    pub commune: String,
    pub village: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Entity {
    pub id: String,
    pub name: String,
    pub kind: &'static str,
    pub commune: String,
    pub women_led: Option<bool>,
    pub minority_led: Option<bool>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Certificate {
    pub product: String,
    pub stars: u8,
    pub granted_on: Day,
    pub decision: Option<String>,
    pub granted_by: Option<&'static str>,
    pub revoked_on: Option<Day>,
    pub extended_until: Option<Day>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct GreenChain {
    pub entity: String,
    pub since: Day,
    pub until: Option<Day>,
    pub raw_material_area: Option<String>,
    pub evidence: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Village {
    pub id: String,
    pub name: String,
    pub kind: &'static str,
    pub commune: String,
    pub recognised_on: Option<Day>,
    pub revoked_on: Option<Day>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Listing {
    pub product: String,
    pub channel: String,
    pub since: Day,
    pub until: Option<Day>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct SalesPoint {
    pub id: String,
    pub name: String,
    pub commune: String,
    pub since: Day,
    pub until: Option<Day>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Application {
    pub id: String,
    pub product_name: String,
    pub entity: String,
    pub commune: String,
    pub stage: &'static str,
    pub stage_on: Day,
    /// The days of the stages before, in the order of [`EARLIER`].
    pub earlier: [Option<Day>; 6],
    pub purpose: Option<&'static str>,
}

pub const EARLIER: [&str; 6] =
    ["idea", "accepted", "plan", "dossier", "district_graded", "province_graded"];

impl Rows {
    /// The same rows in another order; every seed gives its own, always the same.
    pub fn shuffle(&self, seed: u64) -> Self {
        let mut rows = self.clone();
        shuffle(&mut rows.products, seed);
        shuffle(&mut rows.entities, seed ^ 1);
        shuffle(&mut rows.certificates, seed ^ 2);
        shuffle(&mut rows.green_chains, seed ^ 3);
        shuffle(&mut rows.villages, seed ^ 4);
        shuffle(&mut rows.listings, seed ^ 5);
        shuffle(&mut rows.sales_points, seed ^ 6);
        shuffle(&mut rows.applications, seed ^ 7);
        rows
    }
}

/// Swaps each row with one of those before it, or itself (Fisher and Yates).
fn shuffle<T>(rows: &mut [T], mut seed: u64) {
    for last in (1..rows.len()).rev() {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        rows.swap(last, (seed >> 33) as usize % (last + 1));
    }
}
