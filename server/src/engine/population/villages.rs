use std::collections::HashSet;

use app::board::{Day, Evidence};

use super::{Allowed, Of};
use crate::{
    engine::interval::{Interval, Overlap, since},
    plan::{AmongVillages, VillageOcop},
};

impl Of<'_> {
    /// Villages recognised on the day, with all that is asked of them.
    pub fn villages(
        &self,
        ocop: Option<VillageOcop>,
        among: &AmongVillages,
        mut to: impl FnMut(Interval),
    ) -> Evidence {
        let villages = &self.history.villages;
        let kinds = Allowed::new(among.kind.iter().map(|&kind| kind as u8));
        let days = villages.recognised_on.iter().zip(villages.revoked_on.iter());
        let rows = villages.place.iter().zip(villages.kind.iter()).zip(days);
        let all = (0_u32..).zip(rows).filter(|(_, ((_, kind), _))| kinds.allows(**kind));
        let all = all.map(|(item, ((&place, _), (&from, &to)))| Interval {
            item,
            place,
            from: Day(from),
            to: Day(to),
            evidence: item,
        });
        let Some(ocop) = ocop else {
            all.for_each(to);
            return Evidence::Own;
        };
        let products = self.history.village_products();
        let mut overlap = Overlap::new(products);
        match ocop {
            VillageOcop::Present => all.for_each(|village| overlap.each(village, &mut to)),
            VillageOcop::Additional => {
                let on_baseline = products.iter().filter(|it| it.holds_on(self.baseline));
                let before: HashSet<u32> = on_baseline.map(|it| it.item).collect();
                let later = all.filter(|village| !before.contains(&village.item));
                let after = self.baseline.plus(1);
                later.for_each(|village| overlap.each(village, |both| to(since(both, after))));
            }
        }
        Evidence::Product
    }
}
