use app::board::Named;

use super::{
    condition::{Condition, conditions},
    population::base,
    size, text,
};
use crate::plan::{Population, Reach};

/// With at least so many of a population.
pub fn reaching(reach: &Reach) -> Condition {
    let Reach { at_least, of } = reach;
    let base = base(of);
    let counted = conditions(of);
    let inside = Condition {
        formal: match **of {
            Population::Communes {} => "k ∈ u".to_owned(),
            _ => format!("{}.commune ∈ u", base.of),
        },
        says: text("", ""),
        named: vec![Named::Units],
    };
    let all = || base.conditions.iter().chain(&base.among).chain(&counted);
    let those: Vec<_> = std::iter::once(&inside).chain(all()).collect();
    let (mut vi, mut en) = (base.says.vi.clone(), base.says.en.clone());
    for one in all() {
        vi = format!("{vi}, {}", one.says.vi);
        en = format!("{en}, {}", one.says.en);
    }
    let names = base.named.iter().chain(those.iter().flat_map(|one| &one.named));
    Condition {
        formal: format!("{} ≥ {at_least}", size(&base, &those)),
        says: text(
            format!("có ít nhất {at_least} {vi}"),
            format!("with at least {at_least} of: {en}"),
        ),
        named: names.flat_map(|&one| [&[one], one.needs()].concat()).collect(),
    }
}
