//! Why the number of recognised products is another than on the baseline.

use app::board::{Day, Period};

use super::state::{current, end, first_recognition, is_recognised};
use crate::{place, rows::Rows};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bridge {
    /// Recognised on the baseline.
    pub baseline: u32,
    pub new: u32,
    pub returned: u32,
    pub ended: u32,
    pub revoked: u32,
    pub lowered: u32,
    /// Recognised on the day.
    pub recognised: u32,
}

/// For one district or, with `None`, the province. Before the period nothing has
/// changed yet: there the bridge leads from the baseline to itself.
pub fn bridge(rows: &Rows, district: Option<&str>, period: Period, day: Day) -> Bridge {
    let base = Day(period.first.0 - 1);
    let day = day.max(base);
    let mut bridge = Bridge::default();

    for product in &rows.products {
        if district.is_some_and(|code| place::district(&product.commune) != code) {
            continue;
        }
        let before = is_recognised(rows, &product.id, base);
        let now = is_recognised(rows, &product.id, day);
        let new =
            first_recognition(rows, &product.id).is_some_and(|first| base < first && first <= day);

        if before {
            bridge.baseline += 1;
        }
        if new {
            bridge.new += 1;
        }
        if now {
            bridge.recognised += 1;
        }
        if now && !before && !new {
            bridge.returned += 1;
        }
        if (before || new) && !now {
            let last = current(rows, &product.id, day).expect("once recognised, so once granted");
            if last.stars < 3 {
                bridge.lowered += 1;
            } else if last.revoked_on.is_some_and(|revoked| revoked <= day && revoked < end(last)) {
                bridge.revoked += 1;
            } else {
                bridge.ended += 1;
            }
        }
    }
    bridge
}
