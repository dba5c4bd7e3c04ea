//! Applications at each stage, some older than others.

use app::board::Day;
use proptest::{collection::vec, option, prelude::*, sample::select};

use super::{commune, day};
use crate::rows::Application;

/// Some are of a product that stands in the register already, its name typed another way.
pub fn applications(products: usize, entities: usize) -> impl Strategy<Value = Vec<Application>> {
    let name = prop_oneof![
        (0..products).prop_map(|i| format!("SAN PHAM {i} (minh họa)")),
        (0..products).prop_map(|i| format!("Sản phẩm mới {i} (minh họa)")),
    ];
    let stage =
        select(&["idea", "district_graded", "province_graded", "submitted_to_ministry"][..]);
    let purpose = select(&[None, Some("first"), Some("upgrade"), Some("regrade")][..]);
    let earlier = option::of(1..400_i32);
    vec((name, 0..entities, commune(), (stage, purpose), day(), earlier), 0..=6).prop_map(|rows| {
        let numbered = rows.into_iter().enumerate();
        numbered
            .map(|(i, (product_name, entity, commune, (stage, purpose), stage_on, earlier))| {
                Application {
                    id: format!("a{i}"),
                    product_name,
                    entity: format!("e{entity}"),
                    commune,
                    stage,
                    stage_on,
                    earlier: earlier_days(stage, earlier.map(|ago| Day(stage_on.0 - ago))),
                    purpose,
                }
            })
            .collect()
    })
}

/// What was submitted to the ministry was graded by the province before, if a day is noted; what
/// the district graded was an idea.
fn earlier_days(stage: &str, before: Option<Day>) -> [Option<Day>; 6] {
    match stage {
        "submitted_to_ministry" => [None, None, None, None, None, before],
        "district_graded" => [before, None, None, None, None, None],
        _ => [None; 6],
    }
}
