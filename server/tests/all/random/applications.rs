//! Applications at each stage, some older than others.

use proptest::{collection::vec, prelude::*, sample::select};

use super::{commune, day};
use crate::rows::Application;

/// Some are of a product that stands in the register already, its name typed another way.
pub fn applications(products: usize, entities: usize) -> impl Strategy<Value = Vec<Application>> {
    let name = prop_oneof![
        (0..products).prop_map(|i| format!("SAN PHAM {i} (minh họa)")),
        (0..products).prop_map(|i| format!("Sản phẩm mới {i} (minh họa)")),
    ];
    let stage = select(&["idea", "district_graded", "province_graded", "province_graded"][..]);
    vec((name, 0..entities, commune(), stage, day()), 0..=6).prop_map(|rows| {
        let numbered = rows.into_iter().enumerate();
        numbered
            .map(|(i, (product_name, entity, commune, stage, stage_on))| Application {
                id: format!("a{i}"),
                product_name,
                entity: format!("e{entity}"),
                commune,
                stage,
                stage_on,
            })
            .collect()
    })
}
